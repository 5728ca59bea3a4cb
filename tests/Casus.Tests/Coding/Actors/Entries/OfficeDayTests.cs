using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class OfficeDayTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-05-01", "2019-05-01", "2019-05-01")]
    [InlineData("2019-05?", "2019-05-01", "2019-05-31")]
    public void Fills_what_is_missing_with_the_first_or_the_last(string field, string first, string last)
    {
        Assert.Equal(DateOnly.Parse(first), OfficeDay.First(field));
        Assert.Equal(DateOnly.Parse(last), OfficeDay.Last(field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    public void Takes_no_date_for_always(string field)
    {
        Assert.Equal(DateOnly.MinValue, OfficeDay.First(field));
        Assert.Equal(DateOnly.MaxValue, OfficeDay.Last(field));
    }

    [Theory]
    [InlineData("19")]
    [InlineData("1066")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    [InlineData("2019/05/01")]
    [InlineData("May 2019")]
    public void Finds_no_day_in_a_mistake(string field)
    {
        Assert.Null(OfficeDay.First(field));
        Assert.Null(OfficeDay.Last(field));
    }

    [Fact]
    public void Knows_that_a_day_is_open()
    {
        Assert.True(OfficeDay.IsOpen("2019?"));
        Assert.False(OfficeDay.IsOpen("2019"));
    }
}
