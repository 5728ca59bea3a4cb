namespace Casus.Tests.Coding.Arguments;

public class PrepositionPhrasesTests
{
    [Theory]
    // Of a preposition of several words the one that matters.
    [InlineData(
        "subject: Kenya; with: Chad",
        "trains",
        "Kenya/PROPN/2/nsubj trains/VERB/0/root together/ADV/5/case with/ADP/3/fixed Chad/PROPN/2/obl"
    )]
    [InlineData(
        "subject: Kenya; because: rain",
        "left",
        "Kenya/PROPN/2/nsubj left/VERB/0/root because/ADP/5/case of/ADP/3/fixed rain/NOUN/2/obl"
    )]
    [InlineData(
        "subject: Kenya; towards: Chad",
        "turned",
        "Kenya/PROPN/2/nsubj turned/VERB/0/root toward/ADP/4/case Chad/PROPN/2/obl"
    )]
    [InlineData(
        "subject: Kenya; with: Chad",
        "fought",
        "Kenya/PROPN/2/nsubj fought/VERB/0/root alongside/ADP/4/case Chad/PROPN/2/obl"
    )]
    // Two prepositions, two slots.
    [InlineData(
        "subject: Kenya; out: Chad; of: Chad",
        "moved",
        "Kenya/PROPN/2/nsubj moved/VERB/0/root out/ADP/5/case of/ADP/5/case Chad/PROPN/2/obl"
    )]
    public void Names_the_slot_by_the_preposition(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence));

    [Theory]
    [InlineData(
        "subject: Kenya; object: ten",
        "lost",
        "Kenya/PROPN/2/nsubj lost/VERB/0/root at/ADP/5/case least/ADJ/3/fixed ten/NUM/2/obl"
    )]
    [InlineData(
        "subject: Kenya; object: $",
        "lent",
        "Kenya/PROPN/2/nsubj lent/VERB/0/root up/ADP/5/case to/ADP/5/case $/SYM/2/obl 4/NUM/5/nummod"
    )]
    public void Takes_how_much_for_an_object(string expected, string verb, string sentence) =>
        Assert.EndsWith(expected[expected.IndexOf("object", StringComparison.Ordinal)..], Slots.OfVerb(verb, sentence));

    [Fact]
    public void Gives_the_verb_what_hangs_on_a_name() =>
        Assert.Equal(
            "subject: Kenya; object: troops; to: Haiti; on: mission",
            Slots.OfVerb(
                "sent",
                "Kenya/PROPN/2/nsubj sent/VERB/0/root troops/NOUN/2/obj to/ADP/5/case Haiti/PROPN/2/obl on/ADP/8/case "
                    + "a/DET/8/det mission/NOUN/5/nmod"
            )
        );

    [Fact]
    public void Leaves_a_number_behind_by_where_it_stands() =>
        Assert.Equal(
            "object: Prices; by: 10",
            Slots.OfVerb(
                "raised",
                "Prices/NOUN/3/nsubj:pass were/AUX/3/aux:pass raised/VERB/0/root/_/raise/VBN by/ADP/5/case 10/NUM/3/obl"
            )
        );

    [Theory]
    [InlineData(
        "between: Kenya; between: France",
        "Talks/NOUN/6/nsubj between/ADP/3/case Kenya/PROPN/1/nmod and/CCONJ/5/cc France/PROPN/6/nsubj ended/VERB/0/root"
    )]
    [InlineData(
        "between: Kenya; between: Mali; between: Chad",
        "Talks/NOUN/8/nsubj between/ADP/3/case Kenya/PROPN/1/nmod ,/PUNCT/5/punct Mali/PROPN/8/nsubj and/CCONJ/7/cc "
            + "Chad/PROPN/8/nsubj ended/VERB/0/root"
    )]
    // No "and" comes.
    [InlineData(
        "between: Kenya",
        "Talks/NOUN/6/nsubj between/ADP/3/case Kenya/PROPN/1/nmod ,/PUNCT/5/punct officials/NOUN/6/nsubj "
            + "said/VERB/0/root"
    )]
    public void Finds_the_others_behind_between(string expected, string sentence) =>
        Assert.Equal(expected, Slots.OfNoun("Talks", sentence));

    [Theory]
    [InlineData(
        "of: food; to: Yemen",
        "The/DET/2/det offer/NOUN/0/root of/ADP/4/case food/NOUN/2/nmod to/ADP/6/case Yemen/PROPN/4/nmod"
    )]
    // The noun has a receiver of its own.
    [InlineData(
        "of: food; to: Yemen",
        "The/DET/2/det offer/NOUN/0/root of/ADP/4/case food/NOUN/2/nmod to/ADP/6/case Togo/PROPN/4/nmod "
            + "to/ADP/8/case Yemen/PROPN/2/nmod"
    )]
    public void Gives_a_noun_the_phrases_that_hang_deeper(string expected, string sentence) =>
        Assert.Equal(expected, Slots.OfNoun("offer", sentence));
}
