using Casus.Exchange.Formats;

namespace Casus.Exchange;

/// <summary>How the rows of a format are parted into cells.</summary>
public enum RowSyntax
{
    Tabs,
    Csv,
    JsonLine,
}

/// <summary>A format of event data: what its columns are and how they stand to the record.</summary>
public interface IEventFormat
{
    /// <summary>The name by which it is asked for, and the origin of its events.</summary>
    string Name { get; }

    RowSyntax Syntax { get; }

    /// <summary>Whether files begin with a line that names the columns.</summary>
    bool HasHeader { get; }

    Columns Columns { get; }

    /// <summary>How many cells a row must have at least; what is missing behind them is empty.</summary>
    int LeastColumns { get; }

    /// <summary>The event that a row tells; what is wrong with it is noted with the row.</summary>
    ExchangedEvent Read(Row row);

    /// <summary>
    /// The rows that tell an event: one, or one for each pair of parties where the format knows only pairs.
    /// </summary>
    IEnumerable<string[]> Write(ExchangedEvent coded);
}

/// <summary>The formats by name.</summary>
public static class EventFormats
{
    static readonly IEventFormat[] all =
    [
        GdeltFormat.Daily,
        GdeltFormat.Quarterly,
        new IcewsFormat(),
        new PolecatFormat(),
        new PhoenixFormat(),
        new ClineFormat(),
        new PloverFormat(),
    ];

    /// <summary>Names of all that can be written.</summary>
    public static IReadOnlyList<string> Written => [.. all.Select(format => format.Name)];

    /// <summary>Names of all that can be read; both versions of GDELT are read as "gdelt".</summary>
    public static IReadOnlyList<string> Read =>
        [.. all.Select(format => format.Name).Where(name => name != GdeltFormat.Quarterly.Name)];

    /// <summary>The format of a name, or null.</summary>
    public static IEventFormat? Named(string name) => all.FirstOrDefault(format => format.Name == name);

    /// <summary>
    /// The formats that files may have which are read under a name; the number of columns tells which.
    /// </summary>
    public static IReadOnlyList<IEventFormat> ToRead(string name) =>
        name == GdeltFormat.Daily.Name ? [GdeltFormat.Quarterly, GdeltFormat.Daily]
        : Named(name) is { } format ? [format]
        : [];
}
