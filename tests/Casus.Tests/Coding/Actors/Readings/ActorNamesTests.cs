using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class ActorNamesTests
{
    [Theory]
    [InlineData("Ronald Reagan", "USA.ELI")]
    [InlineData("Raila Odinga", "KEN.OPP")]
    [InlineData("Neil Gorsuch", "USA.JUD")]
    [InlineData("Moscow Helsinki Group", "RUS.SOC")]
    [InlineData("Verkhovna Rada", "UKR.LEG")]
    [InlineData("Sinaloa Cartel", "MEX.CRM")]
    [InlineData("African Development Bank", "IGO")]
    public void Knows_people_and_bodies_of_the_world(string name, string actor)
    {
        var words = name.Split(' ');
        var sentence = string.Join(
            ' ',
            words.Select((word, i) => $"{word}/PROPN/{(i == 0 ? words.Length + 1 : 1)}/{(i == 0 ? "nsubj" : "flat")}")
        );
        Assert.Equal(actor, Parsed.ByHand(sentence + " agreed/VERB/0/root", "2020-03-01").Of(words[0]));
    }

    [Fact]
    public void Tells_a_party_by_the_country_of_the_text()
    {
        const string Party = "the/DET/3/det Liberal/PROPN/3/compound Party/PROPN/4/nsubj lost/VERB/0/root";
        Assert.Equal("PHL.PTY", Parsed.ByHand(Party + " in/ADP/6/case Philippines/PROPN/4/obl").Of("Party"));
    }

    [Fact]
    public void Ignores_a_party_of_a_country_that_the_text_does_not_name() =>
        Assert.Equal(
            "?.PTY",
            Parsed.ByHand("the/DET/3/det Liberal/PROPN/3/compound Party/PROPN/4/nsubj lost/VERB/0/root").Of("Party")
        );

    [Fact]
    public void Gives_a_people_of_several_countries_to_the_one_that_is_named()
    {
        Assert.Equal(
            "IRQ.CVL",
            Parsed.ByHand("Kurds/PROPN/2/nsubj voted/VERB/0/root in/ADP/4/case Iraq/PROPN/2/obl").Of("Kurds")
        );
        Assert.Equal("?.CVL", Parsed.ByHand("Kurds/PROPN/2/nsubj voted/VERB/0/root").Of("Kurds"));
    }

    [Fact]
    public void Tells_the_state_from_the_country_of_the_same_name()
    {
        Assert.Equal(
            "USA.JUD",
            Parsed
                .ByHand(
                    "prosecutors/NOUN/4/nsubj in/ADP/3/case Georgia/PROPN/1/nmod left/VERB/0/root the/DET/6/det FBI/PROPN/4/obj"
                )
                .Of("prosecutors")
        );
        Assert.Equal(
            "GEO.JUD",
            Parsed
                .ByHand(
                    "prosecutors/NOUN/4/nsubj in/ADP/3/case Georgia/PROPN/1/nmod left/VERB/0/root Tbilisi/PROPN/4/obj"
                )
                .Of("prosecutors")
        );
    }

    [Fact]
    public void Ignores_a_country_that_is_somebodys_family_name() =>
        Assert.NotEqual(
            "JOR",
            Parsed.ByHand("Marla/PROPN/2/compound Jordan/PROPN/3/nsubj resigned/VERB/0/root").Of("Jordan")
        );

    [Fact]
    public void Finds_the_short_form_of_a_body_that_the_text_names()
    {
        var document = Parsed.ByAnalyser(
            "The Security Service of Ukraine arrested two men on Monday. The SSU found weapons."
        );
        Assert.Equal("UKR.SPY", document.Of("SSU"));
    }

    [Fact]
    public void Takes_a_former_minister_for_elite_as_the_text_tells() =>
        Assert.Equal(
            "DEU.ELI",
            Parsed
                .ByHand(
                    "former/ADJ/2/amod Chancellor/PROPN/3/nmod:desc Angela/PROPN/5/nsubj Merkel/PROPN/3/flat spoke/VERB/0/root",
                    "2020-01-01",
                    new NameMention(2, 4, NameKind.Person)
                )
                .Of("Angela")
        );
}
