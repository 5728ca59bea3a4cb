using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public class EventScorerTests
{
    const string text = "Kenya accused Chad. Later the Kenyan army shelled a village in Chad.";

    const string gold = """
        {"id": 1, "text": "Kenya accused Chad. Later the Kenyan army shelled a village in Chad.", "events": [
        {"type": "ACCUSE", "also": [], "mode": null, "trigger": {"text": "accused", "start": 6, "end": 13},
         "actors": [{"start": 0, "end": 5, "code": "KEN", "sector": null}],
         "recipients": [{"start": 14, "end": 18, "code": "TCD", "sector": null}],
         "status": "actual", "attribution": [], "date": "2024-06", "place": null},
        {"type": "ASSAULT", "also": ["COERCE"], "mode": "heavy-weapons",
         "trigger": {"text": "shelled", "start": 42, "end": 49}, "actors": [{"start": 26, "end": 41, "code": "KEN", "sector": "MIL"}],
         "recipients": [], "status": "actual", "attribution": [], "date": null, "place": {"text": "Chad", "start": 63, "end": 67}}]}
        """;

    [Fact]
    public void Finds_its_own_annotation_whole()
    {
        var scores = Score(gold);
        Assert.Equal((2, 2, 2, 2), (scores.Found, scores.Typed, scores.Dyad, scores.Whole));
        Assert.Equal("whole  P 1.000 R 1.000 F1 1.000", scores.Lines().ElementAt(4));
        Assert.Empty(scores.Errors);
    }

    [Fact]
    public void Takes_another_defensible_type() =>
        Assert.Equal(2, Score(gold.Replace("\"type\": \"ASSAULT\"", "\"type\": \"COERCE\"")).Typed);

    [Fact]
    public void Counts_a_wrong_dyad_as_typed_only()
    {
        var scores = Score(gold.Replace("TCD", "SDN"));
        Assert.Equal((2, 1), (scores.Typed, scores.Dyad));
        Assert.Equal("dyad", scores.Errors.Single().Kind);
    }

    [Fact]
    public void Counts_a_wrong_status_or_day_as_not_whole()
    {
        Assert.Equal(0, Score(gold.Replace("actual", "future")).Whole);
        Assert.Equal(1, Score(gold.Replace("2024-06", "2024-05")).Whole);
        Assert.Equal(2, Score(gold.Replace("\"2024-06\"", "{\"value\": \"2024-06-11\"}")).Whole);
    }

    [Fact]
    public void Matches_by_party_within_a_sentence_only()
    {
        Assert.Equal(2, Score(gold.Replace("\"start\": 6, \"end\": 13", "\"start\": 14, \"end\": 18")).Found);
        Assert.Equal(1, Score(gold.Replace("\"start\": 6, \"end\": 13", "\"start\": 53, \"end\": 60")).Found);
    }

    [Fact]
    public void Counts_quiet_texts()
    {
        var quiet = ScoredEventReader.Read(new StringReader("""{"id": "q", "text": "Rain.", "events": []}"""), "gold");
        var scores = EventScorer.Score(quiet, new Dictionary<string, ScoredText>());
        Assert.Equal((1, 1, 1), (scores.Empty, scores.Quiet, scores.Missing));
    }

    [Fact]
    public void Names_the_line_that_is_wrong()
    {
        var wrong = Assert.Throws<InvalidDataException>(() =>
            ScoredEventReader.Read(new StringReader("{\"id\": 1}\n[oops"), "gold.jsonl")
        );
        Assert.StartsWith("gold.jsonl:2: ", wrong.Message);
    }

    static EventScores Score(string coded)
    {
        Assert.Contains(text, gold);
        return EventScorer.Score(Read(gold), Read(coded).ToDictionary(t => t.Id));
    }

    static List<ScoredText> Read(string json) =>
        ScoredEventReader.Read(new StringReader(json.ReplaceLineEndings(" ")), "test");
}
