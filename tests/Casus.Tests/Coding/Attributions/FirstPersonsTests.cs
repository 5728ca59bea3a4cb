using Casus.Coding;
using Casus.Coding.Attributions;
using Casus.Language;

namespace Casus.Tests.Coding.Attributions;

public class FirstPersonsTests
{
    readonly Scene scene = new(
        ["Chad=TCD"],
        "We/PRON/2/nsubj fear/VERB/7/ccomp/_/fear/VBP that/SCONJ/5/mark our/PRON/4/nmod:poss army/NOUN/2/ccomp "
            + ",/PUNCT/7/punct said/VERB/0/root/_/say/VBD Chad/PROPN/7/nsubj"
    );

    SpeechReport Outer => scene.Report("Chad", "said", "fear", "We", "army");

    SpeechReport Inner => scene.Report("We", "fear", "army", "our", "army");

    [Fact]
    public void Gives_what_we_fear_to_who_says_so()
    {
        List<SpeechReport> reports = [Outer, Inner];
        FirstPersons.TakeOver(scene.Document, reports);
        Assert.Equal(["Chad: We fear that our army", "Chad: our army"], reports.Select(scene.Shown));
        Assert.Equal("fear", scene.Document.Said(reports[1].Source.Cue));
    }

    [Fact]
    public void Leaves_it_to_us_where_nobody_says_so()
    {
        List<SpeechReport> reports = [Inner];
        FirstPersons.TakeOver(scene.Document, reports);
        Assert.Equal(["We: our army"], reports.Select(scene.Shown));
    }

    [Fact]
    public void Takes_an_inserted_I_think_for_a_doubt_of_the_speaker()
    {
        List<SpeechReport> reports = [Outer, Inner with { Form = ReportForm.Aside, Parts = CueParts.Supposing }];
        FirstPersons.TakeOver(scene.Document, reports);
        Assert.True((Assert.Single(reports).Parts & CueParts.Supposing) != 0);
    }

    [Fact]
    public void Lets_the_first_persons_of_a_report_mean_its_speaker()
    {
        var actors = FirstPersons.Resolve(scene.Document, scene.Actors, [Outer]);
        Assert.Equal("TCD", actors.At(scene.At("We"))!.Actors[0].Code);
        Assert.Equal("TCD", actors.At(scene.At("our"))!.Actors[0].Code);
        Assert.Null(actors.At(scene.At("army")));
    }

    [Fact]
    public void Says_whom_they_mean()
    {
        scene.Document.Trace = new Trace();
        FirstPersons.Resolve(scene.Document, scene.Actors, [Outer]);
        var reason = Assert.Single(scene.Document.Trace.Of(Aspect.Actor, scene.At("We")));
        Assert.Equal("means who speaks, Chad", reason.Text);
    }

    [Fact]
    public void Leaves_first_persons_alone_where_the_content_is_a_noun() =>
        Assert.Same(
            scene.Actors,
            FirstPersons.Resolve(scene.Document, scene.Actors, [Outer with { Form = ReportForm.Nominal }])
        );
}
