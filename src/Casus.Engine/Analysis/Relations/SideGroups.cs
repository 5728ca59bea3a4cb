using System.Globalization;
using Casus.Lexicons;

namespace Casus.Analysis.Relations;

/// <summary>Groups of countries and bodies of several names, from lexicon/relations/groups.tsv.</summary>
public sealed class SideGroups
{
    const string file = "lexicon/relations/groups.tsv",
        day = "yyyy-MM-dd";

    static readonly Lazy<SideGroups> standard = new(() => new SideGroups(EmbeddedFiles.Lines(file)));

    readonly Dictionary<string, Group> groups = new(StringComparer.OrdinalIgnoreCase);
    readonly List<LexiconProblem> problems = [];

    public static SideGroups Standard => standard.Value;

    /// <summary>Reads lines of the file's form.</summary>
    public SideGroups(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var names, var code, var bodyNames, var members, _])
            {
                problems.Add(new LexiconProblem(file, number, $"wants five columns: '{line}'"));
                continue;
            }
            var group = new Group(
                Values(names),
                code == "-" ? null : code,
                Values(bodyNames),
                [.. Values(members).Select(member => Member(member, number))]
            );
            foreach (var name in group.Names)
                if (!groups.TryAdd(name, group))
                    problems.Add(new LexiconProblem(file, number, $"a second group of the name '{name}'"));
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

    Membership Member(string text, int line)
    {
        if (text.Split(' ') is not [var code, .. var rest] || rest.Length > 1)
        {
            problems.Add(new LexiconProblem(file, line, $"no member with its time: '{text}'"));
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
            problems.Add(new LexiconProblem(file, line, $"no day: '{written}'"));
            return null;
        }
        if (ends.Length == 2)
            return new Membership(code, Day(ends[0]), Day(ends[1]));
        problems.Add(new LexiconProblem(file, line, $"no time from..until: '{time}'"));
        return new Membership(code);
    }

    static List<string> Values(string column) => [.. column.Split("; ", StringSplitOptions.RemoveEmptyEntries)];

    sealed record Group(List<string> Names, string? Code, List<string> BodyNames, List<Membership> Members);
}
