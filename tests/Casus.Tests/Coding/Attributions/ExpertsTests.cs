using Casus.Coding;
using Casus.Coding.Attributions;

namespace Casus.Tests.Coding.Attributions;

public class ExpertsTests
{
    static readonly Experts experts = new(Scene.Lexicon);

    [Fact]
    public void Knows_them_by_sector() => Assert.True(experts.IsExpert(new Actor("Anna Berg", null, "EDU")));

    [Theory]
    [InlineData("senior analyst")]
    [InlineData("Professor of law")]
    public void Knows_them_by_role(string role) =>
        Assert.True(experts.IsExpert(new Actor("Anna Berg", null, null) { Role = role }));

    [Theory]
    [InlineData("Lakeside University")]
    [InlineData("the Institute for Peace")]
    public void Knows_them_by_affiliation(string affiliation) =>
        Assert.True(experts.IsExpert(new Actor("Anna Berg", null, null) { Affiliation = affiliation }));

    [Fact]
    public void Ignores_others()
    {
        Assert.False(experts.IsExpert(new Actor("Anna Berg", "KEN", "GOV")));
        Assert.False(experts.IsExpert(new Actor("Anna Berg", null, null) { Role = "minister" }));
        Assert.False(experts.IsExpert(new Actor("Anna Berg", null, null) { Affiliation = "Lakeside Police" }));
    }

    readonly Scene scene = new(
        ["Berg"],
        "Berg/PROPN/2/nsubj says/VERB/0/root/_/say/VBZ rain/NOUN/4/nsubj fell/VERB/2/ccomp/_/fall/VBD",
        "the/DET/2/det scientist/NOUN/3/nsubj adds/VERB/0/root/_/add/VBZ sun/NOUN/5/nsubj "
            + "shone/VERB/3/ccomp/_/shine/VBD"
    );

    List<SpeechReport> Resolved(Actor named)
    {
        var first = scene.Report("Berg", "says", "fell", "rain", "fell");
        List<SpeechReport> reports =
        [
            first with
            {
                Source = first.Source with { Speaker = first.Source.Speaker with { Actor = named } },
            },
            scene.Report("scientist", "adds", "shone", "sun", "shone"),
        ];
        experts.Resolve(reports, scene.Document);
        return reports;
    }

    [Fact]
    public void Lets_a_description_be_the_expert_who_spoke_last()
    {
        var reports = Resolved(new Actor("Berg", null, "EDU"));
        Assert.Equal("Berg", reports[1].Source.Speaker.Actor.Name);
        Assert.Equal("the scientist", scene.Document.Said(reports[1].Source.Speaker.Words));
    }

    [Fact]
    public void Adds_what_the_description_tells_to_the_one_who_has_no_role() =>
        Assert.All(
            Resolved(new Actor("Berg", null, "EDU")),
            report => Assert.Equal("scientist", report.Source.Speaker.Actor.Role)
        );

    [Fact]
    public void Keeps_a_role_that_is_told_already() =>
        Assert.Equal("dean", Resolved(new Actor("Berg", null, "EDU") { Role = "dean" })[0].Source.Speaker.Actor.Role);

    [Fact]
    public void Lets_a_description_be_nobody_who_is_no_expert() =>
        Assert.Null(Resolved(new Actor("Berg", "KEN", "GOV"))[1].Source.Speaker.Actor.Name);
}
