using Casus.Coding;
using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public class RelationScorerTests
{
    static readonly Relation relation = RelationReader.Unmark(
        "r",
        "ACCUSE",
        "On Monday <s>Kenya</s> blamed <t>Chad</t> for it."
    );

    [Fact]
    public void Takes_the_marks_out_of_a_sentence()
    {
        Assert.Equal("On Monday Kenya blamed Chad for it.", relation.Sentence);
        Assert.Equal([new Quote(10, 15)], relation.Source);
        Assert.Equal([new Quote(23, 27)], relation.Target);
    }

    [Fact]
    public void Prefers_the_event_with_both_ends()
    {
        var scorer = Scorer(Coded("AID", 10, 15, null), Coded("ACCUSE", 10, 15, 23));
        Assert.StartsWith("lenient  rows 1 accuracy 1.000", scorer.Lines().First());
        Assert.Contains("rank 1 both ends 1.000", scorer.Lines().ElementAt(2));
    }

    [Fact]
    public void Looks_for_a_pronoun_under_the_words_it_stands_for()
    {
        var pronoun = new ScoredParty(new Quote(40, 42), "KEN", null);
        ScoredEvent By(ScoredParty actor) => Coded("ACCUSE", 0, 1, 23) with { Actors = [actor] };
        Assert.Contains("rank 1 both ends 0.000", Scorer(By(pronoun)).Lines().ElementAt(2));
        Assert.Contains(
            "rank 1 both ends 1.000",
            Scorer(By(pronoun with { Mention = new Quote(10, 15) })).Lines().ElementAt(2)
        );
    }

    [Fact]
    public void Takes_a_negated_event_only_where_nothing_else_is_left()
    {
        Assert.Empty(Scorer(Coded("AID", 10, 15, 23) with { Status = "negated" }, Coded("ACCUSE", 0, 2, null)).Errors);
        Assert.Single(Scorer(Coded("AID", 10, 15, 23) with { Status = "negated" }).Errors);
    }

    [Fact]
    public void Calls_retreat_and_concession_yielding()
    {
        var yielding = relation with { Root = "YIELD" };
        Assert.Empty(new RelationScorer([yielding], Events(Coded("RETREAT", 10, 15, 23))).Errors);
    }

    [Fact]
    public void Names_a_missing_column() =>
        Assert.StartsWith(
            "x.tsv:1: ",
            Assert.Throws<InvalidDataException>(() => RelationReader.Read(new StringReader("a\tb"), "x.tsv")).Message
        );

    static RelationScorer Scorer(params ScoredEvent[] events) => new([relation], Events(events));

    static Dictionary<string, ScoredText> Events(params ScoredEvent[] events) =>
        new() { ["r"] = new ScoredText("r", "", events) };

    static ScoredEvent Coded(string type, int actorStart, int actorEnd, int? recipientStart) =>
        new()
        {
            Type = type,
            Status = "actual",
            Actors = [new ScoredParty(new Quote(actorStart, actorEnd), null, null)],
            Recipients = recipientStart is { } start ? [new ScoredParty(new Quote(start, start + 4), null, null)] : [],
        };
}
