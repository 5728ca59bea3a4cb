using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.People;
using Casus.Coding.Actors.Phrases;

namespace Casus.Tests.Coding.Actors.Phrases;

public class PhraseCountriesTests
{
    static PhraseCountries Countries(ActorText text) =>
        new(text, new KnownPeople(text), text.CountriesAlone(), new HomeCountry(text));

    static string Of(string sentence, string head, bool isPerson = false)
    {
        var text = ActorTexts.Of(sentence, "2005-06-01");
        return string.Join('+', Countries(text).Of(text.At(head), isPerson).Select(origin => origin.Code));
    }

    [Theory]
    [InlineData("Russian/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root", "RUS")]
    [InlineData("Chad/PROPN/2/compound troops/NOUN/3/nsubj left/VERB/0/root", "TCD")]
    [InlineData("Russian/ADJ/4/amod and/CCONJ/3/cc Chinese/ADJ/1/conj troops/NOUN/5/nsubj left/VERB/0/root", "RUS+CHN")]
    [InlineData("the/DET/3/det Russian/ADJ/3/amod army/NOUN/4/compound troops/NOUN/0/root", "RUS")]
    public void Finds_the_countries_of_modifiers(string sentence, string codes) =>
        Assert.Equal(codes, Of(sentence, "troops"));

    [Fact]
    public void Finds_a_country_on_the_first_word_of_a_title() =>
        Assert.Equal(
            "BGR",
            Of(
                "Bulgarian/ADJ/2/amod Justice/PROPN/3/compound Minister/PROPN/4/nmod:desc Obi/PROPN/5/nsubj left/VERB/0/root",
                "Minister"
            )
        );

    [Fact]
    public void Finds_the_country_of_a_leader_before_the_noun() =>
        Assert.Equal(
            "FRA",
            Of(
                "the/DET/4/det Jacques/PROPN/4/compound Chirac/PROPN/2/flat troops/NOUN/5/nsubj left/VERB/0/root",
                "troops"
            )
        );

    [Fact]
    public void Ignores_sides_that_somebody_is_on() =>
        Assert.Equal(
            "",
            Of(
                "Turkish/ADJ/3/compound -/PUNCT/3/punct backed/VERB/4/amod troops/NOUN/5/nsubj left/VERB/0/root",
                "troops"
            )
        );

    [Fact]
    public void Takes_whose_somebody_is_before_where_they_are() =>
        Assert.Equal(
            "KEN",
            Of(
                "Kenya/PROPN/3/nmod:poss 's/PART/1/case troops/NOUN/6/nsubj in/ADP/5/case Mali/PROPN/3/nmod left/VERB/0/root",
                "troops"
            )
        );

    [Fact]
    public void Ignores_whose_guest_somebody_is() =>
        Assert.Equal("", Of("Kenya/PROPN/3/nmod:poss 's/PART/1/case guest/NOUN/4/nsubj left/VERB/0/root", "guest"));

    [Theory]
    [InlineData("of", "MLI")]
    [InlineData("from", "MLI")]
    [InlineData("in", "MLI")]
    [InlineData("about", "")]
    public void Finds_the_country_behind_a_preposition(string preposition, string codes) =>
        Assert.Equal(
            codes,
            Of($"troops/NOUN/4/nsubj {preposition}/ADP/3/case Mali/PROPN/1/nmod left/VERB/0/root", "troops")
        );

    [Theory]
    [InlineData("from", "MLI")]
    [InlineData("in", "")]
    public void Ignores_where_foreigners_are(string preposition, string codes) =>
        Assert.Equal(
            codes,
            Of(
                $"foreign/ADJ/2/amod troops/NOUN/5/nsubj {preposition}/ADP/4/case Mali/PROPN/2/nmod left/VERB/0/root",
                "troops"
            )
        );

    [Theory]
    [InlineData("of", "MLI")]
    [InlineData("from", "MLI")]
    [InlineData("in", "")]
    public void Ignores_where_a_person_is(string preposition, string codes) =>
        Assert.Equal(
            codes,
            Of($"Ada/PROPN/4/nsubj {preposition}/ADP/3/case Mali/PROPN/1/nmod left/VERB/0/root", "Ada", isPerson: true)
        );

    [Theory]
    [InlineData("loyal", "to", "MLI")]
    [InlineData("linked", "with", "MLI")]
    [InlineData("come", "from", "MLI")]
    [InlineData("loyal", "in", "")]
    [InlineData("hostile", "to", "")]
    public void Finds_whom_somebody_is_tied_to(string bond, string preposition, string codes) =>
        Assert.Equal(
            codes,
            Of(
                $"troops/NOUN/5/nsubj {bond}/ADJ/1/amod {preposition}/ADP/4/case Mali/PROPN/2/obl left/VERB/0/root",
                "troops"
            )
        );

    [Fact]
    public void Takes_several_countries_for_several_people_and_one_for_one()
    {
        const string Sentence =
            "{0}/NOUN/6/nsubj of/ADP/3/case Mali/PROPN/1/nmod and/CCONJ/5/cc Niger/PROPN/3/conj left/VERB/0/root";
        Assert.Equal("MLI+NER", Of(string.Format(Sentence, "leaders"), "leaders"));
        Assert.Equal("MLI", Of(string.Format(Sentence, "leader"), "leader"));
    }

    [Fact]
    public void Tells_the_word_that_gives_a_country()
    {
        var text = ActorTexts.Of("the/DET/3/det Malian/ADJ/3/amod troops/NOUN/4/nsubj left/VERB/0/root");
        Assert.Equal([new Origin("MLI", 1)], Countries(text).OfModifiers(2));
    }

    [Fact]
    public void Finds_the_countries_in_a_name_once()
    {
        var text = ActorTexts.OfWords("Bank of Ghana and Mali and Ghana");
        Assert.Equal([new("GHA", 2), new("MLI", 4)], Countries(text).Within(0, 7));
    }

    [Theory]
    [InlineData("Ada/PROPN/4/nsubj Malian/ADJ/3/amod envoy/NOUN/1/appos left/VERB/0/root", 0)]
    [InlineData("Malian/ADJ/2/amod envoy/NOUN/4/nsubj Ada/PROPN/2/appos left/VERB/0/root", 2)]
    public void Finds_the_country_in_what_stands_beside_a_name(string sentence, int name) =>
        Assert.Equal("MLI", Countries(ActorTexts.Of(sentence)).Beside(name)?.Code);

    [Fact]
    public void Finds_none_where_nothing_stands_beside_a_name() =>
        Assert.Null(Countries(ActorTexts.Of("Ada/PROPN/2/nsubj left/VERB/0/root Mali/PROPN/2/obj")).Beside(0));
}
