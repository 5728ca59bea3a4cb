namespace Casus.Tests.Coding.Roles;

public class RoleFillerTests
{
    const string Attack = "== attack\nverb attack\nnoun attack\nASSAULT: subject | by > object | on";

    [Theory]
    [InlineData("ASSAULT Chad > Mali", "attacked", "Chad/PROPN/2/nsubj attacked/VERB/0/root/_/attack Mali/PROPN/2/obj")]
    // Only the first alternative in which somebody stands.
    [InlineData(
        "ASSAULT Chad > Mali",
        "attack",
        "an/DET/2/det attack/NOUN/0/root by/ADP/4/case Chad/PROPN/2/nmod on/ADP/6/case Mali/PROPN/2/nmod"
    )]
    // Nobody known.
    [InlineData("ASSAULT >", "attacked", "Fog/NOUN/2/nsubj attacked/VERB/0/root/_/attack dreams/NOUN/2/obj")]
    public void Takes_the_first_alternative_in_which_somebody_stands(string expected, string word, string sentence) =>
        Assert.Equal(expected, Matched.Of(Attack, word, sentence));

    [Theory]
    // The subject of the clause.
    [InlineData(
        "REQUEST Chad > Mali",
        "== demand\nverb demand\nREQUEST: subject > clause-subject",
        "demanded",
        "Chad/PROPN/2/nsubj demanded/VERB/0/root/_/demand that/SCONJ/5/mark Mali/PROPN/5/nsubj leave/VERB/2/ccomp"
    )]
    // Whoever undergoes the act that the clause tells.
    [InlineData(
        "THREATEN Chad > Mali",
        "== threaten\nverb threaten\nTHREATEN: subject > clause\n" + Attack,
        "threatened",
        "Chad/PROPN/2/nsubj threatened/VERB/0/root/_/threaten to/PART/4/mark attack/VERB/2/xcomp Mali/PROPN/4/obj"
    )]
    public void Finds_parties_in_the_clause(string expected, string entries, string word, string sentence) =>
        Assert.Equal(expected, Matched.Of(entries, word, sentence));

    [Theory]
    // An act stands for those who do it …
    [InlineData(
        "ACCUSE Mali > Chad",
        "Mali/PROPN/2/nsubj condemned/VERB/0/root/_/condemn Chad/PROPN/5/nmod:poss 's/PART/3/case attack/NOUN/2/obj"
    )]
    // … or, where these are those who speak of it, for those it is done to.
    [InlineData(
        "ACCUSE Mali > Chad",
        "Mali/PROPN/2/nsubj condemned/VERB/0/root/_/condemn Mali/PROPN/5/nmod:poss 's/PART/3/case attack/NOUN/2/obj "
            + "on/ADP/7/case Chad/PROPN/5/nmod"
    )]
    // Where nobody is known to do it, the word stands for those whom its own phrase names.
    [InlineData(
        "ACCUSE Mali > attack",
        "Mali/PROPN/2/nsubj condemned/VERB/0/root/_/condemn an/DET/4/det attack/NOUN/2/obj on/ADP/6/case Chad/PROPN/4/nmod"
    )]
    public void Puts_somebody_in_the_place_of_an_act(string expected, string sentence) =>
        Assert.Equal(
            expected,
            Matched.Of("== condemn\nverb condemn\nACCUSE: subject > object\n" + Attack, "condemned", sentence)
        );

    [Theory]
    [InlineData(
        "ASSAULT rebels > Chad",
        "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass hit/VERB/0/root/_/hit/VBN in/ADP/5/case attack/NOUN/3/obl "
            + "by/ADP/7/case rebels/NOUN/5/nmod"
    )]
    // A town behind the same preposition does nothing.
    [InlineData(
        "ASSAULT rebels > Chad",
        "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass hit/VERB/0/root/_/hit/VBN in/ADP/5/case attack/NOUN/3/obl "
            + "by/ADP/7/case rebels/NOUN/5/nmod in/ADP/9/case Lima/PROPN/3/obl"
    )]
    public void Takes_only_acts_from_a_slot_that_was_asked_for_one(string expected, string sentence) =>
        Assert.Equal(
            expected,
            Matched.Of("== hit\nverb hit\nASSAULT: in > object when in ASSAULT\n" + Attack, "hit", sentence)
        );

    [Fact]
    public void Says_why_a_word_fills_a_role_where_somebody_asks()
    {
        var document = Parsed.Document(
            null,
            "Chad/PROPN/2/nsubj traded/VERB/0/root/_/trade with/ADP/4/case Mali/PROPN/2/obl"
        );
        document.Trace = new Casus.Language.Trace();
        Matched.Matcher(document, "== trade\nverb trade\nCOOPERATE: subject > with").Read(1);
        Assert.Equal(
            ["subject", "phrase with “with”"],
            document.Trace.Of(Casus.Language.Aspect.Role, 1).Select(reason => reason.Text)
        );
    }
}
