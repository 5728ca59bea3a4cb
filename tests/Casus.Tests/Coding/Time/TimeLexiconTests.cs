using Casus.Coding.Time;
using Casus.Lexicons;

namespace Casus.Tests.Coding.Time;

public class TimeLexiconTests
{
    static TimeLexicon Read(params string[] lines) => new(new LexiconFile("test", lines, new List<LexiconProblem>()));

    [Fact]
    public void Keeps_all_senses_of_a_word()
    {
        var second = Read("unit TS: second", "ordinal 2: second").Find("Second")!;
        Assert.True(second.Is(TimeKind.Unit) && second.Is(TimeKind.Ordinal));
        Assert.False(second.Is(TimeKind.Number));
        Assert.Equal("TS", second.Value(TimeKind.Unit));
        Assert.Equal(2, second.Number(TimeKind.Ordinal));
        Assert.Throws<InvalidOperationException>(() => second.Value(TimeKind.Month));
    }

    [Fact]
    public void Finds_phrases_by_their_first_word()
    {
        var lexicon = Read("phrase PAST_REF: long ago");
        Assert.Null(lexicon.Find("ago"));
        var (words, value) = Assert.Single(lexicon.Find("long")!.Phrases);
        Assert.Equal(["long", "ago"], words);
        Assert.Equal("PAST_REF", value);
    }

    [Fact]
    public void Reads_kinds_of_two_words()
    {
        var word = Read("before-year: since").Find("since")!;
        Assert.True(word.Is(TimeKind.BeforeYear));
        Assert.Equal("", word.Value(TimeKind.BeforeYear));
    }

    [Fact]
    public void Built_in_words_have_no_mistakes() => Assert.Empty(TimeLexicon.Problems);
}
