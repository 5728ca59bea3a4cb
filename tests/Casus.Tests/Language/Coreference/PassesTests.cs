using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;

namespace Casus.Tests.Language.Coreference;

/// <summary>Each pass on trees built by hand: which pass ties a word, and to which word before it.</summary>
public class PassesTests
{
    const string obi = "Marta/PROPN/3/nsubj/Number=Sing Obi/PROPN/1/flat resigned/VERB/0/root",
        peru = "Peru/PROPN/2/nsubj/Number=Sing fell/VERB/0/root";

    static readonly NameMention martaObi = new(0, 2, NameKind.Person);

    [Fact]
    public void Ties_the_same_name()
    {
        var document = Document([martaObi, new(3, 5, NameKind.Person)], obi, obi);
        Assert.Equal((CoreferencePass.SameName, 0), Tied(document, 3));
    }

    [Fact]
    public void Ties_a_country_by_name_and_adjective()
    {
        var document = Document([], peru, "Peruvian/ADJ/2/amod troops/NOUN/3/nsubj/Number=Plur fled/VERB/0/root");
        Assert.Equal((CoreferencePass.SameName, 0), Tied(document, 2));
    }

    [Fact]
    public void Ties_an_acronym_to_what_it_stands_for()
    {
        var document = Document(
            [new(0, 3, NameKind.Organisation), new(4, 5, NameKind.Organisation)],
            "World/PROPN/3/compound Trade/PROPN/3/compound Union/PROPN/4/nsubj/Number=Sing met/VERB/0/root",
            "WTU/PROPN/2/nsubj/Number=Sing left/VERB/0/root"
        );
        Assert.Equal((CoreferencePass.Acronym, 2), Tied(document, 4));
    }

    [Fact]
    public void Ties_an_apposition_and_a_predicate()
    {
        var apposition = Document(
            [martaObi],
            "Marta/PROPN/6/nsubj/Number=Sing Obi/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det "
                + "poet/NOUN/1/appos/Number=Sing resigned/VERB/0/root"
        );
        Assert.Equal((CoreferencePass.Apposition, 0), Tied(apposition, 4));
        var predicate = Document(
            [martaObi],
            "Marta/PROPN/5/nsubj/Number=Sing Obi/PROPN/1/flat is/AUX/5/cop a/DET/5/det poet/NOUN/0/root/Number=Sing"
        );
        Assert.Equal((CoreferencePass.Apposition, 0), Tied(predicate, 4));
    }

    [Theory]
    [InlineData(
        "Marta/PROPN/6/nsubj/Number=Sing Obi/PROPN/1/flat is/AUX/6/cop not/PART/6/advmod a/DET/6/det poet/NOUN/0/root/Number=Sing"
    )]
    [InlineData(
        "Marta/PROPN/6/nsubj/Number=Sing Obi/PROPN/1/flat will/AUX/6/aux be/AUX/6/cop a/DET/6/det poet/NOUN/0/root/Number=Sing"
    )]
    public void Ignores_what_somebody_is_not_or_not_yet(string sentence) =>
        Assert.Equal(CoreferencePass.None, Tied(Document([martaObi], sentence), 5).Pass);

    [Theory]
    [InlineData("Obi/PROPN/2/nsubj/Number=Sing left/VERB/0/root", CoreferencePass.NamePart)]
    [InlineData("Marta/PROPN/2/nsubj/Number=Sing left/VERB/0/root", CoreferencePass.NamePart)]
    [InlineData("Diallo/PROPN/2/nsubj/Number=Sing left/VERB/0/root", CoreferencePass.None)]
    public void Ties_the_part_of_a_name(string later, CoreferencePass pass) =>
        Assert.Equal(pass, Tied(Document([martaObi, new(3, 4, NameKind.Person)], obi, later), 3).Pass);

    [Theory]
    [InlineData("the/DET/2/det village/NOUN/3/nsubj/Number=Sing burned/VERB/0/root", CoreferencePass.SameNoun)]
    [InlineData("this/DET/2/det village/NOUN/3/nsubj/Number=Sing burned/VERB/0/root", CoreferencePass.SameNoun)]
    [InlineData("a/DET/2/det village/NOUN/3/nsubj/Number=Sing burned/VERB/0/root", CoreferencePass.None)]
    public void Ties_the_same_noun_where_it_takes_up_what_was_told(string later, CoreferencePass pass) =>
        Assert.Equal(
            pass,
            Tied(Document([], "a/DET/2/det village/NOUN/3/nsubj/Number=Sing fell/VERB/0/root", later), 4).Pass
        );

    [Fact]
    public void Ignores_a_noun_that_is_another_by_its_adjective()
    {
        var document = Document(
            [],
            "a/DET/2/det village/NOUN/3/nsubj/Number=Sing fell/VERB/0/root",
            "the/DET/3/det other/ADJ/3/amod village/NOUN/4/nsubj/Number=Sing burned/VERB/0/root"
        );
        Assert.Equal(CoreferencePass.None, Tied(document, 5).Pass);
    }

