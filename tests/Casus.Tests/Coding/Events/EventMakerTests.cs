using Casus.Coding;

namespace Casus.Tests.Coding.Events;

/// <summary>Each step that completes an event, on whole sentences: the parts that it decides, and what it leaves.</summary>
public class EventMakerTests
{
    static Event Only(string text) => Assert.Single(Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events);

    static IReadOnlyList<Event> All(string text) => Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events;

    static string Codes(IEnumerable<Party> parties) =>
        string.Join(", ", parties.Select(party => $"{party.Actor.Code}.{party.Actor.Sector}".TrimEnd('.')));

    [Theory]
    [InlineData("The Kenyan president visited Norway.", "KEN.GOV", "NOR")]
    [InlineData("Kenyan police arrested two Norwegian journalists.", "KEN.COP", "NOR.JRN")]
    [InlineData("Kenya thanked Norway for its help.", "KEN", "NOR")]
    public void Finds_who_acts_and_who_is_acted_upon(string text, string actors, string recipients)
    {
        var coded = All(text)[0];
        Assert.Equal((actors, recipients), (Codes(coded.Actors), Codes(coded.Recipients)));
    }

    [Fact]
    public void Leaves_the_country_of_who_asks_out_of_whom_he_asks() =>
        Assert.All(
            All("The Kenyan president proposed talks between Kenya, Mali and Chad."),
            coded => Assert.DoesNotContain("KEN", Codes(coded.Recipients))
        );

    [Fact]
    public void Takes_a_party_that_a_name_and_a_pronoun_tell_once() =>
        Assert.Single(All("Kuwait and its government condemned Chad.")[0].Actors, party => party.Actor.Sector is null);

    [Fact]
    public void Lets_a_protest_be_at_home_in_the_only_country_that_is_named()
    {
        var scene = Only("Protests went on in Kenya on Monday.");
        Assert.Equal("KEN", Codes(scene.Actors.Concat(scene.Recipients)).Split('.')[0]);
    }

    [Theory]
    [InlineData("The storm visited the coast.")]
    [InlineData("Somebody met somebody on Monday.")]
    public void Ignores_acts_of_which_nobody_known_takes_part(string text) => Assert.Empty(All(text));

    [Fact]
    public void Ignores_help_that_nobody_gets() =>
        Assert.DoesNotContain(All("Norway sent aid."), e => e.Type == EventType.AID);

    [Theory]
    [InlineData("Norway will send food to Mali next week.", EventType.AGREE, EventType.AID)]
    [InlineData("Kenya will attack Somalia next week.", EventType.THREATEN, EventType.ASSAULT)]
    [InlineData("Kenya will withdraw its troops from Somalia next week.", EventType.CONCEDE, EventType.RETREAT)]
    public void Codes_what_is_to_come_as_its_announcement(string text, EventType type, EventType announced)
    {
        var coded = Only(text);
        Assert.Equal((type, announced), (coded.Type, coded.Announced!.Value.Type));
        Assert.Null(coded.Mode);
        Assert.Equal(EventStatus.Future, coded.Status);
    }

    [Theory]
    [InlineData("Norway said that it will send food to Mali.")]
    [InlineData("“We will send food to Mali,” said the prime minister of Norway.")]
    public void Lets_a_promise_of_ones_own_happen_with_the_telling(string text)
    {
        var coded = Assert.Single(All(text), e => e.Type == EventType.AGREE);
        Assert.Equal(EventStatus.Actual, coded.Status);
        Assert.Equal("CT+", coded.Factuality);
        Assert.Empty(coded.Attribution);
    }

    [Fact]
    public void Keeps_a_promise_that_somebody_else_tells_in_the_future()
    {
        var coded = Assert.Single(All("Chad said that Norway will send food to Mali."), e => e.Type == EventType.AGREE);
        Assert.Equal(EventStatus.Future, coded.Status);
        Assert.Single(coded.Attribution);
    }

    [Fact]
    public void Gives_a_promise_the_day_of_its_telling() =>
        Assert.Equal(
            "2022-05-09",
            Assert
                .Single(All("Norway said on Monday that it will send food to Mali."), e => e.Type == EventType.AGREE)
                .Date!.Value
        );

    [Theory]
    [InlineData("Norway will not send food to Mali.")]
    [InlineData("Kenya will not sign the treaty with Norway.")]
    public void Takes_that_it_will_not_be_done_for_a_refusal(string text)
    {
        var coded = All(text)[0];
        Assert.Equal((EventType.REJECT, EventStatus.Actual), (coded.Type, coded.Status));
    }

    [Fact]
    public void Keeps_the_act_that_is_refused() =>
        Assert.Equal(EventType.AID, All("Norway will not send food to Mali.")[0].Announced!.Value.Type);

    [Fact]
    public void Keeps_that_it_was_not_done_negated()
    {
        var coded = Only("Norway did not send food to Mali.");
        Assert.Equal((EventType.AID, EventStatus.Negated), (coded.Type, coded.Status));
    }

    [Fact]
    public void Takes_help_for_given_by_what_is_done_for_its_sake() =>
        Assert.All(
            All("Norway sent food to Mali to support the refugees from Chad."),
            coded => Assert.Equal(EventStatus.Actual, coded.Status)
        );

    [Fact]
    public void Puts_an_act_whose_day_is_to_come_into_the_future() =>
        Assert.Equal(
            EventStatus.Future,
            All("The summit between Chad and Norway in November 2022 is the first of its kind.")[0].Status
        );

    [Fact]
    public void Lets_who_announces_it_do_what_is_told_without_a_doer() =>
        Assert.Equal(
            "KEN.GOV",
            Codes(Only("The government of Kenya announced that the journalist will be released.").Actors)
        );

    [Fact]
    public void Takes_a_saying_for_nobodys_report_of_itself() =>
        Assert.Empty(
            All("“We condemn the attack on Chad,” said the president of Norway.")
                .Single(e => e.Type == EventType.ACCUSE)
                .Attribution
        );

    [Fact]
    public void Keeps_who_claims_to_have_done_it_as_the_source() =>
        Assert.Single(Only("The army of Kenya claims to have killed ten rebels.").Attribution);

    [Theory]
    [InlineData("The Kenyan president visited Norway.", 0.85)]
    [InlineData("Protests went on in Kenya on Monday.", 0.65)]
    public void Is_surer_the_more_is_known(string text, double least) =>
        Assert.InRange(All(text)[0].Confidence, least, 1);

    [Fact]
    public void Says_why_a_status_was_mended()
    {
        var document = Parsed.ByAnalyser("Norway said that it will send food to Mali.");
        document.Trace = new Casus.Language.Trace();
        var explanation = Loaded.Coder.Code(document).Explanations.Single(e => e.Event.Type == EventType.AGREE);
        Assert.Contains(
            "actual: a promise or threat happens with the telling",
            explanation.Findings.Single(finding => finding.Part == "status").Reasons
        );
        Assert.Contains(
            "a coming AID is AGREE by PLOVER",
            explanation.Findings.Single(finding => finding.Part == "type").Reasons
        );
    }
}
