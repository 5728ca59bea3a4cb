using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>
/// Cuts shuffled examples into batches of about so many words, with sentences of like length together.
/// </summary>
static class Batcher
{
    public static List<List<Example>> Cut(IEnumerable<Example> examples, int words, Random random)
    {
        var shuffled = examples.Where(e => e.Length is > 0 and < 200).ToArray();
        random.Shuffle(shuffled);
        var batches = new List<List<Example>>();
        foreach (var pool in shuffled.Chunk(1000))
        {
            var batch = new List<Example>();
            var size = 0;
            foreach (var example in pool.OrderBy(e => e.Length))
            {
                if (size > 0 && size + example.Length > words)
                {
                    batches.Add(batch);
                    (batch, size) = ([], 0);
                }
                batch.Add(example);
                size += example.Length;
            }
            batches.Add(batch);
        }
        var order = batches.ToArray();
        random.Shuffle(order);
        return [.. order];
    }
}
