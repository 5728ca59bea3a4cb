using System.Runtime.CompilerServices;
using Casus.Lexicons;

namespace Casus.Exchange.Tables;

/// <summary>The tables of lexicon/exchange.</summary>
static class ExchangeTables
{
    static readonly List<LexiconProblem> problems = [];

    /// <summary>Mistakes in the built-in tables; what is right in them is used all the same.</summary>
    public static IReadOnlyList<LexiconProblem> Problems
    {
        get
        {
            foreach (var table in (Type[])[typeof(CameoTable), typeof(CountryTable), typeof(RoleTable)])
                RuntimeHelpers.RunClassConstructor(table.TypeHandle);
            return problems;
        }
    }

    internal static LexiconFile Open(string file) => LexiconFile.BuiltIn(file, problems);

    /// <summary>
    /// The rows of a table, each with so many cells (those at the end may be missing in the file) and a key of its own
    /// in the first.
    /// </summary>
    internal static IEnumerable<string[]> Rows(LexiconFile file, int columns)
    {
        var keys = new HashSet<string>();
        foreach (var cells in file.Rows(1, columns))
            if (keys.Add(cells[0]))
                yield return [.. cells, .. Enumerable.Repeat("", columns - cells.Length)];
            else
                file.Mistake($"stands above already: '{cells[0]}'");
    }
}
