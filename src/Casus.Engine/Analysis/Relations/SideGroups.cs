using System.Globalization;
using Casus.Lexicons;

namespace Casus.Analysis.Relations;

/// <summary>Groups of countries and bodies of several names, from lexicon/relations/groups.tsv.</summary>
sealed class SideGroups
{
    const string path = "lexicon/relations/groups.tsv",
        day = "yyyy-MM-dd";

    static readonly Lazy<SideGroups> standard = new(() => new SideGroups(EmbeddedFiles.Lines(path)));

    readonly Dictionary<string, Group> groups = new(StringComparer.OrdinalIgnoreCase);
    readonly List<LexiconProblem> problems = [];

    public static SideGroups Standard => standard.Value;

    /// <summary>Reads lines of the file's form.</summary>
    public SideGroups(IEnumerable<string> lines)
    {
        var file = new LexiconFile(path, lines, problems);
        foreach (var cells in file.Rows(5, 5))
        {
            var group = new Group(
                Values(cells[0]),
                cells[1] == "-" ? null : cells[1],
                Values(cells[2]),
                [.. Values(cells[3]).Select(member => Member(member, file))]
            );
            foreach (var name in group.Names)
                if (!groups.TryAdd(name, group))
                    file.Mistake($"a second group of the name '{name}'");
        }
    }

    /// <summary>Mistakes in the file.</summary>
    public IReadOnlyList<LexiconProblem> Problems => problems;

    /// <summary>Names that can be asked for.</summary>
    public IEnumerable<string> Names => groups.Keys;

    /// <summary>
    /// A group as a side: "EU" is the body and its members, "EU itself" the body, "EU members" the members. Null where
    /// there is none of the name.
    /// </summary>
    public Side? Find(string asked)
    {
        var (name, part) =
            asked.EndsWith(" itself", StringComparison.OrdinalIgnoreCase) ? (asked[..^7], "itself")
            : asked.EndsWith(" members", StringComparison.OrdinalIgnoreCase) ? (asked[..^8], "members")
            : (asked, "");
        if (!groups.TryGetValue(name.Trim(), out var group))
            return null;
        var body = part != "members";
        return new Side
        {
            Key = part.Length == 0 ? group.Names[0] : $"{group.Names[0]} {part}",
            Name = (group.Names.Count > 1 ? group.Names[1] : group.Names[0]) + (part.Length == 0 ? "" : $" ({part})"),
            Codes =
            [
                .. body && group.Code is { } code ? [new Membership(code)] : Array.Empty<Membership>(),
                .. part == "itself" ? [] : group.Members,
            ],
            Names = body ? group.BodyNames : [],
        };
    }

    static Membership Member(string text, LexiconFile file)
    {
        if (text.Split(' ') is not [var code, .. var rest] || rest.Length > 1)
        {
            file.Mistake($"no member with its time: '{text}'");
            return new Membership(text);
        }
        if (rest is not [var time])
            return new Membership(code);
        var ends = time.Split("..");
        DateOnly? Day(string written)
        {
            if (written.Length == 0)
                return null;
            if (DateOnly.TryParseExact(written, day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date;
            file.Mistake($"no day: '{written}'");
            return null;
        }
        if (ends.Length == 2)
            return new Membership(code, Day(ends[0]), Day(ends[1]));
        file.Mistake($"no time from..until: '{time}'");
        return new Membership(code);
    }

    static List<string> Values(string column) => [.. column.Split("; ", StringSplitOptions.RemoveEmptyEntries)];

    sealed record Group(List<string> Names, string? Code, List<string> BodyNames, List<Membership> Members);
}
