using System.Text;
using System.Text.Json;
using Casus.App.Output;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Tests.App.Output;

public class JsonEventWriterTests
{
    [Fact]
    public void Counts_code_points_behind_an_emoji()
    {
        var trigger = Line().GetProperty("events")[0].GetProperty("trigger");
        var runes = CodedNews.Text.EnumerateRunes().ToArray();
        var words = string.Concat(
            runes[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()]
        );
        Assert.Equal("visited", words);
        Assert.Equal("visited", trigger.GetProperty("text").GetString());
    }

    [Fact]
    public void Writes_every_field_of_an_event()
    {
        var written = Line().GetProperty("events")[0];
        string[] fields =
        [
            "id",
            "type",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "score",
            "announced",
            "actors",
            "recipients",
            "trigger",
            "mentions",
            "status",
            "factuality",
            "attribution",
            "date",
            "place",
            "sentence",
            "rule",
            "confidence",
        ];
        Assert.Equal(fields, written.EnumerateObject().Select(field => field.Name));
        Assert.Equal(1, written.GetProperty("quad").GetInt32());
        Assert.Equal(4.0, written.GetProperty("score").GetDouble());
        Assert.Equal("GOV", written.GetProperty("actors")[0].GetProperty("sector").GetString());
        Assert.Equal(
            "Lakeside Institute",
            written.GetProperty("attribution")[0].GetProperty("affiliation").GetString()
        );
        Assert.Equal("said", written.GetProperty("attribution")[0].GetProperty("cue").GetProperty("text").GetString());
        Assert.Equal("2024-06-17", written.GetProperty("date").GetProperty("value").GetString());
        Assert.Equal(38, written.GetProperty("place").GetProperty("lon").GetDouble());
    }

    [Fact]
    public void Writes_null_and_empty_lists_for_what_is_missing()
    {
        var written = Line().GetProperty("events")[1];
        foreach (var field in new[] { "mode", "cameo", "date", "place" })
            Assert.Equal(JsonValueKind.Null, written.GetProperty(field).ValueKind);
        foreach (var field in new[] { "contexts", "recipients", "attribution" })
            Assert.Equal(0, written.GetProperty(field).GetArrayLength());
        Assert.Equal("negated", written.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, written.GetProperty("actors")[0].GetProperty("code").ValueKind);
    }

    [Fact]
    public void Writes_what_a_pronoun_stands_for_in_code_points()
    {
        var pronoun = CodedNews.Bare.Actors[0] with { Mention = CodedNews.At("Ana Roy") };
        var coded = new CodedArticle([CodedNews.Bare with { Actors = [pronoun] }], []);
        using var json = JsonDocument.Parse(Written(w => w.Write(CodedNews.Article, coded)));
        Assert.Equal(
            """{"text":"Ana Roy","start":19,"end":26}""",
            json.RootElement.GetProperty("events")[0].GetProperty("actors")[0].GetProperty("mention").GetRawText()
        );
        Assert.Equal(
            JsonValueKind.Null,
            Line().GetProperty("events")[0].GetProperty("actors")[0].GetProperty("mention").ValueKind
        );
    }

    [Fact]
    public void Writes_statements_with_their_speaker()
    {
        var statement = Line().GetProperty("statements")[0];
        Assert.Equal("Ana Roy", statement.GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("We hope", statement.GetProperty("text").GetString());
        Assert.Equal("assessment", statement.GetProperty("kind").GetString());
        Assert.Equal("-", statement.GetProperty("polarity").GetString());
        Assert.Equal("e2", statement.GetProperty("events")[0].GetString());
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("probability").ValueKind);
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("horizon").ValueKind);
    }

    [Fact]
    public void Writes_how_probable_a_forecast_is_and_until_when()
    {
        var hope = CodedNews.Hope with
        {
            Kind = StatementKind.Forecast,
            Probability = new Probability(0.55, 0.8, CodedNews.At("hope")),
            Horizon = new EventDate("2024-06-24", CodedNews.At("on Monday")),
        };
        var stream = new MemoryStream();
        using (var writer = new JsonEventWriter(stream))
            writer.Write(CodedNews.Article, new CodedArticle([], [hope]));
        var statement = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("statements")[0];
        Assert.Equal(0.8, statement.GetProperty("probability").GetProperty("high").GetDouble());
        Assert.Equal("hope", statement.GetProperty("probability").GetProperty("text").GetString());
        Assert.Equal("2024-06-24", statement.GetProperty("horizon").GetProperty("value").GetString());
    }

    [Fact]
    public void Writes_an_article_without_events_on_one_line()
    {
        var article = new Article { Id = "quiet", Text = "Nothing\nhappened." };
        Assert.Equal(
            """{"id":"quiet","date":null,"title":null,"outlet":null,"language":null,"events":[],"statements":[]}"""
                + "\n",
            Written(w => w.Write(article, new CodedArticle([], [])))
        );
    }

    [Fact]
    public void Writes_id_and_error_of_what_could_not_be_read() =>
        Assert.Equal(
            """{"id":"a7","error":"news.jsonl:3: not JSON"}""" + "\n",
            Written(w => w.Write(new ReadingProblem("news.jsonl", 3, "not JSON", "a7")))
        );

    [Fact]
    public void Survives_half_a_surrogate_pair()
    {
        var article = new Article
        {
            Id = "\uD83D",
            Title = "half \uDE00",
            Text = "x",
        };
        using var json = JsonDocument.Parse(Written(w => w.Write(article, new CodedArticle([], []))));
        Assert.Equal("half \uFFFD", json.RootElement.GetProperty("title").GetString());
    }

    static JsonElement Line() =>
        JsonDocument.Parse(Written(w => w.Write(CodedNews.Article, CodedNews.Coded))).RootElement;

    static string Written(Action<JsonEventWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonEventWriter(stream))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
