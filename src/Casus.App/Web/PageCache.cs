using System.Collections.Concurrent;
using Casus.App.Web.Markup;

namespace Casus.App.Web;

/// <summary>
/// Rendered pages by address. A page is made once for each state of the record, however many ask for it at the same
/// time. While articles come in by the thousand, a page of some seconds ago is answered while a new one is made; after
/// a change by hand the old one is not shown any more.
/// </summary>
sealed class PageCache(HeldRecord record)
{
    const long mostBytes = 64 << 20;
    const int staleMilliseconds = 10_000,
        freshMilliseconds = 3_000;

    readonly ConcurrentDictionary<string, Kept> pages = new(StringComparer.Ordinal);
    readonly SemaphoreSlim making = new(Environment.ProcessorCount);
    long bytes;

    sealed class Kept(Stamp stamp, Func<Task<Answer>> make)
    {
        readonly Lazy<Task<Answer>> answer = new(make);

        public Stamp Stamp => stamp;
        public Task<Answer> Answer => answer.Value;
        public bool IsMade => answer.IsValueCreated && answer.Value.IsCompletedSuccessfully;
        public long MadeAt { get; } = Environment.TickCount64;
        public long UsedAt = Environment.TickCount64;
        public int Renewed;
    }

    public Task<Answer> Get(string address, Func<Answer> make)
    {
        var now = record.Stamp;
        var fresh = new Kept(now, () => Make(address, make));
        if (pages.TryGetValue(address, out var kept) && kept.Stamp.ByHand == now.ByHand)
        {
            kept.UsedAt = Environment.TickCount64;
            if (kept.Stamp.Changes >= now.Changes)
                return kept.Answer;
            if (kept.IsMade && kept.UsedAt - kept.MadeAt < staleMilliseconds)
            {
                if (kept.UsedAt - kept.MadeAt > freshMilliseconds && Interlocked.Exchange(ref kept.Renewed, 1) == 0)
                    _ = Renew(address, fresh);
                return kept.Answer;
            }
        }
        return pages
            .AddOrUpdate(address, fresh, (_, other) => other.Stamp.Changes >= now.Changes ? other : fresh)
            .Answer;
    }

    async Task Renew(string address, Kept page)
    {
        if ((await page.Answer).Status == 200)
            pages[address] = page;
    }

    /// <summary>What fails or is not found is not kept.</summary>
    async Task<Answer> Make(string address, Func<Answer> make)
    {
        await making.WaitAsync();
        Answer? answer = null;
        try
        {
            answer = await Task.Run(make);
            return answer;
        }
        finally
        {
            making.Release();
            if (answer?.Status != 200)
                pages.TryRemove(address, out _);
            else if (Interlocked.Add(ref bytes, answer.Size) > mostBytes)
                Drop();
        }
    }

    /// <summary>Forgets what was not asked for longest, until half the room is free, and counts again.</summary>
    void Drop()
    {
        long kept = 0;
        foreach (var (address, page) in pages.OrderByDescending(pair => pair.Value.UsedAt))
            if (page.IsMade && (kept += page.Answer.Result.Size) > mostBytes / 2)
                pages.TryRemove(new(address, page));
        Interlocked.Exchange(ref bytes, kept);
    }
}
