using Casus.App.Screen;
using Casus.Coding;
using Casus.Reading;
using Spectre.Console;

namespace Casus.App.Output;

/// <summary>
/// One event a line under the title of its article, as wide as the screen; colours tell cooperation from conflict.
/// </summary>
public sealed class TableEventWriter : IEventWriter
{
    const string indent = "  ",
        gap = "  ",
        explained = "    ";

    // Below this width the column of who says so is left out.
    const int narrow = 76;
    const int mostStatements = 6;

    static readonly Style[] quads =
    [
        Style.Plain,
        new(Color.Green),
        new(Color.Green, decoration: Decoration.Bold),
        new(Color.Yellow),
        new(Color.Red),
    ];
    static readonly Style bold = new(decoration: Decoration.Bold),
        dim = new(Color.Grey);

    readonly StreamWriter output;
    readonly IAnsiConsole console;
    readonly int width;
    int articles,
        events,
        unreadable;

    public TableEventWriter(Terminal terminal)
    {
        width = Math.Max(terminal.Width, 56);
        output = terminal.Text();
        var colours = terminal.IsScreen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = 100_000;
    }

    public void Write(Article article, CodedArticle coded)
    {
        if (articles++ > 0)
            output.Write('\n');
        events += coded.Events.Count;
        Line((Cells.Fit(Cells.Plain(article.Title ?? Path.GetFileName(article.Source) ?? article.Id), width), bold));
        var about = string.Join(
            " · ",
            new[]
            {
                article.Date?.ToString("yyyy-MM-dd") ?? "no date",
                article.Outlet,
                article.Title is null ? null : article.Source,
                Counted(coded.Events.Count, "event"),
            }.OfType<string>()
        );
        Line((Cells.Fit(Cells.Plain(about), width), dim));
        var rows = coded.Events.Select(coding => new Row(coding, article.Text)).ToList();
        if (rows.Count > 0)
            Rows(
                rows,
                i =>
                    coded.Explanations.Count > 0
                        ? ExplanationText.Lines(coded.Explanations[i], article.Text, width - explained.Length)
                        : []
            );
        Statements(coded.Statements, article.Text);
        output.Flush();
    }

    public void Write(ReadingProblem problem) => unreadable++;

    public void Dispose()
    {
        if (articles != 1)
            Line(
                (
                    (articles > 0 ? "\n" : "")
                        + Counted(articles, "article")
                        + ", "
                        + Counted(events, "event")
                        + (unreadable > 0 ? $", {unreadable} not readable" : ""),
                    dim
                )
            );
        output.Dispose();
    }

    void Rows(List<Row> rows, Func<int, IEnumerable<string>> explain)
    {
        var kind = rows.Max(row => row.Kind.Length);
        var date = rows.Max(row => row.Date.Length);
        var status = rows.Max(row => row.Status.Length);
        var says = rows.Max(row => Cells.Width(row.Says));
        var words = rows.Max(row => Cells.Width(row.Words));
        if (width < narrow)
            says = 0;
        var room = width - indent.Length - kind - date - status - gap.Length * (says > 0 ? 5 : 4);
        var (who, sayers, quoted) = Share(
            room,
            rows.Max(row => Cells.Width(row.Parties.Fit(int.MaxValue))),
            says,
            words
        );
        foreach (var row in rows)
        {
            var cells = new List<(string, Style)>
            {
                (indent + Cells.Pad(row.Parties.Fit(who), who), Style.Plain),
                (gap + row.Kind.PadRight(kind), quads[Plover.Quad(row.Event.Type)]),
                (gap + row.Date.PadRight(date), Style.Plain),
                (gap + row.Status.PadRight(status), row.Event.Status == EventStatus.Actual ? dim : bold),
            };
            if (says > 0)
                cells.Add((gap + Cells.Pad(Cells.Fit(row.Says, sayers), sayers), Style.Plain));
            cells.Add((gap + Cells.Fit(row.Words, quoted), dim));
            Line([.. cells]);
            var explanation = explain(rows.IndexOf(row)).ToList();
            foreach (var line in explanation)
                Line((line.Length > 0 ? explained + line : "", Style.Plain));
            if (explanation.Count > 0)
                Line();
        }
    }

    /// <summary>
    /// Who says what, in few lines: what is more than a plain assertion goes first where there is too much.
    /// </summary>
    void Statements(IReadOnlyList<Statement> statements, string text)
    {
        var rows = statements
            .OrderBy(StatementLine.Weight)
            .Take(mostStatements)
            .OrderBy(statement => statement.Words.Start)
            .Select(statement => new StatementLine(statement, text))
            .ToList();
        if (rows.Count == 0)
            return;
        var (kind, certainty) = (rows.Max(row => row.Kind.Length), rows.Max(row => row.Certainty.Length));
        var speaker = Math.Min(rows.Max(row => Cells.Width(row.Speaker)), Math.Max(12, (width - kind - certainty) / 3));
        var words = width - indent.Length - speaker - kind - certainty - 3 * gap.Length;
        foreach (var row in rows)
            Line(
                (indent + Cells.Pad(Cells.Fit(row.Speaker, speaker), speaker), Style.Plain),
                (gap + row.Kind.PadRight(kind), bold),
                (gap + row.Certainty.PadRight(certainty), Style.Plain),
                (gap + Cells.Fit(row.Words, words), dim)
            );
        if (statements.Count > rows.Count)
            Line(($"{indent}and {Counted(statements.Count - rows.Count, "more statement")}", dim));
    }

    /// <summary>
    /// Takes from what is widest beyond its comfortable width, then beyond what still says something, until all three
    /// fit into the room.
    /// </summary>
    static (int Who, int Says, int Words) Share(int room, int who, int says, int words)
    {
        foreach (var (leastWho, leastSays, leastWords) in new[] { (46, 16, 14), (30, 12, 10), (12, 10, 8) })
            while (who + says + words > room)
            {
                var (a, b, c) = (who - leastWho, says - leastSays, words - leastWords);
                if (Math.Max(a, Math.Max(b, c)) <= 0)
                    break;
                if (a >= b && a >= c)
                    who--;
                else if (b >= c)
                    says--;
                else
                    words--;
            }
        return (who, says, words);
    }

    void Line(params ReadOnlySpan<(string Text, Style Style)> cells)
    {
        var line = new Paragraph();
        foreach (var (text, style) in cells)
            line.Append(text, style);
        console.Write(line);
        output.Write('\n');
    }

    static string Counted(int number, string what) =>
        number == 1 ? $"1 {what}"
        : number == 0 ? $"no {what}s"
        : $"{number} {what}s";

    sealed class Row(Event coding, string text)
    {
        public Event Event { get; } = coding;
        public PartyLine Parties { get; } = new(coding, text);
        public string Kind { get; } = coding.Mode is null ? coding.Type.ToString() : $"{coding.Type}/{coding.Mode}";
        public string Date { get; } = coding.Date?.Value ?? "–";
        public string Status { get; } = coding.Status.ToString().ToLowerInvariant();
        public string Says { get; } =
            coding.Attribution.Count == 0
                ? ""
                : "says "
                    + string.Join(
                        ", ",
                        coding
                            .Attribution.Select(a =>
                                Cells.Plain(a.Speaker.Actor.Name ?? text[a.Speaker.Words.Start..a.Speaker.Words.End])
                            )
                            .Distinct()
                    );
        public string Words { get; } = $"“{Cells.Plain(text[coding.Trigger.Start..coding.Trigger.End])}”";
    }
}
