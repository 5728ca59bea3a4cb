using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Formats;

namespace Casus.Tests.Exchange;

/// <summary>GDELT, ICEWS, Phoenix and Cline: CAMEO codes, pairs of actors.</summary>
public class CameoFormatsTests
{
    [Fact]
    public void Reads_a_row_of_GDELT()
    {
        var read = Rows.Read(GdeltFormat.Quarterly, Rows.Gdelt(GdeltFormat.Quarterly, ("Actor1Geo_ADM2Code", "x")));
        Assert.Equal(
            ("gdelt2:1001", "gdelt2", EventType.SUPPORT, "057", 1, 8.0),
            (read.Id, read.Origin, read.Type, read.Cameo, read.Quad, read.Score)
        );
        Assert.Equal(["diplomatic"], read.Contexts);
        Assert.Equal([new ExchangedParty("OSLO", "NOR", "GOV")], read.Actors);
        Assert.Equal([new ExchangedParty("KENYA", "KEN", null)], read.Recipients);
        Assert.Equal(new ExchangedPlace("Norway", "NOR", 62, 10), read.Place);
        Assert.Equal(
            ("2024-06-18", new DateOnly(2024, 6, 19), "courier.example"),
            (read.Date, read.Published, read.Outlet)
        );
    }

    [Fact]
    public void Tells_the_versions_of_GDELT_by_their_columns()
    {
        var before2013 = Rows.Gdelt(GdeltFormat.Daily)[..57];
        var lines = Rows.Lines(
            "gdelt",
            string.Join('\t', before2013),
            string.Join('\t', Rows.Gdelt(GdeltFormat.Daily)),
            string.Join('\t', Rows.Gdelt(GdeltFormat.Quarterly))
        );
        Assert.Equal(["gdelt", "gdelt", "gdelt2"], lines.Select(line => line.Event!.Origin));
        Assert.Equal(
            [null, "https://courier.example/oslo", "https://courier.example/oslo"],
            lines.Select(line => line.Event!.Url)
        );
    }

    [Theory]
    [InlineData("EUR", "", "", null)]
    [InlineData("", "EEC", "", "EUR")]
    [InlineData("", "UNO", "", "UNO")]
    [InlineData("", "", "NGO", "NGO")]
    [InlineData("USA", "", "MNC", "USA")]
    [InlineData("ROM", "", "", "ROU")]
    [InlineData("WSB", "", "", "PSE")]
    [InlineData("AFR", "", "", null)]
    public void Knows_countries_groups_and_kinds_of_actors(string country, string group, string kind, string? code)
    {
        var read = Rows.Read(
            GdeltFormat.Daily,
            Rows.Of(
                GdeltFormat.Daily,
                ("GLOBALEVENTID", "1"),
                ("EventCode", "010"),
                ("Actor1Name", "X"),
                ("Actor1CountryCode", country),
                ("Actor1KnownGroupCode", group),
                ("Actor1Type1Code", kind)
            )
        );
        Assert.Equal(code, read.Actors.Single().Code);
    }

    [Fact]
    public void Takes_media_of_CAMEO_for_journalists_and_its_health_for_medicine()
    {
        var read = Rows.Read(
            GdeltFormat.Daily,
            Rows.Gdelt(GdeltFormat.Daily, ("Actor1Type1Code", "MED"), ("Actor2Type1Code", "HLH"))
        );
        Assert.Equal(("JRN", "MED"), (read.Actors[0].Sector, read.Recipients[0].Sector));
    }

    [Fact]
    public void Makes_the_guest_of_a_hosted_visit_the_actor()
    {
        var cells = Rows.Gdelt(GdeltFormat.Daily, ("EventCode", "043"));
        var read = Rows.Read(GdeltFormat.Daily, cells);
        Assert.Equal(("KEN", "NOR"), (read.Actors[0].Code, read.Recipients[0].Code));
        var written = Assert.Single(GdeltFormat.Daily.Write(read));
        Assert.Equal("NOR", written[GdeltFormat.Daily.Columns.Find("Actor1CountryCode")]);
    }

    [Fact]
    public void Keeps_statements_that_PLOVER_has_no_type_for()
    {
        var read = Rows.Read(GdeltFormat.Daily, Rows.Gdelt(GdeltFormat.Daily, ("EventCode", "010")));
        Assert.Equal((EventType.None, "010"), (read.Type, read.Cameo));
    }

    [Fact]
    public void Reads_a_row_of_ICEWS()
    {
        var read = Rows.Read(new IcewsFormat(), Rows.Icews());
        Assert.Equal(
            ("icews:77:2024-06-18", EventType.COERCE, "arrest", 4, -5.0, 1),
            (read.Id, read.Type, read.Mode, read.Quad, read.Score, read.Sentence)
        );
        Assert.Equal([new ExchangedParty("Police (Kenya)", "KEN", "COP")], read.Actors);
        Assert.Equal([new ExchangedParty("Citizen (Norway)", "NOR", "CVL")], read.Recipients);
        Assert.Equal(new ExchangedPlace("Nairobi", "KEN", -1.28, 36.8), read.Place);
    }

    [Fact]
    public void Takes_NA_of_ICEWS_for_nothing()
    {
        var read = Rows.Read(
            new IcewsFormat(),
            Rows.Icews(("Target Name", "NA"), ("Target Sectors", "NA"), ("Target Country", "NA"), ("City", "NULL"))
        );
        Assert.Empty(read.Recipients);
        Assert.Equal("Nairobi Area", read.Place!.Name);
    }

