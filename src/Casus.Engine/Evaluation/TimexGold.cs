using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>A time expression as annotated: its words and TIMEX3 value.</summary>
public sealed record GoldTime(Quote Words, string Type, string Value);

/// <summary>An article of the NewsReader MEANTIME corpus (CAT XML) with its time expressions; only its first six sentences are annotated.</summary>
public sealed record TimexGold(Article Article, int AnnotatedEnd, IReadOnlyList<GoldTime> Times)
{
    const int LastAnnotated = 5;

    /// <summary>All articles below a folder. The line with the creation time is the article's date and is left out of the measured text.</summary>
    public static IEnumerable<TimexGold> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadFile);

    static TimexGold ReadFile(string file)
    {
        var root = XDocument.Load(file).Root!;
        var timexes = root.Descendants("TIMEX3").Where(timex => timex.Elements("token_anchor").Any()).ToList();
        var created = timexes.Find(timex => (string?)timex.Attribute("functionInDocument") == "CREATION_TIME");
        var dateline = created is null ? "" : (string?)created.Element("token_anchor")!.Attribute("t_id");
        var sentences = root.Elements("token").ToLookup(token => (int)token.Attribute("sentence")!);
        var skipped = sentences.FirstOrDefault(sentence => sentence.Any(token => (string?)token.Attribute("t_id") == dateline))?.Key ?? -1;

        var (text, places, end) = (new StringBuilder(), new Dictionary<string, Quote>(), 0);
        foreach (var sentence in sentences.Where(sentence => sentence.Key != skipped).OrderBy(sentence => sentence.Key))
        {
            foreach (var token in sentence)
            {
                places[(string)token.Attribute("t_id")!] = new Quote(text.Length, text.Length + token.Value.Length);
                text.Append(token.Value).Append(' ');
            }
            text.Append("\n\n");
            if (sentence.Key <= LastAnnotated)
                end = text.Length;
        }
        var times = timexes.Where(timex => timex != created).Select(timex => Gold(timex, places)).OfType<GoldTime>().OrderBy(time => time.Words.Start).ToList();
        var date = DateOnly.TryParseExact((string?)created?.Attribute("value"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new TimexGold(new Article { Id = Path.GetFileNameWithoutExtension(file), Date = date, Text = text.ToString() }, end, times);
    }

    static GoldTime? Gold(XElement timex, Dictionary<string, Quote> places)
    {
        var words = timex.Elements("token_anchor").Select(anchor => places.TryGetValue((string)anchor.Attribute("t_id")!, out var place) ? place : default).Where(place => place.End > 0).ToList();
        return words.Count == 0 ? null : new GoldTime(new Quote(words.Min(word => word.Start), words.Max(word => word.End)), (string)timex.Attribute("type")!, (string)timex.Attribute("value")!);
    }
}
