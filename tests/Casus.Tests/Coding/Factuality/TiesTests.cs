using Casus.Coding.Factuality;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Factuality;

public class TiesTests
{
    static (SyntaxTree Tree, int Token) Parse(string word, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        return (document.Syntax, Told.At(document, word));
    }

    [Theory]
    [InlineData("They/PRON/2/nsubj plan/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp", "to")]
    [InlineData("They/PRON/2/nsubj avoid/VERB/0/root leave/VERB/2/xcomp", "ing")]
    [InlineData("They/PRON/2/nsubj admit/VERB/0/root leave/VERB/2/ccomp/_/leave/VBG", "ing")]
    [InlineData("They/PRON/2/nsubj say/VERB/0/root that/SCONJ/5/mark we/PRON/5/nsubj leave/VERB/2/ccomp", "that")]
    [InlineData("They/PRON/2/nsubj say/VERB/0/root we/PRON/4/nsubj leave/VERB/2/ccomp", "that")]
    public void Name_what_leads_to_a_complement(string sentence, string tie)
    {
        var (tree, token) = Parse("leave", sentence);
        Assert.Equal(tie, tree.TieOfComplement(token));
    }

    [Theory]
    [InlineData("A/DET/2/det plan/NOUN/0/root to/PART/4/mark leave/VERB/2/acl", "to")]
    [InlineData("A/DET/2/det claim/NOUN/0/root that/SCONJ/5/mark we/PRON/5/nsubj leave/VERB/2/acl", "that")]
    [InlineData("A/DET/2/det threat/NOUN/0/root of/SCONJ/4/mark leave/VERB/2/acl/_/leave/VBG", "of")]
    [InlineData("A/DET/2/det return/NOUN/0/root to/SCONJ/4/mark leave/VERB/2/acl/_/leave/VBG", "to-ing")]
    [InlineData("Men/NOUN/0/root leave/VERB/1/acl", null)]
    public void Name_what_leads_to_the_clause_of_a_noun(string sentence, string? tie)
    {
        var (tree, token) = Parse("leave", sentence);
        Assert.Equal(tie, tree.TieOfNounClause(token));
    }

    [Theory]
    [InlineData("They/PRON/2/nsubj fear/VERB/0/root war/NOUN/2/obj", "object")]
    [InlineData("war/NOUN/2/nsubj looms/VERB/0/root", "subject")]
    [InlineData("war/NOUN/2/compound threats/NOUN/0/root", "of")]
    [InlineData("A/DET/2/det threat/NOUN/0/root of/ADP/4/case war/NOUN/2/nmod", "of")]
    [InlineData("They/PRON/2/nsubj call/VERB/0/root for/ADP/4/case war/NOUN/2/obl", "for")]
    [InlineData("It/PRON/2/nsubj lasted/VERB/0/root war/NOUN/2/obl", "")]
    public void Name_what_leads_to_a_noun(string sentence, string tie)
    {
        var (tree, token) = Parse("war", sentence);
        Assert.Equal(tie, tree.TieOfArgument(token));
    }

    [Theory]
    [InlineData("He/PRON/2/nsubj left/VERB/0/root if/SCONJ/5/mark they/PRON/5/nsubj came/VERB/2/advcl", "if")]
    [InlineData("He/PRON/2/nsubj left/VERB/0/root when/ADV/5/advmod they/PRON/5/nsubj came/VERB/2/advcl", "when")]
    [InlineData("He/PRON/2/nsubj left/VERB/0/root soon/ADV/5/advmod they/PRON/5/nsubj came/VERB/2/advcl", null)]
    public void Name_what_opens_an_adverbial_clause(string sentence, string? link)
    {
        var (tree, token) = Parse("came", sentence);
        Assert.Equal(link, tree.LinkOf(token, tree.Document.Lists.For<FactualityWords>()));
    }
}
