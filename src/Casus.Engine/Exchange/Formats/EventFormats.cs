namespace Casus.Exchange.Formats;

/// <summary>The formats by name.</summary>
static class EventFormats
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
