using Casus.Coding;
using Casus.Coding.Attributions;
using Casus.Evaluation;
using Casus.Tests.Language;

namespace Casus.Tests.Evaluation;

public class AttributionScorerTests
{
    [Fact]
    public void Tells_the_right_words_from_an_overlap_and_finds_the_content()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "The/DET/2/det minister/NOUN/3/nsubj said/VERB/0/root he/PRON/5/nsubj left/VERB/3/ccomp"
        );
        var speaker = new Party(new Quote(4, 12), new Casus.Coding.Actor(null, null, "GOV"));
        var report = new SpeechReport(
            new Casus.Coding.Attribution(speaker, new Quote(13, 17)),
            ReportForm.Clause,
            2,
            4,
            new Stretch(3, 5)
        );
        var scorer = new AttributionScorer();
        scorer.Add(
            document.Article,
            [
                new GoldReport(new Quote(13, 17), new Quote(0, 12), new Quote(21, 25)),
                new GoldReport(new Quote(18, 20), null, new Quote(21, 25)),
            ],
            document,
            [report]
        );
        Assert.Equal((0.0, 1.0), (scorer.SourceExact, scorer.SourceOverlap));
        Assert.Equal(2.0 / 3, scorer.Cue, 6);
        Assert.Equal(scorer.Cue, scorer.Content);
        Assert.Equal("missed", Assert.Single(scorer.Differences).Kind);
    }
}
