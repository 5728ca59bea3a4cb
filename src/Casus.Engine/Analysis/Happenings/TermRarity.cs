using System.Collections.Frozen;
using System.Globalization;
using Casus.Lexicons;

namespace Casus.Analysis.Happenings;

/// <summary>
/// How much it tells that two sentences share a word: the logarithm of how many sentences with an event there are for
/// one that has it, from lexicon/rarity.tsv.
/// </summary>
static class TermRarity
{
    const float unknown = 9;

    static readonly List<LexiconProblem> problems = [];

    static readonly FrozenDictionary<string, float> rarities = Read(LexiconFile.BuiltIn("lexicon/rarity.tsv", problems))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Mistakes in the file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    static Dictionary<string, float> Read(LexiconFile file)
    {
        var read = new Dictionary<string, float>(8_000);
        foreach (var cells in file.Rows(2, 2))
            if (!float.TryParse(cells[1], CultureInfo.InvariantCulture, out var rarity))
                file.Mistake($"no number: '{cells[1]}'");
            else if (!read.TryAdd(cells[0], rarity))
                file.Mistake($"stands above already: '{cells[0]}'");
        return read;
    }

    public static float Of(string term) => rarities.GetValueOrDefault(term, unknown);
}
