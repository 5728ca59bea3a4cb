using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public class ParseScorerTests
{
    const string gold =
        "# text = They don't "
        + "go.\n1\tThey\tthey\tPRON\t_\t_\t4\tnsubj\t_\t_\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_\n"
        + "4\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_\n";

    [Fact]
    public void Gives_a_hundred_to_the_gold_itself()
    {
        var scores = Score(gold);
        Assert.Equal(
            (100, 100, 100, 100, 100),
            (
                Math.Round(scores.Words),
                Math.Round(scores.Sentences),
                Math.Round(scores.Upos),
                Math.Round(scores.Uas),
                Math.Round(scores.Las)
            )
        );
    }

    [Fact]
    public void Cuts_subtypes_of_relations() =>
        Assert.Equal(100, Math.Round(Score(gold.Replace("\tnsubj\t", "\tnsubj:pass\t")).Las));

    [Fact]
    public void Takes_tag_and_head_apart()
    {
        var scores = Score(gold.Replace("VERB", "NOUN").Replace("4\tpunct", "1\tpunct"));
        Assert.Equal((80, 80), (Math.Round(scores.Upos), Math.Round(scores.Las)));
    }

    [Fact]
    public void Counts_words_cut_otherwise_against_both_sides()
    {
        var scores = Score(
            "1\tThey\t_\tPRON\t_\t_\t2\tnsubj\t_\t_\n2\tdon't\t_\tVERB\t_\t_\t0\troot\t_\t_\n\n1\tgo.\t_\tVERB\t_\t_\t0\troot\t_\t_\n"
        );
        Assert.Equal(50, Math.Round(scores.Words));
        Assert.Equal(0, scores.Sentences);
    }

    [Fact]
    public void Joins_sentences_to_raw_text() =>
        Assert.Equal("They don't go. They don't go.\n\n", ConlluSentence.RawText(Read(gold + "\n" + gold)));

    [Fact]
    public void Names_the_line_that_is_wrong() =>
        Assert.StartsWith("test:1: 2 columns", Assert.Throws<InvalidDataException>(() => Read("1\tThey\n")).Message);

    static ParseScorer Score(string parsed) => new(Read(gold), Read(parsed));

    static List<ConlluSentence> Read(string conllu) => ConlluSentence.ReadAll(new StringReader(conllu), "test");
}
