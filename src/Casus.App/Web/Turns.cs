using Casus.App.Store.DuckDb;

namespace Casus.App.Web;

/// <summary>
/// What takes much of the record's memory is done one at a time; a request that waits too long is refused for now.
/// </summary>
sealed class Turns(TimeSpan patience) : IDisposable
{
    readonly SemaphoreSlim turn = new(1);

    /// <exception cref="BusyException">Others were not done in time.</exception>
    public T Take<T>(Func<T> work)
    {
        if (!turn.Wait(patience))
            throw new BusyException("other exports are being made; try again later");
        try
        {
            return work();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
