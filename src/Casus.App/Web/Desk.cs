using Casus.App.Pipelines;

namespace Casus.App.Web;

/// <summary>
/// What every page and endpoint works with, apart from its request: the record, the engine, and what all requests
/// share.
/// </summary>
sealed class Desk : IDisposable
{
    readonly Watchdog watchdog;

    public Desk(string file, TextWriter errors, TimeSpan timeLimit)
    {
        watchdog = new Watchdog(errors);
        Pipeline = Task.Run(() => Pipelines.Pipeline.Load().With(timeLimit, watchdog));
        Record = new HeldRecord(file);
        Pages = new PageCache(Record);
        Errors = errors;
    }

    public HeldRecord Record { get; }

    public PageCache Pages { get; }

    public LinkFetcher Links { get; } = new();

    public Turns Exports { get; } = new(TimeSpan.FromSeconds(30));

    /// <summary>Gets one line for each fault of the program.</summary>
    public TextWriter Errors { get; }

    /// <summary>Loads in the background from the start on, since that takes half a second.</summary>
    public Task<Pipeline> Pipeline { get; }

    public void Dispose()
    {
        watchdog.Dispose();
        Links.Dispose();
        Exports.Dispose();
        Record.Dispose();
    }
}
