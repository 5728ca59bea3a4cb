using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class ReportsBySentenceTests
{
    readonly Scene scene = new(
        ["Chad"],
        "Chad/PROPN/2/nsubj spoke/VERB/0/root/_/say/VBD",
        "Rain/NOUN/2/nsubj fell/VERB/0/root",
        "Sun/NOUN/2/nsubj shone/VERB/0/root"
    );

    SpeechReport Report(string head, string first, string last) => scene.Report("Chad", "spoke", head, first, last);

    [Fact]
    public void Finds_reports_by_the_sentences_of_their_content()
    {
        var reports = new ReportsBySentence(
            scene.Document,
            [Report("fell", "Rain", "fell"), Report("fell", "Rain", "shone")]
        );
        Assert.Equal([], reports.Telling(0));
        Assert.Equal([0, 1], reports.Telling(1));
        Assert.Equal([1], reports.Telling(2));
    }

    [Fact]
    public void Finds_reports_by_the_sentence_of_their_cue()
    {
        var reports = new ReportsBySentence(scene.Document, [Report("fell", "Rain", "fell")]);
        Assert.Equal([0], reports.Cued(0));
        Assert.Equal([], reports.Cued(1));
    }

    [Fact]
    public void Counts_the_other_part_of_an_interrupted_content()
    {
        var interrupted = Report("fell", "Rain", "fell") with
        {
            Rest = new Stretch(scene.At("Sun"), scene.At("Sun") + 1),
        };
        Assert.Equal([0], new ReportsBySentence(scene.Document, [interrupted]).Telling(2));
    }

    [Fact]
    public void Finds_those_that_are_added_later()
    {
        var reports = new ReportsBySentence(scene.Document, []);
        reports.Add(7, Report("fell", "Rain", "fell"));
        Assert.Equal([7], reports.Telling(new Stretch(scene.At("Rain"), scene.At("fell") + 1)));
    }

    [Fact]
    public void Tells_nothing_in_an_empty_stretch_at_the_end()
    {
        var reports = new ReportsBySentence(scene.Document, []);
        var end = scene.Document.Tokens.Length;
        Assert.Empty(reports.Telling(new Stretch(end, end)));
        Assert.Empty(reports.Cued(new Stretch(end, end)));
    }
}
