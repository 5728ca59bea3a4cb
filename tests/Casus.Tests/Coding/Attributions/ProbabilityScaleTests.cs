using Casus.Coding.Attributions;
using Casus.Lexicons;

namespace Casus.Tests.Coding.Attributions;

public class ProbabilityScaleTests
{
    static readonly ProbabilityScale scale = Read(
        [],
        "55-80: likely, probably",
        "80-95: very likely",
        "0-5: no chance at all"
    );

    static ProbabilityScale Read(List<LexiconProblem> problems, params string[] lines) =>
        ProbabilityScale.Read(new LexiconFile("probability.txt", lines, problems));

    static (double, double)? At(string words)
    {
        var document = Parsed.Document(null, words);
        return scale.At(document, 0, document.Tokens.Length) is { } found ? (found.Low, found.High) : null;
    }

    [Theory]
    [InlineData("likely/ADJ/0/root", 0.55, 0.8)]
    [InlineData("Probably/ADV/0/root", 0.55, 0.8)]
    [InlineData("very/ADV/2/advmod likely/ADJ/0/root", 0.8, 0.95)]
    [InlineData("no/DET/2/det chance/NOUN/0/root at/ADP/4/case all/DET/2/nmod", 0, 0.05)]
    public void Takes_the_longest_words_of_the_scale(string words, double low, double high) =>
        Assert.Equal((low, high), At(words));

    [Theory]
    [InlineData("70/NUM/2/nummod percent/NOUN/3/nmod chance/NOUN/0/root", 0.7)]
    [InlineData("12.5/NUM/2/nummod %/SYM/3/nmod risk/NOUN/0/root", 0.125)]
    public void Reads_a_percentage(string words, double expected) => Assert.Equal((expected, expected), At(words));

    [Theory]
    [InlineData("70/NUM/2/nummod percent/NOUN/3/nmod rise/NOUN/0/root")]
    [InlineData("700/NUM/2/nummod percent/NOUN/3/nmod chance/NOUN/0/root")]
    [InlineData("70/NUM/2/nummod percent/NOUN/0/root")]
    [InlineData("certain/ADJ/0/root")]
    public void Ignores_what_weighs_nothing(string words) => Assert.Null(At(words));

    [Fact]
    public void Keeps_the_words_that_give_it()
    {
        var document = Parsed.Document(null, "it/PRON/3/nsubj is/AUX/3/cop likely/ADJ/0/root");
        Assert.Equal("likely", document.Text[scale.At(document, 2, 3)!.Value.Words.Start..]);
    }

    [Theory]
    [InlineData("likely: 55")]
    [InlineData("80-55: likely")]
    [InlineData("80-105: sure")]
    public void Tells_a_range_that_is_none(string line)
    {
        var problems = new List<LexiconProblem>();
        Read(problems, line);
        Assert.Contains("a range is", Assert.Single(problems).Message);
    }

    [Fact]
    public void Tells_a_word_with_two_ranges()
    {
        var problems = new List<LexiconProblem>();
        Read(problems, "55-80: likely", "80-95: likely");
        Assert.Contains("likely", Assert.Single(problems).Message);
    }
}
