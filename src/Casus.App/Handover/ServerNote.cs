using System.Security.Cryptography;
using System.Text.Json;
using Casus.App.Files;
using Casus.App.Store.DuckDb;

namespace Casus.App.Handover;

/// <summary>
/// What a server leaves beside the record that it holds (FILE.server): where it listens and a secret, readable by its
/// user alone, so that commands of the same user which meet the held file can hand it their work.
/// </summary>
sealed record ServerNote(string Url, int Pid, string Secret)
{
    const string ending = ".server";

    /// <summary>A note for this process with a new secret.</summary>
    public static ServerNote Of(string url) =>
        new(url, Environment.ProcessId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));

    /// <summary>
    /// What the server that holds a record left, or null where there is no note or none that can be read.
    /// </summary>
    public static ServerNote? Beside(string record)
    {
        try
        {
            return JsonSerializer.Deserialize<ServerNote>(File.ReadAllText(record + ending));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <exception cref="StoreException">There is a file of that name which no server left.</exception>
    public void Leave(string record)
    {
        if (File.Exists(record + ending) && Beside(record) is null)
            throw new StoreException(
                $"{record + ending}: not left by a server, so that it is left as it is; "
                    + "move it away, since the server's note goes there"
            );
        using var note = OutputFile.Own(record + ending);
        using (var file = note.Create(UnixFileMode.UserRead | UnixFileMode.UserWrite))
            JsonSerializer.Serialize(file, this);
        note.Finish();
    }

    public static void Remove(string record)
    {
        try
        {
            File.Delete(record + ending);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It says nothing to anybody once its server is gone.
        }
    }
}
