using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Arguments;

public class VerbArgumentsTests
{
    [Theory]
    [InlineData(
        "subject: Kenya; object: envoy; from: Chad",
        "expelled",
        "Kenya/PROPN/2/nsubj expelled/VERB/0/root the/DET/4/det envoy/NOUN/2/obj from/ADP/6/case Chad/PROPN/2/obl"
    )]
    [InlineData(
        "subject: Kenya; subject: Ghana; object: envoy",
        "expelled",
        "Kenya/PROPN/4/nsubj and/CCONJ/3/cc Ghana/PROPN/1/conj expelled/VERB/0/root envoy/NOUN/4/obj"
    )]
    [InlineData(
        "subject: Kenya; indirect: Chad; object: loan",
        "gave",
        "Kenya/PROPN/2/nsubj gave/VERB/0/root/_/give Chad/PROPN/2/iobj loan/NOUN/2/obj"
    )]
    [InlineData("subject: Kenya; object: Chad", "warned", "Kenya/PROPN/2/nsubj warned/VERB/0/root Chad/PROPN/2/iobj")]
    public void Finds_who_acts_on_whom(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence));

    [Theory]
    [InlineData(
        "object: envoys; subject: Kenya",
        "expelled",
        "Envoys/NOUN/3/nsubj:pass were/AUX/3/aux:pass expelled/VERB/0/root/_/expel/VBN by/ADP/5/case Kenya/PROPN/3/obl"
    )]
    [InlineData(
        "object: envoys; subject: Kenya",
        "expelled",
        "Envoys/NOUN/3/nsubj:pass were/AUX/3/aux:pass expelled/VERB/0/root/_/expel/VBN by/ADP/5/case "
            + "Kenya/PROPN/3/obl:agent"
    )]
    [InlineData(
        "indirect: Chad; object: loan",
        "granted",
        "Chad/PROPN/3/nsubj:pass was/AUX/3/aux:pass granted/VERB/0/root/_/grant/VBN loan/NOUN/3/obj"
    )]
    [InlineData(
        "object: five; in: raid",
        "killed",
        "Five/NUM/2/nsubj killed/VERB/0/root/_/kill/VBD in/ADP/4/case raid/NOUN/2/obl"
    )]
    public void Turns_the_passive_round(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence), ignoreCase: true);

    [Theory]
    // Parsers take both for subjects.
    [InlineData(
        "subject: minister; object: president",
        "called",
        "Minister/NOUN/2/nsubj called/VERB/0/root/_/call president/NOUN/2/nsubj"
    )]
    // The name behind a title.
    [InlineData(
        "subject: court; object: leader",
        "sentenced",
        "Court/NOUN/2/nsubj sentenced/VERB/0/root/_/sentence leader/NOUN/2/obj Petrova/PROPN/2/nsubj"
    )]
    // A phrase taken for an object.
    [InlineData(
        "subject: Kenya; on: Chad",
        "called",
        "Kenya/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Chad/PROPN/2/obj"
    )]
    // An object taken for a phrase.
    [InlineData(
        "subject: Kenya; object: workers",
        "deported",
        "Kenya/PROPN/2/nsubj deported/VERB/0/root/_/deport four/NUM/4/nummod workers/NOUN/2/obl"
    )]
    // The object of an infinitive that hangs on the verb above.
    [InlineData(
        "object: town; subject: Chad",
        "shell",
        "Chad/PROPN/2/nsubj threatened/VERB/0/root/_/threaten to/PART/4/mark shell/VERB/2/xcomp/_/shell/VB "
            + "the/DET/6/det town/NOUN/2/obl"
    )]
    public void Mends_what_parsers_mistake(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence), ignoreCase: true);

    [Theory]
    [InlineData("subject: Kenya", "left", "Kenya/PROPN/2/nsubj left/VERB/0/root/_/leave Monday/PROPN/2/nsubj")]
    [InlineData("subject: Kenya", "met", "Kenya/PROPN/2/nsubj met/VERB/0/root/_/meet Monday/PROPN/2/obl")]
    [InlineData(
        "subject: Kenya",
        "met",
        "Kenya/PROPN/2/nsubj met/VERB/0/root/_/meet two/NUM/4/nummod weeks/NOUN/2/obl/_/week later/ADV/2/advmod"
    )]
    [InlineData("subject: Kenya", "met", "Kenya/PROPN/2/nsubj met/VERB/0/root/_/meet May/PROPN/2/obl 9/NUM/3/nummod")]
    public void Ignores_days_and_times_as_objects(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence));

    [Theory]
    [InlineData(
        "subject: Kenya; clause: leave",
        "agreed",
        "Kenya/PROPN/2/nsubj agreed/VERB/0/root/_/agree to/PART/4/mark leave/VERB/2/xcomp"
    )]
    [InlineData(
        "subject: Kenya; on: Chad; clause: leave",
        "called",
        "Kenya/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Chad/PROPN/2/obl to/PART/6/mark leave/VERB/2/advcl"
    )]
    [InlineData(
        "subject: Kenya; object: troops; clause: leave",
        "ordered",
        "Kenya/PROPN/2/nsubj ordered/VERB/0/root/_/order troops/NOUN/2/obj to/PART/5/mark leave/VERB/3/acl"
    )]
    [InlineData(
        "subject: pilots; adverbial: crashed",
        "died",
        "Pilots/NOUN/2/nsubj died/VERB/0/root/_/die when/SCONJ/5/mark it/PRON/5/nsubj crashed/VERB/2/advcl"
    )]
    [InlineData(
        "subject: Kenya; object: plans",
        "presented",
        "Kenya/PROPN/2/nsubj presented/VERB/0/root/_/present plans/NOUN/2/obj to/PART/5/mark leave/VERB/3/acl"
    )]
    public void Finds_the_clause_that_tells_what_is_said_or_asked(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence), ignoreCase: true);

    [Theory]
    // The object of the second verb.
    [InlineData(
        "subject: police; object: men",
        "arrested",
        "Police/NOUN/2/nsubj arrested/VERB/0/root/_/arrest and/CCONJ/4/cc jailed/VERB/2/conj/_/jail men/NOUN/4/obj"
    )]
    // The noun of a relative clause that has a subject of its own.
    [InlineData(
        "subject: Peru; object: treaty",
        "signed",
        "The/DET/2/det treaty/NOUN/5/nsubj Peru/PROPN/4/nsubj signed/VERB/2/acl:relcl/_/sign failed/VERB/0/root"
    )]
    // The phrases of the second of two passive verbs.
    [InlineData(
        "object: two; in: attack",
        "killed",
        "Two/NUM/3/nsubj:pass are/AUX/3/aux:pass killed/VERB/0/root/_/kill/VBN and/CCONJ/6/cc four/NUM/6/nsubj:pass "
            + "injured/VERB/3/conj/_/injure/VBN in/ADP/8/case attack/NOUN/6/obl"
    )]
    public void Shares_what_stands_with_another_verb(string expected, string verb, string sentence) =>
        Assert.Equal(expected, Slots.OfVerb(verb, sentence), ignoreCase: true);

    [Fact]
    public void Takes_the_noun_before_a_passive_participle_for_its_object() =>
        Assert.Equal(
            "to: border; object: troops",
            Slots.OfVerb(
                "sent",
                "Troops/NOUN/5/nsubj sent/VERB/1/acl/_/send/VBN to/ADP/4/case border/NOUN/2/obl left/VERB/0/root"
            ),
            ignoreCase: true
        );

    [Fact]
    public void Takes_the_understood_subject_of_a_perfect_participle_for_its_subject() =>
        Assert.Equal(
            "subject: Kenya",
            Slots.OfVerb(
                "arrived",
                "Having/AUX/2/aux arrived/VERB/4/advcl/_/arrive/VBN Kenya/PROPN/4/nsubj left/VERB/0/root"
            )
        );

    [Fact]
    public void Ignores_what_the_list_held_before()
    {
        var document = Parsed.Document(
            null,
            "Kenya/PROPN/2/nsubj left/VERB/0/root",
            "Chad/PROPN/2/nsubj came/VERB/0/root"
        );
        var found = new Casus.Coding.Arguments.FillerList(document.Syntax);
        Slots.Verbs(document.Syntax).Find(1, found);
        Slots.Verbs(document.Syntax).Find(3, found);
        Assert.Equal("subject: Chad", Slots.Shown(document, found));
    }
}
