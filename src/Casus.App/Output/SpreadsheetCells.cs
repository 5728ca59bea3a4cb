using System.CommandLine;

namespace Casus.App.Output;

/// <summary>
/// Cells of CSV that a spreadsheet would take for a formula: words of an article must run nothing there.
/// </summary>
static class SpreadsheetCells
{
    // What spreadsheets take for the start of a formula, also behind a tab or a line end that they pass over.
    const string starts = "=+-@\t\r\n";

    /// <summary>The option <c>--safe-cells</c>.</summary>
    public static Option<bool> Option() =>
        new("--safe-cells")
        {
            Description =
                "CSV for spreadsheets: cells of text that begin like a formula (= + - @) get an apostrophe in front",
        };

    /// <summary>
    /// The text with an apostrophe in front, which spreadsheets take for "this is text", where it needs one.
    /// </summary>
    public static string Safe(string text) => text.Length > 0 && starts.Contains(text[0]) ? "'" + text : text;

    public static void Check(bool isSafe, string? format)
    {
        if (isSafe && format != "csv")
            throw new UsageException("--safe-cells goes with --format csv");
    }
}
