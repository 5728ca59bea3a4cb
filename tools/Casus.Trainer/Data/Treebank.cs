namespace Casus.Trainer.Data;

/// <summary>
/// An annotated sentence. Heads count from 0, the root has -1; a sentence without a layer has null there.
/// </summary>
sealed class Example
{
    public string Id = "";
    public required string[] Forms;
    public string[]? Lemmas,
        Upos,
        Xpos,
        Feats,
        Relations;
    public int[]? Heads;
    public string[]? Names;
    public float Weight = 1;

    public int Length => Forms.Length;
}

/// <summary>Reads treebanks in CoNLL-U and names in columns.</summary>
static class Treebank
{
    public static List<Example> ReadParsed(string path, bool withEntities = false)
    {
        var examples = new List<Example>();
        foreach (var (id, rows) in Blocks(path))
        {
            var words = rows.Where(row => !row[0].AsSpan().ContainsAny('-', '.')).ToArray();
            var example = new Example
            {
                Id = id,
                Forms = [.. words.Select(w => w[1])],
                Lemmas = [.. words.Select(w => w[2])],
                Upos = [.. words.Select(w => w[3])],
                Xpos = [.. words.Select(w => w[4])],
                Feats = [.. words.Select(w => w[5])],
                Heads = [.. words.Select(w => int.Parse(w[6]) - 1)],
                Relations = [.. words.Select(w => w[7])],
            };
            if (withEntities)
                EntityNames.Annotate(example, [.. words.Select(w => w[9])]);
            examples.Add(example);
        }
        return examples;
    }

    /// <summary>Columns of word and label ("Word B-politician"), or with a leading number as UNER has them.</summary>
    public static List<Example> ReadNames(string path)
    {
        var examples = new List<Example>();
        foreach (var (id, rows) in Blocks(path))
        {
            var numbered = rows[0].Length >= 3 && rows[0][0] == "1";
            examples.Add(
                new Example
                {
                    Id = id,
                    Forms = [.. rows.Select(r => r[numbered ? 1 : 0])],
                    Names = ToBio([.. rows.Select(r => r[numbered ? 2 : ^1])]),
                }
            );
        }
        return examples;
    }

    static IEnumerable<(string Id, List<string[]> Rows)> Blocks(string path)
    {
        var rows = new List<string[]>();
        var id = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                id = line[12..];
            if (line.StartsWith('#') && line.Contains('=') || line.StartsWith("# "))
                continue;
            if (line.Trim().Length > 0)
            {
                rows.Add(line.Split(line.Contains('\t') ? '\t' : ' '));
                continue;
            }
            if (rows.Count > 0)
                yield return (id, rows);
            rows = [];
        }
    }

    /// <summary>Maps each data set's kinds to PER, ORG, LOC and OTHER and makes every name begin with B.</summary>
    static string[] ToBio(string[] labels)
    {
        var bio = new string[labels.Length];
        var before = "";
        for (var i = 0; i < labels.Length; i++)
        {
            var kind =
                labels[i].Length < 2
                    ? ""
                    : labels[i][2..] switch
                    {
                        "PER" or "person" or "politician" => "PER",
                        "ORG" or "organisation" or "politicalparty" => "ORG",
                        "LOC" or "location" or "country" => "LOC",
                        "OTH" or "MISC" or "misc" or "election" or "event" => "OTHER",
                        "O" => "",
                        _ => throw new FormatException($"unknown name label {labels[i]}"),
                    };
            bio[i] = kind == "" ? "O" : (labels[i][0] == 'I' && kind == before ? "I-" : "B-") + kind;
            before = kind;
        }
        return bio;
    }
}
