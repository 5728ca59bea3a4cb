using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Formats;

namespace Casus.Tests.Exchange;

/// <summary>POLECAT and PLOVER's JSON: PLOVER's own types, lists of actors.</summary>
public class PloverFormatsTests
{
    static readonly string header = string.Join('\t', new PolecatFormat().Columns.Names);

    static string Row(params (string, string)[] more) =>
        string.Join(
            '\t',
            Rows.Of(
                new PolecatFormat(),
                [
                    ("Event ID", "P-1"),
                    ("Event Date", "2024-06-18"),
                    ("Event Type", "CONSULT"),
                    ("Event Mode", "visit"),
                    ("Intensity", "4"),
                    ("Quad Code", "VERBAL COOPERATION"),
                    ("Contexts", "diplomatic;pro-democracy"),
                    ("Actor Name", "Ana Roy"),
                    ("Actor Country", "FRA"),
                    ("Primary Actor Sector", "GOV"),
                    ("Recipient Name", "Kenya"),
                    ("Recipient Country", "Kenya"),
                    ("Placename", "Nairobi"),
                    ("Country", "KEN"),
                    ("Source", "The Courier"),
                    ("Publication Date", "2024-06-19"),
                    .. more,
                ]
            )
        );

    [Fact]
    public void Reads_a_row_of_POLECAT()
    {
        var read = Rows.Lines("polecat", header, Row()).Single().Event!;
        Assert.Equal(
            ("polecat:P-1", EventType.CONSULT, "visit", 1, 4.0),
            (read.Id, read.Type, read.Mode, read.Quad, read.Score)
        );
        Assert.Equal(["diplomatic", "pro_democracy"], read.Contexts);
        Assert.Equal([new ExchangedParty("Ana Roy", "FRA", "GOV")], read.Actors);
        Assert.Equal([new ExchangedParty("Kenya", "KEN", null)], read.Recipients);
        Assert.Equal(("The Courier", new DateOnly(2024, 6, 19)), (read.Outlet, read.Published));
    }

    [Fact]
    public void Keeps_compound_actors_in_one_row()
    {
        var coded = new ExchangedEvent
        {
            Id = "e",
            Origin = "casus",
            Type = EventType.AGREE,
            Actors = [new("Kenya; the republic", "KEN", null), new("Roy", null, "GOV")],
            Recipients = [new(null, "UNO", null)],
        };
        var read = Rows.Lines("polecat", string.Join('\t', Assert.Single(new PolecatFormat().Write(coded))))
            .Single()
            .Event!;
        Assert.Equal(
            [new ExchangedParty("Kenya, the republic", "KEN", null), new ExchangedParty("Roy", null, "GOV")],
            read.Actors
        );
        Assert.Equal(coded.Recipients, read.Recipients);
    }

    [Fact]
    public void Keeps_what_actors_are()
    {
        var read = Rows.Lines("polecat", header, Row(("Actor Title", "president"))).Single().Event!;
        Assert.Equal([new ExchangedParty("Ana Roy", "FRA", "GOV", Role: "president")], read.Actors);
        var written = new PolecatFormat().Write(read).Single();
        Assert.Equal(
            "president",
            Rows.Lines("polecat", header, string.Join('\t', written)).Single().Event!.Actors[0].Role
        );
    }

    [Fact]
    public void Tolerates_more_names_than_columns_and_tabs_behind_the_last()
    {
        var rows = Rows.Lines("polecat", header + "\tExtra\tMore", Row() + "\t\t", Row(("Event ID", "P-2")));
        Assert.Equal(["polecat:P-1", "polecat:P-2"], rows.Select(row => row.Event!.Id));
    }

    [Fact]
    public void Finds_columns_by_their_names()
    {
        var names = new PolecatFormat().Columns.Names.Reverse();
        var cells = Row().Split('\t').Reverse();
        var read = Rows.Lines("polecat", string.Join('\t', names), string.Join('\t', cells)).Single();
        Assert.Equal(("polecat:P-1", Row()), (read.Event!.Id, read.Record));
    }

    [Fact]
    public void Says_which_column_a_header_lacks()
    {
        var wrong = Assert.Throws<InvalidDataException>(() =>
            Rows.Lines("polecat", header.Replace("\tQuad Code", ""), Row())
        );
        Assert.Equal("line 1 names no column 'Quad Code'", wrong.Message);
    }

    [Fact]
    public void Reads_and_writes_records_of_PLOVER()
    {
        var coded = new ExchangedEvent
        {
            Id = "e",
            Origin = "casus",
            Type = EventType.CONSULT,
            Mode = "visit",
            Contexts = ["diplomatic"],
            Quad = 1,
            Score = 4,
            Status = EventStatus.Possible,
            Date = "2023-09",
            Trigger = "would \"visit\"",
            Actors = [new("Ana Roy", "FRA", "GOV", "she"), new("Kenya", "KEN", null)],
            Place = new("Nairobi", "KEN", -1.28, 36.8),
            Url = "https://courier.example/1",
            Title = "At last",
            Outlet = "The Courier",
            Language = "en",
        };
        var line = Assert.Single(new PloverFormat().Write(coded)).Single();
        Assert.Contains("\"mode\":[\"visit\",\"hypothetical\"]", line);
        var read = Rows.Lines("plover", line).Single().Event!;
        Assert.Equal(coded.Actors, read.Actors);
        Assert.Equal(
            (coded.Mode, coded.Status, coded.Date, coded.Trigger, coded.Place, coded.Title),
            (read.Mode, read.Status, read.Date, read.Trigger, read.Place, read.Title)
        );
        Assert.Equal(
            line.Replace("\"id\":\"e\"", "\"id\":\"plover:e\""),
            new PloverFormat().Write(read).Single().Single()
        );
    }

    [Fact]
    public void Reads_the_names_of_the_manuals_second_example()
    {
        var read = Rows.Lines(
                "plover",
                """{"id": 7, "date": "2024-06-18", "event": ["PROTEST"], "mode": "demo", "actor": ["""
                    + """{"raw_text": "crowds", "country_name": "Kenya", "sector_code": "CVL"}]}"""
            )
            .Single()
            .Event!;
        Assert.Equal(("plover:7", "demo"), (read.Id, read.Mode));
        Assert.Equal([new ExchangedParty(null, "KEN", "CVL", "crowds")], read.Actors);
    }

    [Theory]
    [InlineData("{", "not JSON at byte 2")]
    [InlineData("{\"id\":\"\\ud800\"}", "half of a character (a lone surrogate) in a text")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{\"event\": [\"PROTEST\"]}", "no id")]
    [InlineData(
        "{\"id\": \"1\", \"event\": [\"PROTEST\", \"ASSAULT\"]}",
        "several events in one record: PROTEST, ASSAULT"
    )]
    [InlineData("{\"id\": \"1\", \"event\": [\"QUARREL\"]}", "event is none of PLOVER: 'QUARREL'")]
    public void Refuses_records_with_the_reason(string line, string reason) =>
        Assert.Equal(reason, Rows.Lines("plover", line).Single().Wrong);
}
