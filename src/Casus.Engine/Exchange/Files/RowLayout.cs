using Casus.Reading;

namespace Casus.Exchange.Files;

/// <summary>
/// Parts the rows of one file into cells and has the format read them. Columns are found by the header where there is
/// one, else by their number.
/// </summary>
sealed class RowLayout(IReadOnlyList<IEventFormat> formats)
{
    const int shown = 80;

    int[]? places;
    bool isMoved;

    IEventFormat First => formats[0];

    /// <summary>Whether the first line names the columns; then it tells where they stand.</summary>
    /// <exception cref="InvalidDataException">It lacks one.</exception>
    public bool TakeHeader(string line)
    {
        if (First.Syntax == RowSyntax.JsonLine)
            return false;
        var names = Array.ConvertAll(Cut(line), name => name.Trim().Trim('"'));
        // Names stand nowhere but in a header.
        if (
            formats.FirstOrDefault(format =>
                format.Columns.Names.Count(column => names.Contains(column, StringComparer.OrdinalIgnoreCase))
                > format.Columns.Names.Count / 2
            )
            is not { } format
        )
            return false;
        if (formats.Count > 1)
            return true;
        places =
        [
            .. format.Columns.Names.Select(column =>
                Array.FindIndex(names, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase))
            ),
        ];
        if (Array.IndexOf(places, -1) is >= 0 and var missing)
            throw new InvalidDataException($"line 1 names no column '{format.Columns.Names[missing]}'");
        isMoved = !places.SequenceEqual(Enumerable.Range(0, places.Length));
        return true;
    }

    string Expected() =>
        string.Join(
            " or ",
            formats.Reverse().SelectMany(known => new[] { known.LeastColumns, known.Columns.Names.Count }).Distinct()
        );

    /// <summary>The event of a row, or what is wrong with it.</summary>
    public ReadRow Read(RawRow raw)
    {
        var cells = Cut(raw.Text);
        var format =
            places is null ? formats.FirstOrDefault(format => Fits(cells, format))
            : cells.Length > places.Max() ? First
            : null;
        if (format is null)
            return Refused(raw, $"{cells.Length} columns, not {Expected()}: '{Shown(raw.Text)}'");
        if (places is not null)
            cells = Array.ConvertAll(places, place => cells[place]);
        var row = new Row(format.Columns, cells);
        var coded = format.Read(row);
        return row.Wrong is { } wrong
            ? Refused(raw, wrong)
            : new ReadRow(
                raw.File,
                raw.Line,
                ContentHash.Of(raw.Text),
                coded,
                isMoved ? Join(cells, format.Syntax) : raw.Text,
                null,
                row.Doubt
            );
    }

    /// <summary>Whether a row has the columns of a format; tabs behind the last are tolerated.</summary>
    static bool Fits(string[] cells, IEventFormat format) =>
        cells.Length >= format.LeastColumns
        && cells.AsSpan(Math.Min(cells.Length, format.Columns.Names.Count)).IndexOfAnyExcept("") < 0;

    static ReadRow Refused(RawRow raw, string wrong) => new(raw.File, raw.Line, "", null, "", wrong, null);

    /// <summary>Cells as one line of a format.</summary>
    public static string Join(IEnumerable<string> cells, RowSyntax syntax) =>
        syntax == RowSyntax.Csv ? CsvRow.Joined(cells) : string.Join('\t', cells);

    string[] Cut(string line) => Cut(line, First.Syntax);

    /// <summary>The cells of a line.</summary>
    public static string[] Cut(string line, RowSyntax syntax) =>
        syntax switch
        {
            RowSyntax.Tabs => line.Split('\t'),
            RowSyntax.Csv => CsvRow.Cut(line),
            _ => [line],
        };

    static string Shown(string text) => text.Length <= shown ? text : text[..shown] + "…";
}
