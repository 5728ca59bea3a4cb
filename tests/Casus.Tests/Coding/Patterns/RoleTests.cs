using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Reading;

namespace Casus.Tests.Coding.Patterns;

/// <summary>Who acts on whom, whatever the form of the sentence.</summary>
public class RoleTests
{
    static readonly Lazy<Casus.App.Pipelines.Pipeline> pipeline = new(Casus.App.Pipelines.Pipeline.Load);

    [Theory]
    [InlineData("Two soldiers were killed in a rebel ambush in Mali.", "ASSAULT MLI.REB > MLI.MIL")]
    [InlineData("A roadside bomb exploded in Mali, killing two soldiers.", "ASSAULT/explosives - > MLI.MIL")]
    [InlineData("Three journalists wounded in drone strike in Ukraine.", "ASSAULT/drone - > UKR.JRN")]
    [InlineData(
        "Two soldiers are killed and four others are wounded in an attack by rebels in Mali.",
        "ASSAULT MLI.REB > MLI.MIL"
    )]
    public void Tells_an_attack_once_with_victims_attackers_and_arms(string text, string expected) =>
        Assert.Equal([expected], Events(text));

    [Theory]
    [InlineData(
        "A court in Minsk sentenced opposition leader Anna Petrova to ten years in prison.",
        "SANCTION/convict BLR.JUD > BLR.OPP"
    )]
    public void Takes_the_name_behind_a_title_for_the_one_with_the_title(string text, string expected) =>
        Assert.Equal([expected], Events(text));

