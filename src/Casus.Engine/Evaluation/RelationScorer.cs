using System.Globalization;
using Casus.Coding;

namespace Casus.Evaluation;

/// <summary>
/// Asks for each marked pair which type holds from source to target. The answer is the event that best covers the pair:
/// (1) both ends,
/// (2) the source, (3) the target or swapped roles, (4) any event of the sentence. CONCEDE and RETREAT count as YIELD;
/// negated events only where nothing else is left. A pronoun is also looked for under the words it stands for.
/// </summary>
sealed class RelationScorer
{
    static readonly SortedDictionary<string, int> quads = new(StringComparer.Ordinal)
    {
        ["AGREE"] = 1,
        ["CONSULT"] = 1,
        ["SUPPORT"] = 1,
        ["COOPERATE"] = 2,
        ["AID"] = 2,
        ["YIELD"] = 2,
        ["REQUEST"] = 3,
        ["ACCUSE"] = 3,
        ["REJECT"] = 3,
        ["THREATEN"] = 3,
        ["PROTEST"] = 4,
        ["SANCTION"] = 4,
        ["MOBILIZE"] = 4,
        ["COERCE"] = 4,
        ["ASSAULT"] = 4,
    };

    readonly List<string> gold = [],
        lenient = [],
        strict = [];
    readonly int[] ranks = new int[6];

    public List<ScoringError> Errors { get; } = [];

    public RelationScorer(IEnumerable<Relation> relations, IReadOnlyDictionary<string, ScoredText> coded)
    {
        foreach (var relation in relations)
            Take(relation, coded.GetValueOrDefault(relation.Id)?.Events ?? []);
    }

    /// <summary>Mean F1 over the 15 types, an event with one end right being enough.</summary>
    public double RootF1 => MacroF1(gold, lenient, [.. quads.Keys]);

    /// <summary>The figures as lines for people.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (name, answers) in new[] { ("lenient", lenient), ("strict", strict) })
        {
            var quad = MacroF1([.. gold.Select(Quad)], [.. answers.Select(Quad)], [1, 2, 3, 4]);
            var right = gold.Zip(answers).Count(pair => pair.First == pair.Second);
            var accuracy = (double)right / gold.Count;
            var root = MacroF1(gold, answers, [.. quads.Keys]);
            yield return Invariant(
                $"{name, -8} rows {gold.Count} accuracy {accuracy:F3} root macro-F1 {root:F3} quad macro-F1 {quad:F3}"
            );
        }
        double Share(int rank) => (double)ranks[rank] / gold.Count;
        yield return Invariant(
            $"rank 1 both ends {Share(1):F3}, 2 source {Share(2):F3}, 3 target {Share(3):F3}, 4 any {Share(4):F3}, none {Share(5):F3}"
        );
        yield return string.Concat(
            quads.Keys.Select(type =>
                $"{type} "
                + $"{gold.Zip(lenient).Count(pair => pair.First == type && pair.Second == type)}"
                + $"/{gold.Count(g => g == type)} of {lenient.Count(p => p == type)}; "
            )
        );
    }

    void Take(Relation relation, IReadOnlyList<ScoredEvent> events)
    {
        var (rank, answer) = (9, (ScoredEvent?)null);
        foreach (var coded in events)
            if (Rank(relation, coded) is var own && own < rank)
                (rank, answer) = (own, coded);
        var type = answer?.Type switch
        {
            null => "NONE",
            "CONCEDE" or "RETREAT" => "YIELD",
            var other => other,
        };
        gold.Add(relation.Root);
        lenient.Add(type);
        strict.Add(rank is 1 or 5 ? type : "NONE");
        ranks[rank == 9 ? 5 : (rank - 1) % 4 + 1]++;
        if (type != relation.Root)
            Errors.Add(new ScoringError(relation.Id, "relation", relation.Root, type, answer?.Rule, relation.Marked));
    }

    static int Rank(Relation relation, ScoredEvent coded)
    {
        var (actors, recipients) = (Spans(coded.Actors), Spans(coded.Recipients));
        var (source, target) = (relation.Source, relation.Target);
        var rank =
            Overlap(actors, source)
            && (Overlap(recipients, target) || Overlap([.. actors.Where(actor => !Overlap([actor], source))], target))
                ? 1
            : Overlap(actors, source) ? 2
            : Overlap(recipients, target) || (Overlap(actors, target) && Overlap(recipients, source)) ? 3
            : 4;
        return coded.Status == "negated" ? rank + 4 : rank;
    }

    static double MacroF1<T>(IReadOnlyList<T> gold, IReadOnlyList<T> answers, IReadOnlyList<T> labels)
        where T : notnull
    {
        var total = 0.0;
        foreach (var label in labels)
        {
            var (right, asked, answered) = (0, 0, 0);
            for (var i = 0; i < gold.Count; i++)
            {
                asked += gold[i].Equals(label) ? 1 : 0;
                answered += answers[i].Equals(label) ? 1 : 0;
                right += gold[i].Equals(label) && answers[i].Equals(label) ? 1 : 0;
            }
            total += 2.0 * right / Math.Max(asked + answered, 1);
        }
        return total / labels.Count;
    }

    static int Quad(string type) => quads.GetValueOrDefault(type);

    static List<Quote> Spans(IEnumerable<ScoredParty> parties) =>
        [.. parties.SelectMany(party => new[] { party.Words, party.Mention }).OfType<Quote>()];

    static bool Overlap(IReadOnlyList<Quote> a, IReadOnlyList<Quote> b) => a.Any(x => b.Any(x.Overlaps));

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
