namespace Casus.ActorTables;

/// <summary>How many different names the tables hold.</summary>
static class NameCount
{
    static readonly HashSet<string> places = ["cities.tsv", "regions.tsv", "places.tsv"];
    static readonly HashSet<string> words = ["titles.tsv", "agents.tsv"];

    public static void Print(string lexicon)
    {
        var actors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(lexicon, "*.tsv").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            var names = File.ReadLines(path)
                .Where(line => line.Length > 0 && line[0] != '#')
                .SelectMany(line => Columns(file, line.Split('\t')))
                .SelectMany(column => column.Split("; "))
                .Select(name => name.Trim().TrimStart('=', '*'))
                .Where(name => name.Length > 1)
                .ToHashSet(StringComparer.Ordinal);
            Console.WriteLine($"{file}\t{names.Count}");
            if (!places.Contains(file) && !words.Contains(file))
                actors.UnionWith(names);
        }
        Console.WriteLine($"{actors.Count} names of actors, without places, titles and common nouns");
    }

    static IEnumerable<string> Columns(string file, string[] fields) =>
        file switch
        {
            "countries.tsv" or "country-names.tsv" => fields.Skip(1),
            "people.tsv" or "leaders.tsv" or "figures.tsv" => fields.Take(2),
            _ => fields.Take(1),
        };
}
