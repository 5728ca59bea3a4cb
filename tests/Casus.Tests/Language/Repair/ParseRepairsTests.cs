using Casus.Language;
using Casus.Language.Repair;
using Casus.Language.Syntax;
using CsCheck;

namespace Casus.Tests.Language.Repair;

public class ParseRepairsTests
{
    /// <summary>The slip that each repair mends, as parsers make it, and the same words mended.</summary>
    public static TheoryData<string, string, string> Slips { get; } =
        new()
        {
            {
                "a verb behind a conjunction",
                "It/PRON/2/nsubj/_/_/PRP expects/VERB/0/root/_/_/VBZ them/PRON/5/nsubj/_/_/PRP to/PART/5/mark/_/_/TO "
                    + "sign/VERB/2/xcomp/_/_/VB but/CCONJ/7/cc/_/_/CC doubts/NOUN/5/conj/_/_/NNS "
                    + "that/SCONJ/10/mark/_/_/IN it/PRON/10/nsubj/_/_/PRP lasts/VERB/7/acl/_/_/VBZ",
                "2 0 5 5 2 7 2 10 10 7; doubts VBZ conj; lasts VBZ ccomp"
            },
            {
                "a verb with a clause",
                "Obi/PROPN/5/nsubj/_/_/NNP of/ADP/4/case/_/_/IN the/DET/4/det/_/_/DT Bank/PROPN/5/compound/_/_/NNP "
                    + "doubts/NOUN/0/root/_/_/NNS "
                    + "that/SCONJ/8/mark/_/_/IN it/PRON/8/nsubj/_/_/PRP works/VERB/5/acl/_/_/VBZ",
                "5 4 4 1 0 8 8 5; Bank NNP nmod; doubts VBZ root; works VBZ ccomp"
            },
            {
                "both as a subject",
                "treaty/NOUN/0/root/_/_/NN in/ADP/3/case/_/_/IN which/PRON/5/obl/_/_/WDT "
                    + "both/CCONJ/5/cc:preconj/_/_/CC "
                    + "promise/NOUN/1/acl:relcl/_/_/NN help/NOUN/5/obj/_/_/NN",
                "0 3 5 5 1 5; both DT nsubj; promise VBP acl:relcl"
            },
            {
                "a verb with an object",
                "Chad/PROPN/2/compound/_/_/NNP blocks/NOUN/0/root/_/_/NNS access/NOUN/2/obj/_/_/NN",
                "2 0 2; Chad NNP nsubj; blocks VBZ root"
            },
            {
                "a verb behind its subject",
                "An/DET/3/det/_/_/DT envoy/NOUN/3/compound/_/_/NN visits/NOUN/0/root/_/_/NNS Chad/PROPN/2/nmod/_/_/NNP",
                "2 3 0 3; envoy NN nsubj; visits VBZ root; Chad NNP obj"
            },
            {
                "a crowd that gathers",
                "Thousands/NOUN/0/root/_/_/NNS of/ADP/3/case/_/_/IN miners/NOUN/1/nmod/_/_/NNS "
                    + "rally/NOUN/1/nmod/_/_/NN "
                    + "today/NOUN/1/nmod:unmarked/_/_/NN",
                "4 3 1 0 4; Thousands NNS nsubj; rally VBP root"
            },
            {
                "an auxiliary apart",
                "Obi/PROPN/4/nsubj/_/_/NNP will/AUX/1/appos/_/_/MD today/NOUN/4/obl:unmarked/_/_/NN "
                    + "lead/VERB/0/root/_/_/VB it/PRON/4/obj/_/_/PRP",
                "4 4 4 0 4; will MD aux"
            },
            {
                "a passive without be",
                "Guards/NOUN/2/nsubj:pass/_/_/NNS fired/VERB/0/root/_/_/VBN on/ADP/4/case/_/_/IN "
                    + "crowds/NOUN/2/obl/_/_/NNS ./PUNCT/2/punct/_/_/.",
                "2 0 4 2 2; Guards NNS nsubj; fired VBD root"
            },
            {
                "a clause behind an agent",
                "reported/VERB/0/root/_/_/VBN by/ADP/3/case/_/_/IN them/PRON/1/obl:agent/_/_/PRP "
                    + "that/SCONJ/6/mark/_/_/IN "
                    + "he/PRON/6/nsubj/_/_/PRP left/VERB/1/csubj:pass/_/_/VBD",
                "0 3 1 6 6 1; left VBD ccomp"
            },
            {
                "a participle with be",
                "Chad/PROPN/3/nsubj/_/_/NNP is/AUX/3/aux:pass/_/_/VBZ opposed/ADJ/0/root/_/_/JJ",
                "3 3 0; opposed VBN root"
            },
            {
                "an object behind a particle",
                "They/PRON/2/nsubj/_/_/PRP take/VERB/0/root/_/_/VBP in/ADP/2/compound:prt/_/_/RP "
                    + "refugees/NOUN/2/obl/_/_/NNS",
                "2 0 2 2; refugees NNS obj"
            },
            {
                "due to an infinitive",
                "He/PRON/4/nsubj/_/_/PRP due/ADJ/4/case/_/_/JJ to/ADP/2/fixed/_/_/TO appear/VERB/0/root/_/_/VB",
                "4 4 4 0; to TO mark"
            },
            {
                "a time before after",
                "left/VERB/0/root/_/_/VBD a/DET/3/det/Definite=Ind/_/DT day/NOUN/1/obl:unmarked/_/_/NN "
                    + "after/SCONJ/6/mark/_/_/IN they/PRON/6/nsubj/_/_/PRP met/VERB/1/advcl/_/_/VBD",
                "0 3 6 6 6 1"
            },
            {
                "an object that is something",
                "They/PRON/2/nsubj/_/_/PRP found/VERB/0/root/_/_/VBD Obi/PROPN/4/nsubj/_/_/NNP "
                    + "guilty/ADJ/2/xcomp/_/_/JJ",
                "2 0 2 2; Obi NNP obj"
            },
            {
                "a receiver in a compound",
                "They/PRON/2/nsubj/_/_/PRP granted/VERB/0/root/_/_/VBD two/NUM/5/nummod/_/_/CD "
                    + "reporters/NOUN/5/compound/_/_/NNS asylum/NOUN/2/obj/_/_/NN",
                "2 0 4 2 2; reporters NNS iobj"
            },
            {
                "an agent below",
                "charged/VERB/0/root/_/_/VBN was/AUX/1/aux:pass/_/_/VBD with/SCONJ/4/mark/_/_/IN "
                    + "spying/VERB/1/advcl/_/_/VBG by/ADP/6/case/_/_/IN police/NOUN/4/obl/_/_/NNS "
                    + "today/NOUN/4/obl:unmarked/_/_/NN",
                "0 1 4 1 6 1 1; police NNS obl:agent"
            },
            {
                "a charge on its agent",
                "accused/VERB/0/root/_/_/VBN was/AUX/1/aux:pass/_/_/VBD by/ADP/4/case/_/_/IN "
                    + "Chad/PROPN/1/obl:agent/_/_/NNP of/SCONJ/6/mark/_/_/IN lying/VERB/4/acl/_/_/VBG",
                "0 1 4 1 6 1; lying VBG advcl"
            },
            {
                "a speaker in apposition",
                "Guards/NOUN/2/nsubj/_/_/NNS freed/VERB/6/ccomp/_/_/VBD Obi/PROPN/2/obj/_/_/NNP ,/PUNCT/2/punct/_/_/, "
                    + "police/NOUN/3/appos/_/_/NNS said/VERB/0/root/Tense=Past|VerbForm=Fin/_/VBD",
                "2 6 2 2 6 0; police NNS nsubj"
            },
            {
                "means of force",
                "dispersed/VERB/0/root/_/_/VBD crowds/NOUN/1/obj/_/_/NNS with/ADP/4/case/_/_/IN gas/NOUN/2/nmod/_/_/NN",
                "0 1 4 1; gas NN obl"
            },
            {
                "a phrase of a noun",
                "held/VERB/0/root/_/_/VBN by/ADP/3/case/_/_/IN rebels/NOUN/1/obl:agent/_/_/NNS from/ADP/5/case/_/_/IN "
                    + "Chad/PROPN/1/obl/_/_/NNP",
                "0 3 1 5 3; Chad NNP nmod"
            },
            {
                "a preposition apart",
                "talks/NOUN/0/root/_/_/NNS with/ADP/3/case/_/_/IN president/NOUN/4/nmod:desc/_/_/NN "
                    + "Obi/PROPN/1/nmod/_/_/NNP",
                "0 4 4 1"
            },
            {
                "a neighbouring country",
                "invasion/NOUN/0/root/_/_/NN of/SCONJ/3/mark/_/_/IN neighbouring/VERB/1/acl/_/_/VBG "
                    + "Chad/PROPN/3/obj/_/_/NNP",
                "0 4 4 1; of IN case; neighbouring JJ amod; Chad NNP nmod"
            },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Mends_a_slip_by_its_own_repair_alone(string name, string slip, string mended)
    {
        var document = Parsed.Document(null, slip);
        var tree = new TreeUnderRepair(document, 0);
        for (var word = tree.First; word < tree.End; word++)
            ParseRepairs.All.Single(repair => repair.Name == name).Mend(tree, word);
        Assert.Equal(mended, Told(slip, document));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void Mends_a_slip_in_the_order_of_all(string name, string slip, string mended)
    {
        var document = Parsed.Document(null, slip);
        ParseRepairs.Mend(document);
        Assert.True(mended == Told(slip, document), name);
        Assert.Null(TreeShape.Fault(document.Tokens, document.Sentences[0], new int[document.Tokens.Length]));
    }

    [Fact]
    public void Has_a_slip_for_every_repair() =>
        Assert.Equal(ParseRepairs.All.Select(repair => repair.Name), Slips.Select(slip => slip.Data.Item1));

    [Fact]
    public void Leaves_a_tree_a_tree_whatever_is_mended() =>
        RandomTrees.Trees.Sample(
            document =>
            {
                foreach (var repair in ParseRepairs.All)
                    for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
                    {
                        var tree = new TreeUnderRepair(document, sentence);
                        for (var word = tree.First; word < tree.End; word++)
                            repair.Mend(tree, word);
                        Assert.Null(RandomTrees.Fault(document));
                    }
            },
            iter: 20_000
        );

    [Theory]
    [InlineData("Ministers who ought to resign met in Paris.")]
    [InlineData("The ministers, who ought to know, met in Paris.")]
    [InlineData("Those who should, ought, might and will resign met.")]
    public void Ends_where_a_modal_governs_its_verb(string text)
    {
        var document = Parsed.ByAnalyser(text);
        Assert.Null(RandomTrees.Fault(document));
        Assert.DoesNotContain(document.ParseNotes, note => note.Broken);
    }

    /// <summary>The heads of all words, counted from 1, and the words whose tag or relation is another than at first.</summary>
    static string Told(string slip, Document document)
    {
        var before = Parsed.Document(null, slip);
        var told = string.Join(' ', document.Tokens.ToArray().Select(token => token.Head + 1));
        for (var word = 0; word < document.Tokens.Length; word++)
        {
            var (then, now) = (before.Tokens[word], document.Tokens[word]);
            if (then.Xpos != now.Xpos || then.Relation != now.Relation)
                told += $"; {now.Form} {now.Xpos} {now.Relation.Name()}";
        }
        return told;
    }
}
