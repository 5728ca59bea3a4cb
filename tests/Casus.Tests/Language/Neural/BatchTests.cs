using Casus.Language.Neural;

namespace Casus.Tests.Language.Neural;

public class BatchTests
{
    [Fact]
    public void Lays_out_the_longest_sentence_first_and_each_word_once()
    {
        var batch = new Batch();
        batch.Arrange([2, 5, 1, 5]);
        Assert.Equal(13, batch.Rows);
        Assert.Equal([5, 5, 2, 1], Enumerable.Range(0, 4).Select(batch.Length));
        Assert.Equal([2, 0], new[] { batch.Sentence(3), batch.Sentence(2) });
        Assert.Equal([4, 3, 2, 2, 2], Enumerable.Range(0, 5).Select(batch.StepCount));
        var rows = Enumerable
            .Range(0, 4)
            .SelectMany(rank => Enumerable.Range(0, batch.Length(rank)).Select(step => batch.Row(rank, step)));
        Assert.Equal(Enumerable.Range(0, 13), rows.Order());
    }
}
