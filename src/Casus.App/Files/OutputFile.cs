using Casus.App.Store.DuckDb;
using Casus.App.Usage;

namespace Casus.App.Files;

/// <summary>
/// A file that the program writes: beside its place, and moved there when it is whole, so that it appears whole or not
/// at all. An existing file is replaced only where that is asked for. A record is never replaced, however its name is
/// written and whatever link leads to it, and neither is a file that belongs to one.
/// </summary>
sealed class OutputFile : IDisposable
{
    readonly string place;
    readonly bool overwrite,
        isOwn;

    OutputFile(string place, bool overwrite, bool isOwn = false)
    {
        (this.place, this.overwrite, this.isOwn) = (place, overwrite, isOwn);
        // The ending stays, since it may say how the file is packed.
        Beside = Path.Combine(
            Path.GetDirectoryName(place)!,
            $".part-{Path.GetRandomFileName()}-{Path.GetFileName(place)}"
        );
    }

    /// <exception cref="UsageException">Nothing may be written there.</exception>
    /// <exception cref="StoreException">Nothing can be.</exception>
    public static OutputFile At(string path, bool overwrite)
    {
        var place = Place(path);
        Refuse(path, place, overwrite);
        var file = new OutputFile(place, overwrite);
        try
        {
            file.Create().Dispose();
            return file;
        }
        catch (UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: no permission to write in {Path.GetDirectoryName(place)}");
        }
    }

    /// <summary>A file under a name that the program alone uses.</summary>
    public static OutputFile Own(string path) => new(Path.GetFullPath(path), overwrite: true, isOwn: true);

    /// <summary>Where the file is written until it is whole.</summary>
    public string Beside { get; }

    public FileStream Create(UnixFileMode? mode = null)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (mode is { } wanted && !OperatingSystem.IsWindows())
            options.UnixCreateMode = wanted;
        return new FileStream(Beside, options);
    }

    /// <summary>Moves what was written to its place.</summary>
    public void Finish()
    {
        using (var written = File.OpenHandle(Beside, FileMode.Open, FileAccess.ReadWrite))
            RandomAccess.FlushToDisk(written);
        // The new file may be read by the same users as the one it replaces.
        if (overwrite && !isOwn && !OperatingSystem.IsWindows() && File.Exists(place))
            File.SetUnixFileMode(Beside, File.GetUnixFileMode(place));
        File.Move(Beside, place, overwrite);
    }

    /// <summary>Leaves nothing of what was not finished.</summary>
    public void Dispose() => File.Delete(Beside);

    /// <summary>
    /// Whether a path is no place for a file, but a way to the screen, to another program or to nowhere
    /// ("/dev/stdout").
    /// </summary>
    public static bool IsDevice(string path)
    {
        var full = Path.GetFullPath(path);
        bool Below(string folder) => full.StartsWith(folder, StringComparison.Ordinal);
        return (Below("/dev/") && !Below("/dev/shm/") || Below("/proc/")) && File.Exists(full);
    }

    /// <summary>Refuses a place where nothing may be written.</summary>
    public static void Refuse(string path, string place, bool overwrite)
    {
        if (!Directory.Exists(Path.GetDirectoryName(place)))
            throw new UsageException($"{path}: no such folder: {Path.GetDirectoryName(place)}");
        if (Directory.Exists(place))
            throw new UsageException($"{path}: is a folder");
        if (DuckDbFile.Is(place))
            throw new UsageException($"{path}: is a record or another DuckDB file; such a file is never replaced");
        if (DuckDbFile.WithBeside(place) is { } record)
            throw new UsageException($"{path}: belongs to the DuckDB file {record}");
        if (File.Exists(place) && !overwrite)
            throw new UsageException($"{path}: already exists; --overwrite replaces it");
    }

    /// <summary>The full path of what is meant, behind all links.</summary>
    public static string Place(string path)
    {
        try
        {
            // Of a relative path .NET takes the target for one of the root.
            return File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true)?.FullName
                ?? Path.GetFullPath(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return Path.GetFullPath(path);
        }
    }
}
