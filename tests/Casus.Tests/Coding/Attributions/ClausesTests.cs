using Casus.Coding.Attributions;
using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Attributions;

public class ClausesTests
{
    readonly Scene scene = new(
        [],
        "“/PUNCT/4/punct Chad/PROPN/4/nsubj will/AUX/4/aux/_/will/MD leave/VERB/0/root/_/leave/VB ,/PUNCT/4/punct "
            + "as/SCONJ/9/mark its/PRON/8/nmod:poss army/NOUN/9/nsubj lost/VERB/4/advcl/_/lose/VBD ”/PUNCT/4/punct ./PUNCT/4/punct",
        "But/CCONJ/3/cc nobody/PRON/3/nsubj knows/VERB/0/root/_/know/VBZ"
    );

    string Words(Stretch stretch) => scene.Document.Words(stretch.First, stretch.End);

    [Fact]
    public void Gives_the_sentence_of_a_word() =>
        Assert.Equal("But nobody knows", Words(scene.Clauses.Sentence(scene.At("nobody"))));

    [Fact]
    public void Gives_all_that_stands_below_a_word() =>
        Assert.Equal("as its army lost", Words(scene.Clauses.Subtree(scene.At("lost"))));

    [Fact]
    public void Leaves_marks_of_punctuation_at_the_ends_out() =>
        Assert.Equal("Chad will leave , as its army lost", Words(scene.Clauses.Trim(scene.Clauses.Sentence(0))));

    [Fact]
    public void Leaves_the_conjunction_in_front_out() =>
        Assert.Equal("its army lost", Words(scene.Clauses.Trim(scene.Clauses.Subtree(scene.At("lost")))));

    [Fact]
    public void Leaves_nothing_of_punctuation_alone() =>
        Assert.Equal(0, scene.Clauses.Trim(new Stretch(scene.At("”"), scene.At(".") + 1)).Length);

    [Fact]
    public void Finds_the_next_mark_of_punctuation_or_the_end()
    {
        var sentence = scene.Clauses.Sentence(0);
        Assert.Equal(scene.At(","), scene.Clauses.NextPunctuation(scene.At("Chad"), sentence.End));
        var end = scene.Document.Tokens.Length;
        Assert.Equal(end, scene.Clauses.NextPunctuation(scene.At("nobody"), end));
    }

    [Theory]
    [InlineData("will", true)]
    [InlineData("lost", true)]
    [InlineData("leave", false)]
    [InlineData("army", false)]
    public void Knows_finite_verbs(string word, bool finite) =>
        Assert.Equal(finite, scene.Clauses.IsFinite(scene.At(word)));

    [Fact]
    public void Sees_whether_a_stretch_has_a_finite_verb()
    {
        Assert.True(scene.Clauses.HasFiniteVerb(scene.Clauses.Sentence(0)));
        Assert.False(scene.Clauses.HasFiniteVerb(new Stretch(scene.At("its"), scene.At("lost"))));
    }

    [Fact]
    public void Finds_the_head_of_a_stretch_past_conjunctions()
    {
        Assert.Equal(scene.At("knows"), scene.Clauses.HeadOf(scene.Clauses.Sentence(scene.At("But"))));
        Assert.Equal(scene.At("army"), scene.Clauses.HeadOf(new Stretch(scene.At("its"), scene.At("lost"))));
    }

    [Fact]
    public void Starts_a_paragraph_behind_a_line_end()
    {
        var document = Parsed.ByAnalyser("Chad left.\n\nNobody knows why.");
        var clauses = new Clauses(document, document.Syntax);
        var starts = Enumerable.Range(0, document.Tokens.Length).Where(clauses.StartsParagraph);
        Assert.Equal(["Chad", "Nobody"], starts.Select(token => document.Tokens[token].Form));
    }
}
