using Casus.Analysis.Relations;

namespace Casus.Tests.Analysis.Relations;

public class RelationAnalyserTests
{
    static MadeRelation Quiet() => new MadeRelation().Acts("CONSULT", 1, 2.5, 5, 240, every: 40);

    [Fact]
    public void Finds_the_month_in_which_two_come_closer()
    {
        var made = Quiet().Acts("SUPPORT", 1, 5, 60, 120, every: 2);
        Assert.Equal("2015-01 Closer", made.Turns()[0]);
        var turn = made.Read().Turns[0];
        Assert.InRange(turn.Probability, 0.9, 1);
        Assert.InRange(turn.Before, 0, 0.1);
        Assert.InRange(turn.After, 0.3, 0.8);
    }

    [Fact]
    public void Says_when_what_lasted_is_over() =>
        Assert.Equal(
            ["2015-01 MoreHostile", "2020-01 LessHostile"],
            Quiet().Acts("ASSAULT", 4, -9, 60, 120, number: 2).Turns()
        );

    [Fact]
    public void Finds_no_turn_where_nothing_changes()
    {
        Assert.Empty(new MadeRelation().Turns());
        Assert.Empty(Quiet().Turns());
        Assert.Empty(Quiet().Acts("ACCUSE", 3, -2, 3, 240, every: 7).Turns());
        Assert.Empty(
            new MadeRelation()
                .Acts("CONSULT", 1, 2.5, 0, 240, number: 4)
                .Acts("ACCUSE", 3, -3, 0, 240, number: 2)
                .Turns()
        );
    }

    [Fact]
    public void Ignores_a_single_piece_of_news() =>
        Assert.Empty(new MadeRelation().Acts("ASSAULT", 4, -9, 100, 101, cameo: "190").Turns());

    [Fact]
    public void Ignores_that_twice_as_much_is_reported_of_everything()
    {
        var made = new MadeRelation()
            .Acts("CONSULT", 1, 4, 0, 120, every: 2)
            .Acts("CONSULT", 1, 4, 120, 240, every: 2, number: 3);
        Assert.Equal(["2020-01 Closer"], made.Turns());
        Assert.Empty(made.Reports(120, 240, 3).Turns());
    }

    [Fact]
    public void Takes_broken_relations_for_a_turn_by_themselves()
    {
        var made = Quiet()
            .Acts(
                "SANCTION",
                4,
                -6,
                100,
                101,
                cameo: "161",
                words: "Kenya breaks off diplomatic relations with Norway."
            );
        Assert.Equal(["2018-05 MoreHostile"], made.Turns());
        Assert.Empty(Quiet().Acts("SANCTION", 4, -6, 100, 101, cameo: "163").Turns());
    }

    [Fact]
    public void Calls_a_war_with_talks_more_hostile() =>
        Assert.Equal(
            "2015-01 MoreHostile",
            Assert.Single(
                Quiet().Acts("ASSAULT", 4, -9, 60, 240, number: 3).Acts("CONSULT", 1, 2.5, 60, 240, number: 2).Turns()
            )
        );

    [Fact]
    public void Weighs_what_private_people_do_less()
    {
        Assert.NotEmpty(Quiet().Acts("ACCUSE", 3, -3.5, 100, 112, every: 3).Turns());
        Assert.Empty(Quiet().Acts("ACCUSE", 3, -3.5, 100, 112, every: 3, sector: "CVL").Turns());
    }

    [Fact]
    public void Explains_a_turn_with_its_acts_the_strongest_first_and_what_experts_said()
    {
        var made = Quiet()
            .Acts("CONSULT", 1, 4, 60, 72, every: 3)
            .Acts("SUPPORT", 1, 5, 61, 62, cameo: "057", words: "Kenya signs a peace treaty with Norway.")
            .Acts("ACCUSE", 3, -2, 62, 63);
        made.Sayings.Add(
            new(
                "s1",
                new(2015, 2, 1),
                "Kenya",
                "KEN",
                null,
                null,
                "all is well",
                "assertion",
                "CT",
                "+",
                "a",
                null,
                null
            )
        );
        made.Sayings.Add(
            new(
                "s2",
                new(2015, 3, 1),
                "Ana Roy",
                null,
                "analyst",
                "Lakeside Institute",
                "it will last",
                "assessment",
                "PR",
                "+",
                "a",
                null,
                null
            )
        );
        made.Sayings.Add(
            new(
                "s3",
                new(2011, 3, 1),
                "Ana Roy",
                null,
                "analyst",
                "Lakeside Institute",
                "it is cold",
                "assessment",
                "PR",
                "+",
                "a",
                null,
                null
            )
        );
        var turn = made.Read().Turns[0];
        Assert.Equal(TurnDirection.Closer, turn.Direction);
        Assert.Equal("SUPPORT", turn.Because[0].Act.Type);
        Assert.DoesNotContain(turn.Because, act => act.Act.Type == "ACCUSE");
        Assert.Equal(["s2", "s1"], turn.Said.Select(saying => saying.Id));
        Assert.Contains(turn.Kinds, kind => kind is { Type: "CONSULT", After: >= 3 });
    }

    [Fact]
    public void Shows_a_part_of_what_it_read_from_all()
    {
        var shown = Quiet().Acts("SUPPORT", 1, 5, 60, 120, every: 2).Read(since: new Month(2016, 1));
        Assert.Equal("2016-01", shown.Months[0].Month.ToString());
        Assert.DoesNotContain(shown.Turns, turn => turn.Date.Year < 2016);
        Assert.Equal(shown.Acts.Count, shown.Months.Sum(month => month.Cooperation + month.Conflict));
    }
}
