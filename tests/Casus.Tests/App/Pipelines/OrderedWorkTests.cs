using Casus.App.Pipelines;

namespace Casus.Tests.App.Pipelines;

public class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Keeps_the_order_when_later_items_are_quicker(int threads)
    {
        var results = OrderedWork.Map(
            Enumerable.Range(0, 60),
            threads,
            i =>
            {
                Thread.Sleep((60 - i) % 7);
                return i;
            }
        );
        Assert.Equal(Enumerable.Range(0, 60), results);
    }

    [Fact]
    public void Takes_only_a_few_items_ahead()
    {
        var taken = 0;
        var source = Enumerable.Range(0, 100_000).Select(i => Interlocked.Increment(ref taken));
        foreach (var _ in OrderedWork.Map(source, 2, i => i).Take(3)) { }
        Assert.InRange(taken, 3, 40);
    }

    [Fact]
    public void Passes_on_trouble_in_the_source()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidDataException("torn");
        }
        Assert.Throws<InvalidDataException>(() => OrderedWork.Map(Broken(), 2, i => i).ToList());
    }
}
