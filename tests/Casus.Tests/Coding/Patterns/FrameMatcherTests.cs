using Casus.Coding.Frames;
using Casus.Coding.Pipeline;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Patterns;

public class FrameMatcherTests
{
    /// <summary>What an entry codes in a hand-parsed sentence: "AID NOR > MLI".</summary>
    static string Code(string entry, string sentence)
    {
        var reader = new FrameReader();
        reader.Add("lexicon/frames/test.frames", entry.Split('\n'));
        reader.Finish();
        Assert.Empty(reader.Problems);
        return string.Join(
            "; ",
            EventCoder
                .Load(reader)
                .Code(Parsed.Document("2024-06-18", sentence))
                .Events.Select(e =>
                    (
                        $"{e.Type} {string.Join(' ', e.Actors.Select(p => p.Actor.Code))} > "
                        + $"{string.Join(' ', e.Recipients.Select(p => p.Actor.Code))}"
                    ).TrimEnd()
                )
        );
    }

    const string Return = "== return\nverb return\nRETREAT: subject > to when object vase; to actor";

    [Fact]
    public void Finds_the_receiver_deep_inside_the_object() =>
        Assert.Equal(
            "RETREAT NOR > PER",
            Code(
                Return,
                "Norway/PROPN/2/nsubj returned/VERB/0/root/Tense=Past/return a/DET/4/det vase/NOUN/2/obj "
                    + "stolen/VERB/4/acl/_/steal to/ADP/7/case Peru/PROPN/5/obl"
            )
        );

    [Fact]
    public void Ignores_a_receiver_of_another_verb() =>
        Assert.Equal(
            "",
            Code(
                Return,
                "Norway/PROPN/2/nsubj returned/VERB/0/root/Tense=Past/return a/DET/4/det vase/NOUN/2/obj "
                    + "and/CCONJ/6/cc flew/VERB/2/conj/Tense=Past/fly to/ADP/8/case Peru/PROPN/6/obl"
            )
        );

    [Fact]
    public void Takes_the_only_object_for_the_one_it_is_done_to() =>
        Assert.Equal(
            "THREATEN CHN > JPN",
            Code(
                "== warn\nverb warn\nTHREATEN: subject > object",
                "China/PROPN/2/nsubj warned/VERB/0/root/Tense=Past/warn Japan/PROPN/2/iobj"
            )
        );

    [Fact]
    public void Finds_the_second_party_that_the_parser_took_for_the_subject() =>
        Assert.Equal(
            "COOPERATE TUR IRN >",
            Code(
                "== trade\nnoun trade\nCOOPERATE: between",
                "Trade/NOUN/6/nsubj between/ADP/3/case Turkey/PROPN/1/nmod and/CCONJ/5/cc Iran/PROPN/6/nsubj "
                    + "doubled/VERB/0/root/Tense=Past/double"
            )
        );

    const string Exercise =
        "== exercise\nverb hold exercise\nCOOPERATE: subject when subject several\nMOBILIZE: subject";

    [Fact]
    public void Sees_that_actors_of_several_countries_act() =>
        Assert.Equal(
            "COOPERATE JOR EGY >",
            Code(
                Exercise,
                "Jordan/PROPN/4/nsubj and/CCONJ/3/cc Egypt/PROPN/1/conj held/VERB/0/root/Tense=Past/hold exercises/NOUN/4/obj/_/exercise"
            )
        );

    [Fact]
    public void Ignores_that_one_country_has_several_actors() =>
        Assert.Equal(
            "MOBILIZE JOR >",
            Code(Exercise, "Jordan/PROPN/2/nsubj held/VERB/0/root/Tense=Past/hold exercises/NOUN/2/obj/_/exercise")
        );

    [Fact]
    public void Gives_those_an_act_in_the_object_is_done_to() =>
        Assert.Equal(
            "CONCEDE PER > FRA",
            Code(
                "== sign\nverb sign\nCONCEDE: subject > object when object RETREAT\n== law\nnoun "
                    + "decree\nRETREAT: subject > clause when clause RETREAT\n== free\nverb free\nRETREAT: subject "
                    + "> object",
                "Peru/PROPN/2/nsubj signed/VERB/0/root/Tense=Past/sign a/DET/4/det decree/NOUN/2/obj "
                    + "freeing/VERB/4/acl/_/free France/PROPN/5/obj"
            )
        );
}
