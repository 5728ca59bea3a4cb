using Casus.ActorTables;

// Writes the tables of lexicon/actors that come from published facts, or shows and scores what the actor finder finds.
switch (args)
{
    case ["write", var data, var lexicon]:
        var codes = new CountryCodes(data);
        CountryTable.Write(data, lexicon, codes);
        PlaceTables.Write(data, lexicon, codes);
        ArmedGroupTable.Write(data, lexicon, codes);
        LeaderTable.Write(data, lexicon, codes);
        PartyTable.Write(data, lexicon, codes);
        PeoplesTable.Write(data, lexicon, codes);
        return 0;
    case ["score", var gold, .. var rest]:
        if (gold.EndsWith(".tsv", StringComparison.Ordinal))
            MentionScore.PrintMarked(gold, rest is ["--errors"]);
        else
            MentionScore.Print(gold, rest is ["--errors"]);
        return 0;
    case ["count", var lexicon]:
        NameCount.Print(lexicon);
        return 0;
    case ["hits", var articles, var every]:
        MentionHits.Print(articles, int.Parse(every, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["list", var file, var day]:
        MentionScore.List(
            File.ReadAllText(file),
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        );
        return 0;
    default:
        Console.Error.WriteLine(
            "usage: Casus.ActorTables write DATA/actors lexicon/actors | score "
                + "GOLD/events.jsonl|GOLD/relations.tsv [--errors] | count lexicon/actors | hits ARTICLES.jsonl "
                + "EVERY | list TEXT-FILE DATE"
        );
        return 2;
}
