namespace Casus.Tests.Coding.Roles;

public class SlotFillersTests
{
    [Theory]
    // "called on Iran" has no passive, though the participle looks like one.
    [InlineData(
        "REQUEST Norway > Iran",
        "== call\nverb call on\nREQUEST: subject > on",
        "called",
        "Norway/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Iran/PROPN/2/obl"
    )]
    // The particle was taken for a preposition.
    [InlineData(
        "AID Norway > Mali",
        "== hand over\nverb hand over\nAID: subject > to when object truck",
        "handed",
        "Norway/PROPN/2/nsubj handed/VERB/0/root/_/hand over/ADP/4/case trucks/NOUN/2/obl/_/truck to/ADP/6/case "
            + "Mali/PROPN/2/obl"
    )]
    // Who was held is the object, and the hostage a word of the predicate.
    [InlineData(
        "ASSAULT > Chad",
        "== hostage\nverb hold hostage\nASSAULT: subject > object",
        "held",
        "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass held/VERB/0/root/_/hold/VBN hostage/NOUN/3/obj"
    )]
    public void Sees_slots_as_a_predicate_of_several_words_does(
        string expected,
        string entries,
        string word,
        string sentence
    ) => Assert.Equal(expected, Matched.Of(entries, word, sentence));

    [Theory]
    // On the object.
    [InlineData(
        "AGREE Peru > Zambia",
        "== sign\nverb sign\nAGREE: subject > with when object treaty",
        "signed",
        "Peru/PROPN/2/nsubj signed/VERB/0/root/_/sign a/DET/4/det treaty/NOUN/2/obj with/ADP/6/case Zambia/PROPN/4/nmod"
    )]
    // A date in the verb's own slot leaves room.
    [InlineData(
        "RETREAT Peru > Friday Mali",
        "== lift\nverb lift\nRETREAT: subject > on when object ban",
        "lifted",
        "Peru/PROPN/2/nsubj lifted/VERB/0/root/_/lift on/ADP/4/case Friday/PROPN/2/obl the/DET/6/det ban/NOUN/2/obj "
            + "on/ADP/8/case Mali/PROPN/6/nmod"
    )]
    // On the noun of the predicate.
    [InlineData(
        "SANCTION > Mali",
        "== ban\nverb impose ban\nSANCTION: subject > on",
        "imposed",
        "A/DET/2/det ban/NOUN/6/nsubj:pass on/ADP/4/case Mali/PROPN/2/nmod was/AUX/6/aux:pass "
            + "imposed/VERB/0/root/_/impose/VBN"
    )]
    // Deep inside the object.
    [InlineData(
        "RETREAT Peru > Mali",
        "== return\nverb return\nRETREAT: subject > to when object vase",
        "returned",
        "Peru/PROPN/2/nsubj returned/VERB/0/root/_/return a/DET/4/det vase/NOUN/2/obj stolen/VERB/4/acl/_/steal/VBN "
            + "to/ADP/7/case Mali/PROPN/5/obl"
    )]
    public void Finds_phrases_that_hang_elsewhere(string expected, string entries, string word, string sentence) =>
        Assert.Equal(expected, Matched.Of(entries, word, sentence));

    [Fact]
    public void Ignores_a_phrase_of_somebody_in_the_object() =>
        Assert.Equal(
            "COOPERATE Peru >",
            Matched.Of(
                "== join\nverb join\nCOOPERATE: subject > with",
                "joined",
                "Peru/PROPN/2/nsubj joined/VERB/0/root/_/join Chad/PROPN/2/obj with/ADP/5/case Mali/PROPN/3/nmod"
            )
        );

    const string Release = "== release\npassive noun release\nRETREAT: subject > object";
    const string Raid = "== raid\nnoun bombing\nASSAULT: subject > object | on | in";

    [Theory]
    [InlineData("RETREAT > Chad", Release, "release", "Chad/PROPN/3/nmod:poss 's/PART/1/case release/NOUN/0/root")]
    [InlineData(
        "RETREAT Chad > Mali",
        Release,
        "release",
        "Chad/PROPN/3/nmod:poss 's/PART/1/case release/NOUN/0/root of/ADP/5/case Mali/PROPN/3/nmod"
    )]
    [InlineData(
        "RETREAT Mali > Chad",
        Release,
        "release",
        "Chad/PROPN/3/nmod:poss 's/PART/1/case release/NOUN/0/root by/ADP/5/case Mali/PROPN/3/nmod"
    )]
    [InlineData("ASSAULT Chad >", Raid, "bombing", "Chad/PROPN/3/nmod:poss 's/PART/1/case bombing/NOUN/0/root")]
    [InlineData("ASSAULT > Kabul", Raid, "bombing", "the/DET/3/det Kabul/PROPN/3/compound bombing/NOUN/0/root")]
    [InlineData(
        "RETREAT Kabul >",
        "== retreat\nnoun retreat\nRETREAT: subject > object",
        "retreat",
        "the/DET/3/det Kabul/PROPN/3/compound retreat/NOUN/0/root"
    )]
    public void Places_what_stands_before_a_noun(string expected, string entries, string noun, string sentence) =>
        Assert.Equal(expected, Matched.Of(entries, noun, sentence));
}
