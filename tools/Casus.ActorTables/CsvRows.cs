using System.Text;

namespace Casus.ActorTables;

/// <summary>Rows of comma-separated values with quoted fields.</summary>
static class CsvRows
{
    public static IEnumerable<List<string>> Of(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(field.ToString().Trim());
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (c != '\r')
                field.Append(c is '\n' ? ' ' : c);
        }
    }
}
