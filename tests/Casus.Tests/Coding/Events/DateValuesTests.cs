using Casus.Coding;
using Casus.Coding.Events;

namespace Casus.Tests.Coding.Events;

public class DateValuesTests
{
    [Theory]
    [InlineData("2021", "2021-10", true)]
    [InlineData("2021-10", "2021-10-04", true)]
    [InlineData("2021-FA", "2021-10", true)]
    [InlineData("2021-FA", "2021-10-04", true)]
    [InlineData("2021-SP", "2021-05", true)]
    [InlineData("2021-SU", "2021-09", false)]
    [InlineData("2021-WI", "2021-12", false)]
    [InlineData("2021-10", "2021", false)]
    [InlineData("2021-FA", "2022-10", false)]
    public void Know_what_lies_in_what(string longer, string value, bool holds) =>
        Assert.Equal(holds, DateValues.Holds(longer, value));

    static Event On(string? date, bool dated = true, int sentence = 0) =>
        Acts.Of(EventType.CONSULT, "KEN", date: date, dated: dated, sentence: sentence);

    [Fact]
    public void Conflict_where_neither_holds_the_other()
    {
        Assert.True(DateValues.Conflict(On("2021-10-04"), On("2021-10-05")));
        Assert.False(DateValues.Conflict(On("2021-10"), On("2021-10-05")));
        Assert.False(DateValues.Conflict(On("2021-10-04"), On(null)));
    }

    [Fact]
    public void Let_the_articles_date_stand_against_a_day_of_another_sentence_only()
    {
        Assert.True(DateValues.Conflict(On("2021-10-04", dated: false), On("2021-10-05", sentence: 1)));
        Assert.False(DateValues.Conflict(On("2021-10-04", dated: false), On("2021-10-05")));
        Assert.False(DateValues.Conflict(On("2021-10-04", dated: false), On("2021-10-05", dated: false, sentence: 1)));
    }

    [Theory]
    [InlineData("2021", "2021-10", "2021-10")]
    [InlineData("2021-10", "2021", "2021-10")]
    [InlineData("2021-10", "2022", "2021-10")]
    [InlineData(null, "2022", "2022")]
    public void Prefer_the_finer_one(string? main, string? other, string expected) =>
        Assert.Equal(expected, DateValues.Finer(On(main).Date, On(other).Date)?.Value);

    [Fact]
    public void Prefer_one_that_the_text_gives() =>
        Assert.Equal("2022", DateValues.Finer(On("2021-10-04", dated: false).Date, On("2022").Date)?.Value);
}
