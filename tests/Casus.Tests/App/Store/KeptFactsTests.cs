using System.Text.Json;
using Casus.App.Store;
using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Formats;
using Casus.Tests.App.Output;
using DuckDB.NET.Data;

namespace Casus.Tests.App.Store;

/// <summary>
/// What is kept comes back as it was, and stands in what is exported: the second half of <see cref="FactsTests"/>.
/// </summary>
public sealed class KeptFactsTests(KeptFactsTests.Told told) : IClassFixture<KeptFactsTests.Told>
{
    /// <summary>
    /// A record with the whole event as the first article, each fact of it changed alone in one of the next, and so
    /// with the statement
    /// behind them.
    /// </summary>
    public sealed class Told : IDisposable
    {
        public Told() =>
            Record.Keep([
                .. Articles.Select(
                    (coded, number) => TemporaryRecord.Coded(CodedNews.Article with { Id = $"{number}" }, coded)
                ),
            ]);

        public TemporaryRecord Record { get; } = new();

        public List<CodedArticle> Articles { get; } =
        [
            .. Facts.OfEvent.Select(one => one.Act).Prepend(Facts.Act).Select(Numbered),
            .. Facts.OfStatement.Select(one => one.Said).Prepend(Facts.Said).Select(Numbered),
        ];

        // Ids are unique in a record.
        static CodedArticle Numbered(Event act, int number) => new([act with { Id = $"{act.Id}-{number}" }], []);

        static CodedArticle Numbered(Statement said, int number)
        {
            var act = Facts.Act with { Id = $"said-{number}" };
            said = said with { Id = $"{said.Id}-{number}" };
            // Only a forecast foresees, and what it foresees is an act of its article.
            return new(
                [act],
                [
                    said.Kind == StatementKind.Forecast
                        ? said with
                        {
                            Foreseen = [.. said.Foreseen.Select(foreseen => foreseen with { EventId = act.Id })],
                        }
                        : said with
                        {
                            Foreseen = [],
                            Conditional = false,
                        },
                ]
            );
        }

        public void Dispose() => Record.Dispose();
    }

    [Fact]
    public void Gives_back_every_fact_as_it_was()
    {
        using var store = RecordReader.Open(told.Record.File);
        for (var number = 0; number < told.Articles.Count; number++)
            Assert.Equal(Plain(told.Articles[number]), Plain(store.Coded(store.Article($"{number}")!)));
    }

    // What finds the same act and what comes of a forecast is kept with the happenings and the ledger; what a pronoun
    // stands for is told in the text that is kept.
    static string Plain(CodedArticle coded) =>
        JsonSerializer.Serialize(
            new
            {
                Events = coded.Events.Select(act =>
                    act with
                    {
                        Telling = null,
                        Actors = [.. act.Actors.Select(Plain)],
                        Recipients = [.. act.Recipients.Select(Plain)],
                        Attribution = [.. act.Attribution.Select(Plain)],
                    }
                ),
                Statements = coded.Statements.Select(said => said with { Terms = [], Speaker = Plain(said.Speaker) }),
            }
        );

    static Attribution Plain(Attribution source) => source with { Speaker = Plain(source.Speaker) };

    static Party Plain(Party party) => party with { Mention = null };

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Exports_every_fact_of_an_event(string format)
    {
        var file = Path.Combine(told.Record.Folder, $"events.{format}");
        using (var export = EventExport.Open(told.Record.File, new EventFilter()))
            export.Flat(format, file);
        using var reading = new DuckDBConnection("DataSource=:memory:");
        reading.Open();
        using var command = reading.CreateCommand();
        command.CommandText = $"SELECT event_id, COLUMNS(* EXCLUDE (event_id, article_id))::VARCHAR FROM '{file}'";
        using var rows = command.ExecuteReader();
        var found = new Dictionary<string, string>();
        while (rows.Read())
            found[rows.GetString(0)] = string.Join(
                '|',
                Enumerable.Range(1, rows.FieldCount - 1).Select(column => rows.GetValue(column))
            );
        Compare("csv", found);
    }

    public static TheoryData<string> Formats() => [.. EventFormats.Written];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Exchanges_every_fact_that_a_format_has_room_for(string name)
    {
        using var export = EventExport.Open(told.Record.File, new EventFilter());
        var format = EventFormats.Named(name)!;
        string Row(ExchangedEvent coded) =>
            string.Join(
                '\n',
                format.Write(coded with { Id = "e1", ArticleId = "a1" }).Select(cells => string.Join('|', cells))
            );
        Compare(name, export.Others([]).ToDictionary(coded => coded.Id, Row));
    }

    /// <summary>The id is what the events are told apart by.</summary>
    static void Compare(string format, Dictionary<string, string> told)
    {
        for (var number = 0; number < Facts.OfEvent.Count; number++)
            if (Facts.OfEvent[number] is var (path, act) && path != "Id")
                Facts.Shows(format, path, told[$"{Facts.Act.Id}-0"], told[$"{act.Id}-{number + 1}"]);
    }
}
