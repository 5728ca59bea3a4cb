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

    static readonly FrozenDictionary<string, float> rarities = EmbeddedFiles
        .Lines("lexicon/rarity.tsv")
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(
            cells => cells[0],
            cells => float.Parse(cells[1], CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );

    public static float Of(string term) => rarities.GetValueOrDefault(term, unknown);
}
