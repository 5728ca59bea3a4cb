using System.Text.Json;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Commands;

public sealed class RelationCommandTests(RelationCommandTests.Kept kept) : IClassFixture<RelationCommandTests.Kept>
{
    /// <summary>
    /// Thirty months of dispatches about Kenya and Norway: a quarrel now and then, then broken relations.
    /// </summary>
    public sealed class Kept : IDisposable
    {
        public TemporaryRecord Record { get; } = new();

        public Kept()
        {
            Assert.Equal(0, Record.Run(News, "add", "-", "--input", "jsonl").Exit);
        }

        public static string News { get; } = string.Join('\n', Lines());

        static IEnumerable<string> Lines()
        {
            var day = new DateOnly(2029, 1, 5);
            return Enumerable
                .Range(0, 30)
                .SelectMany(month =>
                    new[]
                    {
                        Line(
                            $"a{month}",
                            day.AddMonths(month),
                            "Peru criticised Chile. Ghana and Togo signed an agreement."
                        ),
                        Line(
                            $"b{month}",
                            day.AddMonths(month).AddDays(4),
                            month < 20
                                ? "Denmark visited nobody. Chile accused Peru of spying."
                                : "Kenya accused Norway of spying."
                        ),
                    }
                )
                .Append(
                    Line(
                        "c",
                        new(2030, 9, 6),
                        "Kenya severed diplomatic relations with Norway. The move ends the partnership of "
                            + "Kenya and Norway, said Ana Roy, an analyst at the Lakeside Institute."
                    )
                );
        }

        public void Dispose() => Record.Dispose();

        static string Line(string id, DateOnly date, string text) =>
            JsonSerializer.Serialize(
                new
                {
                    id,
                    date = date.ToString("yyyy-MM-dd"),
                    text,
                }
            );
    }

    readonly TemporaryRecord record = kept.Record;

    JsonElement Json(params string[] args)
    {
        var (exit, output, errors) = record.Run("", ["relation", .. args, "--format", "json"]);
        Assert.Equal((0, ""), (exit, errors));
        return JsonDocument.Parse(output).RootElement;
    }

    [Fact]
    public void Finds_the_turn_with_its_evidence_in_a_small_record()
    {
        var relation = Json("Kenya", "NOR");
        Assert.Equal(
            ("KEN", "NOR", "2029-01", "2031-06"),
            (
                relation.GetProperty("a").GetString(),
                relation.GetProperty("b").GetString(),
                relation.GetProperty("from").GetString(),
                relation.GetProperty("to").GetString()
            )
        );
        Assert.Equal(30, relation.GetProperty("series").GetArrayLength());
        var turn = relation.GetProperty("turns")[0];
        Assert.Equal(
            ("2030-09", "more hostile"),
            (turn.GetProperty("date").GetString(), turn.GetProperty("direction").GetString())
        );
        Assert.True(turn.GetProperty("before").GetDouble() < turn.GetProperty("after").GetDouble());
        var strongest = turn.GetProperty("because")[0].GetString();
        Assert.Equal(
            ["Kenya severed diplomatic relations with Norway."],
            record.Query(
                $"SELECT words FROM happenings h JOIN happening_reports r ON r.happening_id = h.id WHERE r.event_id = '{strongest}'"
            )
        );
        Assert.Equal(
            relation.GetProperty("events").GetInt32(),
            relation.GetProperty("series").EnumerateArray().Sum(month => month.GetProperty("events").GetInt32())
        );
    }

    [Fact]
    public void Prints_a_chart_and_what_explains_the_turn()
    {
        var (exit, output, _) = record.Run("", "relation", "KEN", "NOR");
        Assert.Equal(0, exit);
        Assert.Contains("Kenya and Norway", output);
        Assert.Contains("1  2030-09  more hostile", output);
        Assert.Contains("“Kenya severed diplomatic relations with Norway.”", output);
        Assert.Contains("2030", output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 140, line));
    }

    [Fact]
    public void Says_so_where_two_have_nothing_between_them()
    {
        Assert.Equal(0, Json("KEN", "PER").GetProperty("turns").GetArrayLength());
        Assert.Contains("no acts between them", record.Run("", "relation", "KEN", "PER").Output);
    }

    [Theory]
    [InlineData(1, "called 'Norwey'; did you mean Norway", "KEN", "Norwey")]
    [InlineData(2, "a relation has two sides; 'KEN' and 'Kenya' are both Kenya", "KEN", "Kenya")]
    [InlineData(2, "--since: must be YYYY, YYYY-MM or YYYY-MM-DD, not 'May'", "KEN", "NOR", "--since", "May")]
    [InlineData(2, "--since 2031 is after --until 2030-02", "KEN", "NOR", "--since", "2031", "--until", "2030-02")]
    [InlineData(2, "the record has nothing there; it runs from 2029-01 to 2031-06", "KEN", "NOR", "--since", "2040")]
    [InlineData(1, "no happenings of origin 'gdelt2'; there are: casus (", "KEN", "NOR", "--origin", "gdelt2")]
    public void Says_what_is_wrong_with_a_question(int expected, string message, params string[] args)
    {
        var (exit, output, errors) = record.Run("", ["relation", .. args]);
        Assert.Equal((expected, ""), (exit, output));
        Assert.Contains(message, errors);
    }

    [Fact]
    public void Shows_the_months_asked_for() =>
        Assert.Equal(
            12,
            Json("KEN", "NOR", "--since", "2030", "--until", "2030").GetProperty("series").GetArrayLength()
        );

    [Fact]
    public void Counts_one_act_a_day_where_asked() =>
        Assert.True(
            Json("KEN", "NOR", "--one-a-day").GetProperty("events").GetInt32()
                <= Json("KEN", "NOR").GetProperty("events").GetInt32()
        );
}
