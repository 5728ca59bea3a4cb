using System.Text.Json;
using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Reading;

namespace Casus.ActorTables;

/// <summary>
/// Which actors every n-th article of a JSONL file names, how often, and with which words: to read for names that fire
/// where they should not.
/// </summary>
static class MentionHits
{
    public static void Print(string articles, int every)
    {
        var analyser = LanguageAnalyser.Load();
        var finder = ActorFinder.Load();
        var hits = new Dictionary<string, (int Count, string Example)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(articles))
        {
            if (number++ % every != 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var date =
                json.RootElement.TryGetProperty("date", out var day)
                && DateOnly.TryParse(day.GetString(), System.Globalization.CultureInfo.InvariantCulture, out var parsed)
                    ? parsed
                    : (DateOnly?)null;
            var document = analyser.Analyse(
                new Article
                {
                    Id = "",
                    Date = date,
                    Text = json.RootElement.GetProperty("text").GetString()!,
                }
            );
            foreach (var mention in finder.Find(document).Mentions)
                if (mention.Kind == ReferenceKind.Named)
                    foreach (var actor in mention.Actors)
                    {
                        var key = $"{actor.Name}\t{actor.Code}\t{actor.Sector}";
                        hits[key] = hits.TryGetValue(key, out var known)
                            ? known with
                            {
                                Count = known.Count + 1,
                            }
                            : (1, $"{document.Words(mention.First, mention.End)}\t{Around(document, mention)}");
                    }
        }
        foreach (
            var (key, (count, example)) in hits.OrderByDescending(hit => hit.Value.Count)
                .ThenBy(hit => hit.Key, StringComparer.Ordinal)
        )
            Console.WriteLine($"{count}\t{key}\t{example}");
    }

    static string Around(Document document, ActorMention mention)
    {
        var sentence = document.Sentences[document.Tokens[mention.Head].Sentence];
        return document.Words(Math.Max(sentence.First, mention.First - 8), Math.Min(sentence.End, mention.End + 8));
    }
}