    [Theory]
    [InlineData("Elite,Executive,Government,(National) Major Party,Parties,Legislative / Parliamentary", "GOV")]
    [InlineData("Government,Legislative / Parliamentary", "LEG")]
    [InlineData("Military,Government", "MIL")]
    [InlineData("Hindu,Tamil", null)]
    public void Chooses_among_the_sectors_of_ICEWS(string sectors, string? ours) =>
        Assert.Equal(ours, Rows.Read(new IcewsFormat(), Rows.Icews(("Source Sectors", sectors))).Actors[0].Sector);

    [Fact]
    public void Reads_rows_of_Phoenix_and_Cline()
    {
        var phoenix = Rows.Read(
            new PhoenixFormat(),
            Rows.Of(
                new PhoenixFormat(),
                ("EventID", "20240618-7"),
                ("Date", "20240618"),
                ("SourceActorEntity", "KEN"),
                ("SourceActorRole", "MIL"),
                ("TargetActorEntity", "NOR"),
                ("EventCode", "190"),
                ("PentaClass", "4"),
                ("GoldsteinScore", "-10.0"),
                ("URLs", "https://a.example/1;https://b.example/2"),
                ("NewsSources", "courier;herald")
            )
        );
        Assert.Equal(
            ("phoenix:20240618-7", EventType.ASSAULT, 4, "courier"),
            (phoenix.Id, phoenix.Type, phoenix.Quad, phoenix.Outlet)
        );
        Assert.Equal(new ExchangedParty(null, "KEN", "MIL"), phoenix.Actors.Single());

        var cline = Rows.Lines(
            "cline",
            string.Join(',', new ClineFormat().Columns.Names),
            string.Join(
                ',',
                Rows.Of(
                    new ClineFormat(),
                    ("eid", "N1"),
                    ("year", "1950"),
                    ("month", "2"),
                    ("day", "3"),
                    ("source_root", "KEN"),
                    ("source_agent", "GOV"),
                    ("code", "020"),
                    ("quad_class", "0")
                )
            )
        );
        Assert.Equal(
            ("1950-02-03", null, "020"),
            (cline.Single().Event!.Date, cline.Single().Event!.Quad, cline.Single().Event!.Cameo)
        );
    }

    [Fact]
    public void Writes_a_pair_for_each_actor_with_each_recipient_and_both_ways_for_what_is_mutual()
    {
        ExchangedParty kenya = new("Kenya", "KEN", null),
            norway = new("Norway", "NOR", "GOV"),
            who = new("WHO", "UNO", null);
        var coded = new ExchangedEvent
        {
            Id = "e",
            Origin = "casus",
            Type = EventType.CONSULT,
            Date = "2024-06-18",
            Actors = [kenya, norway],
            Recipients = [who],
        };
        int name = GdeltFormat.Daily.Columns.Find("Actor1Name"),
            other = GdeltFormat.Daily.Columns.Find("Actor2Name");
        Assert.Equal(
            [("Kenya", "WHO"), ("Norway", "WHO")],
            GdeltFormat.Daily.Write(coded).Select(row => (row[name], row[other]))
        );
        Assert.Equal(
            [("Kenya", "Norway"), ("Norway", "Kenya")],
            GdeltFormat.Daily.Write(coded with { Recipients = [] }).Select(row => (row[name], row[other]))
        );
        Assert.Equal(2, GdeltFormat.Daily.Write(coded).Select(row => row[0]).Distinct().Count());
    }

    [Fact]
    public void Leaves_empty_what_is_not_known()
    {
        var row = Assert.Single(
            GdeltFormat.Quarterly.Write(
                new ExchangedEvent
                {
                    Id = "e",
                    Origin = "casus",
                    Type = EventType.PROTEST,
                    Date = "2023-09",
                }
            )
        );
        string Cell(string column) => row[GdeltFormat.Quarterly.Columns.Find(column)];
        Assert.Equal(
            ("", "202309", "2023", "140", "", ""),
            (
                Cell("SQLDATE"),
                Cell("MonthYear"),
                Cell("Year"),
                Cell("EventCode"),
                Cell("AvgTone"),
                Cell("ActionGeo_Lat")
            )
        );
        Assert.Empty(
            new IcewsFormat().Write(
                new ExchangedEvent
                {
                    Id = "e",
                    Origin = "casus",
                    Type = EventType.PROTEST,
                    Date = "2023-09",
                }
            )
        );
    }

    [Theory]
    [InlineData("EventCode", "999", "EventCode is no CAMEO code: '999'")]
    [InlineData("EventCode", "", "no EventCode")]
    [InlineData("SQLDATE", "20241341", "SQLDATE is no day: '20241341'")]
    [InlineData("GLOBALEVENTID", "", "no GLOBALEVENTID")]
    public void Refuses_rows_with_the_value_that_is_wrong(string column, string value, string reason)
    {
        var cells = Rows.Gdelt(GdeltFormat.Daily);
        cells[GdeltFormat.Daily.Columns.Find(column)] = value;
        var row = Rows.Lines("gdelt", string.Join('\t', cells)).Single();
        Assert.Equal((null, reason), (row.Event, row.Wrong));
    }

    [Fact]
    public void Leaves_a_field_empty_that_cannot_be_read_and_says_so()
    {
        var row = Rows.Lines("gdelt", string.Join('\t', Rows.Gdelt(GdeltFormat.Daily, ("ActionGeo_Lat", "north"))))
            .Single();
        Assert.Equal("ActionGeo_Lat left empty: no number from -90 to 90: 'north'", row.Doubt);
        Assert.Null(row.Event!.Place!.Latitude);
    }
}
