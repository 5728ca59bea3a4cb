using System.Globalization;
using Casus.Reading;

namespace Casus.Exchange;

/// <summary>Keys of rows that are written for events which another program coded.</summary>
static class RowKey
{
    const int hexadecimalDigits = 13;

    /// <summary>
    /// A whole number that stays the same for an event and its pair of parties, small enough (52 bits) for programs
    /// that keep numbers as doubles.
    /// </summary>
    public static string Number(string id, int pair) =>
        long.Parse(
                ContentHash.Of(id, pair.ToString(CultureInfo.InvariantCulture))[..hexadecimalDigits],
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            )
            .ToString(CultureInfo.InvariantCulture);

    /// <summary>The event's own id, numbered from the second pair of parties on.</summary>
    public static string Text(string id, int pair) =>
        pair == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{pair + 1}");

    /// <summary>The day of an ISO date that is as exact as that, or null.</summary>
    public static DateOnly? Day(string? date) =>
        date is { Length: >= 10 }
        && DateOnly.TryParseExact(
            date.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>The year of an ISO date, or null.</summary>
    public static string? Year(string? date) =>
        date is { Length: >= 4 } && date.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? date[..4] : null;

    /// <summary>The month of an ISO date as two digits, or null.</summary>
    public static string? Month(string? date) =>
        Year(date) is not null
        && date!.Length >= 7
        && date[4] == '-'
        && date.AsSpan(5, 2).IndexOfAnyExceptInRange('0', '9') < 0
            ? date[5..7]
            : null;
}
