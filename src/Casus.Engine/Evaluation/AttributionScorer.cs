using System.Globalization;
using System.Xml.Linq;
using Casus.Coding;
using Casus.Coding.Attributions;
using Casus.Language;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// A report as MEANTIME annotates it: the verb or noun of saying, who says, and the word that heads what is said.
/// </summary>
sealed record GoldReport(Quote Cue, Quote? Source, Quote ContentHead);

/// <summary>
/// Compares found with annotated reports in the style of PolNeAR: F1 of sources, of cues and of contents. MEANTIME
/// links a speech or
/// cognition event to the event that it reports (SLINK) and names its speaker (Arg0); of a content it marks the head
/// only, so that a
/// found content is right where it holds that head. Quotations without a cue of their own and judgements of others'
/// acts are not
/// annotated there and left out.
/// </summary>
sealed class AttributionScorer
{
    readonly List<ScoringError> differences = [];
    int gold,
        goldSources,
        found,
        cues,
        sources,
        overlapping,
        contents;

    /// <summary>The reports that were missed, invented or given to somebody else.</summary>
    public IReadOnlyList<ScoringError> Differences => differences;

    /// <summary>F1 of sources with exactly the annotated words.</summary>
    public double SourceExact => F1(sources, goldSources);

    /// <summary>F1 of sources whose words overlap the annotated ones.</summary>
    public double SourceOverlap => F1(overlapping, goldSources);

    /// <summary>F1 of cues.</summary>
    public double Cue => F1(cues, gold);

    /// <summary>F1 of contents that hold the annotated head.</summary>
    public double Content => F1(contents, gold);

    /// <summary>Scores a folder of MEANTIME articles, whose reports the given function finds.</summary>
    public static AttributionScorer Score(string folder, Func<Article, (Document, IReadOnlyList<SpeechReport>)> find)
    {
        var scorer = new AttributionScorer();
        foreach (var text in MeantimeText.Read(folder))
        {
            var (document, reports) = find(text.Article);
            scorer.Add(
                text.Article,
                GoldOf(text),
                document,
                [.. reports.Where(report => report.Source.Cue.Start < text.AnnotatedEnd)]
            );
        }
        return scorer;
    }

    public void Add(
        Article article,
        IReadOnlyList<GoldReport> expected,
        Document document,
        IReadOnlyList<SpeechReport> reports
    )
    {
        // One report for each cue; a quotation's further sentences belong to the cue of the first.
        var mine = reports
            .Where(report => report.Form is not (ReportForm.Quotation or ReportForm.Continuation))
            .GroupBy(report => report.Source.Cue)
            .Select(group => group.First())
            .ToList();
        (gold, goldSources, found) = (
            gold + expected.Count,
            goldSources + expected.Count(report => report.Source is not null),
            found + mine.Count
        );
        foreach (var report in expected)
        {
            var match = mine.FindIndex(other => other.Source.Cue.Overlaps(report.Cue));
            if (match < 0)
            {
                Note(article, "missed", report.Cue);
                continue;
            }
            cues++;
            var (said, speaker) = (mine[match], mine[match].Source.Speaker.Words);
            if (reports.Any(other => other.Source.Cue == said.Source.Cue && Holds(document, other, report.ContentHead)))
                contents++;
            else
                Note(article, "content", report.Cue);
            if (report.Source is { } source)
            {
                sources += speaker == source ? 1 : 0;
                overlapping += speaker.Overlaps(source) ? 1 : 0;
                if (!speaker.Overlaps(source))
                    Note(article, "source", report.Cue);
            }
            mine.RemoveAt(match);
        }
        foreach (var other in mine)
            Note(article, "invented", other.Source.Cue);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"reports gold {gold} found {found} source F1 {SourceExact:0.000} (overlap {SourceOverlap:0.000}) "
                + $"cue F1 {Cue:0.000} (P {(double)cues / Math.Max(found, 1):0.000} R "
                + $"{(double)cues / Math.Max(gold, 1):0.000}) content F1 {Content:0.000}"
        );

    static bool Holds(Document document, SpeechReport report, Quote head)
    {
        return Overlaps(report.Content) || Overlaps(report.Rest);
        bool Overlaps(Stretch stretch) =>
            stretch.Length > 0
            && new Quote(document.Tokens[stretch.First].Start, document.Tokens[stretch.End - 1].End).Overlaps(head);
    }

    static List<GoldReport> GoldOf(MeantimeText text)
    {
        var mentions = text
            .Root.Element("Markables")!
            .Elements()
            .Where(mention => mention.Attribute("m_id") is not null)
            .ToDictionary(mention => (string)mention.Attribute("m_id")!);
        var speakers = text
            .Root.Descendants("HAS_PARTICIPANT")
            .Where(link => (string?)link.Attribute("sem_role") == "Arg0")
            .ToLookup(link => Id(link, "source"), link => Id(link, "target"));
        var reports = new List<GoldReport>();
        foreach (var link in text.Root.Descendants("SLINK"))
            if (
                Words(Id(link, "source")) is { } cue
                && Words(Id(link, "target")) is { } head
                && cue.Start < text.AnnotatedEnd
                && !reports.Exists(report => report.Cue == cue)
            )
                reports.Add(
                    new GoldReport(
                        cue,
                        speakers[Id(link, "source")].Select(Words).FirstOrDefault(words => words is not null),
                        head
                    )
                );
        return reports;
        Quote? Words(string id) => mentions.TryGetValue(id, out var mention) ? text.WordsOf(mention) : null;
    }

    static string Id(XElement link, string end) => (string?)link.Element(end)?.Attribute("m_id") ?? "";

    void Note(Article article, string kind, Quote words) =>
        differences.Add(
            new ScoringError(
                article.Id,
                kind,
                "",
                "",
                article.Text[words.Start..words.End],
                article
                    .Text[Math.Max(0, words.Start - 80)..Math.Min(article.Text.Length, words.End + 80)]
                    .ReplaceLineEndings(" ")
            )
        );

    double F1(int hits, int annotated) => 2.0 * hits / Math.Max(annotated + found, 1);
}
