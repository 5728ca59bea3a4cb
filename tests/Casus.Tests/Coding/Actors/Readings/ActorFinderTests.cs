using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class ActorFinderTests
{
    [Fact]
    public void Joins_nationality_title_and_name_in_one_mention()
    {
        var document = Parsed.ByHand(
            "Russian/ADJ/3/amod Defense/PROPN/3/compound Minister/PROPN/4/nmod:desc Sergei/PROPN/6/nsubj "
                + "Shoigu/PROPN/4/flat left/VERB/0/root",
            "2020-03-01",
            new NameMention(3, 5, NameKind.Person)
        );
        var mention = document.Actors().At(3);
        Assert.NotNull(mention);
        Assert.Equal((0, 5), (mention.First, mention.End));
        Assert.Equal(new Told("Sergei Shoigu", "RUS", "GOV"), Told.Of(mention));
        Assert.Equal(ReferenceKind.Nationality, document.Actors().At(0)?.Kind);
    }

    [Fact]
    public void Takes_the_country_of_a_noun_from_its_adjective() =>
        Assert.Equal(
            "RUS.MIL",
            Parsed.ByHand("Russian/ADJ/2/amod troops/NOUN/3/nsubj advanced/VERB/0/root").Of("troops")
        );

    [Fact]
    public void Ignores_the_backer_of_a_group() =>
        Assert.Equal(
            "SYR.REB",
            Parsed
                .ByHand(
                    "Turkish/ADJ/3/compound -/PUNCT/3/punct backed/VERB/4/amod rebels/NOUN/5/nsubj "
                        + "fled/VERB/0/root from/ADP/7/case Syria/PROPN/4/nmod"
                )
                .Of("rebels")
        );

    [Fact]
    public void Takes_the_country_from_a_possessor_and_from_of()
    {
        Assert.Equal(
            "KEN.GOV",
            Parsed
                .ByHand("Kenya/PROPN/3/nmod:poss 's/PART/1/case government/NOUN/4/nsubj fell/VERB/0/root")
                .Of("government")
        );
        Assert.Equal(
            "KEN.GOV",
            Parsed
                .ByHand("the/DET/2/det government/NOUN/5/nsubj of/ADP/4/case Kenya/PROPN/2/nmod fell/VERB/0/root")
                .Of("government")
        );
    }

    [Fact]
    public void Keeps_conjuncts_apart()
    {
        var actors = Parsed.ByHand("Chad/PROPN/4/nsubj and/CCONJ/3/cc Niger/PROPN/1/conj agreed/VERB/0/root").Actors();
        Assert.Equal("TCD", actors.At(0)?.Actors.Single().Code);
        Assert.Equal("NER", actors.At(2)?.Actors.Single().Code);
    }

    [Fact]
    public void Gives_one_mention_two_actors_for_two_adjectives() =>
        Assert.Equal(
            "RUS.MIL+CHN.MIL",
            Parsed
                .ByHand("Russian/ADJ/4/amod and/CCONJ/3/cc Chinese/ADJ/1/conj troops/NOUN/5/nsubj marched/VERB/0/root")
                .Of("troops")
        );

    [Theory]
    [InlineData("\uFFFD", "Sergey Lavrov")]
    [InlineData("😀", "Sergey Lavrov")]
    [InlineData("—", "Sergei Lavrov")]
    [InlineData("Boris", "Boris Lavrov")]
    public void Knows_a_minister_behind_a_sign_that_no_name_has_and_ignores_one_of_another_name(
        string before,
        string known
    )
    {
        var actors = Parsed.ByAnalyser($"Russian Foreign Minister {before} Lavrov met Duval.", "2014-06-01").Actors();
        var found = Enumerable
            .Range(0, 6)
            .Select(actors.At)
            .OfType<ActorMention>()
            .SelectMany(mention => mention.Actors);
        Assert.Contains(known, found.Select(actor => actor.Name));
    }

    [Fact]
    public void Tells_the_pronoun_from_the_country()
    {
        Assert.Null(Parsed.ByHand("they/PRON/2/nsubj joined/VERB/0/root us/PRON/2/obj").Of("us"));
        Assert.Equal(
            "USA",
            Parsed.ByHand("they/PRON/2/nsubj joined/VERB/0/root the/DET/4/det US/PROPN/2/obj").Of("US")
        );
    }

    [Fact]
    public void Finds_a_name_in_any_typography()
    {
        foreach (
            var name in (string[])
                [
                    "Kim/PROPN/5/nsubj Jong/PROPN/1/flat -/PUNCT/4/punct un/PROPN/1/flat",
                    "Kim/PROPN/5/nsubj Jong-Un/PROPN/1/flat the/DET/1/det first/ADJ/1/amod",
                ]
        )
            Assert.Equal("PRK.GOV", Parsed.ByHand(name + " spoke/VERB/0/root", "2019-01-01").Of("Kim"));
        Assert.Equal("CIV", Parsed.ByHand("Cote/PROPN/3/nsubj d'Ivoire/PROPN/1/flat won/VERB/0/root").Of("Cote"));
    }

    [Fact]
    public void Finds_every_mention_that_covers_a_word()
    {
        var actors = Parsed.ByHand("Russian/ADJ/2/amod troops/NOUN/3/nsubj advanced/VERB/0/root").Actors();
        Assert.Equal(0, actors.Covering(0)?.Head);
        Assert.Equal(1, actors.Covering(1)?.Head);
        Assert.Null(actors.Covering(2));
    }

    [Fact]
    public void Survives_a_document_without_words() => Assert.Empty(Parsed.ByAnalyser("").Actors().Mentions);

    record Told(string? Name, string? Code, string? Sector)
    {
        public static Told Of(ActorMention mention) =>
            new(mention.Actors[0].Name, mention.Actors[0].Code, mention.Actors[0].Sector);
    }
}
