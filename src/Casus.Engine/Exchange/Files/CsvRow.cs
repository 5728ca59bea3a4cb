using System.Text;

namespace Casus.Exchange.Files;

/// <summary>One row of CSV by RFC 4180.</summary>
static class CsvRow
{
    public static string[] Cut(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var inside = false;
        for (var at = 0; at < row.Length; at++)
        {
            var letter = row[at];
            if (letter == '"' && inside && at + 1 < row.Length && row[at + 1] == '"')
                cell.Append(row[++at]);
            else if (letter == '"')
                inside = !inside;
            else if (letter == ',' && !inside)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(letter);
        }
        cells.Add(cell.ToString());
        return [.. cells];
    }

    public static string Joined(IEnumerable<string> cells) =>
        string.Join(
            ',',
            cells.Select(cell => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"")
        );
}
