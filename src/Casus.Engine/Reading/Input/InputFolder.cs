namespace Casus.Reading.Input;

/// <summary>
/// What lies in a folder and those below it: files to read, and what is passed over, so that nobody takes it for read.
/// </summary>
sealed class InputFolder
{
    const int examples = 3;
    const string readable = ".txt .html .htm .jsonl .ndjson .json .rss .atom .xml .warc .wet, each also .gz";

    static readonly EnumerationOptions visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    readonly string folder;
    readonly List<string> files = [],
        passedOver = [],
        closed = [];

    public InputFolder(string folder)
    {
        this.folder = folder;
        Walk(folder, Path.GetFullPath(folder), []);
        files.Sort(string.CompareOrdinal);
    }

    /// <summary>The files of known extension, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>What is not read of the folder; null where all is. A warning where all was read that can be.</summary>
    public ReadingProblem? Problem
    {
        get
        {
            var said = new List<string>();
            if (files.Count == 0)
                said.Add($"no file to read in this folder (known: {readable})");
            if (passedOver.Count > 0)
                said.Add($"passed over: {string.Join(", ", PassedOver())}");
            if (closed.Count > 0)
                said.Add($"no right to look into {Some(closed)}");
            return said.Count == 0
                ? null
                : new ReadingProblem(
                    folder,
                    null,
                    string.Join("; ", said),
                    IsWarning: files.Count > 0 && closed.Count == 0
                );
        }
    }

    void Walk(string path, string real, HashSet<string> seen)
    {
        // The real path has no links on the way, which may lead back.
        if (!seen.Add(real))
            return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", visible))
            {
                var isRead =
                    InputFiles.ByExtension(file) != InputFormat.Auto && !IsNotice(file) && RegularFile.Is(file);
                (isRead ? files : passedOver).Add(file);
            }
            foreach (var below in Directory.EnumerateDirectories(path, "*", visible))
            {
                var link = new DirectoryInfo(Path.GetFullPath(below)).ResolveLinkTarget(returnFinalTarget: true);
                Walk(below, link?.FullName ?? Path.Combine(real, Path.GetFileName(below)), seen);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            closed.Add(path);
        }
    }

    /// <summary>"12 .pdf (a.pdf, b.pdf, c.pdf, …)", the most frequent first.</summary>
    IEnumerable<string> PassedOver() =>
        passedOver
            .GroupBy(Kind)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind =>
                $"{kind.Count()} {kind.Key} ({Some([.. kind.Select(file => Path.GetRelativePath(folder, file))])})"
            );

    static string Some(List<string> names) =>
        string.Join(", ", names.Order(StringComparer.Ordinal).Take(examples)) + (names.Count > examples ? ", …" : "");

    static string Kind(string file) =>
        !RegularFile.Is(file) ? "pipe, socket or device"
        : IsNotice(file) ? "README"
        : Path.GetExtension(file) is { Length: > 1 } ending ? ending.ToLowerInvariant()
        : "without an ending";

    static bool IsNotice(string file) =>
        Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
