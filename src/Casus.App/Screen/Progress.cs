using System.Globalization;

namespace Casus.App.Screen;

/// <summary>Counts what is done, on one line of a terminal; silent where the errors go elsewhere.</summary>
sealed class Progress(Terminal terminal, string things) : IDisposable
{
    const int everyMilliseconds = 200;

    long shown = Environment.TickCount64;
    int done;
    bool written;

    public void Step()
    {
        done++;
        if (!terminal.ShowsProgress || Environment.TickCount64 - shown < everyMilliseconds)
            return;
        shown = Environment.TickCount64;
        written = true;
        terminal.Bar.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done:#,0} {things}"));
    }

    public void Dispose()
    {
        if (written)
            terminal.Bar.Write("\r\u001b[K");
        written = false;
    }
}
