using Casus.Language.Tagging;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>Collects from the treebanks the lemmas that the rules get wrong.</summary>
static class LemmaLearner
{
    public static LemmaTable Learn(IEnumerable<Example> examples, string[] words)
    {
        var rules = new InflectionRules(words);
        var counts = new Dictionary<string, Dictionary<string, int>>();
        var forms = new Dictionary<string, (string Form, string Xpos)>();
        foreach (var example in examples.Where(e => e.Lemmas != null))
            for (var i = 0; i < example.Length; i++)
            {
                var (form, xpos, lemma) = (example.Forms[i], example.Xpos![i], example.Lemmas![i]);
                if (lemma == "_" || example.Relations![i] == "goeswith")
                    continue;
                var key = LemmaTable.Key(form, xpos);
                forms.TryAdd(key, (form, xpos));
                if (!counts.TryGetValue(key, out var lemmas))
                    counts[key] = lemmas = [];
                lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
            }
        var exceptions = new Dictionary<string, string>();
        foreach (var (key, lemmas) in counts)
        {
            var best = lemmas.MaxBy(l => l.Value).Key;
            if (best != rules.Lemma(forms[key].Form, forms[key].Xpos))
                exceptions[key] = best;
        }
        Console.WriteLine($"{exceptions.Count} lemmas against the rules, of {counts.Count}");
        return new LemmaTable(exceptions);
    }
}
