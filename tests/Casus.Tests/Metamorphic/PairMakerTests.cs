using Casus.Metamorphic.Pairs;
using Casus.Metamorphic.Templates;

namespace Casus.Tests.Metamorphic;

public class PairMakerTests
{
    static readonly TemplateSet templates = TemplateSet.Load();

    static List<Pair> Pairs(string kind) => [.. PairMaker.Pairs(templates, 600).Where(pair => pair.Kind == kind)];

    [Fact]
    public void Makes_the_same_pairs_each_time() =>
        Assert.Equal(
            PairMaker.Pairs(templates, 100).Select(pair => pair.First.Text + pair.Second.Text),
            PairMaker.Pairs(templates, 100).Select(pair => pair.First.Text + pair.Second.Text)
        );

    [Fact]
    public void Makes_no_pair_twice_and_of_each_kind_as_many()
    {
        var pairs = PairMaker.Pairs(templates, 600).ToList();
        Assert.Equal(600, pairs.Select(pair => (pair.Kind, pair.First.Text, pair.Second.Text)).Distinct().Count());
        Assert.All(pairs.CountBy(pair => pair.Kind), kind => Assert.Equal(100, kind.Value));
    }

    [Fact]
    public void Tells_the_passive_with_by() =>
        Assert.All(Pairs("voice"), pair => Assert.Contains(" by ", pair.Second.Text));

    [Fact]
    public void Swaps_the_two_countries() =>
        Assert.All(
            Pairs("swap"),
            pair =>
                Assert.Equal(
                    (pair.First.A.Country, pair.First.B.Country),
                    (pair.Second.B.Country, pair.Second.A.Country)
                )
        );

    [Fact]
    public void Shifts_the_day_of_publication() =>
        Assert.All(Pairs("date"), pair => Assert.True(pair.Second.Published > pair.First.Published));

    [Fact]
    public void Leaves_no_slot_open() =>
        Assert.All(
            PairMaker.Pairs(templates, 600).SelectMany(pair => new[] { pair.First.Text, pair.Second.Text }),
            text => Assert.DoesNotMatch(@"[{}<>\[\]|/]|\.\.\.|  ", text)
        );

    [Theory]
    [InlineData("2023-05-03", nameof(Unit.Days), 2, "2023-05-05")]
    [InlineData("2023-05-30TMO", nameof(Unit.Days), 2, "2023-06-01TMO")]
    [InlineData("2023-W18", nameof(Unit.Weeks), 1, "2023-W19")]
    [InlineData("2023-05", nameof(Unit.Months), 1, "2023-06")]
    public void Shifts_a_date_as_the_text_is_shifted(string value, string unit, int count, string later) =>
        Assert.Equal(later, DateShift.Later(value, Enum.Parse<Unit>(unit), count));
}
