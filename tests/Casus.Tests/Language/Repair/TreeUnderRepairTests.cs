using Casus.Language;
using Casus.Language.Repair;
using CsCheck;

namespace Casus.Tests.Language.Repair;

public class TreeUnderRepairTests
{
    const string sentence = "Kenya/PROPN/2/nsubj expelled/VERB/0/root the/DET/4/det envoy/NOUN/2/obj";

    [Fact]
    public void Hangs_a_word_on_another()
    {
        var document = Parsed.Document(null, sentence);
        Assert.True(new TreeUnderRepair(document, 0).Attach(0, 3, Deprel.NmodPoss));
        Assert.Equal((3, Deprel.NmodPoss), (document.Tokens[0].Head, document.Tokens[0].Relation));
        Assert.Empty(document.ParseNotes);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(3, 3)]
    [InlineData(1, 0)]
    [InlineData(0, 5)]
    [InlineData(0, -1)]
    public void Refuses_what_would_leave_no_tree_and_says_why(int token, int head)
    {
        var document = Parsed.Document(null, sentence, sentence);
        var before = document.Tokens[token].Head;
        Assert.False(new TreeUnderRepair(document, 0).Attach(token, head, Deprel.Obl));
        Assert.Equal(before, document.Tokens[token].Head);
        Assert.Contains("a repair would have", Assert.Single(document.ParseNotes).Text);
    }

    [Fact]
    public void Makes_a_word_the_only_root()
    {
        var document = Parsed.Document(null, sentence);
        new TreeUnderRepair(document, 0).MakeRoot(2, Deprel.Nsubj);
        Assert.Equal(
            (-1, 2, Deprel.Nsubj),
            (document.Tokens[2].Head, document.Tokens[1].Head, document.Tokens[1].Relation)
        );
        Assert.Null(RandomTrees.Fault(document));
    }

    [Fact]
    public void Keeps_a_tree_under_any_changes() =>
        Gen.Select(RandomTrees.Trees, Gen.Int)
            .Sample(
                (document, seed) =>
                {
                    var random = new Random(seed);
                    for (var change = 0; change < 20; change++)
                    {
                        var tree = new TreeUnderRepair(document, random.Next(document.Sentences.Count));
                        if (random.Next(5) == 0)
                            tree.MakeRoot(random.Next(tree.First, tree.End), Deprel.Nsubj);
                        else
                            tree.Attach(
                                random.Next(document.Tokens.Length),
                                random.Next(-1, document.Tokens.Length),
                                Deprel.Dep
                            );
                        Assert.Null(RandomTrees.Fault(document));
                    }
                },
                iter: 5_000
            );
}
