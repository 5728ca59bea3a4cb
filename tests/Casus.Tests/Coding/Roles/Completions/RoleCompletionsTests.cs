namespace Casus.Tests.Coding.Roles.Completions;

public class RoleCompletionsTests
{
    const string Withdraw = "== withdraw\nverb withdraw\nRETREAT/withdraw: subject > from";

    [Theory]
    [InlineData(
        "RETREAT Norway >",
        "Norway/PROPN/2/nsubj withdrew/VERB/0/root/_/withdraw from/ADP/5/case its/PRON/5/nmod:poss base/NOUN/2/obl"
    )]
    [InlineData(
        "RETREAT Norway > Mali",
        "Norway/PROPN/2/nsubj withdrew/VERB/0/root/_/withdraw from/ADP/4/case Mali/PROPN/2/obl"
    )]
    public void OwnGround_takes_what_is_ones_own_from_the_recipients(string expected, string sentence) =>
        Assert.Equal(expected, Matched.Of(Withdraw, "withdrew", sentence));

    const string Proposal = "== propose\nnoun proposal\nREQUEST: subject > to";

    [Theory]
    [InlineData(
        "REQUEST Niger > Chad",
        "Chad/PROPN/2/nsubj rejected/VERB/0/root/_/reject Niger/PROPN/5/nmod:poss 's/PART/3/case proposal/NOUN/2/obj"
    )]
    [InlineData(
        "REQUEST Niger > Chad",
        "Niger/PROPN/3/nmod:poss 's/PART/1/case proposal/NOUN/5/nsubj:pass was/AUX/5/aux:pass "
            + "rejected/VERB/0/root/_/reject/VBN by/ADP/7/case Chad/PROPN/5/obl"
    )]
    // It was told to somebody else.
    [InlineData(
        "REQUEST Niger > Mali",
        "Chad/PROPN/2/nsubj rejected/VERB/0/root/_/reject Niger/PROPN/5/nmod:poss 's/PART/3/case proposal/NOUN/2/obj "
            + "to/ADP/7/case Mali/PROPN/5/nmod"
    )]
    // Reading it answers nothing.
    [InlineData(
        "REQUEST Niger >",
        "Chad/PROPN/2/nsubj printed/VERB/0/root/_/print Niger/PROPN/5/nmod:poss 's/PART/3/case proposal/NOUN/2/obj"
    )]
    // Nobody answers himself.
    [InlineData(
        "REQUEST Niger >",
        "Niger/PROPN/2/nsubj rejected/VERB/0/root/_/reject Niger/PROPN/5/nmod:poss 's/PART/3/case proposal/NOUN/2/obj"
    )]
    public void Answerer_finds_whom_a_request_was_made_to(string expected, string sentence) =>
        Assert.Equal(expected, Matched.Of(Proposal, "proposal", sentence));

    const string Held =
        "== hold\nverb hold\nCOERCE/arrest: subject > object\n== free\nverb free\nRETREAT/release: subject > object\n"
        + "== charge\nverb charge\nACCUSE/allege: subject > object";

    [Theory]
    [InlineData(
        "RETREAT rebels > Danes",
        "freed",
        "Danes/PROPN/6/nsubj:pass held/VERB/1/acl/_/hold/VBN by/ADP/4/case rebels/NOUN/2/obl were/AUX/6/aux:pass "
            + "freed/VERB/0/root/_/free/VBN"
    )]
    [InlineData(
        "RETREAT rebels > Five",
        "freed",
        "Five/NUM/8/nsubj:pass of/ADP/3/case Danes/PROPN/1/nmod held/VERB/3/acl/_/hold/VBN by/ADP/6/case "
            + "rebels/NOUN/4/obl were/AUX/8/aux:pass freed/VERB/0/root/_/free/VBN"
    )]
    // Rebels charge nobody.
    [InlineData(
        "ACCUSE > Danes",
        "charged",
        "Danes/PROPN/6/nsubj:pass held/VERB/1/acl/_/hold/VBN by/ADP/4/case rebels/NOUN/2/obl were/AUX/6/aux:pass "
            + "charged/VERB/0/root/_/charge/VBN"
    )]
    [InlineData(
        "ACCUSE police > Danes",
        "charged",
        "Danes/PROPN/6/nsubj:pass held/VERB/1/acl/_/hold/VBN by/ADP/4/case police/NOUN/2/obl were/AUX/6/aux:pass "
            + "charged/VERB/0/root/_/charge/VBN"
    )]
    public void Captor_finds_those_who_held_somebody(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Matched.Of(Held, verb, sentence));

