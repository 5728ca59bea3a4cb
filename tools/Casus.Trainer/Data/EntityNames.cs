using System.Text.RegularExpressions;

namespace Casus.Trainer.Data;

/// <summary>
/// Makes name labels from GUM's entity annotation: of every entity whose head is a proper noun, the name around the
/// head.
/// </summary>
static partial class EntityNames
{
    static readonly HashSet<string> titles =
    [
        "President",
        "Minister",
        "Prime",
        "Secretary",
        "Professor",
        "Director",
        "Senator",
        "Governor",
        "King",
        "Queen",
        "Mr.",
        "Mrs.",
        "Dr.",
        "God",
        "Mom",
        "Dad",
    ];

    public static void Annotate(Example example, string[] misc)
    {
        var labels = Enumerable.Repeat("O", example.Length).ToArray();
        var open = new Stack<(string Id, string Type, int Head, int Start)>();
        var entities = new List<(int Start, int End, int Head, string Type)>();
        for (var i = 0; i < example.Length; i++)
        {
            var column = misc[i].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal));
            if (column == null)
                continue;
            foreach (Match part in Bracket().Matches(column[7..]))
            {
                var fields = part.Groups["open"].Value.Split('-');
                if (fields.Length > 1)
                    open.Push(
                        (
                            fields[0],
                            fields[1],
                            fields.Length > 5 && int.TryParse(fields[5].Split(',')[0], out var head) ? i + head - 1 : i,
                            i
                        )
                    );
                if (part.Groups["single"].Success || part.Groups["close"].Success)
                    if (open.TryPop(out var entity))
                        entities.Add((entity.Start, i + 1, entity.Head, entity.Type));
            }
        }
        foreach (var entity in entities.OrderByDescending(e => e.End - e.Start))
            Label(example, entity, labels);
        example.Names = labels;
    }

    static void Label(Example e, (int Start, int End, int Head, string Type) entity, string[] labels)
    {
        var head = entity.Head;
        if (
            head >= e.Length
            || e.Upos![head] != "PROPN"
            || entity.Type == "time"
            || entity.Type == "person" && titles.Contains(e.Forms[head])
        )
            return;
        var kind = entity.Type switch
        {
            "person" => "PER",
            "place" => "LOC",
            "organization" => "ORG",
            _ => "OTHER",
        };
        var (first, end) = (head, head + 1);
        while (
            first > entity.Start
            && (IsName(e, first - 1) || first - 1 > entity.Start && e.Forms[first - 1] == "-" && IsName(e, first - 2))
        )
            first--;
        while (end < entity.End && (IsName(e, end) || kind != "PER" && Continues(e, end, entity.End)))
            end++;
        if (labels[first..end].Any(label => label != "O"))
            return;
        for (var i = first; i < end; i++)
            labels[i] = (i == first ? "B-" : "I-") + kind;
    }

    static bool IsName(Example e, int i) =>
        e.Upos![i] == "PROPN" && e.Relations![i] is not ("nmod:desc" or "conj" or "appos");

    static bool Continues(Example e, int i, int end) =>
        e.Forms[i] is "of" or "for"
            && i + 1 < end
            && (IsName(e, i + 1) || e.Forms[i + 1] == "the" && i + 2 < end && IsName(e, i + 2))
        || e.Forms[i] == "the" && e.Forms[i - 1] is "of" or "for" && i + 1 < end && IsName(e, i + 1);

    [GeneratedRegex(@"\((?<open>[^()]+)(?<single>\))?|(?<close>[^()]+)\)")]
    private static partial Regex Bracket();
}
