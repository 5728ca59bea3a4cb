using System.Text;

namespace Casus.App.Screen;

/// <summary>What a command reads from and writes to: the process's own streams, or those of a test.</summary>
public sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    const int page = 140;

    /// <summary>
    /// For people: what articles and files say is printed without the characters that steer a screen.
    /// </summary>
    public TextWriter Error { get; } = new PlainLines(Error);

    /// <summary>The error stream as it is, for the line of progress.</summary>
    public TextWriter Bar { get; } = Error;

    /// <summary>Columns of the screen, or of a page where output goes elsewhere.</summary>
    public int Width { get; init; } = page;

    /// <summary>Whether a person looks at the output, so that colours help.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Whether the screen shows more than ASCII; what goes elsewhere is UTF-8.</summary>
    public bool ShowsUnicode { get; init; } = true;

    /// <summary>Whether a person looks at the error stream, so that a line of progress helps.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether something is piped in.</summary>
    public bool HasInput { get; init; } = true;

    public static Terminal OfProcess()
    {
        var screen = !Console.IsOutputRedirected;
        return new Terminal(
            Console.OpenStandardInput(),
            OutputPipe.StandardOutput(),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true }
        )
        {
            IsScreen = screen,
            ShowsProgress = !Console.IsErrorRedirected,
            Width =
                int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0 ? columns
                : screen && Console.WindowWidth > 0 ? Console.WindowWidth
                : page,
            ShowsUnicode = OperatingSystem.IsWindows() || !screen || SpeaksUtf8(),
            HasInput = Console.IsInputRedirected,
        };
    }

    /// <summary>A writer of text to the output, in UTF-8 without a mark and with plain line ends.</summary>
    public StreamWriter Text() => new(Output, utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };

    // The first of these that is set says which letters a terminal takes (POSIX).
    static bool SpeaksUtf8() =>
        new[] { "LC_ALL", "LC_CTYPE", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            is not { } locale
        || locale.Replace("-", "", StringComparison.Ordinal).Contains("UTF8", StringComparison.OrdinalIgnoreCase);

    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
}
