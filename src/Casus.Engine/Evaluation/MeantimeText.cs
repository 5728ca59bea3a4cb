using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// The text of an article of the NewsReader MEANTIME corpus (CAT XML), without the line of its creation time, which is
/// its date.
/// Only what lies before <paramref name="AnnotatedEnd"/> (the first six sentences) is annotated.
/// </summary>
sealed record MeantimeText(
    XElement Root,
    Article Article,
    int AnnotatedEnd,
    IReadOnlyDictionary<string, Quote> Tokens,
    XElement? Created
)
{
    const int LastAnnotated = 5;

    /// <summary>All articles below a folder.</summary>
    public static IEnumerable<MeantimeText> Read(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(ReadFile);

    /// <summary>The words of a mention, or null where it stands outside the measured text.</summary>
    public Quote? WordsOf(XElement mention)
    {
        var words = mention
            .Elements("token_anchor")
            .Select(anchor => Tokens.TryGetValue((string)anchor.Attribute("t_id")!, out var place) ? place : default)
            .Where(place => place.End > 0)
            .ToList();
        return words.Count == 0 ? null : new Quote(words.Min(word => word.Start), words.Max(word => word.End));
    }

    static MeantimeText ReadFile(string file)
    {
        var root = XDocument.Load(file).Root!;
        var created = root.Descendants("TIMEX3")
            .FirstOrDefault(timex =>
                timex.Elements("token_anchor").Any()
                && (string?)timex.Attribute("functionInDocument") == "CREATION_TIME"
            );
        var dateline = created is null ? "" : (string?)created.Element("token_anchor")!.Attribute("t_id");
        var sentences = root.Elements("token").ToLookup(token => (int)token.Attribute("sentence")!);
        var skipped =
            sentences
                .FirstOrDefault(sentence => sentence.Any(token => (string?)token.Attribute("t_id") == dateline))
                ?.Key
            ?? -1;

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
        var date = DateOnly.TryParseExact(
            (string?)created?.Attribute("value"),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : (DateOnly?)null;
        return new MeantimeText(
            root,
            new Article
            {
                Id = Path.GetFileNameWithoutExtension(file),
                Date = date,
                Text = text.ToString(),
            },
            end,
            places,
            created
        );
    }
}
