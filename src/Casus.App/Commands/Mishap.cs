using System.Net.Sockets;
using Casus.App.Store.DuckDb;

namespace Casus.App.Commands;

/// <summary>
/// What happens to every program and is no fault of this one: files and folders that are not there, are not to be read
/// or written, a full disk, an address in use.
/// </summary>
static class Mishap
{
    /// <summary>Says it in one line; null for what is a fault.</summary>
    public static string? Of(Exception fault) =>
        fault switch
        {
            IOException or UnauthorizedAccessException or SocketException => Line(fault.Message),
            AggregateException { InnerExceptions: [var only] } => Of(only),
            _ => Trouble.In(fault) is { } trouble ? Line(trouble.Message) : null,
        };

    static string Line(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
