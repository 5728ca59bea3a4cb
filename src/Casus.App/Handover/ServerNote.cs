using System.Security.Cryptography;
using System.Text.Json;

namespace Casus.App.Handover;

/// <summary>
/// What a server leaves beside the record that it holds (FILE.server): where it listens and a secret, readable by its user alone,
/// so that commands of the same user which meet the held file can hand it their work.
/// </summary>
sealed record ServerNote(string Url, int Pid, string Secret)
{
    const string ending = ".server";

    /// <summary>A note for this process with a secret that nobody has seen.</summary>
    public static ServerNote Of(string url) => new(url, Environment.ProcessId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));

    /// <summary>What the server that holds a record left, or null where there is no note or none that can be read.</summary>
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

    public void Leave(string record)
    {
        Remove(record);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(record + ending, options);
        JsonSerializer.Serialize(file, this);
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
