namespace Casus.Reading;

/// <summary>English and German names of months and their abbreviations.</summary>
static class MonthNames
{
    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers = new Dictionary<string, int>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["january"] = 1,
        ["jan"] = 1,
        ["januar"] = 1,
        ["february"] = 2,
        ["feb"] = 2,
        ["februar"] = 2,
        ["march"] = 3,
        ["mar"] = 3,
        ["märz"] = 3,
        ["april"] = 4,
        ["apr"] = 4,
        ["may"] = 5,
        ["mai"] = 5,
        ["june"] = 6,
        ["jun"] = 6,
        ["juni"] = 6,
        ["july"] = 7,
        ["jul"] = 7,
        ["juli"] = 7,
        ["august"] = 8,
        ["aug"] = 8,
        ["september"] = 9,
        ["sep"] = 9,
        ["sept"] = 9,
        ["october"] = 10,
        ["oct"] = 10,
        ["oktober"] = 10,
        ["okt"] = 10,
        ["november"] = 11,
        ["nov"] = 11,
        ["december"] = 12,
        ["dec"] = 12,
        ["dezember"] = 12,
        ["dez"] = 12,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for any other word.</summary>
    public static int Number(ReadOnlySpan<char> word) => numbers.TryGetValue(word, out var number) ? number : 0;
}
