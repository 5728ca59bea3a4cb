using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Tests.Language.Syntax;

public class ClauseTests
{
    [Theory]
    [InlineData("Kenya/PROPN/2/nsubj expelled/VERB/0/root the/DET/4/det envoy/NOUN/2/obj", "expelled", "Kenya")]
    [InlineData("Envoys/NOUN/3/nsubj:pass were/AUX/3/aux:pass expelled/VERB/0/root", "expelled", "Envoys")]
    [InlineData("The/DET/2/det aim/NOUN/5/nsubj:outer is/AUX/5/cop to/PART/5/mark leave/VERB/0/root", "leave", "aim")]
    [InlineData(
        "The/DET/2/det aim/NOUN/6/nsubj:outer is/AUX/6/cop that/SCONJ/6/mark troops/NOUN/6/nsubj leave/VERB/0/root",
        "leave",
        "troops"
    )]
    [InlineData("Leave/VERB/0/root now/ADV/1/advmod", "Leave", null)]
    public void Finds_the_subject(string sentence, string verb, string? subject)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(subject, document.Form(Clause(document, verb).Subject));
    }

    [Fact]
    public void Takes_no_day_for_a_subject()
    {
        var document = Parsed.Document(
            null,
            "Peru/PROPN/2/nsubj passed/VERB/0/root a/DET/4/det motion/NOUN/2/obj Thursday/PROPN/6/nsubj "
                + "condemning/VERB/4/acl the/DET/8/det coup/NOUN/6/obj"
        );
        Assert.Equal(-1, Clause(document, "condemning").Subject);
        Assert.Equal("Peru", document.Form(Clause(document, "passed").Subject));
    }

    [Fact]
    public void Finds_the_subject_that_stands_closest_in_front()
    {
        var document = Parsed.Document(
            null,
            "men/NOUN/0/root whom/PRON/4/nsubj it/PRON/4/nsubj suspects/VERB/1/acl:relcl",
            "came/VERB/0/root the/DET/3/det envoy/NOUN/1/nsubj"
        );
        Assert.Equal("whom", document.Form(Clause(document, "suspects").Subject));
        Assert.Equal("it", document.Form(Clause(document, "suspects").NearestSubject));
        Assert.Equal("envoy", document.Form(Clause(document, "came").Subject));
        Assert.Equal(-1, Clause(document, "came").NearestSubject);
    }

    [Fact]
    public void Finds_the_object()
    {
        var document = Parsed.Document(
            null,
            "Kenya/PROPN/2/nsubj sent/VERB/0/root Chad/PROPN/2/iobj arms/NOUN/2/obj to/PART/6/mark fight/VERB/2/advcl"
        );
        Assert.Equal("arms", document.Form(Clause(document, "sent").Object));
        Assert.Equal(-1, Clause(document, "fight").Object);
    }

    [Theory]
    [InlineData("Troops/NOUN/3/nsubj:pass were/AUX/3/aux:pass sent/VERB/0/root/_/send/VBN", "sent")]
    [InlineData("ship/NOUN/0/root sunk/VERB/1/acl/_/sink/VBD by/ADP/4/case pirates/NOUN/2/obl:agent", "sunk")]
    [InlineData("Five/NUM/2/nummod people/NOUN/3/nsubj killed/VERB/0/root/_/kill/VBD", "killed")]
    [InlineData("Talks/NOUN/2/nsubj:pass held/VERB/0/root/_/hold/VBN in/ADP/4/case Oslo/PROPN/2/obl", "held")]
    [InlineData("troops/NOUN/0/root sent/VERB/1/acl/_/send/VBN to/ADP/5/case the/DET/5/det border/NOUN/2/obl", "sent")]
    [InlineData("the/DET/3/det captured/VERB/3/amod/_/capture/VBN town/NOUN/0/root", "captured")]
    [InlineData(
        "men/NOUN/0/root armed/VERB/1/acl/_/arm/VBN and/CCONJ/4/cc sent/VERB/2/conj/_/send/VBN abroad/ADV/4/advmod",
        "sent"
    )]
    [InlineData("Chad/PROPN/3/nsubj:pass is/AUX/3/aux:pass opposed/ADJ/0/root/_/opposed/JJ", "opposed")]
    public void Knows_the_passive(string sentence, string verb) =>
        Assert.True(Clause(Parsed.Document(null, sentence), verb).IsPassive);

    [Theory]
    [InlineData("Kenya/PROPN/2/nsubj sent/VERB/0/root/_/send/VBD troops/NOUN/2/obj", "sent")]
    [InlineData("Kenya/PROPN/3/nsubj has/AUX/3/aux sent/VERB/0/root/_/send/VBN troops/NOUN/3/obj", "sent")]
    [InlineData("Rebels/NOUN/2/nsubj:pass handed/VERB/0/root/_/hand/VBN arms/NOUN/2/obj", "handed")]
    [InlineData(
        "The/DET/2/det minister/NOUN/0/root called/VERB/2/acl/_/call/VBN a/DET/5/det meeting/NOUN/3/obj",
        "called"
    )]
    [InlineData("Kenya/PROPN/2/nsubj left/VERB/0/root/_/leave/VBD and/CCONJ/4/cc sent/VERB/2/conj/_/send/VBN", "sent")]
    [InlineData("The/DET/2/det visit/NOUN/0/root by/ADP/4/case envoys/NOUN/2/obl:agent", "visit")]
    public void Knows_what_is_no_passive(string sentence, string verb) =>
        Assert.False(Clause(Parsed.Document(null, sentence), verb).IsPassive);

    [Theory]
    [InlineData("Five/NUM/2/nsubj killed/VERB/0/root/_/kill/VBD in/ADP/4/case strikes/NOUN/2/obl", "killed", true)]
    [InlineData("Rebels/NOUN/2/nsubj killed/VERB/0/root/_/kill/VBD five/NUM/2/obj", "killed", false)]
    [InlineData("Rebels/NOUN/3/nsubj have/AUX/3/aux killed/VERB/0/root/_/kill/VBN", "killed", false)]
    [InlineData("Rebels/NOUN/2/nsubj kill/VERB/0/root/_/kill/VBP", "kill", false)]
    [InlineData("Five/NUM/2/nsubj met/VERB/0/root/_/meet/VBD", "met", false)]
    [InlineData(
        "Five/NUM/2/nsubj killed/VERB/0/root/_/kill/VBD ,/PUNCT/4/punct wounded/VERB/2/conj/_/wound/VBD",
        "wounded",
        true
    )]
    [InlineData(
        "Rebels/NOUN/2/nsubj fled/VERB/0/root/_/flee/VBD and/CCONJ/4/cc killed/VERB/2/conj/_/kill/VBD",
        "killed",
        false
    )]
    public void Knows_the_passive_of_headlines(string sentence, string verb, bool isPassive) =>
        Assert.Equal(isPassive, Clause(Parsed.Document(null, sentence), verb).IsHeadlinePassive);

    [Theory]
    [InlineData("ship/NOUN/0/root sunk/VERB/1/acl by/ADP/4/case pirates/NOUN/2/obl:agent", "pirates")]
    [InlineData("ship/NOUN/0/root sunk/VERB/1/acl by/ADP/4/case pirates/NOUN/2/obl", "pirates")]
    [InlineData("ship/NOUN/0/root sunk/VERB/1/acl off/ADP/4/case Aden/PROPN/2/obl", null)]
    public void Finds_who_acts_in_a_passive(string sentence, string? agent)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(agent, document.Form(Clause(document, "sunk").Agent));
    }

    [Theory]
    [InlineData("Kenya/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod sign/VERB/0/root", "sign", "not")]
    [InlineData("Kenya/PROPN/3/nsubj never/ADV/3/advmod signed/VERB/0/root", "signed", "never")]
    [InlineData(
        "Kenya/PROPN/4/nsubj no/ADV/3/advmod longer/ADV/4/advmod/_/long backs/VERB/0/root Chad/PROPN/4/obj",
        "backs",
        "longer"
    )]
    [InlineData("Nobody/PRON/3/nsubj has/AUX/3/aux signed/VERB/0/root", "signed", "Nobody")]
    [InlineData("Kenya/PROPN/2/nsubj signed/VERB/0/root no/DET/4/det treaty/NOUN/2/obj", "signed", "treaty")]
    [InlineData("No/DET/2/det treaty/NOUN/4/nsubj:pass was/AUX/4/aux:pass signed/VERB/0/root", "signed", "treaty")]
    [InlineData("It/PRON/2/nsubj has/VERB/0/root/_/have nothing/PRON/2/obj", "has", "nothing")]
    [InlineData(
        "Kenya/PROPN/3/nsubj neither/CCONJ/3/cc:preconj signed/VERB/0/root nor/CCONJ/5/cc left/VERB/3/conj",
        "signed",
        "neither"
    )]
    [InlineData(
        "Kenya/PROPN/3/nsubj neither/CCONJ/3/cc:preconj signed/VERB/0/root nor/CCONJ/5/cc left/VERB/3/conj",
        "left",
        "nor"
    )]
    public void Finds_what_denies_a_clause(string sentence, string verb, string negator)
    {
        var clause = Clause(Parsed.Document(null, sentence), verb);
        Assert.Equal(negator, Parsed.Document(null, sentence).Form(clause.Negator));
        Assert.True(clause.IsNegated);
    }

    [Theory]
    [InlineData("Kenya/PROPN/2/nsubj signed/VERB/0/root the/DET/4/det treaty/NOUN/2/obj", "signed")]
    [InlineData("It/PRON/2/nsubj has/VERB/0/root/_/have no/DET/4/det plans/NOUN/2/obj", "has")]
    [InlineData("It/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod sign/VERB/0/root nothing/PRON/4/obj", "sign")]
    [InlineData("It/PRON/2/nsubj met/VERB/0/root in/ADP/5/case no/DET/5/det city/NOUN/2/obl", "met")]
    [InlineData(
        "It/PRON/2/nsubj called/VERB/0/root a/DET/6/det no/DET/6/det confidence/NOUN/6/compound vote/NOUN/2/obj",
        "called"
    )]
    [InlineData("It/PRON/4/nsubj will/AUX/4/aux long/ADV/4/advmod back/VERB/0/root Chad/PROPN/4/obj", "back")]
    public void Ignores_what_denies_something_else_or_twice(string sentence, string verb) =>
        Assert.False(Clause(Parsed.Document(null, sentence), verb).IsNegated);

    [Fact]
    public void Finds_the_subordinating_word()
    {
        var document = Parsed.Document(
            null,
            "Kenya/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj left/VERB/2/ccomp"
        );
        var (said, left) = (Clause(document, "said"), Clause(document, "left"));
        Assert.Equal("that", document.Form(left.Mark("that")));
        Assert.True(left.HasMark("that") && left.HasMark(new WordList("if", "that")));
        Assert.False(left.HasMark("if") || left.HasMark(new WordList("if", "to")) || said.HasMark("that"));
    }

    [Theory]
    [InlineData("Kenya/PROPN/0/root after/SCONJ/4/mark Chad/PROPN/4/nsubj left/VERB/1/advcl", true)]
    [InlineData("Kenya/PROPN/0/root After/ADV/4/advmod Chad/PROPN/4/nsubj left/VERB/1/advcl", true)]
    [InlineData("Kenya/PROPN/0/root after/ADP/4/case Chad/PROPN/4/nsubj left/VERB/1/advcl", true)]
    [InlineData("Kenya/PROPN/0/root after/ADP/3/case Chad/PROPN/4/nsubj left/VERB/1/advcl", true)]
    [InlineData("Kenya/PROPN/0/root since/SCONJ/4/mark Chad/PROPN/4/nsubj left/VERB/1/advcl", false)]
    [InlineData(
        "Kenya/PROPN/0/root as/SCONJ/4/mark Chad/PROPN/4/nsubj left/VERB/1/advcl after/ADP/6/case dusk/NOUN/4/obl",
        false
    )]
    public void Knows_the_word_that_opens_a_clause(string sentence, bool isOpened) =>
        Assert.Equal(
            isOpened,
            Clause(Parsed.Document(null, sentence), "left").IsOpenedBy(new WordList("after", "when"))
        );

    [Theory]
    [InlineData("hopes/VERB/0/root to/PART/3/mark visit/VERB/1/xcomp/_/visit/VB", "visit", true)]
    [InlineData("looks/VERB/0/root to/SCONJ/3/mark visiting/VERB/1/advcl/_/visit/VBG", "visiting", false)]
    [InlineData("made/VERB/0/root Chad/PROPN/1/obj visit/VERB/1/xcomp/_/visit/VB", "visit", false)]
    public void Knows_infinitives_with_to(string sentence, string verb, bool isInfinitive) =>
        Assert.Equal(isInfinitive, Clause(Parsed.Document(null, sentence), verb).IsInfinitive);

    [Theory]
    [InlineData("Kenya/PROPN/2/nsubj signed/VERB/0/root/Tense=Past|VerbForm=Fin", "signed", true)]
    [InlineData("Kenya/PROPN/3/nsubj was/AUX/3/cop/Tense=Past|VerbForm=Fin able/ADJ/0/root", "able", true)]
    [InlineData(
        "Kenya/PROPN/3/nsubj has/AUX/3/aux/Tense=Pres signed/VERB/0/root/Tense=Past|VerbForm=Part",
        "signed",
        true
    )]
    [InlineData(
        "They/PRON/3/nsubj have/AUX/3/aux/Tense=Pres signed/VERB/0/root/Tense=Past|VerbForm=Part",
        "signed",
        true
    )]
    [InlineData("Kenya/PROPN/3/nsubj will/AUX/3/aux sign/VERB/0/root/VerbForm=Inf", "sign", false)]
    [InlineData("Kenya/PROPN/2/nsubj signs/VERB/0/root/Tense=Pres|VerbForm=Fin", "signs", false)]
    [InlineData("Kenya/PROPN/3/nsubj is/AUX/3/cop/Tense=Pres|VerbForm=Fin able/ADJ/0/root", "able", false)]
    [InlineData("treaty/NOUN/0/root signed/VERB/1/acl/Tense=Past|VerbForm=Part", "signed", false)]
    public void Knows_the_past(string sentence, string verb, bool isPast) =>
        Assert.Equal(isPast, Clause(Parsed.Document(null, sentence), verb).IsPast);

    [Theory]
    [InlineData("Obi/PROPN/4/nsubj is/AUX/4/aux/VerbForm=Fin to/PART/4/mark leave/VERB/0/root", true)]
    [InlineData("Obi/PROPN/4/nsubj is/AUX/4/aux/VerbForm=Fin about/ADP/4/mark leave/VERB/0/root", false)]
    [InlineData("Obi/PROPN/4/nsubj be/AUX/4/aux to/PART/4/mark leave/VERB/0/root", false)]
    public void Knows_what_is_still_to_come(string sentence, bool isToCome) =>
        Assert.Equal(isToCome, Clause(Parsed.Document(null, sentence), "leave").IsToCome(1));

    [Theory]
    [InlineData("to", "Chad")]
    [InlineData("over", "arms")]
    [InlineData("from", null)]
    public void Finds_the_phrase_of_a_preposition(string preposition, string? phrase)
    {
        var document = Parsed.Document(
            null,
            "spoke/VERB/0/root to/ADP/3/case Chad/PROPN/1/obl over/ADP/5/case arms/NOUN/1/nmod today/NOUN/1/obl:unmarked"
        );
        Assert.Equal(phrase, document.Form(Clause(document, "spoke").Oblique(preposition)));
        Assert.Equal("Chad", document.Form(Clause(document, "spoke").Oblique("over", "to")));
    }

    static Clause Clause(Document document, string predicate) => document.Syntax.Clause(document.At(predicate));

    [Theory]
    [InlineData("has", true, false)]
    [InlineData("have", true, false)]
    [InlineData("’ve", true, false)]
    [InlineData("had", false, true)]
    [InlineData("’d", false, true)]
    [InlineData("was", false, false)]
    public void Tells_the_perfect_of_the_present_from_that_of_the_past(string auxiliary, bool present, bool past)
    {
        var document = Parsed.Document(
            null,
            $"They/PRON/3/nsubj {auxiliary}/AUX/3/aux left/VERB/0/root/Tense=Past|VerbForm=Part/leave"
        );
        var clause = Clause(document, "left");
        Assert.Equal(
            (present, past, present || past),
            (clause.IsPresentPerfect, clause.IsPastPerfect, clause.IsPerfect)
        );
    }

    [Fact]
    public void Takes_a_short_would_for_no_perfect() =>
        Assert.False(
            Clause(
                Parsed.Document(null, "They/PRON/3/nsubj 'd/AUX/3/aux leave/VERB/0/root/VerbForm=Inf/leave"),
                "leave"
            ).IsPerfect
        );
}
