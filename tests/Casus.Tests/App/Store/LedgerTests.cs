using System.Globalization;
using Casus.App.Pipelines;
using Casus.Coding;
using Casus.Reading;
using Casus.Tests.Coding.Attributions;

namespace Casus.Tests.App.Store;

public sealed class LedgerTests : IDisposable
{
    static readonly Article forecast = Article(
        "forecast",
        "2022-05-10",
        "Kenya and Norway will perhaps sign an agreement, says Anna Berg of Lakeside University, but she "
            + "doubts that there will be a treaty between Kenya and Norway."
    ) with
    {
        Outlet = "Fjord Post",
    };
    static readonly Article signing = Article(
        "signing",
        "2022-06-03",
        "Kenya and Norway signed an agreement in Nairobi on Friday."
    );
    static readonly Article second = Article(
        "second",
        "2022-08-01",
        "Kenya and Norway signed a treaty on fish on Monday."
    );
    static readonly Article later = Article("later", "2023-09-01", "A bakery opened in Oslo.");

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    static Article Article(string id, string date, string text) =>
        new()
        {
            Id = id,
            Date = DateOnly.Parse(date, CultureInfo.InvariantCulture),
            Text = text,
            Source = id + ".txt",
        };

    static Outcome<CodedArticle> Read(Article article) => TemporaryRecord.Coded(article, Said.Code(article));

    List<string> Ledger(string columns = "text, state, happened") =>
        record.Query($"SELECT {columns} FROM ledger WHERE followed ORDER BY statement_id, id");

    [Fact]
    public void Settles_a_hope_and_a_doubt_by_the_same_signing()
    {
        record.Keep(Read(forecast));
        Assert.Equal(["open,", "open,"], Ledger("state, happened"));
        record.Keep(Read(signing));
        Assert.Equal(["true,2022-06-03", "false,2022-06-03"], Ledger("state, happened"));
        Assert.Equal(["true,0.05,0.95", "false,0.2,0.45"], Ledger("comes, probability_low, probability_high"));
    }

    [Fact]
    public void Tells_the_same_in_every_order()
    {
        Outcome<CodedArticle>[] all = [Read(forecast), Read(signing), Read(second), Read(later)];
        record.Keep(all);
        var expected = Ledger("id, state, happening_id, reason");
        Assert.Equal(2, expected.Count);
        foreach (var order in new[] { new[] { 3, 2, 1, 0 }, [1, 0, 3, 2], [2, 0, 1, 3] })
        {
            using var other = new TemporaryRecord();
            foreach (var i in order)
                other.Keep(all[i]);
            Assert.Equal(
                expected,
                other.Query(
                    "SELECT id, state, happening_id, reason FROM ledger WHERE followed ORDER BY statement_id, id"
                )
            );
        }
    }

    [Fact]
    public void Looks_for_another_when_what_settled_it_is_replaced()
    {
        record.Keep(Read(forecast), Read(signing), Read(second));
        record.Keep(Read(signing with { Text = "Rain fell in Nairobi on Friday." }));
        Assert.All(Ledger("happened"), day => Assert.Equal("2022-08-01", day));
        record.Keep(Read(second with { Text = "Rain fell in Oslo on Monday." }));
        Assert.Equal(["open,", "open,"], Ledger("state, happened"));
        record.Keep(Read(signing));
        Assert.All(Ledger("happened"), day => Assert.Equal("2022-06-03", day));
    }

    [Fact]
    public void Lets_the_time_pass_by_the_latest_article()
    {
        record.Keep(Read(forecast), Read(later));
        Assert.Equal(["false,2023-05-10", "true,2023-05-10"], Ledger("state, due"));
    }

    [Fact]
    public void Leaves_a_promise_of_which_nothing_is_heard_undecided()
    {
        record.Keep(
            Read(Article("promise", "2022-05-10", "Norway says that it will send food to Kenya.")),
            Read(
                Article(
                    "other",
                    "2022-05-10",
                    "Anna Berg of Lakeside University says that Norway will send food to Kenya."
                )
            ),
            Read(later)
        );
        Assert.Equal(
            ["other,false", "promise,undecided"],
            record.Query("SELECT article_id, state FROM ledger WHERE followed ORDER BY article_id")
        );
    }

