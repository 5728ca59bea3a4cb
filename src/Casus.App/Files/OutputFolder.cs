using Casus.App.Store.DuckDb;
using Casus.App.Usage;

namespace Casus.App.Files;

/// <summary>
/// A folder that the program writes files into: all of them beside it, and moved there when all are whole. For each
/// holds what <see cref="OutputFile"/> says of one.
/// </summary>
sealed class OutputFolder : IDisposable
{
    readonly string path,
        place;
    readonly bool overwrite;

    /// <exception cref="UsageException">It can't be a folder.</exception>
    public OutputFolder(string path, bool overwrite)
    {
        (this.path, this.overwrite, place) = (
            path,
            overwrite,
            OutputFile.Place(Path.TrimEndingDirectorySeparator(path))
        );
        if (File.Exists(place))
            throw new UsageException($"{path}: is a file, not a folder");
        var above = Path.GetDirectoryName(place) ?? place;
        if (!Directory.Exists(above))
            throw new UsageException($"{path}: no such folder: {above}");
        try
        {
            Beside = Directory
                .CreateDirectory(Path.Combine(above, $".part-{Path.GetRandomFileName()}-{Path.GetFileName(place)}"))
                .FullName;
        }
        catch (UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: no permission to write in {above}");
        }
    }

    /// <summary>Where the files are written until all are whole.</summary>
    public string Beside { get; }

    /// <exception cref="UsageException">A file is there already and may not be replaced; none has been moved
    /// then.</exception>
    public void Finish()
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(Beside, place);
            return;
        }
        var files = Directory
            .GetFiles(Beside)
            .Order(StringComparer.Ordinal)
            .Select(file => (From: file, To: OutputFile.Place(Path.Combine(place, Path.GetFileName(file)))))
            .ToList();
        foreach (var (_, to) in files)
            OutputFile.Refuse(Path.Combine(path, Path.GetFileName(to)), to, overwrite);
        foreach (var (from, to) in files)
            File.Move(from, to, overwrite);
    }

    public void Dispose()
    {
        if (Directory.Exists(Beside))
            Directory.Delete(Beside, recursive: true);
    }
}
