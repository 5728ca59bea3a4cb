using Casus.Tests.App.Store;
using Casus.Tests.Coding.Attributions;

namespace Casus.Tests.App.Commands;

public sealed class CorrectCommandTests : IDisposable
{
    readonly TemporaryRecord record = new();
    readonly string id;

    public CorrectCommandTests()
    {
        record.Keep(
            TemporaryRecord.Coded(
                CodedNews.Article with
                {
                    Text = "Kenya attacked Chad.",
                },
                Said.Code(CodedNews.Article with { Text = "Kenya attacked Chad." })
            )
        );
        id = Assert.Single(record.Query("SELECT id FROM events"));
    }

    public void Dispose() => record.Dispose();

    (int Exit, string Output, string Errors) Correct(params string[] verdict) =>
        record.Run("", ["correct", id, .. verdict, "--by", "Ida", "--why", "as a witness told"]);

    [Theory]
    [InlineData("accept", "verdict accept")]
    [InlineData("reject", "verdict reject")]
    [InlineData("type=THREATEN", "type THREATEN")]
    [InlineData("status=possible", "status possible")]
    [InlineData("mode=", "mode ")]
    public void Shows_the_correction_beside_the_machines_reading(string verdict, string shown)
    {
        Assert.Equal(
            (0, $"{id}: {shown}\n", ""),
            record.Run("", "correct", id[..14], verdict, "--by", "Ida", "--why", "as a witness told")
        );
        Assert.Equal(
            "type,status\r\nASSAULT,actual\r\n",
            record.Run("", "query", "SELECT type, status FROM events", "--as-coded", "--format", "csv").Output
        );
        Assert.Contains(
            $"by hand\n{shown}: as a witness told (Ida, ",
            record.Run("", "explain", id).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("type", "THREATEN,,3,-3.5,actual,CT+,2024-06-18,Chad,TCD,KEN,TCD", "type=threaten")]
    [InlineData(
        "type and mode",
        "CONSULT,visit,1,4,actual,CT+,2024-06-18,Chad,TCD,KEN,TCD",
        "type=CONSULT",
        "mode=visit"
    )]
    [InlineData("status", "ASSAULT,,4,-9,negated,CT-,2024-06-18,Chad,TCD,KEN,TCD", "status=negated")]
    [InlineData("date", "ASSAULT,,4,-9,actual,CT+,2024-05,Chad,TCD,KEN,TCD", "date=2024-05")]
    [InlineData("no date", "ASSAULT,,4,-9,actual,CT+,,Chad,TCD,KEN,TCD", "date=")]
    [InlineData("place", "ASSAULT,,4,-9,actual,CT+,2024-06-18,Tripoli,LBY,KEN,TCD", "place=Tripoli, LBY")]
    [InlineData(
        "parties",
        "ASSAULT,,4,-9,actual,CT+,2024-06-18,Chad,TCD,FRA+Anna Berg.NOR.GOV,.SDN.MIL",
        "actors=French; Anna Berg (NOR GOV)",
        "recipients=SDN MIL"
    )]
    [InlineData("nobody to", "ASSAULT,,4,-9,actual,CT+,2024-06-18,Chad,TCD,KEN,", "recipients=")]
    public void Counts_what_was_corrected(string what, string expected, params string[] verdict)
    {
        Assert.Equal((0, ""), (Correct(verdict).Exit, what.Length == 0 ? what : ""));
        Assert.Equal(
            [expected],
            record.Query(
                """
                SELECT e.type, e.mode, e.quad, e.score, e.status, e.factuality, e.date, e.place, e.place_country, p.actors, p.recipients
                FROM events e, (SELECT
                    (SELECT string_agg(CASE WHEN sector IS NULL THEN code ELSE concat(name, '.', code, '.', sector) END,
                            '+' ORDER BY number)
                        FROM event_actors) AS actors,
                    (SELECT string_agg(CASE WHEN sector IS NULL THEN code ELSE concat(name, '.', code, '.', sector) END,
                            '+' ORDER BY number)
                        FROM event_recipients) AS recipients) p
                """
            )
        );
        // The happening follows, and the machine's own reading stays.
        Assert.Equal(
            record.Query("SELECT type, mode, quad, status, place FROM events"),
            record.Query("SELECT type, mode, quad, status, place FROM happenings")
        );
        Assert.Equal(
            record.Query("SELECT 'actor', name, code, sector FROM event_actors ORDER BY ALL"),
            record.Query("SELECT side, name, code, sector FROM happening_parties WHERE side = 'actor' ORDER BY ALL")
        );
        Assert.Equal(
            ["ASSAULT,,4,actual,KEN"],
            record.Query(
                """
                SELECT e.type, e.mode, e.quad, e.status, a.code
                FROM events_as_coded e JOIN event_actors_as_coded a ON a.event_id = e.id
                """
            )
        );
    }

    [Fact]
    public void Drops_a_mode_and_a_cameo_code_that_the_corrected_type_does_not_have()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));
        Assert.Equal(0, record.Run("", "correct", "e1", "type=AID", "--by", "Ida", "--why", "x").Exit);
        Assert.Equal(["AID,,"], record.Query("SELECT type, mode, cameo FROM events WHERE id = 'e1'"));
        var (exit, _, errors) = record.Run("", "correct", "e1", "mode=visit", "--by", "Ida", "--why", "x");
        Assert.Equal(1, exit);
        Assert.StartsWith("casus: no mode of AID: 'visit'", errors, StringComparison.Ordinal);
        Assert.Equal(["1"], record.Query("SELECT count(*) FROM corrections"));
    }

    [Fact]
    public void Takes_back_all_that_was_said()
    {
        string[] tables =
        [
            "events",
            "event_actors",
            "event_recipients",
            "event_attributions",
            "event_mentions",
            "happenings",
            "happening_parties",
            "happening_reports",
            "forecasts",
        ];
        var before = tables.Select(table => record.Query($"SELECT * FROM {table} ORDER BY ALL")).ToList();
        foreach (var verdict in new[] { "reject", "type=AID", "actors=NOR", "accept", "reject" })
            Assert.Equal(0, Correct(verdict).Exit);
        Assert.Empty(record.Query("SELECT * FROM happenings"));
        Assert.Equal(0, Correct("withdraw").Exit);
        Assert.Equal(before, tables.Select(table => record.Query($"SELECT * FROM {table} ORDER BY ALL")));
        Assert.Equal(["0,6"], record.Query("SELECT (SELECT count(*) FROM corrected), count(*) FROM corrections"));
    }

    [Fact]
    public void Counts_an_event_again_that_is_corrected_after_it_was_rejected()
    {
        Correct("type=AID");
        Correct("reject");
        Assert.Empty(record.Query("SELECT id FROM events"));
        Correct("accept");
        Assert.Equal(["AID"], record.Query("SELECT type FROM events"));
        Correct("reject");
        Correct("status=possible");
        Assert.Equal(["AID,possible"], record.Query("SELECT type, status FROM happenings"));
    }

    [Theory]
    [InlineData("neither accept, reject, withdraw nor FIELD=VALUE", "maybe")]
    [InlineData("type: 'FIGHT' is not one of AGREE", "type=FIGHT")]
    [InlineData("date: must be YYYY, YYYY-MM or YYYY-MM-DD, not 'soon'", "date=soon")]
    [InlineData("actors needs a value", "actors=")]
    [InlineData("nobody is named in ';'", "actors=;")]
    [InlineData("contexts: 'noise' is not one of ", "contexts=legal; noise")]
    [InlineData("no code of CAMEO: '999'", "cameo=999")]
    [InlineData("'Tripoli' is in ", "place=Tripoli")]
    [InlineData("no country has the code 'QQQ'", "place=Tripoli, QQQ")]
    [InlineData("'words' can't be corrected", "words=attack")]
    [InlineData("type is given twice", "type=AID", "type=AGREE")]
    [InlineData("'reject' is neither", "reject", "type=AID")]
    public void Refuses_what_makes_no_sense(string message, params string[] verdict)
    {
        var (exit, _, errors) = Correct(verdict);
        Assert.Equal(2, exit);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["0"], record.Query("SELECT count(*) FROM corrections"));
    }

    [Fact]
    public void Says_when_there_is_no_such_event() =>
        Assert.Equal(1, record.Run("", "correct", "nothing", "accept", "--by", "Ida", "--why", "x").Exit);
}
