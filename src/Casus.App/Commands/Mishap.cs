using System.Net.Sockets;
using Casus.App.Store;
using DuckDB.NET.Data;

namespace Casus.App.Commands;

/// <summary>
/// What happens to every program and is no fault of this one: files and folders that are not there, are not to be
/// read or written, a full disk, an address in use.
/// </summary>
static class Mishap
{
    /// <summary>Says it in one line; null for what is a fault.</summary>
    public static string? Of(Exception fault) =>
        fault switch
        {
            StoreException or IOException or UnauthorizedAccessException or SocketException => string.Join(
                ' ',
                fault.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            ),
            DuckDBException refused when Trouble.Of(refused, null) is { } trouble => trouble.Message,
            AggregateException { InnerExceptions: [var only] } => Of(only),
            _ => null,
        };
}
