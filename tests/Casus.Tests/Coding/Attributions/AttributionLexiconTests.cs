using Casus.Coding.Attributions;
using Casus.Lexicons;

namespace Casus.Tests.Coding.Attributions;

public class AttributionLexiconTests
{
    [Fact]
    public void Adds_up_the_parts_of_a_word()
    {
        var lexicon = AttributionLexicon.Read(
            new LexiconFile("attribution.txt", ["verb: doubt, say", "denying: doubt", "noun: doubt"], [])
        );
        Assert.Equal(CueParts.Verb | CueParts.Denying | CueParts.Noun, lexicon.Of("doubt"));
        Assert.Equal(CueParts.Verb, lexicon.Of("say"));
        Assert.Equal(CueParts.None, lexicon.Of("sleep"));
    }

    [Fact]
    public void Asks_for_any_of_some_parts()
    {
        var lexicon = AttributionLexicon.Read(new LexiconFile("attribution.txt", ["verb: say"], []));
        Assert.True(lexicon.Has(CueParts.Verb | CueParts.Noun, "say"));
        Assert.False(lexicon.Has(CueParts.Noun, "say"));
    }

    [Theory]
    [InlineData("verbs: say")]
    [InlineData("Verb: say")]
    public void Tells_a_part_that_is_none(string line)
    {
        var problems = new List<LexiconProblem>();
        AttributionLexicon.Read(new LexiconFile("attribution.txt", [line], problems));
        Assert.Contains("no part of a report", Assert.Single(problems).Message);
    }

    [Fact]
    public void Holds_no_mistakes()
    {
        var problems = new List<LexiconProblem>();
        AttributionLexicon.Load(problems);
        Assert.Empty(problems);
    }
}