    const string Condemn =
        "== condemn\nverb condemn\nACCUSE/disapprove: subject > object\n== expel\nverb expel\nSANCTION: subject > object\n"
        + "== arrest\nverb arrest\nCOERCE: subject > object";

    [Theory]
    // Who made it: behind a participle, in a relative clause, behind the verb's participle, as its owner.
    [InlineData(
        "ACCUSE Chad > Peru",
        "Chad/PROPN/2/nsubj condemned/VERB/0/root/_/condemn a/DET/4/det bill/NOUN/2/obj drafted/VERB/4/acl/_/draft/VBN "
            + "by/ADP/7/case Peru/PROPN/5/obl"
    )]
    [InlineData(
        "ACCUSE Chad > Peru",
        "Chad/PROPN/2/nsubj condemned/VERB/0/root/_/condemn the/DET/4/det bill/NOUN/2/obj that/PRON/7/obj "
            + "Peru/PROPN/7/nsubj drafted/VERB/4/acl:relcl/_/draft"
    )]
    [InlineData(
        "ACCUSE Chad > Peru",
        "Chad/PROPN/2/nsubj condemned/VERB/0/root/_/condemn plans/NOUN/2/obj laid/VERB/2/xcomp/_/lay/VBN by/ADP/6/case "
            + "Peru/PROPN/4/obl"
    )]
    public void Authors_finds_whose_a_thing_is(string expected, string sentence) =>
        Assert.Equal(expected, Matched.Of(Condemn, "condemned", sentence));

    [Theory]
    [InlineData(
        "ACCUSE Bolivia > Peru",
        "Peru/PROPN/2/nsubj expelled/VERB/0/root/_/expel two/NUM/4/nummod envoys/NOUN/2/obj",
        "Bolivia/PROPN/2/nsubj condemned/VERB/0/root/_/condemn the/DET/4/det decision/NOUN/2/obj"
    )]
    // Of another type.
    [InlineData(
        "ACCUSE Bolivia >",
        "Peru/PROPN/2/nsubj expelled/VERB/0/root/_/expel two/NUM/4/nummod envoys/NOUN/2/obj",
        "Bolivia/PROPN/2/nsubj condemned/VERB/0/root/_/condemn the/DET/4/det arrest/NOUN/2/obj"
    )]
    [InlineData(
        "ACCUSE Bolivia > Peru",
        "Peru/PROPN/2/nsubj arrested/VERB/0/root/_/arrest two/NUM/4/nummod envoys/NOUN/2/obj",
        "Bolivia/PROPN/2/nsubj condemned/VERB/0/root/_/condemn the/DET/4/det arrest/NOUN/2/obj"
    )]
    // Any decision, not the one that was told.
    [InlineData(
        "ACCUSE Bolivia >",
        "Peru/PROPN/2/nsubj expelled/VERB/0/root/_/expel two/NUM/4/nummod envoys/NOUN/2/obj",
        "Bolivia/PROPN/2/nsubj condemned/VERB/0/root/_/condemn a/DET/4/det decision/NOUN/2/obj"
    )]
    // One's own.
    [InlineData(
        "ACCUSE Peru >",
        "Peru/PROPN/2/nsubj expelled/VERB/0/root/_/expel two/NUM/4/nummod envoys/NOUN/2/obj",
        "Peru/PROPN/2/nsubj condemned/VERB/0/root/_/condemn the/DET/4/det decision/NOUN/2/obj"
    )]
    public void ActTakenUp_finds_who_did_it_in_the_sentence_before(string expected, string before, string sentence) =>
        Assert.Equal(expected, Matched.Of(Condemn, "condemned", before, sentence));

    const string Give = "== give\nverb give\nAID: subject > to";

    [Theory]
    [InlineData(
        "AID Norway > Nepal",
        "Norway/PROPN/2/nsubj gave/VERB/0/root/_/give millions/NOUN/2/obj to/PART/5/mark rebuild/VERB/2/advcl "
            + "roads/NOUN/5/obj in/ADP/8/case Nepal/PROPN/6/nmod"
    )]
    // Another statement.
    [InlineData(
        "AID Norway >",
        "Norway/PROPN/2/nsubj gave/VERB/0/root/_/give millions/NOUN/2/obj when/SCONJ/6/mark Nepal/PROPN/6/nsubj "
            + "asked/VERB/2/advcl"
    )]
    // The giver's own country.
    [InlineData(
        "AID Norway >",
        "Norway/PROPN/2/nsubj gave/VERB/0/root/_/give millions/NOUN/2/obj in/ADP/5/case Norway/PROPN/2/obl"
    )]
    public void Beneficiary_finds_whom_help_is_for(string expected, string sentence) =>
        Assert.Equal(expected, Matched.Of(Give, "gave", sentence));
}
