using System.Diagnostics;
using System.Globalization;
using Casus.App.Pipelines;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Benchmarks;

/// <summary>
/// Codes every article of whole corpora on one thread and tells whether each
/// was answered, and how long single articles take.
/// </summary>
static class ArticleTimes
{
    public static int Print(string[] files)
    {
        var pipeline = Pipeline.Load();
        // The first articles would pay for compiling the program.
        const string news =
            "Kenya’s president, who visited Norway last week, said that the two countries would sign a treaty.";
        for (var i = 0; i < 30; i++)
            pipeline.Code(new Article { Id = "first", Text = news });
        Console.WriteLine(
            $"{"file", -36}{"inputs", 9}{"coded", 9}{"refused", 9}{"faults", 8}"
                + $"{"median", 9}{"99 %", 9}{"99.9 %", 9}{"longest", 9} ms"
        );
        var wrong = false;
        foreach (var file in files)
            wrong |= !Print(file, pipeline);
        return wrong ? 1 : 0;
    }

    static bool Print(string file, Pipeline pipeline)
    {
        var (times, refused, faults) = (new List<(double Milliseconds, string Id)>(), 0, 0);
        foreach (var input in new ArticleReader().Read(file))
        {
            var started = Stopwatch.GetTimestamp();
            var (_, coded, problem) = Outcome.Of(input, pipeline.Code);
            if (coded is not null)
                times.Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, input.Article!.Id));
            else if (problem is { IsWarning: false })
            {
                var fault =
                    problem.Message.StartsWith(ReadingProblem.Fault, StringComparison.Ordinal)
                    || problem.Message.StartsWith("gave up", StringComparison.Ordinal);
                (refused, faults) = fault ? (refused, faults + 1) : (refused + 1, faults);
                Console.Error.WriteLine(problem);
            }
        }
        times.Sort();
        double At(double share) =>
            times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))].Milliseconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file), -36}{times.Count + refused + faults, 9}{times.Count, 9}{refused, 9}{faults, 8}"
                    + $"{At(0.5), 9:0.0}{At(0.99), 9:0.0}{At(0.999), 9:0.0}{At(1), 9:0.0}  {times.LastOrDefault().Id}"
            )
        );
        return faults == 0;
    }
}
