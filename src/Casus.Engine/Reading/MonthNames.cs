namespace Casus.Reading;

/// <summary>English and German names of months and their abbreviations.</summary>
static class MonthNames
{
    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers = ReadingWords
        .BuiltIn.Months.SelectMany((names, i) => names.Select(name => (name, number: i + 1)))
        .ToDictionary(month => month.name, month => month.number, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for any other word.</summary>
    public static int Number(ReadOnlySpan<char> word) => numbers.TryGetValue(word, out var number) ? number : 0;
}
