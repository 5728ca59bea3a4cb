using System.Formats.Tar;

namespace Casus.Reading.Input;

/// <summary>
/// Tells files from pipes, sockets and devices, which stand in folders like files, but to open one may wait for ever.
/// .NET gives them the attributes of a file; only its writer of tar archives looks at their kind, and opens none that
/// is no file.
/// </summary>
static class RegularFile
{
    /// <summary>
    /// Whether a path leads to a file; what can't be known is taken for one, and reading it says what is wrong.
    /// </summary>
    public static bool Is(string path)
    {
        // What is no file has no length, and few files have none.
        if (OperatingSystem.IsWindows() || Target(path) is not { Exists: true, Length: 0 } file)
            return true;
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(file.FullName, "file");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            return false; // A socket has no place in an archive.
        }
    }

    static FileInfo? Target(string path)
    {
        try
        {
            // Of a relative path .NET takes the target for one of the root.
            var file = new FileInfo(Path.GetFullPath(path));
            return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // Links in a circle.
        }
    }
}
