using Casus.App.Screen;
using Spectre.Console;

namespace Casus.App.Output;

/// <summary>
/// Lines of text for people, with colours where the output is a screen that wants them (https://no-color.org).
/// </summary>
sealed class ColouredLines : IDisposable
{
    readonly StreamWriter output;
    readonly IAnsiConsole? console;

    public ColouredLines(Terminal terminal)
    {
        output = terminal.Text();
        // Only a screen needs the machinery of colours.
        if (!terminal.IsScreen || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
            return;
        console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = AnsiSupport.Detect,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = 100_000;
    }

    public void Write(params ReadOnlySpan<(string Text, Style Style)> cells)
    {
        if (console is null)
        {
            foreach (var (text, _) in cells)
                output.Write(text);
        }
        else
        {
            var line = new Paragraph();
            foreach (var (text, style) in cells)
                line.Append(text, style);
            console.Write(line);
        }
        output.Write('\n');
    }

    public void Dispose() => output.Dispose();
}
