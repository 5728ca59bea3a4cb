using Casus.Reading;

namespace Casus.Tests.Reading;

public class PublicationDateTests
{
    [Theory]
    [InlineData("18.06.2024", "2024-06-18")]
    [InlineData("3.4.24", "2024-04-03")]
    [InlineData("2024-06-18T10:37:00+02:00", "2024-06-18")]
    [InlineData("20240618", "2024-06-18")]
    [InlineData("Tue, 18 Jun 2024 10:37:00 GMT", "2024-06-18")]
    [InlineData("June 18th, 2024", "2024-06-18")]
    [InlineData("18. Juni 2024", "2024-06-18")]
    [InlineData("1st of May 2021", "2021-05-01")]
    [InlineData("2024/6/8", "2024-06-08")]
    public void Reads_the_usual_forms(string text, string day) =>
        Assert.Equal(day, PublicationDate.Find(text)?.ToString("o"));

    [Theory]
    [InlineData("06/07/2024", false, "2024-07-06")]
    [InlineData("06/07/2024", true, "2024-06-07")]
    [InlineData("06/18/2024", false, "2024-06-18")]
    [InlineData("18/06/2024", true, "2024-06-18")]
    public void Puts_the_day_first_in_slashed_dates_unless_that_is_no_date(string text, bool monthFirst, string day) =>
        Assert.Equal(day, PublicationDate.Find(text, monthFirst)?.ToString("o"));

    [Theory]
    [InlineData("30.02.2024")]
    [InlineData("June 2024")]
    [InlineData("18 June")]
    [InlineData("2024")]
    [InlineData("13:37")]
    [InlineData("yesterday")]
    [InlineData("99/99/9999")]
    public void Invents_no_date(string text) => Assert.Null(PublicationDate.Find(text));

    [Fact]
    public void Knows_American_outlets()
    {
        Assert.True(PublicationDate.MonthFirst("The Washington Post", null));
        Assert.True(PublicationDate.MonthFirst(null, "en_us"));
        Assert.False(PublicationDate.MonthFirst("Japan Times", "en-GB"));
    }
}
