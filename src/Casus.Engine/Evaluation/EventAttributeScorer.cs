using System.Globalization;
using System.Xml.Linq;
using Casus.Coding;
using Casus.Coding.Factuality;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Reading;
using static System.FormattableString;

namespace Casus.Evaluation;

/// <summary>
/// An event mention as MEANTIME annotates it: CERTAIN, PROBABLE, POSSIBLE; POS, NEG; FUTURE, NON_FUTURE. UNDERSPECIFIED
/// may stand for each; null where nothing is annotated.
/// </summary>
sealed record GoldEvent(Quote Words, string? Certainty, string? Polarity, string? Time);

/// <summary>
/// Compares factuality with the attributes of MEANTIME's event mentions. A mention is the token of its words whose head
/// stands outside them;
/// FactBank's CT, PR, PS and Uu are CERTAIN, PROBABLE, POSSIBLE and UNDERSPECIFIED, + and - are POS and NEG, what lies
/// ahead is FUTURE.
/// </summary>
sealed class EventAttributeScorer
{
    static readonly string[] certainties = ["UNDERSPECIFIED", "POSSIBLE", "PROBABLE", "CERTAIN"];
    readonly Tally certainty = new(),
        polarity = new(),
        time = new();
    readonly List<ScoringError> differences = [];

    /// <summary>The mentions that are read otherwise than annotated.</summary>
    public IReadOnlyList<ScoringError> Differences => differences;

    /// <summary>Shares of the mentions that are read as annotated.</summary>
    public (double Certainty, double Polarity, double Time) Accuracy =>
        (certainty.Accuracy, polarity.Accuracy, time.Accuracy);

    /// <summary>Scores a folder of MEANTIME articles, analysed by the given function.</summary>
    public static EventAttributeScorer Score(string folder, Func<Article, Document> analyse)
    {
        var (scorer, lexicon) = (new EventAttributeScorer(), ModalityLexicon.Load([]));
        foreach (var text in MeantimeText.Read(folder))
            scorer.Add(analyse(text.Article), MentionsOf(text), lexicon);
        return scorer;
    }

    public void Add(Document document, IEnumerable<GoldEvent> mentions, ModalityLexicon lexicon)
    {
        var reader = new FactualityReader(document, document.Syntax, lexicon);
        foreach (var mention in mentions)
            if (HeadOf(document, mention.Words) is >= 0 and var token)
            {
                var value = reader.Read(token);
                Compare(
                    document,
                    token,
                    "certainty",
                    certainty,
                    mention.Certainty,
                    certainties[Math.Abs(value.Degree)],
                    value
                );
                Compare(
                    document,
                    token,
                    "polarity",
                    polarity,
                    mention.Polarity,
                    value.Degree switch
                    {
                        > 0 => "POS",
                        < 0 => "NEG",
                        _ => "UNDERSPECIFIED",
                    },
                    value
                );
                Compare(document, token, "time", time, mention.Time, value.Ahead ? "FUTURE" : "NON_FUTURE", value);
            }
    }

    public IEnumerable<string> Lines()
    {
        yield return $"certainty of {certainty}";
        yield return $"polarity of {polarity}";
        yield return $"time of {time}";
    }

    static IEnumerable<GoldEvent> MentionsOf(MeantimeText text)
    {
        foreach (var mention in text.Root.Descendants("EVENT_MENTION"))
            if (text.WordsOf(mention) is { } words && words.Start < text.AnnotatedEnd)
                yield return new GoldEvent(
                    words,
                    Value(mention, "certainty"),
                    Value(mention, "polarity"),
                    Value(mention, "time")
                );
    }

    static string? Value(XElement mention, string name) =>
        (string?)mention.Attribute(name) is { Length: > 0 } value ? value : null;

    static int HeadOf(Document document, Quote words)
    {
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            ref readonly var token = ref document.Tokens[i];
            if (
                token.Start < words.End
                && token.End > words.Start
                && (
                    token.Head < 0
                    || document.Tokens[token.Head].Start >= words.End
                    || document.Tokens[token.Head].End <= words.Start
                )
            )
                return i;
        }
        return -1;
    }

    void Compare(
        Document document,
        int token,
        string attribute,
        Tally tally,
        string? gold,
        string read,
        FactValue value
    )
    {
        if (gold is null)
            return;
        tally.Add(gold, read);
        if (gold != read)
        {
            var sentence = document.Sentences[document.Tokens[token].Sentence];
            differences.Add(
                new ScoringError(
                    document.Article.Id,
                    attribute,
                    gold,
                    $"{read} ({value}{(value.Ahead ? " ahead" : "")})",
                    document.Tokens[token].Form,
                    document.Words(sentence.First, sentence.End)
                )
            );
        }
    }

    /// <summary>Counts of one attribute's values.</summary>
    sealed class Tally
    {
        readonly SortedDictionary<string, (int Gold, int Read, int Right)> values = new(StringComparer.Ordinal);
        int all,
            right;

        public double Accuracy => (double)right / Math.Max(all, 1);

        public void Add(string gold, string read)
        {
            (all, right) = (all + 1, right + (gold == read ? 1 : 0));
            Count(gold, 1, 0, gold == read ? 1 : 0);
            Count(read, 0, 1, 0);
        }

        void Count(string value, int gold, int read, int hits)
        {
            var (a, b, c) = values.GetValueOrDefault(value);
            values[value] = (a + gold, b + read, c + hits);
        }

        public override string ToString() =>
            Invariant($"{all} event mentions: accuracy {Accuracy:0.000}; F1 {string.Join(", ", values.Select(Shown))}");

        static string Shown(KeyValuePair<string, (int Gold, int Read, int Right)> value)
        {
            var (gold, read, hits) = value.Value;
            return Invariant($"{value.Key} {2.0 * hits / (gold + read):0.000} (of {gold})");
        }
    }
}
