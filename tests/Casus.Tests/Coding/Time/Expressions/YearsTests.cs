namespace Casus.Tests.Coding.Time.Expressions;

public class YearsTests
{
    [Theory]
    [InlineData("It fell in 2011.", "2011 = 2011")]
    [InlineData("The treaty (1987) ended.", "1987 = 1987")]
    [InlineData("1999 was calm.", "1999 = 1999")]
    [InlineData("It has stood since 1848.", "1848 = 1848")]
    public void Reads_years(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It cost $ 2010.")]
    [InlineData("Some 2010 people came.")]
    [InlineData("It grew by 1999 %.")]
    [InlineData("It took 2000 days.", "2000 days = P2000D")]
    [InlineData("They counted 1234567.")]
    [InlineData("Building 1200 burned.")]
    public void Ignores_numbers_that_count(string text, string expected = "") => Assert.Equal(expected, Times.In(text));

    [Fact]
    public void Tells_a_year_before_a_noun_from_a_count()
    {
        Assert.Equal(
            "2010 = 2010",
            Times.InParse("The/DET/3/det 2010/NUM/3/nummod vote/NOUN/4/nsubj failed/VERB/0/root")
        );
        Assert.Equal(
            "2010 = 2010",
            Times.InParse("The/DET/3/det 2010/NUM/3/nummod votes/NOUN/4/nsubj/Number=Plur failed/VERB/0/root")
        );
        Assert.Equal("", Times.InParse("2010/NUM/2/nummod voters/NOUN/3/nsubj/Number=Plur came/VERB/0/root"));
        Assert.Equal(
            "",
            Times.InParse("Some/DET/3/det 2010/NUM/3/nummod voters/NOUN/4/nsubj/Number=Plur came/VERB/0/root")
        );
    }

    [Theory]
    [InlineData("It rose in mid-2011.", "mid-2011 = 2011")]
    [InlineData("It rose in the mid-1990s.", "mid-1990s = 199X")]
    [InlineData("It was built in the 1990s.", "the 1990s = 199X")]
    [InlineData("It was built in the ’90s.", "the ’90s = 199X")]
    [InlineData("It was built in the 2000s.", "the 2000s = 200X")]
    [InlineData("It was built in the late 1970s.", "the late 1970s = 197X")]
    public void Reads_the_middle_of_years_and_decades(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They sold F16s.")]
    [InlineData("He is in his 30s.")]
    public void Ignores_what_is_no_decade(string text) => Assert.Equal("", Times.In(text));
}
