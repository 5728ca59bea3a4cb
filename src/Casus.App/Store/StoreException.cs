namespace Casus.App.Store;

/// <summary>The record can't be opened or asked so; the message says why in one line, and the run ends with exit code 1.</summary>
public sealed class StoreException(string message) : Exception(message);
