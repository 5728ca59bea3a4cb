using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>Makes pairs, of each kind as many, no two with the same words; always the same ones in the same order.</summary>
static class PairMaker
{
    const int seed = 13;

    public static IEnumerable<Pair> Pairs(TemplateSet templates, int count)
    {
        var maker = new SentenceMaker(templates, new Random(seed));
        var kinds = new Changes(maker).All;
        var seen = new HashSet<(string, string, string)>();
        for (var made = 0; made < count; )
        {
            var (kind, make) = kinds[made % kinds.Length];
            if (make(maker.Draw()) is not { } pair)
                continue;
            var (first, second) = (pair.First.Text, pair.Second.Text);
            if ((first == second && kind != "date") || !seen.Add((kind, first, second)))
                continue;
            made++;
            yield return pair;
        }
    }
}
