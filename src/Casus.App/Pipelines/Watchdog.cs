using System.Collections.Concurrent;
using System.Globalization;
using Casus.Reading;

namespace Casus.App.Pipelines;

/// <summary>
/// Names on the error stream the articles that a thread has been on for long: first after a while, then each time that
/// has doubled.
/// </summary>
public sealed class Watchdog : IDisposable
{
    /// <summary>How long an article may take before it is named.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly ConcurrentDictionary<Watch, bool> watches = [];
    readonly TextWriter errors;
    readonly TimeSpan patience;
    readonly TimeProvider clock;
    readonly ITimer timer;

    public Watchdog(TextWriter errors, TimeSpan? patience = null, TimeProvider? clock = null)
    {
        (this.errors, this.patience, this.clock) = (errors, patience ?? Patience, clock ?? TimeProvider.System);
        timer = this.clock.CreateTimer(_ => Look(), null, this.patience / 4, this.patience / 4);
    }

    /// <summary>Watches until the result is disposed of.</summary>
    public IDisposable On(Article article)
    {
        var watch = new Watch(this, article);
        watches[watch] = true;
        return watch;
    }

    void Look()
    {
        foreach (var watch in watches.Keys)
            if (clock.GetElapsedTime(watch.Started) is var time && time >= watch.Next)
            {
                watch.Next = time * 2;
                var article = watch.Article;
                errors.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"casus: still at {article.Source ?? article.Id} ({article.Id}, {article.Text.Length:#,0} characters) "
                            + $"after {time.TotalSeconds:0} s"
                    )
                );
            }
    }

    public void Dispose() => timer.Dispose();

    sealed class Watch(Watchdog owner, Article article) : IDisposable
    {
        public Article Article => article;

        public long Started { get; } = owner.clock.GetTimestamp();

        public TimeSpan Next { get; set; } = owner.patience;

        public void Dispose() => owner.watches.TryRemove(this, out _);
    }
}
