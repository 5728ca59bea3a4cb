using Casus.Lexicons;

namespace Casus.Exchange;

static class ExchangeTables
{
    /// <summary>The rows of a built-in table, each with so many cells.</summary>
    public static List<string[]> Rows(string file, int columns)
    {
        var rows = new List<string[]>();
        foreach (var line in EmbeddedFiles.Lines(file))
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                rows.Add(
                    cells.Length >= columns ? cells : [.. cells, .. Enumerable.Repeat("", columns - cells.Length)]
                );
            }
        return rows;
    }
}
