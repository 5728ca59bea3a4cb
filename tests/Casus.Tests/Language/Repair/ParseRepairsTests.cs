using Casus.Language.Repair;
using CsCheck;

namespace Casus.Tests.Language.Repair;

public class ParseRepairsTests
{
    [Fact]
    public void Leaves_a_tree_a_tree_whatever_is_mended() =>
        RandomTrees.Trees.Sample(
            document =>
            {
                foreach (var mend in ParseRepairs.All)
                    for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
                    {
                        mend(new TreeUnderRepair(document, sentence));
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
        var document = Loaded.Analyser.Analyse(new() { Id = "test", Text = text });
        Assert.Null(RandomTrees.Fault(document));
        Assert.DoesNotContain(document.ParseNotes, note => note.Broken);
    }
}
