using Casus.Coding;
using Casus.Coding.Factuality;
using Casus.Evaluation;
using Casus.Tests.Language;

namespace Casus.Tests.Evaluation;

public class EventAttributeScorerTests
{
    [Fact]
    public void Compares_certainty_polarity_and_time_and_skips_what_is_not_annotated()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "They/PRON/3/nsubj will/AUX/3/aux/_/will leave/VERB/0/root/VerbForm=Inf/leave"
        );
        var scorer = new EventAttributeScorer();
        scorer.Add(
            document,
            [
                new GoldEvent(new Quote(10, 15), "CERTAIN", "NEG", "FUTURE"),
                new GoldEvent(new Quote(5, 15), "CERTAIN", null, null),
            ],
            ModalityLexicon.Load([])
        );
        Assert.Equal((1.0, 0.0, 1.0), scorer.Accuracy);
        Assert.Equal("polarity", Assert.Single(scorer.Differences).Kind);
    }
}
