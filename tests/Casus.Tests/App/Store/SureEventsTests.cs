using System.Globalization;
using System.Text.Json;
using Casus.App.Pipelines;
using Casus.App.Store;
using Casus.Exchange.Formats;
using Casus.Reading;
using Casus.Tests.App.Commands;
using Casus.Tests.Exchange;

namespace Casus.Tests.App.Store;

/// <summary>What counts where somebody asks for a least confidence. The confidences are set by hand.</summary>
public sealed class SureEventsTests : IDisposable
{
    const double least = 0.8;

    static readonly Lazy<Pipeline> Engine = new(Pipeline.Load);

    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    void Keep(params (string Id, string Date, string Text, double Confidence)[] news) =>
        record.Keep([
            .. news.Select(one =>
            {
                var article = new Article
                {
                    Id = one.Id,
                    Date = DateOnly.Parse(one.Date, CultureInfo.InvariantCulture),
                    Language = "en",
                    Text = one.Text,
                };
                var coded = Engine.Value.Code(article);
                return TemporaryRecord.Coded(
                    article,
                    coded with
                    {
                        Events = [.. coded.Events.Select(e => e with { Confidence = one.Confidence })],
                    }
                );
            }),
        ]);

    void KeepSigning(double first, double second) =>
        Keep(
            ("a", "2031-05-07", "Kenya and Norway signed a fisheries treaty in Mombasa on Wednesday.", first),
            ("b", "2031-05-08", "Kenya and Norway signed the fisheries treaty in Mombasa yesterday.", second)
        );

    /// <summary>The reports of the one happening between Kenya and Norway, and the event that tells it first.</summary>
    (int Reports, string Article)? Signing(double? confidence)
    {
        using var reader = RecordReader.Open(record.File);
        if (confidence is { } asked)
            reader.CountFrom(asked);
        var (ids, _) = reader.Happenings.Find(new() { Actor = "KEN" }, 0, 10);
        return reader.Happenings.Of(ids) is [var found] ? (found.Reports, found.Article!) : null;
    }

    [Fact]
    public void Counts_a_happening_by_its_sure_reports_alone()
    {
        KeepSigning(0.5, 0.9);
        Assert.Equal((2, "a"), Signing(null));
        Assert.Equal((1, "b"), Signing(least));
        Assert.Null(Signing(0.95));
    }

    [Fact]
    public void Takes_what_a_person_confirmed_for_sure()
    {
        KeepSigning(0.5, 0.5);
        Assert.Null(Signing(least));
        var id = record.Query("SELECT id FROM events WHERE article_id = 'b' AND type = 'SUPPORT'").Single();
        Assert.Equal(0, record.Run("", "correct", id, "accept", "--by", "me", "--why", "so").Exit);
        Assert.Equal((1, "b"), Signing(least));
        Assert.Equal([id], Exported("--type", "SUPPORT"));
        Assert.Empty(Exported("--type", "SUPPORT", "--as-coded"));
    }

    [Fact]
    public void Exports_what_is_sure_and_what_others_coded()
    {
        KeepSigning(0.5, 0.9);
        Assert.Equal(
            0,
            record.Run(string.Join('\t', Rows.Gdelt(GdeltFormat.Daily)) + "\n", "import", "gdelt", "-").Exit
        );
        Assert.Equal(
            record.Query("SELECT id FROM events WHERE article_id = 'b' OR origin = 'gdelt' ORDER BY id"),
            Exported().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Leaves_what_is_not_sure_out_of_turns()
    {
        Keep([
            .. RelationCommandTests
                .Kept.News.Split('\n')
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(line =>
                    (
                        line.GetProperty("id").GetString()!,
                        line.GetProperty("date").GetString()!,
                        line.GetProperty("text").GetString()!,
                        line.GetProperty("text").GetString()!.Contains("Norway") ? 0.3 : 0.9
                    )
                ),
        ]);
        var all = Relation();
        Assert.NotEmpty(all.GetProperty("turns").EnumerateArray());
        Assert.False(all.TryGetProperty("min_confidence", out _));
        var sure = Relation("--min-confidence", "0.8");
        Assert.Equal(0.8, sure.GetProperty("min_confidence").GetDouble());
        Assert.Equal(0, sure.GetProperty("events").GetInt32());
        Assert.Empty(sure.GetProperty("turns").EnumerateArray());
    }

    [Fact]
    public void Says_that_nothing_is_that_sure()
    {
        KeepSigning(0.5, 0.5);
        var (exit, _, errors) = record.Run("", "relation", "KEN", "NOR", "--min-confidence", "0.8");
        Assert.Equal((1, "casus: no happening of the record has a confidence of 0.8\n"), (exit, errors));
    }

    JsonElement Relation(params string[] options)
    {
        var (exit, output, errors) = record.Run("", ["relation", "KEN", "NOR", "--format", "json", .. options]);
        Assert.Equal((0, ""), (exit, errors));
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>The ids of the events that an export gives.</summary>
    IEnumerable<string> Exported(params string[] options)
    {
        var (exit, output, _) = record.Run("", ["export", "--format", "csv", "--min-confidence", "0.8", .. options]);
        Assert.Equal(0, exit);
        return output.TrimEnd().Split('\n').Skip(1).Select(row => row.Split(',')[5]);
    }
}
