using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class FoldingTests
{
    [Theory]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("Łódź", "lodz")]
    [InlineData("U.S.", "us")]
    [InlineData("Kim Jong-un", "kim jong un")]
    [InlineData("Cote d'Ivoire", "cote d ivoire")]
    [InlineData("AT&T", "at&t")]
    [InlineData("  Ada   Obi ", "ada obi")]
    public void Brings_words_to_one_spelling(string written, string folded) =>
        Assert.Equal(folded, Folding.Fold(written));

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("😀")]
    public void Finds_no_word_in_signs(string written) => Assert.Equal("", Folding.Fold(written));

    [Theory]
    [InlineData("nato", 0)]
    [InlineData("Nato", 1)]
    [InlineData("NATO", 2)]
    [InlineData("A", 1)]
    [InlineData("5th", 1)]
    public void Tells_how_a_word_is_written(string written, int casing)
    {
        Span<char> word = stackalloc char[64];
        var at = 0;
        Folding.Next(written, ref at, word, out var found);
        Assert.Equal((Casing)casing, found);
    }

    [Fact]
    public void Cuts_words_longer_than_the_room_for_them()
    {
        Span<char> word = stackalloc char[4];
        var at = 0;
        Assert.Equal(4, Folding.Next("abcdefg", ref at, word, out _));
        Assert.Equal(3, Folding.Next("abcdefg", ref at, word, out _));
    }

    [Fact]
    public void Joins_marks_that_stand_apart_from_their_letters() => Assert.Equal("obi", Folding.Fold("O\u0301bi"));
}
