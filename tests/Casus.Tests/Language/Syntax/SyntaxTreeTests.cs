using Casus.Language;
using Casus.Language.Conllu;
using Casus.Language.Syntax;
using Casus.Lexicons;
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

    [Fact]
    public void Lists_dependents_in_order_of_the_text() =>
        OnTrees(
            (document, tree, _) =>
            {
                for (var token = 0; token < document.Tokens.Length; token++)
                    Assert.Equal(Dependents(document, token), Listed(tree, token));
            }
        );

    [Fact]
    public void Finds_the_first_dependent_with_a_relation() =>
        OnTrees(
            (document, tree, random) =>
            {
                var (one, other) = (Any(document, random).Relation, Any(document, random).Relation);
                for (var token = 0; token < document.Tokens.Length; token++)
                {
                    var tokens = document.Tokens.ToArray();
                    var dependents = Dependents(document, token);
                    var expected = dependents.Where(i => tokens[i].Relation == one).DefaultIfEmpty(-1).First();
                    Assert.Equal(expected, tree.Child(token, one));
                    Assert.Equal(expected >= 0, tree.Has(token, one));
                    var ofBoth = dependents
                        .Where(i => tokens[i].Relation == one || tokens[i].Relation == other)
                        .DefaultIfEmpty(-1)
                        .First();
                    Assert.Equal(ofBoth, tree.Child(token, one, other));
                    Assert.Equal(ofBoth, tree.Child(token, new RelationSet(one, other)));
                }
            }
        );

    [Fact]
    public void Finds_the_first_dependent_with_a_lemma_or_form() =>
        OnTrees(
            (document, tree, random) =>
            {
                var (relation, word) = (Any(document, random).Relation, Any(document, random).Form);
                var list = new WordList(word.ToUpperInvariant(), "and");
                for (var token = 0; token < document.Tokens.Length; token++)
                {
                    var tokens = document.Tokens.ToArray();
                    var related = Dependents(document, token).Where(i => tokens[i].Relation == relation).ToList();
                    Assert.Equal(
                        First(related, i => tokens[i].Lemma == word),
                        tree.ChildWithLemma(token, relation, word)
                    );
                    Assert.Equal(
                        First(related, i => list.Any(listed => listed == tokens[i].Lemma)),
                        tree.ChildWithLemma(token, relation, list)
                    );
                    Assert.Equal(
                        First(related, i => tokens[i].Form == word || tokens[i].Form == "and"),
                        tree.ChildWithForm(token, relation, list)
                    );
                }
            }
        );

    [Fact]
    public void Knows_what_stands_below_a_word() =>
        OnTrees(
            (document, tree, _) =>
            {
                for (var token = 0; token < document.Tokens.Length; token++)
                for (var above = 0; above < document.Tokens.Length; above++)
                    Assert.Equal(Climb(document, token).Contains(above), tree.IsWithin(token, above));
                Assert.False(tree.IsWithin(-1, 0) || tree.IsWithin(0, -1));
            }
        );

    [Fact]
    public void Knows_what_a_subtree_spans() =>
        OnTrees(
            (document, tree, _) =>
            {
                for (var token = 0; token < document.Tokens.Length; token++)
                {
                    var below = Enumerable
                        .Range(0, document.Tokens.Length)
                        .Where(i => Climb(document, i).Contains(token))
                        .ToList();
                    Assert.Equal((below.Min(), below.Max()), (tree.Leftmost(token), tree.Rightmost(token)));
                }
            }
        );

    [Fact]
    public void Finds_the_head_of_any_words_side_by_side() =>
        OnTrees(
            (document, tree, random) =>
            {
                var first = random.Next(document.Tokens.Length);
                var end = random.Next(first + 1, document.Tokens.Length + 1);
                var head = tree.HeadOf(first, end);
                Assert.InRange(head, first, end - 1);
                for (var token = first; token <= head; token++)
                    Assert.Equal(
                        token == head,
                        document.Tokens[token].Head < first || document.Tokens[token].Head >= end
                    );
            }
        );

    [Fact]
    public void Finds_the_head_of_a_whole_subtree_that_is_one_piece() =>
        OnTrees(
            (document, tree, _) =>
            {
                for (var token = 0; token < document.Tokens.Length; token++)
                {
                    var (first, last) = (tree.Leftmost(token), tree.Rightmost(token));
                    if (Enumerable.Range(first, last - first + 1).All(i => tree.IsWithin(i, token)))
                        Assert.Equal(token, tree.HeadOf(first, last + 1));
                }
            }
        );

    [Theory]
    [InlineData("port", "seized", true)]
    [InlineData("seized", "seized", true)]
    [InlineData("fled", "seized", false)]
    [InlineData("north", "seized", false)]
    [InlineData("north", "fled", true)]
    [InlineData("seized", "port", false)]
    public void Leaves_coordinated_verbs_apart(string word, string verb, bool isPart)
    {
        var document = Parsed.Document(
            null,
            "Rebels/NOUN/2/nsubj seized/VERB/0/root the/DET/4/det port/NOUN/2/obj and/CCONJ/6/cc fled/VERB/2/conj "
                + "north/ADV/6/advmod"
        );
        Assert.Equal(isPart, document.Syntax.IsPartOf(document.At(word), document.At(verb)));
    }

    [Fact]
    public void Is_built_once_for_a_document()
    {
        var document = Parsed.Document(null, "Rebels/NOUN/2/nsubj fled/VERB/0/root");
        Assert.Same(document.Syntax, document.Syntax);
        Assert.Same(document, document.Syntax.Document);
    }

    static void OnTrees(Action<Document, SyntaxTree, Random> test) =>
        Gen.Select(RandomTrees.Trees, Gen.Int)
            .Sample((document, seed) => test(document, new SyntaxTree(document), new Random(seed)), iter: 2_000);

    static Token Any(Document document, Random random) => document.Tokens[random.Next(document.Tokens.Length)];

    static int First(IEnumerable<int> tokens, Func<int, bool> holds) => tokens.Where(holds).DefaultIfEmpty(-1).First();

    static List<int> Listed(SyntaxTree tree, int token)
    {
        var listed = new List<int>();
        foreach (var child in tree.Of(token))
            listed.Add(child);
        return listed;
    }

    static List<int> Dependents(Document document, int head)
    {
        var dependents = new List<int>();
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.Tokens[token].Head == head)
                dependents.Add(token);
        return dependents;
    }

    static List<int> Climb(Document document, int token)
    {
        var climbed = new List<int>();
        for (; token >= 0; token = document.Tokens[token].Head)
            climbed.Add(token);
        return climbed;
    }
}
