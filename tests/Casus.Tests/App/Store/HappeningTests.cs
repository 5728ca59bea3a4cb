namespace Casus.Tests.App.Store;

public sealed class HappeningTests : IDisposable
{
    const string signing =
            """{"id": "a", "date": "2031-05-07", "text": "Kenya and Norway signed a fisheries treaty in Mombasa on Wednesday."}""",
        next =
            """{"id": "b", "date": "2031-05-08", "text": "Opposition leaders criticised the fisheries treaty. """
            + """Kenya and Norway signed the fisheries treaty in Mombasa yesterday."}""",
        later =
            """{"id": "c", "date": "2031-05-09", "text": "Kenya and Norway, who signed a fisheries treaty """
            + """in Mombasa on Wednesday, will meet again in June."}""",
        other =
            """{"id": "d", "date": "2031-05-08", "text": "Kenya and Denmark signed a fisheries treaty in Mombasa."}""",
        changed = """{"id": "a", "date": "2031-05-07", "text": "Nothing was signed in Mombasa."}""";

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    void Add(params string[] lines) =>
        Assert.Equal(0, record.Run(string.Join('\n', lines), "add", "-", "--input", "jsonl").Exit);

    List<string> Signings() =>
        record.Query(
            """
            SELECT h.date, h.reports,
                (SELECT string_agg(DISTINCT code, '+' ORDER BY code) FROM happening_parties WHERE happening_id = h.id),
                (SELECT string_agg(article_id, '+' ORDER BY number) FROM happening_reports WHERE happening_id = h.id)
            FROM happenings h WHERE type = 'SUPPORT' AND status = 'actual' ORDER BY h.reports DESC
            """
        );

    [Fact]
    public void Joins_the_reports_of_one_signing()
    {
        Add(signing, next, later, other);
        Assert.Equal(["2031-05-07,3,KEN+NOR,a+b+c", "2031-05-08,1,DNK+KEN,d"], Signings());
        Assert.Equal(
            ["0"],
            record.Query("SELECT count(*) FROM events WHERE id NOT IN (SELECT event_id FROM happening_reports)")
        );
    }

    [Fact]
    public void Comes_to_the_same_in_any_order_and_any_batches()
    {
        string[] lines = [later, other, signing, next];
        foreach (var line in lines)
            Add(line);
        Assert.Equal(["2031-05-07,3,KEN+NOR,a+b+c", "2031-05-08,1,DNK+KEN,d"], Signings());
        using var whole = new HappeningTests();
        whole.Add(signing, next, later, other);
        foreach (var table in new[] { "happenings", "happening_parties", "happening_reports" })
            Assert.Equal(
                whole.record.Query($"SELECT * FROM {table} ORDER BY ALL"),
                record.Query($"SELECT * FROM {table} ORDER BY ALL")
            );
    }

    [Fact]
    public void Sums_up_anew_what_loses_a_report()
    {
        Add(signing, next, later, other);
        Add(changed);
        Assert.Equal(["2031-05-07,2,KEN+NOR,b+c", "2031-05-08,1,DNK+KEN,d"], Signings());
        Assert.Equal(
            ["0"],
            record.Query("SELECT count(*) FROM happening_reports WHERE event_id NOT IN (SELECT id FROM events)")
        );
        Assert.Equal(
            ["0"],
            record.Query("SELECT count(*) FROM happening_parties WHERE happening_id NOT IN (SELECT id FROM happenings)")
        );
    }

    [Fact]
    public void Explains_with_the_other_reports()
    {
        Add(signing, next, other);
        var id = record.Query("SELECT id FROM events WHERE article_id = 'b' AND type = 'SUPPORT'").Single();
        var (_, output, _) = record.Run("", "explain", id);
        Assert.Contains(": 2 reports\n", output);
        Assert.Contains($"→ 2031-05-08  {id}", output);
        Assert.Contains("the same parties; in Mombasa; on the same day; in common: ", output);
        Assert.Contains(
            ": no other report\n",
            record.Run("", "explain", record.Query("SELECT id FROM events WHERE article_id = 'd'").Single()).Output
        );
    }
}
