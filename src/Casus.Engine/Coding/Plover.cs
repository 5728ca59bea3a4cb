using System.Collections.Frozen;
using System.Globalization;
using Casus.Lexicons;

namespace Casus.Coding;

/// <summary>
/// The codebook: types with their quads, modes, scores, contexts and sectors, from lexicon/plover.tsv
/// (openeventdata/PLOVER).
/// </summary>
static class Plover
{
    static readonly Dictionary<(EventType Type, string Mode), double> scores = [];
    static readonly Dictionary<EventType, int> quads = [];
    static readonly Dictionary<string, string> contexts = [],
        sectors = [];
    static readonly Dictionary<(EventType Type, string Mode), string> definitions = [];
    static readonly List<LexiconProblem> problems = [];

    static Plover()
    {
        var file = LexiconFile.BuiltIn("lexicon/plover.tsv", problems);
        foreach (var cells in file.Rows(3, 5))
            if (!Take(cells))
                file.Mistake(
                    $"no type, mode, context or sector, or one that stands above: '{string.Join(' ', cells)}'"
                );
        Contexts = contexts.ToFrozenDictionary(StringComparer.Ordinal);
        Sectors = sectors.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All contexts with their definitions.</summary>
    public static FrozenDictionary<string, string> Contexts { get; }

    /// <summary>The codes of all sectors with their definitions.</summary>
    public static FrozenDictionary<string, string> Sectors { get; }

    /// <summary>Mistakes in the file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    /// <summary>The modes of a type, in the order of the codebook.</summary>
    public static IEnumerable<string> Modes(EventType type) =>
        scores.Keys.Where(key => key.Type == type && key.Mode.Length > 0).Select(key => key.Mode);

    /// <summary>
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for no type.
    /// </summary>
    public static int Quad(EventType type) => quads.GetValueOrDefault(type);

    /// <summary>
    /// From -10, most conflict, to 10, most cooperation; a mode without a score of its own has that of its type.
    /// </summary>
    public static double Score(EventType type, string? mode) =>
        mode is not null && scores.TryGetValue((type, mode), out var score)
            ? score
            : scores.GetValueOrDefault((type, ""));

    /// <summary>What a type, or a mode of it, takes in.</summary>
    public static string Definition(EventType type, string? mode) =>
        definitions.GetValueOrDefault((type, mode ?? "")) ?? "";

    /// <summary>Says what the codebook does not know of a coding, or nothing where it knows all of it.</summary>
    public static string? Mistake(EventType type, string? mode, IEnumerable<string> contexts)
    {
        if (!quads.ContainsKey(type))
            return $"no type of PLOVER: '{type}'";
        if (mode is not null && !scores.ContainsKey((type, mode)))
            return $"no mode of {type}: '{mode}' (modes: {string.Join(", ", Modes(type))})";
        return contexts.FirstOrDefault(context => !Contexts.ContainsKey(context)) is { } unknown
            ? $"no context of PLOVER: '{unknown}'"
            : null;
    }

    static bool Take(string[] cells)
    {
        switch (cells)
        {
            case ["type", var name, var quad, var score, var definition]
                when Enum.TryParse<EventType>(name, out var type)
                    && int.TryParse(quad, out var number)
                    && Number(score) is { } value:
                scores[(type, "")] = value;
                definitions[(type, "")] = definition;
                return quads.TryAdd(type, number);
            case ["mode", var name, var mode, var score, var definition]
                when Enum.TryParse<EventType>(name, out var type) && scores.TryGetValue((type, ""), out var typeScore):
                definitions[(type, mode)] = definition;
                return scores.TryAdd((type, mode), Number(score) ?? typeScore);
            case ["context", var name, var definition]:
                return contexts.TryAdd(name, definition);
            case ["sector", var name, var definition]:
                return sectors.TryAdd(name, definition);
            default:
                return false;
        }
    }

    static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
