using System.Collections.Frozen;
using Casus.Language;
using Casus.Lexicons;

namespace Casus.Coding.Events;

/// <summary>Finds the PLOVER contexts of an act from the words of its sentence (lexicon/contexts.txt).</summary>
sealed class ContextFinder
{
    readonly FrozenDictionary<string, string[]> words;
    readonly FrozenDictionary<(string, string), string[]> pairs;

    ContextFinder(FrozenDictionary<string, string[]> words, FrozenDictionary<(string, string), string[]> pairs)
    {
        this.words = words;
        this.pairs = pairs;
    }

    /// <summary>Reads the list that is built into the engine; mistakes go to <paramref name="problems"/>.</summary>
    public static ContextFinder Load(ICollection<LexiconProblem> problems) =>
        Read(LexiconFile.BuiltIn("lexicon/contexts.txt", problems));

    public static ContextFinder Read(LexiconFile file)
    {
        var words = new List<(string Word, string Context)>();
        var pairs = new List<((string, string) Pair, string Context)>();
        foreach (var (context, items) in file.Lists())
        {
            if (!Plover.Contexts.ContainsKey(context))
                file.Mistake($"no context of PLOVER: '{context}'");
            foreach (var item in items)
                switch (item.Split(' '))
                {
                    case [var word]:
                        words.Add((word, context));
                        break;
                    case [var first, var second]:
                        pairs.Add(((first, second), context));
                        break;
                    default:
                        file.Mistake($"a phrase has two words at most: '{item}'");
                        break;
                }
        }
        return new ContextFinder(
            words.GroupBy(w => w.Word, w => w.Context).ToFrozenDictionary(g => g.Key, g => g.ToArray()),
            pairs.GroupBy(p => p.Pair, p => p.Context).ToFrozenDictionary(g => g.Key, g => g.ToArray())
        );
    }

    /// <summary>The contexts of a sentence, those that an entry gives first.</summary>
    public IReadOnlyList<string> Find(Document document, Sentence sentence, IReadOnlyList<string> given)
    {
        var found = new List<string>(given);
        var before = "";
        foreach (ref readonly var token in document.TokensOf(sentence))
        {
            var lemma = token.Upos == Upos.PROPN ? token.Lemma.ToLowerInvariant() : token.Lemma;
            Add(words.GetValueOrDefault(lemma), found);
            Add(pairs.GetValueOrDefault((before, lemma)), found);
            before = lemma;
        }
        return found;
    }

    static void Add(string[]? contexts, List<string> found)
    {
        foreach (var context in contexts ?? [])
            if (!found.Contains(context))
                found.Add(context);
    }
}
