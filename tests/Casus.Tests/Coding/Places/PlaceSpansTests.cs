using Casus.Coding.Places;
using Casus.Language;
using static Casus.Tests.Coding.Places.Placed;

namespace Casus.Tests.Coding.Places;

public class PlaceSpansTests
{
    static string Find(NameKind kind, string sentence, params string[] names)
    {
        var document = Parse([sentence], kind, names);
        return string.Join("; ", new PlaceSpans(document).Find().Select(span => document.Words(span.First, span.End)));
    }

    [Theory]
    [InlineData("They/PRON/2/nsubj left/VERB/0/root Oslo/PROPN/2/obj", "Oslo", "Oslo")]
    [InlineData("They/PRON/2/nsubj left/VERB/0/root the/DET/4/det Hague/PROPN/2/obj", "the Hague", "Hague")]
    [InlineData("Oslo/PROPN/3/nmod:poss 's/PART/1/case mayor/NOUN/0/root", "Oslo 's", "Oslo")]
    [InlineData(
        "They/PRON/2/nsubj left/VERB/0/root Paris/PROPN/2/obj ,/PUNCT/5/punct Texas/PROPN/3/appos",
        "Paris , Texas",
        "Paris; Texas"
    )]
    public void Takes_the_names_that_were_found(string sentence, string name, string expected) =>
        Assert.Equal(expected, Find(NameKind.Place, sentence, name));

    [Theory]
    [InlineData("Khyber Agency", true)]
    [InlineData("Bagram Airfield", true)]
    [InlineData("Bagram Holdings", false)]
    public void Takes_a_name_that_says_its_kind_whatever_it_was_taken_for(string name, bool expected)
    {
        var words = name.Split(' ');
        var sentence = $"They/PRON/2/nsubj left/VERB/0/root {words[0]}/PROPN/4/compound {words[1]}/PROPN/2/obj";
        Assert.Equal(expected ? name : "", Find(NameKind.Organisation, sentence, name));
        Assert.Equal("", Find(NameKind.Person, sentence, name));
    }

    [Theory]
    [InlineData("at", NameKind.Organisation, "Oslo")]
    [InlineData("in", NameKind.Other, "Oslo")]
    [InlineData("with", NameKind.Organisation, "")]
    [InlineData("at", NameKind.Person, "")]
    public void Takes_a_known_town_behind_a_preposition(string preposition, NameKind kind, string expected) =>
        Assert.Equal(
            expected,
            Find(kind, $"They/PRON/2/nsubj met/VERB/0/root {preposition}/ADP/4/case Oslo/PROPN/2/obl", "Oslo")
        );

    [Theory]
    [InlineData("in/ADP/4/case Oslo/PROPN/2/obl", "Oslo")]
    [InlineData("in/ADP/5/case the/DET/5/det Hague/PROPN/2/obl", "Hague")]
    [InlineData("in/ADP/4/case Zugun/PROPN/2/obl", "")]
    [InlineData("with/ADP/4/case Oslo/PROPN/2/obl", "")]
    [InlineData("near/ADP/6/case the/DET/6/det Zugun/PROPN/6/compound base/NOUN/2/obl", "Zugun base")]
    [InlineData(
        "near/ADP/7/case the/DET/7/det Zugun/PROPN/7/compound military/ADJ/7/amod base/NOUN/2/obl",
        "Zugun military base"
    )]
    [InlineData("near/ADP/6/case the/DET/6/det Zugun/PROPN/6/compound accord/NOUN/2/obl", "")]
    public void Finds_names_that_the_name_finder_missed(string rest, string expected) =>
        Assert.Equal(expected, Find(NameKind.Place, $"They/PRON/2/nsubj met/VERB/0/root {rest}"));

    [Theory]
    [InlineData(NameKind.Organisation)]
    [InlineData(NameKind.Person)]
    public void Takes_a_country_whatever_it_was_taken_for(NameKind kind) =>
        Assert.Equal("Chad", Find(kind, "They/PRON/2/nsubj left/VERB/0/root Chad/PROPN/2/obj", "Chad"));

    [Fact]
    public void Takes_a_country_that_the_name_finder_missed() =>
        Assert.Equal("Chad", Find(NameKind.Place, "They/PRON/2/nsubj left/VERB/0/root Chad/PROPN/2/obj"));

    [Fact]
    public void Ignores_a_man_who_bears_the_name_of_a_country() =>
        Assert.Equal(
            "",
            Find(
                NameKind.Person,
                "Chad/PROPN/3/nsubj Smith/PROPN/1/flat met/VERB/0/root them/PRON/3/obj and/CCONJ/7/cc Chad/PROPN/7/nsubj "
                    + "left/VERB/3/conj",
                "Chad Smith",
                "Chad"
            )
        );

    [Fact]
    public void Gives_them_in_order_of_the_text() =>
        Assert.Equal(
            "Oslo; Bergen",
            Find(
                NameKind.Place,
                "In/ADP/2/case Oslo/PROPN/4/obl they/PRON/4/nsubj met/VERB/0/root near/ADP/6/case Bergen/PROPN/4/obl",
                "Bergen"
            )
        );
}
