using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Tests.Language.Syntax;

public class NounPhraseTests
{
    [Theory]
    [InlineData("met/VERB/0/root with/ADP/4/case the/DET/4/det envoy/NOUN/1/obl", "envoy", "the envoy")]
    [InlineData(
        "all/DET/4/det:predet the/DET/4/det five/NUM/4/nummod envoys/NOUN/0/root of/ADP/6/case Chad/PROPN/4/nmod",
        "envoys",
        "all the five envoys of Chad"
    )]
    [InlineData(
        "the/DET/2/det army/NOUN/0/root that/PRON/4/nsubj fled/VERB/2/acl:relcl north/ADV/4/advmod",
        "army",
        "the army"
    )]
    [InlineData("Ada/PROPN/0/root Obi/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det poet/NOUN/1/appos", "Ada", "Ada Obi")]
    [InlineData("envoys/NOUN/0/root and/CCONJ/3/cc troops/NOUN/1/conj", "envoys", "envoys")]
    [InlineData("envoys/NOUN/0/root and/CCONJ/3/cc troops/NOUN/1/conj", "troops", "troops")]
    [InlineData("about/ADV/3/advmod five/NUM/3/nummod men/NOUN/0/root today/ADV/3/advmod", "men", "about five men")]
    [InlineData(
        "the/DET/2/det visit/NOUN/0/root of/ADP/4/case Ada/PROPN/2/nmod and/CCONJ/6/cc Ibo/PROPN/4/conj",
        "visit",
        "the visit of Ada and Ibo"
    )]
    [InlineData("Chad/PROPN/3/nmod:poss 's/PART/1/case army/NOUN/0/root", "army", "Chad 's army")]
    public void Spans_what_belongs_to_the_phrase(string sentence, string head, string phrase)
    {
        var document = Parsed.Document(null, sentence);
        var (first, end) = Phrase(document, head).Extent;
        Assert.Equal(phrase, document.Words(first, end));
    }

    [Fact]
    public void Finds_the_preposition()
    {
        var document = Parsed.Document(
            null,
            "fled/VERB/0/root To/ADP/4/case/_/to the/DET/4/det north/NOUN/1/obl today/NOUN/1/obl:unmarked"
        );
        var (north, today) = (Phrase(document, "north"), Phrase(document, "today"));
        Assert.Equal("To", document.Form(north.Case));
        Assert.True(north.HasCase("to") && north.HasCase(new WordList("from", "to")));
        Assert.False(north.HasCase("from") || north.HasCase(new WordList("from", "in")));
        Assert.False(today.Case >= 0 || today.HasCase("to"));
    }

    [Theory]
    [InlineData("troops/NOUN/0/root", Determination.None)]
    [InlineData("The/DET/2/det troops/NOUN/0/root", Determination.Definite)]
    [InlineData("these/DET/2/det troops/NOUN/0/root", Determination.Demonstrative)]
    [InlineData("both/DET/2/det:predet troops/NOUN/0/root", Determination.Demonstrative)]
    [InlineData("their/PRON/2/nmod:poss troops/NOUN/0/root", Determination.Possessive)]
    [InlineData("Chad/PROPN/3/nmod:poss 's/PART/1/case troops/NOUN/0/root", Determination.Possessive)]
    [InlineData("all/DET/3/det:predet its/PRON/3/nmod:poss troops/NOUN/0/root", Determination.Possessive)]
    [InlineData("all/DET/3/det:predet the/DET/3/det troops/NOUN/0/root", Determination.Definite)]
    [InlineData("some/DET/2/det troops/NOUN/0/root", Determination.Indefinite)]
    [InlineData("no/DET/2/det troops/NOUN/0/root", Determination.Indefinite)]
    [InlineData("five/NUM/2/nummod troops/NOUN/0/root", Determination.None)]
    public void Knows_how_a_noun_is_determined(string phrase, Determination determination) =>
        Assert.Equal(determination, Phrase(Parsed.Document(null, phrase), "troops").Determination);

    [Theory]
    [InlineData("Chad/PROPN/3/nmod:poss 's/PART/1/case army/NOUN/0/root", "Chad")]
    [InlineData("their/PRON/2/nmod:poss army/NOUN/0/root", "their")]
    [InlineData("the/DET/2/det army/NOUN/0/root of/ADP/4/case Chad/PROPN/2/nmod", null)]
    public void Finds_the_possessor(string phrase, string? possessor)
    {
        var document = Parsed.Document(null, phrase);
        Assert.Equal(possessor, document.Form(Phrase(document, "army").Possessor));
    }

    [Theory]
    [InlineData("no/DET/2/det vote/NOUN/0/root", true)]
    [InlineData("neither/DET/2/det vote/NOUN/0/root", true)]
    [InlineData("vote/NOUN/0/root no/DET/1/det", true)]
    [InlineData("a/DET/2/det vote/NOUN/0/root", false)]
    [InlineData("not/PART/2/advmod vote/NOUN/0/root", false)]
    [InlineData("a/DET/4/det no/DET/4/det confidence/NOUN/4/compound vote/NOUN/0/root", false)]
    public void Knows_negated_phrases(string phrase, bool isNegated) =>
        Assert.Equal(isNegated, Phrase(Parsed.Document(null, phrase), "vote").IsNegated);

