using System.Globalization;
using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>What can be said by hand of an event: that it is right or wrong, or what one of its fields should be.</summary>
static class EventCorrection
{
    public const string Accept = "accept", Reject = "reject";

    public static readonly string[] Fields = ["type", "mode", "status", "date", "place", "actors", "recipients"];

    /// <summary>The ids of kept events that start so.</summary>
    public static List<string> Events(DuckDBConnection connection, string start) =>
        connection.Rows("SELECT id FROM events WHERE starts_with(id, $start) ORDER BY id", row => row.GetString(0), ("start", start));

    /// <summary>Field and value of "accept", "reject" or "FIELD=VALUE"; null where that makes no sense.</summary>
    public static (string Field, string Value)? Parse(string verdict)
    {
        if (Mistake(verdict) is not null)
            return null;
        var at = verdict.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (Correction.Verdict, verdict) : (verdict[..at], verdict[(at + 1)..].Trim());
    }

    /// <summary>What is wrong with a verdict, or nothing.</summary>
    public static string? Mistake(string verdict)
    {
        if (verdict is Accept or Reject)
            return null;
        var at = verdict.IndexOf('=', StringComparison.Ordinal);
        var (field, value) = at < 0 ? (verdict, "") : (verdict[..at], verdict[(at + 1)..].Trim());
        return !Fields.Contains(field) ? $"'{verdict}' is neither accept, reject nor FIELD=VALUE with one of {string.Join(", ", Fields)}"
            : value.Length == 0 && field is not ("mode" or "date" or "place" or "recipients") ? $"{field} wants a value"
            : field switch
            {
                "type" => Enum.TryParse<EventType>(value, out var type) && Enum.IsDefined(type) && type != EventType.None ? null : $"no type of PLOVER: '{value}'",
                "mode" => value.Length == 0 || Enum.GetValues<EventType>().Any(type => Plover.Modes(type).Contains(value)) ? null : $"no mode of PLOVER: '{value}'",
                "status" => Enum.GetNames<EventStatus>().Any(name => name.ToLowerInvariant() == value) ? null : $"status is one of {string.Join(", ", Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant()))}, not '{value}'",
                "date" => value.Length == 0 || IsDate(value) ? null : $"date wants YYYY, YYYY-MM or YYYY-MM-DD, not '{value}'",
                _ => null,
            };
    }

    static bool IsDate(string value) => DateOnly.TryParseExact(value, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