    [Theory]
    [InlineData("The Kenyan parliament adopted a resolution condemning Uganda.", "ACCUSE/disapprove KEN.LEG > UGA")]
    [InlineData(
        "The Kenyan parliament passed a resolution Thursday criticizing Uganda.",
        "ACCUSE/disapprove KEN.LEG > UGA"
    )]
    [InlineData(
        "Kenya announced the deployment of 90 soldiers, including six officers, to Haiti on a peacekeeping mission.",
        "AID KEN > HTI"
    )]
    [InlineData("A Kenyan judge found the Ugandan minister guilty of fraud.", "SANCTION/convict KEN.JUD > UGA.GOV")]
    [InlineData(
        "Kenya on Friday lifted sanctions on Uganda, falling in line with its neighbours.",
        "RETREAT KEN > UGA"
    )]
    [InlineData("A police raid on a mosque in Kenya angered nobody.", "COERCE/seize KEN.COP > KEN.REL")]
    [InlineData("Allegations made against Kenya were read out.", "ACCUSE/allege - > KEN")]
    [InlineData("The detained French journalist wrote home from Mali.", "COERCE/arrest - > FRA.JRN")]
    public void Finds_who_acts_behind_texts_attributes_and_participles(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("The Nairobi bombing shocked everybody.", "ASSAULT/explosives - > KEN")]
    [InlineData("Dutch officials praised the Lima protests.", "PROTEST/demo - > PER")]
    [InlineData("Bolivia closed its schools as anti-government protests continued.", "PROTEST/demo - > BOL")]
    [InlineData("Heavy fighting was reported in Sudan.", "ASSAULT - > SDN")]
    [InlineData(
        "The Danish foreign minister arrives in Lima for a two-day visit to Peru.",
        "CONSULT/visit DNK.GOV > PER"
    )]
    [InlineData("Six people were killed by Danish aircraft in Chad.", "ASSAULT/aerial DNK > TCD.CVL")]
    [InlineData("Dozens were arrested by the police of Kenya.", "COERCE/arrest KEN.COP > KEN.CVL")]
    public void Tells_where_an_act_happens_from_who_does_it(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Kenya blamed Uganda for an attack on a village in Sudan.", "ASSAULT UGA > SDN")]
    [InlineData(
        "The rebels are responsible for the massacre of ten farmers in Mali.",
        "ASSAULT/targeted MLI.REB > MLI.AGR"
    )]
    [InlineData("Ghana freed ten soldiers as part of a deal with Togo.", "AGREE GHA TGO > -")]
    [InlineData("In a raid on a mosque, Kenyan soldiers arrested ten people.", "ASSAULT KEN.MIL > KEN.REL")]
    [InlineData("In a warning to Togo, Ghana said that it would close its ports.", "THREATEN/restrict GHA > TGO")]
    public void Finds_who_acts_where_only_the_clause_around_a_noun_says_so(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Ten soldiers died in an attack on a village in Sudan.", "ASSAULT .MIL > SDN")]
    [InlineData("Ten soldiers were freed under a deal with Togo.", "AGREE TGO.MIL TGO > -")]
    public void Ignores_those_whom_an_act_befalls_as_its_doers(string text, string wrong) =>
        Assert.DoesNotContain(wrong, Events(text));

    [Theory]
    [InlineData("Chad vetoed a resolution proposed by Peru.", "REJECT TCD > PER")]
    [InlineData("Chad condemned the law that Peru passed.", "ACCUSE/disapprove TCD > PER")]
    [InlineData("Peru expelled ten Bolivian diplomats. Bolivia condemned the decision.", "ACCUSE/disapprove BOL > PER")]
    public void Names_the_author_of_what_is_rejected_or_condemned(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Peru's parliament rejected its own budget.")]
    [InlineData("Peru rejected the budget.")]
    public void Ignores_what_is_ones_own_or_nobodys(string text) =>
        Assert.All(Events(text), e => Assert.EndsWith("> -", e));

    [Fact]
    public void Gives_each_of_two_countries_of_a_phrase_its_own_words()
    {
        const string text = "British and Danish negotiators met in Oslo.";
        var events = Loaded
            .Coder.Code(
                pipeline.Value.Analyse(
                    new Article
                    {
                        Id = "test",
                        Date = new DateOnly(2024, 6, 18),
                        Text = text,
                    }
                )
            )
            .Events;
        Assert.Equal(
            ["British", "Danish negotiators"],
            events[0].Actors.Select(party => text[party.Words.Start..party.Words.End])
        );
    }

    [Theory]
    [InlineData("Rebels attacked an army camp in Mali, killing ten nurses.", "ASSAULT MLI.REB > MLI.MIL MLI.MED")]
    [InlineData("Rebels attacked a town in Mali, killing ten nurses.", "ASSAULT MLI.REB > MLI.MED")]
    [InlineData(
        "The Chadian president agreed with his Kenyan counterpart, Ada Obi, to share water.",
        "AGREE TCD.GOV KEN.GOV > -"
    )]
    [InlineData("Chad will lend up to $4 million to Peru.", "AGREE TCD > PER")]
    public void Names_what_is_hit_who_is_harmed_and_who_stands_across(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Chad rejected a proposal from Niger to close the border.", "REQUEST/change NER > TCD")]
    [InlineData(
        "Kenyan police arrested a Ugandan man on Monday. He was released on Tuesday.",
        "RETREAT/release KEN.COP > UGA.CVL"
    )]
    [InlineData("Five of the ten Danes held by rebels in Mali were released.", "RETREAT/release MLI.REB > DNK.CVL")]
    [InlineData(
        "Explosions were heard in the Ukrainian city of Kharkiv. Russia fired missiles at the city.",
        "ASSAULT/heavy-weapons RUS > UKR"
    )]
    [InlineData(
        "The case was referred to the Kenyan prosecutor to decide whether to charge the Ugandan minister.",
        "ACCUSE/allege KEN.JUD > UGA.GOV"
    )]
    public void Finds_parties_that_another_act_tells(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData(
        "Kenyan police searched a house on Monday. A Ugandan man was released on Tuesday.",
        "RETREAT/release KEN.COP > UGA.CVL"
    )]
    [InlineData("Norway withdrew troops from its base in Mali.", "RETREAT/withdraw NOR > NOR.MIL")]
    public void Ignores_parties_that_have_no_part_in_it(string text, string wrong) =>
        Assert.DoesNotContain(wrong, Events(text));

    [Theory]
    [InlineData("Chad refused to respond to a request from Niger.", "REJECT TCD > NER")]
    [InlineData(
        "The senate of Chad approved a law against smugglers. Peru condemned the law.",
        "ACCUSE/disapprove PER > TCD.LEG"
    )]
    [InlineData(
        "Chadian authorities have deported at least four Nigerien migrants.",
        "COERCE/deport TCD.GOV > NER.REF"
    )]
    [InlineData(
        "Prime ministers Ada Obi of Ghana and Ibo Diallo of Mali agreed to a truce.",
        "CONCEDE GHA.GOV MLI > -"
    )]
    [InlineData("Chad accepted a proposal submitted by Niger.", "AGREE TCD > NER")]
    public void Finds_parties_behind_answers_laws_numbers_and_titles(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Amnesty International has an office in Kenya.")]
    [InlineData("Hurricane Fiona hit Canada.")]
    [InlineData("A fishing boat sank off Ghana.")]
    [InlineData("Riot police were bored in Peru.")]
    public void Ignores_words_of_names_and_what_nobody_did(string text) => Assert.Empty(Events(text));

    [Fact]
    public void Ignores_should_in_a_condition_as_a_demand() =>
        Assert.DoesNotContain(
            Events("Kenya warned Uganda that it would close the border should Somalia refuse."),
            e => e.StartsWith("REQUEST", StringComparison.Ordinal)
        );

    static IEnumerable<string> Events(string text) =>
        Loaded
            .Coder.Code(
                pipeline.Value.Analyse(
                    new Article
                    {
                        Id = "test",
                        Date = new DateOnly(2024, 6, 18),
                        Text = text,
                    }
                )
            )
            .Events.Select(e =>
                $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} {Side(e.Actors)} > {Side(e.Recipients)}"
            );

    static string Side(IReadOnlyList<Party> parties) =>
        parties.Count == 0
            ? "-"
            : string.Join(
                ' ',
                parties.Select(p => p.Actor.Code + (p.Actor.Sector is null ? "" : "." + p.Actor.Sector)).Distinct()
            );
}
