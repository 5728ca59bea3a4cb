using Casus.Evaluation;
using Casus.Tests.Language;

namespace Casus.Tests.Evaluation;

public class CoreferenceScorerTests
{
    const string gold = """
        # newdoc id = GUM_news_test
        # newpar
        # text = Lopez met her envoy in Lima.
        1	Lopez	_	PROPN	_	_	2	nsubj	_	Entity=(1-person-new-coref)
        2	met	_	VERB	_	_	0	root	_	_
        3	her	_	PRON	_	_	4	nmod:poss	_	Entity=(2-person-new-sgl(1-person-giv-ana)
        4	envoy	_	NOUN	_	_	2	obj	_	Entity=2)
        5	in	_	ADP	_	_	6	case	_	_
        6	Lima	_	PROPN	_	_	2	obl	_	Entity=(3-place-new-sgl)|SpaceAfter=No
        7	.	_	PUNCT	_	_	2	punct	_	_

        # newpar
        # text = She left.
        1	She	_	PRON	_	_	2	nsubj	_	Entity=(1-person-giv-ana)
        2	left	_	VERB	_	_	0	root	_	SpaceAfter=No
        3	.	_	PUNCT	_	_	2	punct	_	_

        """;

    static List<CoreferenceGold> Read(string text) =>
        CoreferenceGold.ReadAll(new StringReader(text.ReplaceLineEndings("\n")), "test");

    [Fact]
    public void Reads_mentions_with_their_heads()
    {
        var document = Assert.Single(Read(gold));
        Assert.Equal("Lopez met her envoy in Lima.\n\nShe left.", document.Text);
        Assert.Equal(
            [(0, "1"), (10, "1"), (14, "2"), (23, "3"), (30, "1")],
            document.Mentions.Select(mention => (mention.Head, mention.Entity))
        );
    }

    [Fact]
    public void Names_the_line_of_a_bracket_that_was_not_opened() =>
        Assert.StartsWith(
            "test:7: entity 9",
            Assert.Throws<InvalidDataException>(() => Read(gold.Replace("Entity=2)", "Entity=9)"))).Message
        );

    [Fact]
    public void Scores_what_the_program_ties()
    {
        var scorer = CoreferenceScorer.Score(Read(gold), Loaded.Analyser.Analyse);
        Assert.Equal(100, Math.Round(scorer.EndToEnd.Average));
        Assert.Empty(scorer.Differences);
    }

    [Fact]
    public void Lists_what_is_tied_otherwise() =>
        Assert.Contains(
            CoreferenceScorer
                .Score(Read(gold.Replace("(1-person-giv-ana)\n2", "(4-person-giv-ana)\n2")), Loaded.Analyser.Analyse)
                .Differences,
            difference => difference.Words == "She"
        );
}
