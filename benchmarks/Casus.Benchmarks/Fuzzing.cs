using System.Diagnostics;
using System.Globalization;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.Coding;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Benchmarks;

/// <summary>
/// Changes the files of a folder at random and sends each through every step from bytes to
/// written events; counts faults and what takes long.
/// </summary>
sealed class Fuzzing(string folder, string failures)
{
    static readonly TimeSpan slow = TimeSpan.FromSeconds(2),
        endless = TimeSpan.FromSeconds(60);

    readonly byte[][] seeds =
    [
        .. Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];
    readonly Pipeline pipeline = Pipeline.Load();
    long articles,
        events,
        problems,
        faults,
        late,
        longestTicks;

    /// <summary>
    /// Runs so many inputs, from seed number <paramref name="first"/> on; 1 where anything went wrong.
    /// </summary>
    public int Run(int inputs, int first)
    {
        if (seeds.Length == 0)
        {
            Console.Error.WriteLine($"{folder}: no files to change");
            return 1;
        }
        Directory.CreateDirectory(failures);
        // The first input would pay for reading the lexicon and compiling the program.
        Parallel.For(0, Environment.ProcessorCount, _ => Through(seeds[0], InputFormat.Auto));
        var watch = Stopwatch.StartNew();
        Parallel.For(
            first,
            first + inputs,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            One
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{inputs:#,0} inputs in {watch.Elapsed.TotalSeconds:0} s: {articles:#,0} articles, {events:#,0} events, "
                    + $"{problems:#,0} problems of the input, "
                    + $"{faults:#,0} faults of the program, {late:#,0} over {slow.TotalSeconds:0} s, "
                    + $"longest {TimeSpan.FromTicks(longestTicks).TotalSeconds:0.00} s"
            )
        );
        return faults + late > 0 ? 1 : 0;
    }

    void One(int seed)
    {
        var random = new Random(seed);
        var bytes = Mutation.Of(seeds, random);
        var format = (InputFormat)random.Next(Enum.GetValues<InputFormat>().Length);
        var started = Stopwatch.GetTimestamp();
        using var alarm = new Timer(
            _ => End(seed, bytes, $"seed {seed}, read as {format}: no end after {endless.TotalSeconds:0} s"),
            null,
            endless,
            Timeout.InfiniteTimeSpan
        );
        try
        {
            Through(bytes, format);
        }
        catch (Exception fault)
        {
            Interlocked.Increment(ref faults);
            Keep(seed, bytes, $"seed {seed}, read as {format}: {fault.GetType().Name}: {fault.Message}{Place(fault)}");
        }
        var time = Stopwatch.GetElapsedTime(started);
        if (time > slow)
        {
            Interlocked.Increment(ref late);
            Keep(
                seed,
                bytes,
                string.Create(CultureInfo.InvariantCulture, $"seed {seed}, read as {format}: {time.TotalSeconds:0.0} s")
            );
        }
        for (var longest = longestTicks; time.Ticks > longest; longest = longestTicks)
            Interlocked.CompareExchange(ref longestTicks, time.Ticks, longest);
    }

    static string Place(Exception fault) =>
        fault
            .StackTrace?.Split('\n')
            .FirstOrDefault(line => line.Contains("Casus", StringComparison.Ordinal))
            ?.TrimEnd()
        ?? "";

    void Through(byte[] bytes, InputFormat format)
    {
        var read = new ArticleReader(new ReadingOptions { Format = format }).Read(new MemoryStream(bytes), "fuzz");
        var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null);
        using var json = new JsonEventWriter(Stream.Null);
        using var csv = new CsvEventWriter(terminal.Text());
        using var table = new TableEventWriter(terminal);
        foreach (var input in read)
        {
            var (article, coded, problem) = Outcome.Of(input, pipeline.Code);
            if (problem is { IsWarning: false })
            {
                if (problem.Message.StartsWith(ReadingProblem.Fault, StringComparison.Ordinal))
                    throw new InvalidOperationException(problem.Message);
                Interlocked.Increment(ref problems);
            }
            if (coded is null)
                continue;
            Interlocked.Increment(ref articles);
            Interlocked.Add(ref events, coded.Events.Count);
            Hold(article!, coded);
            json.Write(article!, coded);
            csv.Write(article!, coded);
            table.Write(article!, coded);
        }
    }

    /// <summary>Whatever is coded lies within the text.</summary>
    static void Hold(Article article, CodedArticle coded)
    {
        foreach (var told in coded.Events)
        foreach (var words in told.Actors.Concat(told.Recipients).Select(party => party.Words).Append(told.Trigger))
            if (words.Start < 0 || words.End > article.Text.Length || words.Start >= words.End)
                throw new InvalidOperationException(
                    $"the event {told.Id} has words at {words.Start} to {words.End} of {article.Text.Length}"
                );
    }

    void Keep(int seed, byte[] bytes, string what)
    {
        Console.Error.WriteLine(what);
        File.WriteAllBytes(Path.Combine(failures, $"seed-{seed}"), bytes);
    }

    /// <summary>A thread that never comes back can't be stopped.</summary>
    void End(int seed, byte[] bytes, string what)
    {
        Keep(seed, bytes, what);
        Environment.Exit(1);
    }
}
