namespace Casus.Tests.Coding.Attributions;

public class AttributionTests
{
    [Theory]
    [InlineData("arrested", "Police said that soldiers had arrested three journalists in Kenya.", "Police")]
    [InlineData("arrested", "Soldiers arrested three journalists in Kenya, according to state media.", "state media")]
    [InlineData("arrested", "Soldiers in Kenya, witnesses said, arrested three journalists.", "witnesses")]
    [InlineData("attack", "Kenya's government confirmed the attack of rebels on the town.", "Kenya's government")]
    [InlineData("bombing", "France accuses Kenya of bombing two villages.", "France")]
    public void Names_who_says_that_it_happened(string trigger, string text, string expected) =>
        Assert.Equal(expected, Said.Sources(trigger, text));

    [Fact]
    public void Keeps_a_chain_from_the_outside_in() =>
        Assert.Equal(
            "The newspaper, a minister",
            Said.Sources(
                "arrested",
                "The newspaper says that a minister claimed that soldiers had arrested three journalists in Kenya."
            )
        );

    [Fact]
    public void Names_the_paper_before_whom_it_quotes() =>
        Assert.Equal(
            "The newspaper, a minister",
            Said.Sources(
                "attacked",
                "The newspaper quoted a minister as saying that rebels had attacked the town in Kenya."
            )
        );

    [Theory]
    [InlineData("accuses", "France accuses Kenya of fraud.")]
    [InlineData("condemns", "“France condemns the attack,” the newspaper wrote. Kenya condemns the attack as well.")]
    [InlineData("visited", "The president of France visited Kenya, and the minister said nothing.")]
    public void Ignores_speakers_of_other_acts(string trigger, string text) =>
        Assert.DoesNotContain("minister", Said.Sources(trigger, text));

    [Fact]
    public void Takes_a_saying_for_the_speakers_own_act() =>
        Assert.Equal("", Said.Sources("accuses", "France accuses Kenya of fraud."));

    [Fact]
    public void Leaves_to_the_author_what_is_told_in_passing() =>
        Assert.Equal(
            "",
            Said.Sources("attacked", "Police said that the three men who attacked the embassy of France were dead.")
        );

    [Fact]
    public void Knows_a_speaker_in_capitals_by_the_name_in_the_text()
    {
        const string text =
            "President Emmanuel Macron of France met reporters.\n\nPRESIDENT MACRON: Rebels attacked a village in Kenya on Monday.";
        Assert.Equal(
            "FRA",
            Said.Code(text)
                .Events.Single(coded => text[coded.Trigger.Start..].StartsWith("attacked", StringComparison.Ordinal))
                .Attribution[0]
                .Speaker.Actor.Code
        );
    }

    [Fact]
    public void Gives_a_transcript_to_its_speakers() =>
        Assert.Equal(
            "MS LEE",
            Said.Sources("attacked", "QUESTION: Good morning.\n\nMS LEE: Rebels attacked a village in Kenya on Monday.")
        );

    [Fact]
    public void Takes_we_in_a_quotation_for_its_speaker()
    {
        const string text = "“We condemn the attack on Kenya,” said the president of France.";
        var coded = Said.Code(text)
            .Events.Single(coded => text[coded.Trigger.Start..].StartsWith("condemn", StringComparison.Ordinal));
        Assert.Equal("FRA", Assert.Single(coded.Actors).Actor.Code);
        Assert.Empty(coded.Attribution);
    }

    [Fact]
    public void Lets_who_announces_it_do_what_will_be_done()
    {
        const string text = "The government of Kenya announced that the journalist will be released.";
        var coded = Assert.Single(Said.Code(text).Events);
        Assert.Equal("KEN", Assert.Single(coded.Actors).Actor.Code);
        Assert.Empty(coded.Attribution);
    }

    [Fact]
    public void Keeps_the_speaker_of_a_claim_about_ones_own_deed() =>
        Assert.Equal(
            "The army of Kenya",
            Said.Sources("killed", "The army of Kenya claims to have killed ten rebels.")
        );

    [Fact]
    public void Leaves_what_happens_meanwhile_to_the_author() =>
        Assert.Equal(
            "",
            Said.Sources("protest", "Kenya's army says that it will stay, as thousands protest in Nairobi.")
        );
}
