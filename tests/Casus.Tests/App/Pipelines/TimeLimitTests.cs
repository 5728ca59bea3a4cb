using System.Text;
using System.Text.Json;
using Casus.App.Commands;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Language;
using Casus.Reading;

namespace Casus.Tests.App.Pipelines;

public class TimeLimitTests
{
    static readonly string news = string.Concat(
        Enumerable.Repeat("Kenya expelled the envoy of Norway on Monday. ", 200)
    );

    static (int Exit, string[] Lines, string Errors) Run(string input, params string[] args)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exit = CommandLine.Run(args, new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors));
        return (
            exit,
            Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            errors.ToString()
        );
    }

    static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    [Fact]
    public void Keeps_what_takes_too_long_as_a_problem_and_goes_on()
    {
        var (exit, lines, errors) = Run(
            Line("long", news) + "\n" + Line("odd", "") + "\n",
            "code",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--time-limit",
            "0.000001"
        );
        Assert.Equal(ExitCode.WrongInput, exit);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"id\":\"long\"", lines[0]);
        Assert.Contains("gave up after less than 0.1 s, while", lines[0]);
        Assert.Contains("-:1: gave up after", errors);
    }

    [Fact]
    public void Sets_no_limit_with_zero()
    {
        var (exit, lines, _) = Run(
            Line("long", news),
            "code",
            "-",
            "--input",
            "jsonl",
            "--format",
            "jsonl",
            "--time-limit",
            "0"
        );
        Assert.Equal(ExitCode.Fine, exit);
        Assert.Contains("\"trigger\"", Assert.Single(lines));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("1e9")]
    public void Wants_seconds(string given)
    {
        var (exit, _, errors) = Run("", "code", "-", "--time-limit", given);
        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains($"not '{given}'", errors);
    }

    [Fact]
    public void Gives_a_longer_text_more_time()
    {
        var slow = TimeBudget.For(
            new string('a', 1 << 20),
            TimeSpan.FromHours(1),
            TestContext.Current.CancellationToken
        );
        slow.Check("waiting");
        var spent = TimeBudget.For("", TimeSpan.FromTicks(1), TestContext.Current.CancellationToken);
        Assert.Contains("while waiting", Assert.Throws<OverBudgetException>(() => Again(spent)).Message);
    }

    static void Again(TimeBudget budget)
    {
        for (var i = 0; i < 100_000; i++)
            budget.Check("waiting");
    }

    [Fact]
    public void Ends_work_that_nobody_waits_for() =>
        Assert.Throws<OperationCanceledException>(() =>
            new TimeBudget(TimeSpan.Zero, new CancellationToken(canceled: true)).Check("waiting")
        );

    [Fact]
    public void Names_the_article_that_a_thread_has_been_on_for_long()
    {
        var (clock, errors) = (new HandClock(), new StringWriter());
        using var watchdog = new Watchdog(errors, TimeSpan.FromSeconds(20), clock);
        var article = new Article
        {
            Id = "a1",
            Source = "news.jsonl:259",
            Text = "abc",
        };
        using (watchdog.On(article))
        {
            clock.Pass(TimeSpan.FromSeconds(19));
            Assert.Empty(errors.ToString());
            clock.Pass(TimeSpan.FromSeconds(2));
            Assert.Equal(
                "casus: still at news.jsonl:259 (a1, 3 characters) after 21 s" + Environment.NewLine,
                errors.ToString()
            );
            clock.Pass(TimeSpan.FromSeconds(10));
            Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
            clock.Pass(TimeSpan.FromSeconds(12));
        }
        clock.Pass(TimeSpan.FromSeconds(500));
        Assert.Equal(2, errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>A clock that a test sets; its timers fire when time passes.</summary>
    sealed class HandClock : TimeProvider
    {
        readonly List<Timer> timers = [];
        long now;

        public override long GetTimestamp() => now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            timers.Add(new Timer(() => callback(state)));
            return timers[^1];
        }

        public void Pass(TimeSpan time)
        {
            now += time.Ticks;
            foreach (var timer in timers)
                timer.Fire();
        }

        sealed class Timer(Action fire) : ITimer
        {
            public void Fire() => fire();

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
