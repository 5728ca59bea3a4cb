using Casus.Coding.Actors.Phrases;

namespace Casus.Tests.Coding.Actors.Phrases;

public class SideWordsTests
{
    static bool IsSide(string words, string word)
    {
        var text = ActorTexts.Of(string.Join(' ', words.Split(' ').Select(form => $"{form}/X/0/root")));
        return new SideWords(text).IsSide(text.At(word));
    }

    [Theory]
    [InlineData("Turkish - backed rebels", "Turkish")]
    [InlineData("pro - Russian rebels", "Russian")]
    [InlineData("anti - Kurdish rebels", "Kurdish")]
    [InlineData("pro Russian rebels", "Russian")]
    [InlineData("South Sudan - backed rebels", "Sudan")]
    public void Finds_on_whose_side_somebody_is(string words, string word) => Assert.True(IsSide(words, word));

    [Theory]
    [InlineData("London - based rebels", "London")]
    [InlineData("Turkish rebels", "Turkish")]
    [InlineData("Turkish - Russian rebels", "Turkish")]
    [InlineData("some - Russian rebels", "Russian")]
    [InlineData("Turkish -", "Turkish")]
    public void Ignores_where_somebody_comes_from(string words, string word) => Assert.False(IsSide(words, word));
}
