namespace Casus.App.Store.DuckDb;

/// <summary>
/// The record can't be opened or asked so; the message says why in one line, and the run ends with exit code 1.
/// </summary>
public class StoreException(string message) : Exception(message);

/// <summary>Another process holds the record.</summary>
public sealed class HeldException(string file, string reason) : StoreException($"{file}: {reason}")
{
    public string File => file;
}

/// <summary>The record can't be asked so much at once; later it may.</summary>
public sealed class BusyException(string message) : StoreException(message);
