using Casus.Language;
using Casus.Language.Conllu;
using Casus.Language.Syntax;
using Casus.Tests.Language.Repair;
using CsCheck;

namespace Casus.Tests.Language.Syntax;

public class SyntaxTreeTests
{
    [Fact]
    public void Gives_back_the_parse_before_its_repairs_where_they_left_no_tree()
    {
        var document = Parsed.Document(null, "Kenya/PROPN/2/nsubj expelled/VERB/0/root the/DET/4/det envoy/NOUN/2/obj");
        document.KeepParse();
        (document.Tokens[1].Head, document.Tokens[1].Relation) = (3, Deprel.Conj);
        var tree = new SyntaxTree(document);
        Assert.Equal((-1, Deprel.Root), (document.Tokens[1].Head, document.Tokens[1].Relation));
        Assert.True(tree.IsWithin(3, 1));
        var note = Assert.Single(document.ParseNotes);
        Assert.True(note.Broken);
        Assert.Contains("stands below itself", note.Text);
    }

    [Theory]
    [InlineData("Kenya/PROPN/2/nsubj expelled/VERB/4/conj the/DET/4/det envoy/NOUN/2/obj", "stands below itself")]
    [InlineData("Kenya/PROPN/0/root expelled/VERB/0/root", "“Kenya” and “expelled” are both roots")]
    [InlineData("Kenya/PROPN/1/nsubj", "“Kenya” stands below itself")]
    public void Hangs_all_on_the_first_word_where_no_parse_was_kept(string sentence, string reason)
    {
        var document = Parsed.Document(null, sentence);
        _ = new SyntaxTree(document);
        Assert.Null(RandomTrees.Fault(document));
        Assert.Contains(reason, Assert.Single(document.ParseNotes).Text);
    }

    [Fact]
    public void Says_so_where_the_parse_is_printed()
    {
        var document = Parsed.Document(null, "Kenya/PROPN/0/root expelled/VERB/0/root");
        var output = new StringWriter();
        new ConlluWriter(output).Write(document);
        Assert.Contains("# parse_note = the parse was no tree", output.ToString());
    }

    [Fact]
    public void Leads_from_every_word_to_a_root_whatever_the_heads() =>
        RandomTrees.AnyHeads.Sample(
            document =>
            {
                var tree = new SyntaxTree(document);
                Assert.Null(RandomTrees.Fault(document));
                for (var token = 0; token < document.Tokens.Length; token++)
                    Assert.Equal(token == 0, tree.IsWithin(0, token) && tree.IsWithin(token, 0));
            },
            iter: 5_000
        );

    [Fact]
    public void Says_nothing_of_trees() =>
        RandomTrees.Trees.Sample(
            document =>
            {
                _ = new SyntaxTree(document);
                Assert.Empty(document.ParseNotes);
            },
            iter: 1_000
        );
}
