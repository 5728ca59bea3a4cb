using System.Globalization;
using Casus.Analysis.Relations;
using Casus.App.Screen;
using Spectre.Console;

namespace Casus.App.Output.Relations;

/// <summary>
/// A relation for people: how it stands, a chart of both streams with the turns marked, and what explains each turn.
/// </summary>
sealed class RelationText(Terminal terminal) : IDisposable
{
    const int acts = 6,
        sayings = 3,
        kinds = 5;
    const string marks = "123456789abcdefghijklmnopqrstuvwxyz";

    static readonly Style bold = new(decoration: Decoration.Bold),
        dim = new(Color.Grey),
        green = new(Color.Green),
        red = new(Color.Red);

    readonly ColouredLines lines = new(terminal);
    readonly int width = Math.Max(terminal.Width, 40);

    public void Write(Relation relation)
    {
        lines.Write(($"{relation.A.Name} and {relation.B.Name}", bold));
        var coder = relation.Origin == "casus" ? "" : $" · coded by {relation.Origin}";
        var sure = relation.LeastConfidence is { } least
            ? string.Create(CultureInfo.InvariantCulture, $" · of confidence {least} or more")
            : "";
        lines.Write(
            (
                $"{relation.From} to {relation.Until} · {Counted(relation.Acts.Count, "act")} between them{coder}{sure}",
                dim
            )
        );
        lines.Write();
        Standing("Cooperation", relation.Cooperation, green);
        Standing("Conflict", relation.Conflict, red);
        if (relation.Acts.Count == 0)
            return;
        lines.Write();
        Chart(relation);
        lines.Write();
        if (relation.Turns.Count == 0)
        {
            lines.Write(("No turn: what was reported between them fits levels that stayed as they were.", Style.Plain));
            return;
        }
        lines.Write(("What explains it", bold));
        for (var i = 0; i < relation.Turns.Count; i++)
            Explain(relation.Turns[i], Mark(i));
    }

    public void Dispose() => lines.Dispose();

    void Standing(string stream, Standing standing, Style style) =>
        lines.Write(
            (stream.PadRight(12), style),
            (
                $"{RelationWords.Of(standing)}: {RelationWords.Rate(standing.Level)}, median {RelationWords.Rate(standing.Usual)}",
                Style.Plain
            )
        );

    void Chart(Relation relation)
    {
        var turns = relation.Turns.Select((turn, i) => (turn.Date.Since(relation.From), Mark(i))).ToList();
        var plain = !terminal.ShowsUnicode;
        var rows = MirrorChart.Draw(
            [.. relation.Months.Select(month => (double)month.Cooperation)],
            [.. relation.Months.Select(month => (double)month.Conflict)],
            turns,
            width,
            plain
        );
        foreach (var row in rows)
            lines.Write(
                (row.Label, dim),
                (
                    row.Text,
                    row.Part switch
                    {
                        ChartPart.Up => green,
                        ChartPart.Down => red,
                        _ => bold,
                    }
                )
            );
        lines.Write(
            (
                MirrorChart.Years(
                    relation.From.Year,
                    relation.From.Number,
                    relation.Months.Count,
                    rows[0].Label.Length,
                    width,
                    plain
                ),
                dim
            )
        );
        lines.Write(
            (
                new string(' ', rows[0].Label.Length)
                    + "acts a month: cooperation up, conflict down (heights by square root)"
                    + (turns.Count > 0 ? "; numbers are turns" : ""),
                dim
            )
        );
    }

    void Explain(Turn turn, char mark)
    {
        lines.Write();
        var style = turn.Direction is TurnDirection.Closer or TurnDirection.LessHostile ? green : red;
        lines.Write(
            ($"{mark}  {turn.Date}  ", bold),
            (RelationWords.Of(turn.Direction), style),
            (
                $": {RelationWords.Change(turn)} ({RelationWords.Percent(turn.Probability)}; {RelationWords.Time(turn)})",
                Style.Plain
            )
        );
        if (RelationWords.Kinds(turn, kinds) is { Length: > 0 } changed)
            Paragraph($"Acts a year before → in the year after: {changed}", dim);
        foreach (var act in turn.Because.Take(acts))
        {
            Paragraph(Line(act.Act), Style.Plain);
            if (act.Act.Words is { } words)
                Paragraph($"  “{Cells.Plain(words)}”", Style.Plain);
            if ((act.Act.Url ?? act.Act.Article) is { } link)
                Paragraph("  " + link, dim);
        }
        foreach (var saying in turn.Said.Take(sayings))
            Paragraph(
                $"{RelationWords.Speaker(saying)} ({saying.Date:yyyy-MM-dd}, {saying.Kind}, "
                    + $"{RelationWords.Certainty(saying)}): “{Cells.Plain(saying.Text)}”",
                Style.Plain
            );
    }

    /// <summary>Text under a turn, broken at spaces where the screen ends.</summary>
    void Paragraph(string text, Style style)
    {
        const string indent = "   ";
        var deep = indent + text[..(text.Length - text.TrimStart().Length)];
        var line = deep;
        foreach (var word in Cells.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > deep.Length && Cells.Width(line) + 1 + Cells.Width(word) > width)
            {
                lines.Write((line, style));
                line = deep + "  ";
            }
            line += line.Length > deep.Length && !line.EndsWith("  ", StringComparison.Ordinal) ? " " + word : word;
        }
        lines.Write((line, style));
    }

    static string Line(ReportedAct act)
    {
        var mode = act.Mode is null ? "" : "/" + act.Mode;
        var announced = act.IsAhead ? ", announced" : "";
        var source = act.Source is { } named ? $", says {named}" : "";
        var reports = act.Reports > 1 ? $", {act.Reports} reports" : "";
        return $"{act.Date:yyyy-MM-dd}  {RelationWords.Parties(act)}  {act.Type}{mode}{announced}{source}{reports}";
    }

    static char Mark(int turn) => marks[Math.Min(turn, marks.Length - 1)];

    static string Counted(int number, string what) =>
        number == 1 ? $"1 {what}"
        : number == 0 ? $"no {what}s"
        : string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}s");
}
