using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class LexiconMatchesTests
{
    static LexiconMatches In(string words) => ActorTexts.OfWords(words).Matches;

    [Theory]
    [InlineData("the South Sudan border", 1, 3)]
    [InlineData("into Sudan again", 1, 2)]
    [InlineData("the United Arab Emirates sent aid", 1, 4)]
    public void Takes_the_longest_phrase(string words, int first, int end)
    {
        var matches = In(words);
        var match = matches[matches.At(first)];
        Assert.Equal((first, end), (match.First, match.End));
        Assert.Equal(matches.At(first), matches.At(end - 1));
    }

    [Fact]
    public void Finds_nothing_in_other_words() => Assert.Equal(-1, In("two hills").At(1));

    [Fact]
    public void Lists_matches_in_order_of_the_text() =>
        Assert.Equal([0, 2], In("Kenya and Chad agreed").All.Select(match => match.First));

    [Fact]
    public void Ignores_a_phrase_whose_words_stand_apart()
    {
        var matches = In("South ( of ) Sudan");
        Assert.NotEqual(matches.At(0), matches.At(4));
    }

    [Fact]
    public void Finds_only_the_entries_that_the_spelling_fits()
    {
        var matches = In("a turkey and Turkey");
        Assert.Equal(-1, matches.At(1));
        List<string?> codes = [];
        foreach (var phrase in matches.Phrases(matches[matches.At(3)]))
            codes.Add(phrase.Entry.Code);
        Assert.Contains("TUR", codes);
    }

    [Fact]
    public void Survives_a_sentence_of_more_words_than_tokens() =>
        Assert.Equal(0, In(string.Join(' ', Enumerable.Repeat("a-b-c-d-e-f-g", 40)) + " Kenya").At(40));
}
