using Casus.Coding.Actors;

namespace Casus.Tests.Coding.Actors.Readings;

public class NameReadingTests
{
    static ActorMention? Subject(string sentence) =>
        Parsed.ByHand(sentence).Actors().At(Parsed.ByHand(sentence).Tokens.Length - 2);

    [Theory]
    [InlineData("Kenya", "Kenya", false)]
    [InlineData("Mumbai", "India", true)]
    [InlineData("Kremlin", "Kremlin", false)]
    public void Names_the_country_of_a_place_and_keeps_the_name_of_a_seat(string place, string name, bool isScene)
    {
        var mention = Subject($"{place}/PROPN/2/nsubj agreed/VERB/0/root");
        Assert.Equal(ReferenceKind.Country, mention?.Kind);
        Assert.Equal(name, mention?.Actors.Single().Name);
        Assert.Equal(isScene, mention?.IsScene);
    }

    [Theory]
    [InlineData("17/NUM/2/nummod Palestinians/PROPN/3/nsubj left/VERB/0/root", "CVL")]
    [InlineData("young/ADJ/2/amod Palestinians/PROPN/3/nsubj left/VERB/0/root", "CVL")]
    [InlineData("the/DET/3/det young/ADJ/3/amod Palestinians/PROPN/4/nsubj left/VERB/0/root", "CVL")]
    [InlineData("Palestinians/PROPN/2/nsubj left/VERB/0/root", "CVL")]
    [InlineData("the/DET/2/det Palestinians/PROPN/3/nsubj left/VERB/0/root", null)]
    public void Tells_people_from_their_state(string sentence, string? sector) =>
        Assert.Equal(sector, Subject(sentence)?.Actors.Single().Sector);

    [Fact]
    public void Ignores_an_adjective_that_stands_for_no_noun() =>
        Assert.Null(Parsed.ByHand("they/PRON/2/nsubj learn/VERB/0/root Kenyan/ADJ/2/obj").Of("Kenyan"));

    [Fact]
    public void Gives_an_organ_that_many_countries_share_to_the_one_before_it() =>
        Assert.Equal(
            "MEX.LEG",
            Parsed.ByHand("the/DET/3/det Mexican/ADJ/3/amod Senate/PROPN/4/nsubj agreed/VERB/0/root").Of("Senate")
        );

    [Fact]
    public void Leaves_a_body_of_several_states_its_own_code() =>
        Assert.Equal(
            "IGO",
            Parsed.ByHand("the/DET/3/det Turkish/ADJ/3/amod NATO/PROPN/4/nsubj agreed/VERB/0/root").Of("NATO")
        );

    [Fact]
    public void Keeps_the_sector_of_an_ethnic_group() =>
        Assert.Equal("CHN.CVL", Parsed.ByHand("the/DET/2/det Uyghurs/PROPN/3/nsubj left/VERB/0/root").Of("Uyghurs"));
}
