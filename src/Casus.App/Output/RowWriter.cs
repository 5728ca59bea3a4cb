using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casus.App.Output;

/// <summary>
/// Prints rows of named columns: as an aligned table, as CSV by RFC 4180, or as one JSON object a line.
/// </summary>
public static class RowWriter
{
    const int looked = 500,
        widest = 60;

    static readonly JsonSerializerOptions relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Columns are as wide as the first rows need, and cut where the page is narrower.</summary>
    public static void Table(IReadOnlyList<string> columns, IEnumerable<object?[]> rows, TextWriter output, int width)
    {
        using var all = rows.Select(row => Array.ConvertAll(row, value => Cells.Plain(Text(value)))).GetEnumerator();
        List<string[]> first =
        [
            [.. columns.Select(Cells.Plain)],
        ];
        while (first.Count <= looked && all.MoveNext())
            first.Add(all.Current);
        var most = Math.Max(widest, width / Math.Max(1, columns.Count));
        var widths = Enumerable
            .Range(0, columns.Count)
            .Select(i => Math.Min(most, first.Max(row => Cells.Width(row[i]))))
            .ToArray();
        void Line(string[] row) =>
            output.WriteLine(
                Cells.Fit(
                    string.Join("  ", row.Select((cell, i) => Cells.Pad(Cells.Fit(cell, widths[i]), widths[i])))
                        .TrimEnd(),
                    width
                )
            );
        foreach (var row in first)
            Line(row);
        while (all.MoveNext())
            Line(all.Current);
    }

    /// <param name="safe">For spreadsheets: no cell of text begins like a formula.</param>
    public static void Csv(
        IReadOnlyList<string> columns,
        IEnumerable<object?[]> rows,
        TextWriter output,
        bool safe = false
    )
    {
        string Shown(object? value) => safe && value is string text ? SpreadsheetCells.Safe(text) : Text(value);
        void Line(IEnumerable<string> cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");
        Line(columns.Select(Shown));
        foreach (var row in rows)
            Line(row.Select(Shown));
    }

    public static void JsonLines(IReadOnlyList<string> columns, IEnumerable<object?[]> rows, TextWriter output)
    {
        foreach (var row in rows)
            output.WriteLine(
                "{"
                    + string.Join(
                        ',',
                        columns.Select((name, i) => $"{JsonSerializer.Serialize(name, relaxed)}:{Json(row[i])}")
                    )
                    + "}"
            );
    }

    static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";

    static string Text(object? value) =>
        value switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            string or BigInteger or IFormattable => Plain(value),
            _ => Json(value),
        };

    static string Json(object? value) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            double number when !double.IsFinite(number) => "null",
            float number when !float.IsFinite(number) => "null",
            sbyte
            or byte
            or short
            or ushort
            or int
            or uint
            or long
            or ulong
            or decimal
            or double
            or float
            or BigInteger => Plain(value),
            IDictionary fields => "{"
                + string.Join(
                    ',',
                    fields
                        .Keys.Cast<object>()
                        .Select(key => $"{JsonSerializer.Serialize(Text(key), relaxed)}:{Json(fields[key])}")
                )
                + "}",
            IList items => "[" + string.Join(',', items.Cast<object?>().Select(Json)) + "]",
            _ => JsonSerializer.Serialize(Plain(value), relaxed),
        };

    static string Plain(object value) =>
        value switch
        {
            string text => text,
            DateTime time => time.ToString(
                time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFFFFF",
                CultureInfo.InvariantCulture
            ),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
