using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Attributions;

/// <summary>What a word is or says in a report; the parts of lexicon/attribution.txt, which explains each.</summary>
[Flags]
enum CueParts : uint
{
    None = 0,
    Verb = 1 << 0,
    Aside = 1 << 1,
    Object = 1 << 2,
    Accusing = 1 << 3,
    Noun = 1 << 4,
    Adjective = 1 << 5,
    View = 1 << 6,
    Medium = 1 << 7,
    Denying = 1 << 8,
    Supposing = 1 << 9,
    Possible = 1 << 10,
    Unknowing = 1 << 11,
    Foreseeing = 1 << 12,
    Judging = 1 << 13,
    Demanding = 1 << 14,
    Possibly = 1 << 15,
    Probably = 1 << 16,
    Negating = 1 << 17,
    Focusing = 1 << 18,
    Evaluating = 1 << 19,
    Expert = 1 << 20,
    Institute = 1 << 21,
    Mute = 1 << 22,
    Uttering = 1 << 23,
    Announcing = 1 << 24,
    Prospect = 1 << 25,
}

/// <summary>The words of lexicon/attribution.txt.</summary>
sealed class AttributionLexicon
{
    const string File = "lexicon/attribution.txt";

    readonly FrozenDictionary<string, CueParts> words;

    AttributionLexicon(FrozenDictionary<string, CueParts> words) => this.words = words;

    /// <summary>Reads the built-in file; mistakes go to <paramref name="problems"/>.</summary>
    public static AttributionLexicon Load(ICollection<LexiconProblem> problems) =>
        Read(LexiconFile.BuiltIn(File, problems));

    public static AttributionLexicon Read(LexiconFile file)
    {
        var words = new Dictionary<string, CueParts>();
        foreach (var (name, named) in file.Lists())
        {
            if (!Enum.TryParse<CueParts>(name, ignoreCase: true, out var part) || !char.IsAsciiLetterLower(name[0]))
                file.Mistake($"no part of a report: '{name}'");
            else
                foreach (var word in named)
                    words[word] = words.GetValueOrDefault(word) | part;
        }
        return new AttributionLexicon(words.ToFrozenDictionary());
    }

    /// <summary>All parts of a lemma or word.</summary>
    public CueParts Of(string word) => words.GetValueOrDefault(word);

    public bool Has(CueParts part, string word) => (Of(word) & part) != 0;
}
