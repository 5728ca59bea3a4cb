using System.Globalization;
using Casus.App.Store;

namespace Casus.App;

/// <summary>How far adding is: a bar, articles a second and the time left, on one line of a terminal that somebody looks at; silent elsewhere. What it counts is kept.</summary>
public sealed class AddProgress(Terminal terminal, long? size, string things = "articles") : IDisposable
{
    const int bar = 24, everyMilliseconds = 200;

    readonly long started = Environment.TickCount64;
    long shown = Environment.TickCount64, read;
    string line = "";

    /// <summary>Notes that so many bytes more were read; from any thread.</summary>
    public void Read(int bytes) => Interlocked.Add(ref read, bytes);

    public void Kept(Counts counts) => Kept(counts.Added + counts.Unchanged + counts.Replaced + counts.Problems, counts.Problems);

    public void Kept(long done, long problems)
    {
        if (!terminal.ShowsProgress || Environment.TickCount64 - shown < everyMilliseconds)
            return;
        shown = Environment.TickCount64;
        line = Line(things, done, problems, TimeSpan.FromMilliseconds(shown - started), Interlocked.Read(ref read), size);
        terminal.Bar.Write($"\r{line}\u001b[K");
    }

    /// <summary>Prints a line for good, above the bar.</summary>
    public void Say(string message)
    {
        if (line.Length > 0)
            terminal.Bar.Write("\r\u001b[K");
        terminal.Error.WriteLine(message);
        if (line.Length > 0)
            terminal.Bar.Write(line);
    }

    public void Dispose()
    {
        if (line.Length > 0)
            terminal.Bar.Write("\r\u001b[K");
        line = "";
    }

    /// <summary>The bar and the time left only where the size is known.</summary>
    public static string Line(string things, long done, long problems, TimeSpan time, long read, long? size)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{done:#,0} {things}  {done / Math.Max(0.001, time.TotalSeconds):#,0.#}/s");
        if (problems > 0)
            said += string.Create(CultureInfo.InvariantCulture, $"  {problems:#,0} problems");
        if (size is not > 0 || read <= 0)
            return said;
        var share = Math.Min(1.0, (double)read / size.Value);
        var full = (int)(share * bar);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('█', full)}{new string('░', bar - full)} {share * 100,3:0} %  {said}  {Left(time / share - time)}");
    }

    static string Left(TimeSpan time)
    {
        if (time.TotalHours >= 1)
            return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(time.TotalHours):0} h {time.Minutes} min left");
        return time.TotalMinutes >= 1 ? $"{time.Minutes} min left" : $"{time.Seconds} s left";
    }
}