    [Fact]
    public void Ties_a_role_to_whoever_was_told_with_it()
    {
        var document = Document(
            [new(1, 2, NameKind.Person)],
            "President/NOUN/2/nmod:desc/_/president Obi/PROPN/3/nsubj/Number=Sing resigned/VERB/0/root",
            "the/DET/2/det president/NOUN/3/nsubj/Number=Sing left/VERB/0/root"
        );
        Assert.Equal((CoreferencePass.Role, 1), Tied(document, 4));
    }

    [Fact]
    public void Ties_the_country_to_the_last_one_that_does_not_act_on_it()
    {
        var document = Document(
            [],
            peru,
            "Chad/PROPN/2/nsubj/Number=Sing supports/VERB/0/root the/DET/4/det country/NOUN/2/obj/Number=Sing"
        );
        Assert.Equal((CoreferencePass.KindOfName, 0), Tied(document, 5));
    }

    [Theory]
    [InlineData("She/PRON/2/nsubj left/VERB/0/root", CoreferencePass.Pronoun)]
    [InlineData("He/PRON/2/nsubj left/VERB/0/root", CoreferencePass.None)]
    [InlineData("It/PRON/2/nsubj left/VERB/0/root", CoreferencePass.None)]
    [InlineData("They/PRON/2/nsubj left/VERB/0/root", CoreferencePass.None)]
    public void Ties_a_pronoun_that_agrees(string later, CoreferencePass pass) =>
        Assert.Equal(pass, Tied(Document([martaObi], obi, later), 3).Pass);

    [Theory]
    [InlineData("It/PRON/2/nsubj seems/VERB/0/root/_/seem he/PRON/4/nsubj left/VERB/2/ccomp", CoreferencePass.None)]
    [InlineData(
        "It/PRON/3/nsubj is/AUX/3/cop clear/ADJ/0/root that/SCONJ/5/mark left/VERB/3/ccomp",
        CoreferencePass.None
    )]
    [InlineData("It/PRON/3/nsubj is/AUX/3/cop large/ADJ/0/root", CoreferencePass.Pronoun)]
    public void Ignores_it_where_it_means_nothing(string later, CoreferencePass pass) =>
        Assert.Equal(pass, Tied(Document([], peru, later), 2).Pass);

    [Fact]
    public void Ties_a_reflexive_to_the_subject_and_nothing_else_to_it()
    {
        const string hurt = "Marta/PROPN/3/nsubj/Number=Sing Obi/PROPN/1/flat hurt/VERB/0/root ";
        Assert.Equal((CoreferencePass.Pronoun, 0), Tied(Document([martaObi], hurt + "herself/PRON/3/obj"), 3));
        Assert.Equal(CoreferencePass.None, Tied(Document([martaObi], hurt + "her/PRON/3/obj"), 3).Pass);
    }

    [Fact]
    public void Takes_I_for_the_speaker_of_the_quotation()
    {
        var document = Document(
            [new(6, 7, NameKind.Person)],
            "“/PUNCT/3/punct I/PRON/3/nsubj leave/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root "
                + "Obi/PROPN/6/nsubj/Number=Sing"
        );
        Assert.Equal((CoreferencePass.Speaker, 1), Tied(document, 6));
    }

    [Fact]
    public void Finds_the_two_who_are_meant()
    {
        var document = Document(
            [],
            "Peru/PROPN/2/nsubj/Number=Sing met/VERB/0/root Chad/PROPN/2/obj/Number=Sing",
            "both/DET/2/det countries/NOUN/3/nsubj/Number=Plur/country signed/VERB/0/root"
        );
        var both = document.Coreference.Mentions[document.Coreference.At(4)];
        Assert.Equal(CoreferencePass.Pair, both.Pass);
        Assert.Equal(
            ["Peru", "Chad"],
            both.Parts!.Select(part => document.Form(document.Coreference.Mentions[part].Head))
        );
    }

    [Fact]
    public void Ties_given_heads_alone()
    {
        var document = Document([martaObi, new(3, 5, NameKind.Person)], obi, obi);
        Assert.Equal(1, CoreferenceResolver.Resolve(document, new HashSet<int> { 3 }).Mentions.Length);
        Assert.Same(document.Coreference, document.Coreference);
    }

    static Document Document(NameMention[] names, params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        document.Names.AddRange(names);
        return document;
    }

    static (CoreferencePass Pass, int Before) Tied(Document document, int head)
    {
        var mention = document.Coreference.Mentions[document.Coreference.At(head)];
        return (mention.Pass, mention.Antecedent < 0 ? -1 : document.Coreference.Mentions[mention.Antecedent].Head);
    }
}
