using System.Globalization;
using System.Text;
using Casus.App.Pipelines;

namespace Casus.App.Screen;

/// <summary>
/// How far a run over many articles, or one long one, is: a bar, articles a second and the time left, on one line of a
/// terminal; silent where the errors go elsewhere.
/// </summary>
public sealed class AddProgress : IDisposable
{
    const int bar = 24,
        everyMilliseconds = 200;

    readonly Terminal terminal;
    readonly long? size;
    readonly long quiet;
    readonly string things;
    readonly Timer? timer;
    readonly Lock drawing = new();
    readonly long started = Environment.TickCount64;
    long read,
        done,
        problems,
        next;
    string line = "";

    /// <param name="terminal">Where the line is shown.</param>
    /// <param name="size">Bytes to read; null where that is not known.</param>
    /// <param name="things">What is counted.</param>
    /// <param name="quiet">How long nothing must have been printed before the bar is shown, where the run
    /// prints results meanwhile.</param>
    public AddProgress(Terminal terminal, long? size, string things = "articles", TimeSpan quiet = default)
    {
        (this.terminal, this.size, this.things, this.quiet) = (terminal, size, things, (long)quiet.TotalMilliseconds);
        next = started + this.quiet;
        Error = terminal.ShowsProgress ? new LinesAbove(this) : terminal.Error;
        if (terminal.ShowsProgress)
            timer = new Timer(_ => Draw(), null, everyMilliseconds, everyMilliseconds);
    }

    /// <summary>What is done of the articles at work.</summary>
    public WorkInHand InHand { get; } = new();

    /// <summary>The error stream, whose lines stand above the bar.</summary>
    public TextWriter Error { get; }

    /// <summary>Notes that so many bytes more were read; from any thread.</summary>
    public void Read(int bytes) => Interlocked.Add(ref read, bytes);

    public void Kept(long done, long problems)
    {
        Interlocked.Exchange(ref this.done, done);
        Interlocked.Exchange(ref this.problems, problems);
    }

    /// <summary>Prints a line for good, above the bar.</summary>
    public void Say(string message)
    {
        lock (drawing)
        {
            Clear();
            terminal.Error.WriteLine(message);
        }
    }

    /// <summary>
    /// Lets something be printed without the bar; it comes back only when nothing has been printed for a while.
    /// </summary>
    public void Aside(Action print)
    {
        lock (drawing)
        {
            Clear();
            print();
            next = Environment.TickCount64 + quiet;
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (drawing)
        {
            Clear();
            next = long.MaxValue;
        }
    }

    void Draw()
    {
        // What is printed may wait for its reader; the bar does not.
        if (!drawing.TryEnter())
            return;
        try
        {
            if (Environment.TickCount64 < next)
                return;
            var time = TimeSpan.FromMilliseconds(Environment.TickCount64 - started);
            line = Line(
                things,
                Interlocked.Read(ref done),
                Interlocked.Read(ref problems),
                time,
                (long)(Interlocked.Read(ref read) * InHand.Share),
                size
            );
            terminal.Bar.Write($"\r{line}\u001b[K");
        }
        finally
        {
            drawing.Exit();
        }
    }

    void Clear()
    {
        if (line.Length > 0)
            terminal.Bar.Write("\r\u001b[K");
        line = "";
    }

    /// <summary>The bar and the time left only where the size is known.</summary>
    public static string Line(string things, long done, long problems, TimeSpan time, long read, long? size)
    {
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{done:#,0} {things}  {done / Math.Max(0.001, time.TotalSeconds):#,0.#}/s"
        );
        if (problems > 0)
            said += string.Create(CultureInfo.InvariantCulture, $"  {problems:#,0} problems");
        if (size is not > 0 || read <= 0)
            return said;
        var share = Math.Min(1.0, (double)read / size.Value);
        var full = (int)(share * bar);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{new string('█', full)}{new string('░', bar - full)} {share * 100, 3:0} %  {said}  {Left(time / share - time)}"
        );
    }

    static string Left(TimeSpan time)
    {
        if (time.TotalHours >= 1)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Floor(time.TotalHours):0} h {time.Minutes} min left"
            );
        return time.TotalMinutes >= 1 ? $"{time.Minutes} min left" : $"{time.Seconds} s left";
    }

    sealed class LinesAbove(AddProgress progress) : TextWriter
    {
        public override Encoding Encoding => progress.terminal.Error.Encoding;

        public override void Write(char value) => progress.terminal.Error.Write(value);

        public override void WriteLine(string? value) => progress.Say(value ?? "");
    }
}
