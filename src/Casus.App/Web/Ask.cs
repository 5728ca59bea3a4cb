using System.Globalization;
using Casus.App.Store;
using Microsoft.Extensions.Primitives;

namespace Casus.App.Web;

/// <summary>What a page is asked: values of its address and query, checked, and a reader of the record.</summary>
sealed class Ask(EventStore store, string[] parts, IReadOnlyDictionary<string, StringValues> query)
{
    const int longest = 300;

    public EventStore Store => store;

    /// <summary>The parts of the address behind the page's own name, decoded: RUS and PRK of /relations/RUS/PRK.</summary>
    public IReadOnlyList<string> Parts => parts;

    /// <summary>A value of the query, trimmed; null where it is not given or empty.</summary>
    public string? Text(string name)
    {
        if (query.GetValueOrDefault(name) is not { Count: > 0 } values || values[^1]?.Trim() is not { Length: > 0 } text)
            return null;
        return text.Length <= longest ? text : throw new WrongAsk($"{name}: longer than {longest} characters");
    }

    /// <summary>A code such as RUS or GOV, in capitals.</summary>
    public string? Code(string name) => Text(name) is { } text ? Code(name, text) : null;

    public static string Code(string name, string text) =>
        text.Length <= 12 && text.All(char.IsAsciiLetterOrDigit) ? text.ToUpperInvariant() : throw new WrongAsk($"{name}: no code: '{text}'");

    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new WrongAsk($"{name}: wants YYYY-MM-DD, not '{text}'");
    }

    public int Number(string name, int least, int most, int otherwise)
    {
        if (Text(name) is not { } text)
            return otherwise;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : throw new WrongAsk($"{name}: wants a number from {least} to {most}, not '{text}'");
    }

    public string? OneOf(string name, IEnumerable<string> known)
    {
        if (Text(name) is not { } text)
            return null;
        return known.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw new WrongAsk($"{name}: '{text}' is none of {string.Join(", ", known)}");
    }
}

/// <summary>A value in an address, a form or a body makes no sense; the message says which, and the answer is 400 or what it says.</summary>
sealed class WrongAsk(string message, int status = 400) : Exception(message)
{
    public int Status => status;
}
