namespace Casus.Tests.Coding.Time.Expressions;

public class SeasonsTests
{
    [Theory]
    [InlineData("They met in spring.", "spring = 2024-SP")]
    [InlineData("They met in autumn.", "autumn = 2023-FA")]
    [InlineData("They will meet in autumn.", "autumn = 2024-FA")]
    [InlineData("They met in the winter of 2011.", "the winter of 2011 = 2011-WI")]
    [InlineData("They met in spring 2019.", "spring 2019 = 2019-SP")]
    [InlineData("They met in early summer.", "early summer = 2024-SU")]
    public void Reads_seasons(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("Prices fall again.")]
    [InlineData("Spring water sells.")]
    public void Ignores_bare_words(string text) => Assert.Equal("", Times.In(text));

    [Fact]
    public void Ignores_verbs() =>
        Assert.Equal("", Times.InParse("They/PRON/3/nsubj in/ADP/3/advmod fall/VERB/0/root/VerbForm=Fin"));

    [Fact]
    public void Leaves_the_year_open_without_a_date_of_the_article() =>
        Assert.Equal("spring = XXXX-SP", Times.In("They met in spring.", date: null));
}
