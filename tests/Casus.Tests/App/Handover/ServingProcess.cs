using System.Diagnostics;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Handover;

/// <summary><c>casus serve</c> in a process of its own, so that it holds the record as a server does.</summary>
public sealed class ServingProcess : IDisposable
{
    const string said = "casus: the desk is at ";

    readonly Process process;

    public ServingProcess(TemporaryRecord record, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            var argument in (string[])
                [
                    Path.Combine(AppContext.BaseDirectory, "casus.dll"),
                    "serve",
                    "--urls",
                    "http://127.0.0.1:0",
                    "--db",
                    record.File,
                    .. arguments,
                ]
        )
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        var line = process.StandardError.ReadLine();
        Assert.StartsWith(said, line);
        Url = line![said.Length..];
    }

    public string Url { get; }

    public int Id => process.Id;

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
