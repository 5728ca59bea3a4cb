using Casus.Coding.Coverage;
using Casus.Coding.Frames;
using Casus.Coding.Pipeline;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Coverage;

public class CoverageTests
{
    static readonly FrameReader Frames = Read(
        """
        == visit
        verb visit
        CONSULT/visit 042: subject > object when object .GOV, place
        == talks
        noun talk
        CONSULT 046: subject, with
        == praise
        verb praise
        nothing
        == sign
        verb sign
        SUPPORT 057: subject, with when object treaty
        == help
        verb help
        AID: subject > object
        == summon
        verb summon
        CONSULT: subject together
        == face
        verb face
        COERCE: subject > object when object .MIL
        nothing when object president
        nothing
        """
    );

    static readonly EventCoder Coder = EventCoder.Load(Frames);

    [Theory]
    [InlineData("France visited Kenya.", "visit", Decision.Event)]
    [InlineData("France praised Kenya.", "praise", Decision.NothingByDefault)]
    [InlineData("France faced Kenya.", "face", Decision.NothingByDefault)]
    [InlineData("France faced the president of Kenya.", "face", Decision.NothingByRule)]
    [InlineData("France summoned Kenya.", "summon", Decision.NothingByRule)]
    [InlineData("France held talks with Kenya.", "hold talk", Decision.Event)]
    [InlineData("France scolded Kenya.", "scold", Decision.Undecided)]
    public void Tells_what_the_lexicon_decides(string sentence, string predicate, Decision decision) =>
        Assert.Contains((predicate, decision), Find(sentence));

    [Fact]
    public void Leaves_open_a_word_of_which_no_reading_holds() =>
        Assert.Contains(("visit", Decision.Undecided), Find("France visited some children from Kenya."));

    [Fact]
    public void Counts_as_one_a_support_verb_and_its_noun() =>
        Assert.Equal(["hold talk"], Find("France held talks with Kenya.").Select(found => found.Predicate));

    [Theory]
    [InlineData("France scolded nobody.")]
    [InlineData("Kenya suffered in France.")]
    [InlineData("The president of France and Kenya slept.")]
    public void Ignores_what_joins_no_two_parties(string sentence) => Assert.Empty(Find(sentence));

    [Fact]
    public void Lists_the_most_often_undecided_first_with_examples()
    {
        var tally = new CoverageTally(examples: 1);
        foreach (var word in new[] { "visited", "scolded", "scolded", "mocked" })
        {
            var document = Parsed.ByAnalyser($"France {word} Kenya.");
            tally.Add(Finder(document).Find(), _ => word);
        }
        Assert.Equal(["scold", "mock", "visit"], tally.ByUndecided().Select(count => count.Predicate));
        Assert.Equal(["scolded"], tally.ByUndecided().First().Examples);
        Assert.Equal((4, 1, 4), (tally.Articles, tally.Decided, tally.Occurrences));
    }

    static List<(string Predicate, Decision Decision)> Find(string sentence) =>
        Finder(Parsed.ByAnalyser(sentence)).Find().ConvertAll(found => (found.Predicate, found.Decision));

    static PredicateFinder Finder(Casus.Language.Document document) =>
        new(document, Coder.Steps(document), Coder.Frames);

    static FrameReader Read(string lines)
    {
        var reader = new FrameReader();
        reader.Add("test.frames", ["@support-verbs = hold", .. lines.Split('\n')]);
        reader.Finish();
        return reader;
    }
}