    [Fact]
    public void Replaces_the_forecasts_of_a_replaced_article()
    {
        record.Keep(Read(forecast), Read(signing));
        record.Keep(Read(forecast with { Text = "Rain fell in Nairobi." }));
        Assert.Empty(Ledger());
    }

    [Fact]
    public void Lists_what_names_no_act_and_does_not_count_it()
    {
        record.Keep(
            Read(Article("prices", "2022-05-10", "Prices will rise, says Anna Berg of Lakeside University.")),
            Read(later)
        );
        Assert.Equal(["undecided,false"], record.Query("SELECT state, followed FROM ledger"));
        var (_, output, _) = record.Run("", "forecasts");
        Assert.StartsWith(
            "0 forecasts up to 2023-09-01: 0 open, 0 came true, 0 failed, 0 undecided; 1 more",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Keeps_what_is_settled_by_hand_beside_what_the_record_says()
    {
        record.Keep(Read(forecast), Read(signing));
        var id = Ledger("id")[1];
        Assert.Equal(
            (0, $"{id}: true by hand (false by the record)\n", ""),
            record.Run("", "forecasts", "settle", id, "true", "--by", "Ida", "--why", "an agreement is no treaty")
        );
        Assert.Equal("true,false,Ida,an agreement is no treaty", Ledger("state, machine_state, hand_who, hand_why")[1]);
        Assert.Contains(
            "by hand true: an agreement is no treaty (Ida",
            record.Run("", "forecasts").Output,
            StringComparison.Ordinal
        );

        record.Keep(Read(forecast with { Outlet = "Fjord Post, second edition" }));
        Assert.Equal("true", Ledger("state")[1]);
        Assert.Equal(
            0,
            record.Run("", "forecasts", "settle", id, "machine", "--by", "Ida", "--why", "it is one after all").Exit
        );
        Assert.Equal("false", Ledger("state")[1]);
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM corrections"));
    }

    [Fact]
    public void Keeps_what_is_settled_by_hand_in_another_edition_of_the_article()
    {
        record.Keep(Read(forecast), Read(signing));
        var id = Ledger("id")[1];
        record.Run("", "forecasts", "settle", id, "true", "--by", "Ida", "--why", "an agreement is no treaty");
        record.Keep(Read(forecast with { Text = "Rain fell in Nairobi. " + forecast.Text }));
        Assert.NotEqual(id, Ledger("id")[1]);
        Assert.Equal(["true,", "true,Ida"], Ledger("state, hand_who"));
        record.Keep(Read(forecast));
        Assert.Equal(["true,", "true,Ida"], Ledger("state, hand_who"));
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM corrections"));
    }

    [Theory]
    [InlineData(1, "no forecast nothing", "settle", "nothing", "true", "--by", "Ida", "--why", "x")]
    [InlineData(2, "STATE: 'maybe' is not one of open", "settle", "x", "maybe", "--by", "Ida", "--why", "x")]
    [InlineData(2, "--by' is required", "settle", "x", "true", "--why", "x")]
    [InlineData(2, "--why: is empty", "settle", "x", "true", "--by", "Ida", "--why", " ")]
    [InlineData(2, "--since: must be YYYY-MM-DD, not 'May'", "--since", "May")]
    public void Says_what_is_wrong_with_a_call(int exit, string message, params string[] args)
    {
        record.Keep(Read(forecast));
        var (code, _, errors) = record.Run("", ["forecasts", .. args]);
        Assert.Equal(exit, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--speaker", "anna berg", 2)]
    [InlineData("--speaker", "lakeside", 2)]
    [InlineData("--state", "true", 1)]
    [InlineData("--about", "ken", 2)]
    [InlineData("--about", "kenya", 2)]
    [InlineData("--about", "NATO", 2)]
    [InlineData("--about", "Peru", 0)]
    [InlineData("--outlet", "fjord post", 2)]
    [InlineData("--since", "2022-05-11", 0)]
    public void Picks_out_what_is_asked_for(string option, string value, int count)
    {
        record.Keep(Read(forecast), Read(signing));
        var (exit, output, _) = record.Run("", "forecasts", option, value, "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(output);
        Assert.Equal((0, count), (exit, json.RootElement.GetProperty("forecasts").GetArrayLength()));
    }
}
