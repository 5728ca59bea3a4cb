using System.Globalization;

namespace Casus.Metamorphic.Templates;

/// <summary>What a time is shifted by.</summary>
enum Unit
{
    Days,
    Weeks,
    Months,
}

/// <summary>A line of times.txt.</summary>
sealed record TimePhrase(string When, Unit Unit, string Words)
{
    internal static TimePhrase Read(string line)
    {
        var (head, words) = TemplateFile.Named(line);
        return head.Split(' ') is [var when, var unit] && Enum.TryParse<Unit>(unit, ignoreCase: true, out var read)
            ? new(when, read, words)
            : throw new InvalidDataException($"times.txt: no 'past days: words' or the like: '{line}'");
    }

    /// <summary>The words for a day.</summary>
    public string Text(DateOnly day)
    {
        string As(string format) => day.ToString(format, CultureInfo.InvariantCulture);
        return Words
            .Replace("{weekday}", As("dddd"))
            .Replace("{month day}", As("MMMM d"))
            .Replace("{day month}", As("d MMMM"))
            .Replace("{month}", As("MMMM"))
            .Replace("{year}", As("yyyy"));
    }

    /// <summary>A day so many units later.</summary>
    public static DateOnly Later(DateOnly day, Unit unit, int count) =>
        unit switch
        {
            Unit.Days => day.AddDays(count),
            Unit.Weeks => day.AddDays(7 * count),
            _ => day.AddMonths(count),
        };
}
