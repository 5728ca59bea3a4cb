using System.Globalization;
using Casus.Lexicons;

namespace Casus.Analysis.Relations;

/// <summary>
/// Acts with which relations turn, from lexicon/relations/landmarks.tsv: broken or resumed relations, treaties,
/// invasions.
/// </summary>
sealed class Landmarks
{
    const string path = "lexicon/relations/landmarks.tsv";

    static readonly Lazy<Landmarks> standard = new(() => new Landmarks(EmbeddedFiles.Lines(path)));

    readonly List<(bool Cooperation, double Factor, bool ByCode, string[] Signs)> rows = [];
    readonly List<LexiconProblem> problems = [];

    public static Landmarks Standard => standard.Value;

    /// <summary>Reads lines of the file's form.</summary>
    public Landmarks(IEnumerable<string> lines)
    {
        var file = new LexiconFile(path, lines, problems);
        foreach (var columns in file.Rows(4, 4))
            if (
                columns is ["cooperation" or "conflict", var factor, "cameo" or "words", var signs]
                && double.TryParse(factor, CultureInfo.InvariantCulture, out var times)
                && times >= 1
            )
                rows.Add((columns[0] == "cooperation", times, columns[2] == "cameo", signs.Split("; ")));
            else
                file.Mistake($"no stream, factor, kind and signs: '{string.Join(' ', columns)}'");
    }

    /// <summary>Mistakes in the file.</summary>
    public IReadOnlyList<LexiconProblem> Problems => problems;

    /// <summary>
    /// How many times as likely a turn of its stream is in the month of this act; 1 for an act like others.
    /// </summary>
    public double Factor(ReportedAct act)
    {
        var best = 1.0;
        foreach (var (cooperation, factor, byCode, signs) in rows)
            if (
                factor > best
                && cooperation == act.IsCooperation
                && Array.Exists(
                    signs,
                    sign =>
                        byCode ? act.Cameo?.StartsWith(sign, StringComparison.Ordinal) == true : Says(act.Words, sign)
                )
            )
                best = factor;
        return best;
    }

    static bool Says(string? words, string sign)
    {
        for (
            var at = -1;
            words is not null && (at = words.IndexOf(sign, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;

        )
            if (
                (at == 0 || !char.IsLetter(words[at - 1]))
                && (at + sign.Length == words.Length || !char.IsLetter(words[at + sign.Length]))
            )
                return true;
        return false;
    }
}
