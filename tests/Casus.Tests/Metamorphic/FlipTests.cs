using Casus.Metamorphic.Codings;
using Casus.Metamorphic.Pairs;
using Casus.Metamorphic.Templates;

namespace Casus.Tests.Metamorphic;

/// <summary>
/// Sentences that say the same are coded alike: the first pairs of <c>tests/Casus.Metamorphic</c>, which runs and shows all of
/// them. The numbers are what was reached; they may fall, and never rise.
/// </summary>
public class FlipTests
{
    const int pairs = 1800;

    static readonly Lazy<FlipTable> table = new(() =>
    {
        var tester = new PairTester(Loaded.NewsCoder);
        return new FlipTable([
            .. PairMaker.Pairs(TemplateSet.Load(), pairs).AsParallel().AsOrdered().Select(tester.Test),
        ]);
    });

    [Theory]
    [InlineData("voice", 6)]
    [InlineData("swap", 3)]
    [InlineData("words", 0)]
    [InlineData("date", 0)]
    [InlineData("order", 3)]
    [InlineData("names", 4)]
    public void Codes_sentences_alike_that_differ_in(string kind, int most)
    {
        var flips = table.Value.Flipped(kind);
        Assert.True(
            flips <= most,
            $"{flips} flips, at most {most}\n{string.Join('\n', table.Value.Examples(kind, 5))}"
        );
    }

    [Fact]
    public void Codes_an_event_in_nearly_every_pair() => Assert.InRange(table.Value.Silent(), 0, 16);
}