    [Theory]
    [InlineData("the/DET/2/det army/NOUN/0/root", "army", true)]
    [InlineData("army/NOUN/2/compound officers/NOUN/0/root", "army", false)]
    [InlineData("president/NOUN/2/nmod:desc Obi/PROPN/0/root", "president", false)]
    [InlineData("Ada/PROPN/0/root Obi/PROPN/1/flat", "Obi", false)]
    [InlineData("It/PRON/2/nsubj left/VERB/0/root", "It", true)]
    [InlineData("It/PRON/2/nsubj left/VERB/0/root", "left", false)]
    [InlineData("$/SYM/0/root 5/NUM/1/nummod", "$", true)]
    [InlineData("$/SYM/0/root 5/NUM/1/nummod", "5", false)]
    [InlineData("Two/NUM/2/nsubj left/VERB/0/root", "Two", true)]
    [InlineData("those/DET/2/det men/NOUN/0/root", "those", false)]
    [InlineData("The/DET/2/det wounded/ADJ/3/nsubj left/VERB/0/root", "wounded", true)]
    [InlineData("the/DET/3/det wounded/ADJ/3/amod men/NOUN/0/root", "wounded", false)]
    public void Knows_what_heads_a_phrase(string sentence, string word, bool isHead) =>
        Assert.Equal(isHead, Phrase(Parsed.Document(null, sentence), word).IsHead);

    [Theory]
    [InlineData(
        "Chad/PROPN/0/root ,/PUNCT/3/punct Mali/PROPN/1/conj and/CCONJ/5/cc Niger/PROPN/1/conj",
        "Chad",
        "Chad Mali Niger"
    )]
    [InlineData("Chad/PROPN/0/root and/CCONJ/3/cc Mali/PROPN/1/conj", "Mali", "Mali")]
    [InlineData(
        "ministers/NOUN/0/root/Number=Plur Ada/PROPN/1/appos of/ADP/4/case Chad/PROPN/2/nmod and/CCONJ/6/cc Ibo/PROPN/2/conj",
        "ministers",
        "ministers Ibo"
    )]
    [InlineData(
        "minister/NOUN/0/root/Number=Sing Ada/PROPN/1/appos and/CCONJ/4/cc Ibo/PROPN/2/conj",
        "minister",
        "minister"
    )]
    public void Lists_what_is_coordinated(string phrase, string head, string conjuncts)
    {
        var document = Parsed.Document(null, phrase);
        Assert.Equal(conjuncts, string.Join(' ', Phrase(document, head).Conjuncts().Select(document.Form)));
    }

    [Theory]
    [InlineData("the/DET/2/det army/NOUN/0/root that/PRON/4/nsubj fled/VERB/2/acl:relcl", "that", "army")]
    [InlineData(
        "the/DET/2/det army/NOUN/0/root whose/PRON/4/nmod:poss men/NOUN/5/nsubj fled/VERB/2/acl:relcl",
        "whose",
        "army"
    )]
    [InlineData(
        "the/DET/2/det army/NOUN/0/root which/PRON/5/obj they/PRON/5/nsubj sent/VERB/2/acl:relcl it/PRON/5/obj",
        "it",
        "it"
    )]
    [InlineData("that/PRON/2/nsubj failed/VERB/0/root", "that", "that")]
    [InlineData("the/DET/2/det army/NOUN/0/root", "army", "army")]
    public void Finds_what_a_relative_pronoun_stands_for(string sentence, string word, string antecedent)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(antecedent, document.Form(Phrase(document, word).Antecedent));
    }

    [Theory]
    [InlineData("it", "move")]
    [InlineData("that", "move")]
    [InlineData("move", null)]
    public void Finds_the_noun_of_the_relative_clause_around(string word, string? noun)
    {
        var document = Parsed.Document(
            null,
            "a/DET/2/det move/NOUN/0/root that/PRON/5/obj it/PRON/5/nsubj called/VERB/2/acl:relcl unlawful/ADJ/5/xcomp"
        );
        Assert.Equal(noun, document.Form(Phrase(document, word).RelativeHead));
    }

    [Theory]
    [InlineData("it", "Kenya")]
    [InlineData("Chad", "Kenya")]
    [InlineData("Kenya", null)]
    public void Finds_the_subject_above(string word, string? subject)
    {
        var document = Parsed.Document(
            null,
            "Kenya/PROPN/2/nsubj asked/VERB/0/root Chad/PROPN/2/obj to/PART/5/mark help/VERB/2/xcomp it/PRON/5/obj"
        );
        Assert.Equal(subject, document.Form(Phrase(document, word).SubjectAbove));
    }

    static NounPhrase Phrase(Document document, string head) => document.Syntax.Phrase(document.At(head));

    [Theory]
    [InlineData("The/DET/2/det raid/NOUN/0/root", true)]
    [InlineData("This/DET/2/det raid/NOUN/0/root", true)]
    [InlineData("Its/PRON/2/nmod:poss raid/NOUN/0/root", true)]
    [InlineData("A/DET/2/det raid/NOUN/0/root", false)]
    [InlineData("Another/DET/2/det raid/NOUN/0/root", false)]
    [InlineData("Big/ADJ/2/amod raid/NOUN/0/root", false)]
    public void Is_definite_where_the_reader_knows_which(string sentence, bool definite) =>
        Assert.Equal(definite, Parsed.Document(null, sentence).Syntax.Phrase(1).IsDefinite);
}
