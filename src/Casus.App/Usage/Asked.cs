using System.Globalization;
using Casus.Analysis.Relations;
using Casus.Coding;

namespace Casus.App.Usage;

/// <summary>
/// Checks what is asked, wherever it is asked: options of commands, addresses and forms of pages, the API and the tools
/// of language models all take their values through here. What makes no sense is refused, with the name of the value.
/// </summary>
static class Asked
{
    const int longest = 300,
        longestCode = 12;

    public static readonly string[] Types =
    [
        .. Enum.GetNames<EventType>().Where(name => name != nameof(EventType.None)),
    ];

    public static readonly string[] Statuses =
    [
        .. Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant()),
    ];

    static readonly string[] exactness = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static DateOnly Day(string name, string text) =>
        DateOnly.TryParseExact(text, exactness[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongAsk($"{name}: must be YYYY-MM-DD, not '{text}'");

    /// <summary>A day, month or year that the calendar has.</summary>
    public static string Date(string name, string text) =>
        DateOnly.TryParseExact(text, exactness, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : throw new WrongAsk($"{name}: must be YYYY, YYYY-MM or YYYY-MM-DD, not '{text}'");

    /// <summary>Refuses a time that ends before it begins. Dates compare as far as both are exact.</summary>
    public static void Order(string since, string? from, string until, string? to)
    {
        if (
            from is not null
            && to is not null
            && string.CompareOrdinal(from, 0, to, 0, Math.Min(from.Length, to.Length)) > 0
        )
            throw new WrongAsk($"{since} {from} is after {until} {to}");
    }

    public static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new WrongAsk(
                $"{name}: must be a number from {least} {(most == int.MaxValue ? "on" : $"to {most}")}, not '{text}'"
            );

    /// <summary>A number from 0 to 1, such as a confidence.</summary>
    public static double Share(string name, string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1
            ? share
            : throw new WrongAsk($"{name}: must be a number from 0 to 1, not '{text}'");

    /// <summary>A code such as RUS or GOV, in capitals.</summary>
    public static string Code(string name, string text) =>
        text.Length <= longestCode && text.All(char.IsAsciiLetterOrDigit)
            ? text.ToUpperInvariant()
            : throw new WrongAsk($"{name}: must be a code such as RUS, not '{text}'");

    /// <summary>One of some words, in any case.</summary>
    public static string OneOf(string name, string text, IEnumerable<string> known)
    {
        if (known.FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var near = SideFinder.Near(text, known) is [var nearest, ..] ? $"; did you mean {nearest}?" : "";
        throw new WrongAsk($"{name}: '{text}' is not one of {string.Join(", ", known)}{near}");
    }

    public static string Type(string name, string text) => OneOf(name, text, Types);

    /// <summary>A name or a few words.</summary>
    public static string Words(string name, string text) =>
        Something(name, text).Length <= longest
            ? text
            : throw new WrongAsk($"{name}: longer than {longest} characters");

    /// <summary>A file or folder by name, or "-" for standard input.</summary>
    public static string Path(string name, string text) =>
        text.Length > 1 && text[0] == '-'
            ? throw new WrongAsk($"no such option: {text} (a file of that name is ./{text})")
            : Something(name, text);

    /// <summary>A file that is there.</summary>
    public static string File(string name, string text) =>
        System.IO.File.Exists(Something(name, text))
            ? text
            : throw new WrongAsk($"{name}: {(Directory.Exists(text) ? "is a folder" : "no such file")}: {text}");

    /// <summary>Any text that is not empty.</summary>
    public static string Something(string name, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new WrongAsk($"{name}: is empty") : text;
}
