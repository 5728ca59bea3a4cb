using Casus.Coding;
using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class AttributionFinderTests
{
    readonly Scene scene = new(
        ["Chad", "Mali"],
        "Chad/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ that/SCONJ/5/mark Mali/PROPN/5/nsubj "
            + "claims/VERB/2/ccomp/_/claim/VBZ "
            + "that/SCONJ/8/mark rebels/NOUN/8/nsubj fled/VERB/5/ccomp/_/flee/VBD from/ADP/10/case towns/NOUN/8/obl "
            + "they/PRON/12/nsubj burned/VERB/10/acl:relcl/_/burn/VBD"
    );

    SpeechReport Outer => scene.Report("Chad", "says", "claims", "Mali", "burned");

    SpeechReport Inner => scene.Report("Mali", "claims", "fled", "rebels", "burned");

    string Sources(string trigger, params SpeechReport[] reports) =>
        string.Join(
            ", ",
            new AttributionFinder(scene.Document, reports)
                .Of(scene.At(trigger))
                .Select(report => scene.Document.Said(report.Source.Speaker.Words))
        );

    [Fact]
    public void Tells_who_says_it_from_the_outside_in()
    {
        Assert.Equal("Chad, Mali", Sources("fled", Outer, Inner));
        Assert.Equal("Chad, Mali", Sources("fled", Inner, Outer));
    }

    [Fact]
    public void Leaves_a_saying_out_of_what_it_says_itself() => Assert.Equal("Chad", Sources("claims", Outer, Inner));

    [Fact]
    public void Names_nobody_outside_of_a_report() => Assert.Equal("", Sources("says", Outer, Inner));

    [Fact]
    public void Names_a_speaker_once() => Assert.Equal("Chad", Sources("fled", Outer, Outer with { Cue = -1 }));

    [Fact]
    public void Leaves_to_the_author_what_a_relative_clause_adds() => Assert.Equal("", Sources("burned", Outer, Inner));

    [Fact]
    public void Gives_all_that_stands_in_a_quotation_to_its_speaker() =>
        Assert.Equal("Chad", Sources("burned", Outer with { Form = ReportForm.Quotation }));

    [Fact]
    public void Leaves_an_act_that_is_named_in_a_demand_to_the_author()
    {
        var demand = Inner with { Parts = CueParts.Demanding };
        Assert.Equal("", Sources("towns", demand));
        Assert.Equal("Mali", Sources("fled", demand));
    }
}
