using Casus.Coding;
using Casus.Coding.Time;
using Casus.Evaluation;
using Casus.Tests.Language;

namespace Casus.Tests.Evaluation;

public class TimexScorerTests
{
    [Fact]
    public void Tells_strict_from_lenient_and_compares_values()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "It/PRON/2/nsubj ended/VERB/0/root late/ADJ/4/amod Monday/PROPN/2/obl and/CCONJ/6/cc Friday/PROPN/4/conj"
        );
        var gold = new TimexGold(
            document.Article,
            document.Text.Length,
            [
                new GoldTime(new Quote(14, 20), "DATE", "2024-06-17"),
                new GoldTime(new Quote(25, 31), "DATE", "2024-06-21"),
            ]
        );
        var scorer = new TimexScorer();
        scorer.Add(
            gold,
            document,
            [
                new TimeExpression(2, 4, "2024-06-17", TimeType.Date),
                new TimeExpression(5, 6, "2024-06-14", TimeType.Date),
            ]
        );
        Assert.Equal((0.5, 1.0, 0.5), (scorer.Strict, scorer.Lenient, scorer.ValueAccuracy));
        Assert.Equal("valued", Assert.Single(scorer.Differences).Kind);
    }
}
