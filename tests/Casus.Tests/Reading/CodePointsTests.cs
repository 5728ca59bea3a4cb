using Casus.Reading;
using CsCheck;

namespace Casus.Tests.Reading;

public class CodePointsTests
{
    static readonly string[] pieces = ["a", "é", "😀", "\uD83D", "\uDE00", "한"];

    [Fact]
    public void Counts_an_emoji_once()
    {
        var points = new CodePoints("a😀b😀😀c");
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], new[] { 0, 1, 3, 4, 6, 8, 9 }.Select(points.FromUtf16));
    }

    [Fact]
    public void Finds_back_what_it_counted_in_any_text() =>
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 30]
            .Sample(chosen =>
            {
                var text = string.Concat(chosen.Select(i => pieces[i]));
                var points = new CodePoints(text);
                var (unit, point) = (0, 0);
                foreach (var rune in text.EnumerateRunes())
                {
                    Assert.Equal((point, unit), (points.FromUtf16(unit), points.ToUtf16(point)));
                    unit += rune == System.Text.Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
                    point++;
                }
            });
}
