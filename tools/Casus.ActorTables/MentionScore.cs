using System.Text.Json;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Reading;

namespace Casus.ActorTables;

/// <summary>
/// How often a party of an annotated event has a mention over its words with the right country and sector.
/// </summary>
static class MentionScore
{
    public static void Print(string gold, bool errors)
    {
        var analyser = LanguageAnalyser.Load();
        var finder = ActorFinder.Load();
        var (all, found, code, both, noCode) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(gold))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var date =
                json.RootElement.TryGetProperty("date", out var day)
                && day.ValueKind == JsonValueKind.String
                && DateOnly.TryParse(day.GetString(), out var parsed)
                    ? parsed
                    : (DateOnly?)null;
            var document = analyser.Analyse(
                new Article
                {
                    Id = "",
                    Date = date,
                    Text = text,
                }
            );
            var map = finder.Find(document);
            foreach (var annotated in json.RootElement.GetProperty("events").EnumerateArray())
            foreach (
                var party in annotated
                    .GetProperty("actors")
                    .EnumerateArray()
                    .Concat(annotated.GetProperty("recipients").EnumerateArray())
            )
            {
                var (start, end) = (
                    Utf16(text, party.GetProperty("start").GetInt32()),
                    Utf16(text, party.GetProperty("end").GetInt32())
                );
                var (wantedCode, wantedSector) = (
                    party.GetProperty("code").GetString(),
                    party.GetProperty("sector").GetString()
                );
                var over = map
                    .Mentions.Where(mention =>
                        document.Tokens[mention.Head].Start < end && start < document.Tokens[mention.Head].End
                    )
                    .ToList();
                all++;
                found += over.Count > 0 ? 1 : 0;
                var sameCode = over.Any(mention => mention.Actors.Any(actor => actor.Code == wantedCode));
                var same = over.Any(mention =>
                    mention.Actors.Any(actor => actor.Code == wantedCode && actor.Sector == wantedSector)
                );
                code += sameCode ? 1 : 0;
                both += same ? 1 : 0;
                noCode +=
                    over.Count > 0 && over.All(mention => mention.Actors.All(actor => actor.Code is null)) ? 1 : 0;
                if (errors && !same)
                    Console.WriteLine(
                        $"{(sameCode ? "sector" : over.Count == 0 ? "missing" : "code")}\t{text[start..end]}\t"
                            + $"{wantedCode} {wantedSector}\t{Found(document, over)}\t{json.RootElement.GetProperty("id")}"
                    );
            }
        }
        Console.WriteLine(
            $"{all} parties: a mention over the words {Share(found, all)}, with the code {Share(code, all)}, "
                + $"with code and sector {Share(both, all)}; without any code {Share(noCode, all)}"
        );
    }

    /// <summary>
    /// The same for sentences with a marked source and target, whose codes nobody annotated: whether a mention stands
    /// there and has a code.
    /// </summary>
    public static void PrintMarked(string relations, bool errors)
    {
        var analyser = LanguageAnalyser.Load();
        var finder = ActorFinder.Load();
        var (all, found, code) = (0, 0, 0);
        foreach (var line in File.ReadLines(relations).Skip(1))
        {
            var marked = line.Split('\t')[4];
            foreach (var mark in (string[])["s", "t"])
            {
                var other = mark == "s" ? "t" : "s";
                var text = marked.Replace($"<{other}>", "").Replace($"</{other}>", "");
                var start = text.IndexOf($"<{mark}>", StringComparison.Ordinal);
                var end = text.IndexOf($"</{mark}>", StringComparison.Ordinal) - 3;
                if (start < 0 || end < 0)
                    continue;
                text = text.Replace($"<{mark}>", "").Replace($"</{mark}>", "");
                var document = analyser.Analyse(new Article { Id = "", Text = text });
                var over = finder
                    .Find(document)
                    .Mentions.Where(mention =>
                        document.Tokens[mention.Head].Start < end && start < document.Tokens[mention.Head].End
                    )
                    .ToList();
                all++;
                found += over.Count > 0 ? 1 : 0;
                var coded = over.Any(mention => mention.Actors.Any(actor => actor.Code is not null));
                code += coded ? 1 : 0;
                if (errors && !coded)
                    Console.WriteLine(
                        $"{(over.Count == 0 ? "missing" : "no code")}\t{text[start..end]}\t{Found(document, over)}"
                    );
            }
        }
        Console.WriteLine(
            $"{all} marked parties: a mention over the words {Share(found, all)}, with a code {Share(code, all)}"
        );
    }

    public static void List(string text, DateOnly date)
    {
        var document = LanguageAnalyser
            .Load()
            .Analyse(
                new Article
                {
                    Id = "",
                    Date = date,
                    Text = text,
                }
            );
        var (before, held) = (Environment.CpuUsage.TotalTime, GC.GetTotalMemory(true));
        var finder = ActorFinder.Load();
        Console.WriteLine(
            $"lexicon read in {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms of processor "
                + $"time, {(GC.GetTotalMemory(true) - held) >> 20} MB held"
        );
        foreach (var mention in finder.Find(document).Mentions)
            Console.WriteLine(
                $"{document.Tokens[mention.Head].Sentence}\t{document.Words(mention.First, mention.End)}\t"
                    + $"{mention.Kind}\t{string.Join(" + ", mention.Actors.Select(Shown))}"
            );
    }

    static string Found(Document document, IEnumerable<ActorMention> mentions) =>
        string.Join(
            " | ",
            mentions.SelectMany(mention =>
                mention.Actors.Select(actor => $"{document.Words(mention.First, mention.End)}={Shown(actor)}")
            )
        );

    static string Shown(Actor actor) => $"{actor.Name}/{actor.Code}/{actor.Sector}";

    static string Share(int part, int whole) => $"{part} ({100.0 * part / whole:0.0} %)";

    static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0; codePoints--)
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return at;
    }
}
