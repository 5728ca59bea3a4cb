namespace Casus.Tests.Coding.Actors.Readings;

public class ReferenceTests
{
    [Fact]
    public void Finds_the_minister_behind_a_title_and_later_behind_the_family_name()
    {
        var document = Parsed.ByAnalyser(
            "Defense Minister Ioan Mircea Barbu of Romania arrived in Oslo. Barbu praised the plan."
        );
        Assert.Equal("ROU.GOV", document.Of("Ioan"));
        Assert.Equal("ROU.GOV", document.Of("Barbu"));
    }

    [Fact]
    public void Reads_a_title_behind_the_name() =>
        Assert.Equal(
            "IRN.GOV",
            Parsed.ByAnalyser("Reza Moradi, Iran's deputy foreign minister, met the envoys.").Of("Reza")
        );

    [Fact]
    public void Takes_he_for_the_man_told_before() =>
        Assert.Equal(
            "FRA.GOV",
            Parsed.ByAnalyser("French President Emmanuel Macron left on Monday. He promised new talks.").Of("He")
        );

    [Fact]
    public void Ignores_a_woman_for_he() =>
        Assert.Equal(
            "FRA.GOV",
            Parsed.ByAnalyser("Emmanuel Macron welcomed Angela Merkel. He promised new talks.").Of("He")
        );

    [Fact]
    public void Takes_both_for_two_leaders() =>
        Assert.Equal(
            "RUS.GOV+CHN.GOV",
            Parsed.ByAnalyser("Vladimir Putin met Xi Jinping in Samarkand. Both praised the talks.").Of("Both")
        );

    [Fact]
    public void Takes_the_two_countries_for_those_told_before() =>
        Assert.Equal(
            "PER+CHL",
            Parsed.ByAnalyser("Peru and Chile ended their dispute. The two countries signed a treaty.").Of("countries")
        );

    [Fact]
    public void Takes_the_two_countries_for_those_of_two_ministers() =>
        Assert.Equal(
            "RUS+CHN",
            Parsed
                .ByAnalyser(
                    "Vladimir Putin met Xi Jinping in Geneva. Both praised the talks. The two countries signed a treaty."
                )
                .Of("countries")
        );

    [Fact]
    public void Takes_the_political_scientist_for_the_one_who_speaks() =>
        Assert.Equal(
            "James Brown",
            Parsed
                .ByAnalyser(
                    "The plan will fail, says James Brown of a university in Tokyo. The political scientist doubts that the talks help."
                )
                .NameOf("scientist")
        );

    [Fact]
    public void Takes_the_country_for_the_one_that_does_not_act() =>
        Assert.Equal(
            "IRN",
            Parsed
                .ByAnalyser("Canada closed its embassy in Iran. Canada also imposed sanctions on the country.")
                .Of("country")
        );

    [Fact]
    public void Follows_a_relative_pronoun() =>
        Assert.Equal("MLI.MIL", Parsed.ByAnalyser("The Malian soldiers who attacked the village fled.").Of("who"));

    [Fact]
    public void Follows_possessive_pronouns() =>
        Assert.Equal("PER.GOV", Parsed.ByAnalyser("Peru recalled its ambassador.").Of("ambassador"));

    [Fact]
    public void Gives_unnamed_actors_the_country_of_the_place() =>
        Assert.Equal("NGA.UAF", Parsed.ByAnalyser("Gunmen killed two farmers in northern Nigeria.").Of("Gunmen"));

    [Fact]
    public void Leaves_an_unnamed_actor_without_a_country_when_the_text_tells_none() =>
        Assert.Equal("?.CVL", Parsed.ByAnalyser("Protesters blocked the road.").Of("Protesters"));

    [Fact]
    public void Knows_a_former_minister() =>
        Assert.Equal(
            "KEN.ELI",
            Parsed.ByAnalyser("Former Kenyan Finance Minister Peter Otieno was arrested.").Of("Peter")
        );

    [Fact]
    public void Ignores_the_leader_with_the_same_family_name() =>
        Assert.NotEqual(
            "Gordon Brown",
            Parsed
                .ByAnalyser("James Brown of a university in Tokyo doubts that. Brown expects nothing.", "2008-05-05")
                .NameOf("Brown")
        );

    [Theory]
    [InlineData("Hamas fighters crossed the border.", "fighters", "PSE.REB")]
    [InlineData("UN peacekeepers left the town.", "peacekeepers", "UNO.MIL")]
    [InlineData("Seventeen Palestinians were wounded.", "Palestinians", "PSE.CVL")]
    [InlineData("Hundreds of Greek farmers marched.", "Hundreds", "GRC.AGR")]
    [InlineData("The Mexican Senate rejected the bill.", "Senate", "MEX.LEG")]
    [InlineData("The Kremlin denied the report.", "Kremlin", "RUS.GOV")]
    [InlineData("Bolivian opposition lawmakers walked out.", "lawmakers", "BOL.LEG")]
    [InlineData("The Dutch embassy in Amman was closed.", "embassy", "NLD.GOV")]
    public void Reads_noun_phrases(string sentence, string head, string actor) =>
        Assert.Equal(actor, Parsed.ByAnalyser(sentence).Of(head));
}
