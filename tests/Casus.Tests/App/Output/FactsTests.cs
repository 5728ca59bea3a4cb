using System.Text;
using System.Text.Json;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.Coding;
using Casus.Evaluation;

namespace Casus.Tests.App.Output;

/// <summary>
/// No fact of an event or a statement dies at the edge of the program: each shows in every output, or
/// <see cref="Facts"/> says why it does
/// not. The properties are walked by reflection, so that a new one fails here until it is written, read back, or named.
/// </summary>
public class FactsTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public void Prints_every_fact_of_an_event(string format) =>
        Assert.All(
            Facts.OfEvent,
            one => Facts.Shows(format, one.Path, Print(format, new([Facts.Act], [])), Print(format, new([one.Act], [])))
        );

    // A row of CSV is an event.
    [Theory]
    [InlineData("jsonl")]
    [InlineData("table")]
    public void Prints_every_fact_of_a_statement(string format) =>
        Assert.All(
            Facts.OfStatement,
            one =>
                Facts.Shows(format, one.Path, Print(format, new([], [Facts.Said])), Print(format, new([], [one.Said])))
        );

    [Fact]
    public void Reads_back_what_is_compared_with_annotations()
    {
        static string Compared(Event act)
        {
            var read = ScoredEventReader
                .Read(new StringReader(Print("jsonl", new([act], []))), "coded")
                .Single()
                .Events;
            Assert.Equal(
                JsonSerializer.Serialize(ScoredEvent.Of(CodedNews.Article, new([act], []))),
                JsonSerializer.Serialize(read)
            );
            return JsonSerializer.Serialize(read);
        }
        Assert.All(Facts.OfEvent, one => Facts.Shows("evaluation", one.Path, Compared(Facts.Act), Compared(one.Act)));
    }

    static string Print(string format, CodedArticle coded)
    {
        var output = new MemoryStream();
        switch (format)
        {
            case "csv":
                using (var rows = new CsvEventWriter(new StreamWriter(output, leaveOpen: true)))
                    rows.Write(CodedNews.Article, coded);
                break;
            case "table":
                using (
                    var lines = new TableEventWriter(new Terminal(Stream.Null, output, TextWriter.Null) { Width = 400 })
                )
                    lines.Write(CodedNews.Article, coded);
                break;
            default:
                using (var json = new JsonEventWriter(output))
                    json.Write(CodedNews.Article, coded);
                break;
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
