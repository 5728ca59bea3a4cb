using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Formats;
using Casus.Exchange.Tables;
using CsCheck;

namespace Casus.Tests.Exchange;

/// <summary>What is written in a format and read again is written the same once more, whatever the event.</summary>
public class RoundTripTests
{
    static readonly Gen<string> words = Gen.String[Gen.Char["abcÄ é.'-"], 1, 8].Select(text => $"X{text}X");
    static readonly Gen<string> codes = One("KEN", "NOR", "ROU", "PSE", "UNO", "EUR", "IGO", "NGO", "COD");
    static readonly Gen<ExchangedParty> parties = Gen.Select(
            words,
            codes,
            One("GOV", "MIL", "COP", "JRN", "MED", "REB", "CVL")
        )
        .Select((name, code, sector) => new ExchangedParty(name, code, sector));
    static readonly Gen<string?> dates = Gen.OneOf(
        Gen.Date.Select(day => (string?)day.ToString("yyyy-MM-dd", null)),
        One<string?>("2023-09", "2023", "2023-W10", null)
    );
    static readonly Gen<ExchangedPlace?> places = Gen.OneOf(
        Gen.Const((ExchangedPlace?)null),
        Gen.Select(words, One("KEN", "ROU", "PSE"), Gen.Double[-90, 90], Gen.Double[-180, 180])
            .Select(
                (name, country, north, east) =>
                    (ExchangedPlace?)new ExchangedPlace(name, country, Math.Round(north, 4), Math.Round(east, 4))
            )
    );
    static readonly CameoCode[] cameo = [.. CameoTable.All.Where(code => code.Type != EventType.None)];

    static readonly Gen<ExchangedEvent> events = Gen.Select(
            Gen.Int[0, cameo.Length - 1],
            parties.Array[1, 3],
            parties.Array[0, 2],
            dates,
            places,
            Gen.Int[0, 9]
        )
        .Select(
            (code, actors, recipients, date, place, sentence) =>
                new ExchangedEvent
                {
                    Id = "e1",
                    Origin = "casus",
                    Type = cameo[code].Type,
                    Mode = cameo[code].Mode,
                    Contexts = cameo[code].Contexts,
                    Cameo = cameo[code].Code,
                    Quad = cameo[code].Quad,
                    Score = cameo[code].Gdelt,
                    Date = date,
                    Actors = actors,
                    Recipients = recipients,
                    Place = place,
                    Sentence = sentence,
                    ArticleId = "a1",
                    Published = new DateOnly(2024, 6, 18),
                    Outlet = "The Courier",
                    Url = "https://courier.example/1",
                }
        );

    public static TheoryData<string> Formats() => [.. EventFormats.Written];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Writes_the_same_again_after_reading(string name)
    {
        var format = EventFormats.Named(name)!;
        // What a format keeps of an event stands in its cells; keys aside, which are made anew from the id.
        string[] Kept(string[] cells) =>
            format.Syntax == RowSyntax.JsonLine
                ? [cells[0].Replace($"\"id\":\"{name}:e1\"", "\"id\":\"e1\"")]
                : [.. cells.Where((_, at) => !IsKey(format.Columns.Names[at]))];
        events.Sample(
            coded =>
                Assert.All(
                    format.Write(coded),
                    cells =>
                    {
                        var read = Rows.Read(format, cells);
                        Assert.Contains(
                            format
                                .Write(read with { ArticleId = coded.ArticleId, Sentence = coded.Sentence })
                                .Select(Kept),
                            again => again.SequenceEqual(Kept(cells))
                        );
                    }
                ),
            iter: 300
        );
    }

    static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    static bool IsKey(string column) => column is "GLOBALEVENTID" or "Event ID" or "EventID" or "eid";
}
