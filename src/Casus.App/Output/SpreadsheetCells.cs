namespace Casus.App.Output;

/// <summary>
/// Cells of CSV that a spreadsheet would take for a formula: words of an article must run nothing there.
/// </summary>
static class SpreadsheetCells
{
    // What spreadsheets take for the start of a formula, also behind a tab or a line end that they pass over.
    const string starts = "=+-@\t\r\n";

    /// <summary>
    /// The text with an apostrophe in front, which spreadsheets take for "this is text", where it needs one.
    /// </summary>
    public static string Safe(string text) => text.Length > 0 && starts.Contains(text[0]) ? "'" + text : text;
}
