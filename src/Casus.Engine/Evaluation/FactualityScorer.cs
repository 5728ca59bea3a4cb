using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Casus.Coding.Factuality;
using Casus.Language;
using Casus.Language.Conllu;
using Casus.Language.Syntax;

namespace Casus.Evaluation;

/// <summary>
/// Compares factuality with the judgements of It Happened (White et al. 2016, Rudinger et al. 2018; decomp.io): for
/// predicates of the English Web
/// Treebank a score from -3 (did not happen) to 3 (happened). What is still to come did not happen.
/// </summary>
sealed class FactualityScorer
{
    readonly List<double> human = [];
    readonly List<double> read = [];
    readonly Dictionary<string, (double Sum, int Count)> means = [];
    readonly List<ScoringError> differences = [];

    /// <summary>Predicates for which the program says the opposite of the annotators, the surest first.</summary>
    public IEnumerable<ScoringError> Differences =>
        differences.OrderByDescending(difference =>
            difference.Gold.Length == 0 ? 0 : Math.Abs(double.Parse(difference.Gold, CultureInfo.InvariantCulture))
        );

    /// <summary>
    /// Scores the annotated predicates of a treebank, whose own trees are used; the file <c>ud_ids.json</c> beside the
    /// archive tells its sentences.
    /// </summary>
    public static FactualityScorer Score(string archive, string treebank, ModalityLexicon lexicon)
    {
        var scorer = new FactualityScorer();
        var gold = Judgements(archive);
        var names = new Queue<string>(
            File.ReadLines(treebank)
                .Where(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                .Select(line => line["# sent_id = ".Length..].Trim())
        );
        using var input = File.OpenText(treebank);
        foreach (var document in new ConlluReader(input, treebank).Read())
        {
            var reader = new FactualityReader(document, document.Syntax, lexicon);
            foreach (var sentence in document.Sentences)
                if (gold.TryGetValue(names.Dequeue(), out var predicates))
                    foreach (var (word, score) in predicates)
                        if (word <= sentence.Length)
                            scorer.Add(
                                document,
                                sentence,
                                sentence.First + word - 1,
                                score,
                                reader.Read(sentence.First + word - 1)
                            );
        }
        return scorer;
    }

    /// <summary>Scores by sentence of the treebank and number of the word.</summary>
    static Dictionary<string, List<(int Word, double Score)>> Judgements(string archive)
    {
        using var ids = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive))!, "ud_ids.json"))
        );
        using var zip = ZipFile.OpenRead(archive);
        using var stream = zip.Entries.First(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)).Open();
        using var annotated = JsonDocument.Parse(stream);
        var found = new Dictionary<string, List<(int, double)>>();
        foreach (var sentence in annotated.RootElement.GetProperty("data").EnumerateObject())
            if (ids.RootElement.TryGetProperty(sentence.Name, out var id))
                found[id.GetProperty("sentence_id").GetString()!] =
                [
                    .. sentence
                        .Value.EnumerateObject()
                        .Select(predicate =>
                            (
                                int.Parse(
                                    predicate.Name.AsSpan(predicate.Name.LastIndexOf('-') + 1),
                                    CultureInfo.InvariantCulture
                                ),
                                predicate
                                    .Value.GetProperty("factuality")
                                    .GetProperty("factual")
                                    .GetProperty("value")
                                    .GetDouble()
                            )
                        ),
                ];
        return found;
    }

    void Add(Document document, Sentence sentence, int token, double score, FactValue value)
    {
        var number = Number(value);
        human.Add(score);
        read.Add(number);
        var name = value + (value.Ahead ? " ahead" : "");
        var (sum, count) = means.GetValueOrDefault(name);
        means[name] = (sum + score, count + 1);
        if (score * number < 0)
            differences.Add(
                new ScoringError(
                    document.Tokens[token].Form,
                    "factuality",
                    score.ToString("0.0", CultureInfo.InvariantCulture),
                    name,
                    document.Tokens[token].Form,
                    document.Words(sentence.First, sentence.End)
                )
            );
    }

    static double Number(FactValue value) =>
        value.Degree == 0 ? -1
        : value.Ahead && value.Degree > 0 ? -0.5
        : value.Degree;

    /// <summary>Pearson's correlation with the human scores.</summary>
    public double Correlation
    {
        get
        {
            var (x, y) = (human.Average(), read.Average());
            var (xy, xx, yy) = (0.0, 0.0, 0.0);
            for (var i = 0; i < human.Count; i++)
            {
                xy += (human[i] - x) * (read[i] - y);
                xx += (human[i] - x) * (human[i] - x);
                yy += (read[i] - y) * (read[i] - y);
            }
            return xy / Math.Sqrt(xx * yy);
        }
    }

    public IEnumerable<string> Lines()
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"factuality of {human.Count} predicates: Pearson r {Correlation:0.000}"
        );
        foreach (var (name, (sum, count)) in means.OrderBy(mean => mean.Value.Sum / mean.Value.Count))
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -10} {count, 5} predicates, mean human score {sum / count:0.00}"
            );
    }
}
