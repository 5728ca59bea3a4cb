using System.Globalization;
using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.Coding;

namespace Casus.Tests.Analysis.Forecasts;

public class SettlerTests
{
    static readonly Settler settler = new(Kin.BuiltIn);

    static readonly ReportParty kenya = new("Kenya", "KEN", null),
        norway = new("Norway", "NOR", null),
        duval = new("Jean Duval", "FRA", "GOV"),
        rebels = new(null, "KEN", "REB");

    static readonly Forecast treaty = Foreseen("SUPPORT", "2024-06-18", [kenya, norway], []) with
    {
        Terms = ["agreement", "sign"],
    };

    static readonly Forecast attack = Foreseen("ASSAULT", "2024-06-18", [kenya], [norway]) with
    {
        Terms = ["airfield", "bomb"],
    };

    static Forecast Foreseen(string act, string made, ReportParty[] actors, ReportParty[] recipients) =>
        new()
        {
            Id = "f",
            StatementId = "s",
            ArticleId = "a",
            EventId = "e",
            Act = Act(act),
            Comes = true,
            Made = Day(made),
            Due = Day(made).AddYears(1),
            Sides = new ActSides(actors, recipients),
        };

    static Occurrence Happened(
        string id,
        string act,
        string day,
        ReportParty[] actors,
        ReportParty[] recipients,
        params string[] terms
    ) => Occurrence.Of(id, Act(act), Day(day), new ActSides(actors, recipients), [terms]);

    static Act Act(string text) =>
        text.Split('/') is [var type, var mode]
            ? new(Enum.Parse<EventType>(type), mode)
            : new(Enum.Parse<EventType>(text), null);

    static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Takes_the_earliest_that_matches_whatever_the_order()
    {
        Occurrence[] all =
        [
            Happened("late", "SUPPORT", "2024-09-01", [kenya, norway], []),
            Happened("b", "AGREE", "2024-06-19", [norway, kenya], []),
            Happened("c", "SUPPORT", "2024-06-19", [kenya, norway], []),
        ];
        Assert.Equal("b", settler.Settle(treaty, all)!.HappeningId);
        Assert.Equal(settler.Settle(treaty, all), settler.Settle(treaty, all.Reverse()));
    }

    [Theory]
    [InlineData("2024-06-18")]
    [InlineData("2024-06-01")]
    [InlineData("2025-06-19")]
    public void Ignores_what_was_before_or_is_too_late(string day) =>
        Assert.Null(settler.Settle(treaty, [Happened("h", "SUPPORT", day, [kenya, norway], [])]));

    [Fact]
    public void Ignores_acts_of_other_kinds_and_other_parties() =>
        Assert.Null(
            settler.Settle(
                treaty,
                [
                    Happened("h", "ACCUSE", "2024-07-01", [kenya, norway], []),
                    Happened("i", "SUPPORT", "2024-07-01", [kenya, duval], []),
                ]
            )
        );

    [Fact]
    public void Asks_who_did_it_to_whom() =>
        Assert.Null(
            settler.Settle(attack, [Happened("h", "ASSAULT", "2024-07-01", [norway], [kenya], "airfield", "bomb")])
        );

    [Fact]
    public void Lets_a_state_stand_for_its_organs_and_not_for_its_rebels()
    {
        var army = new ReportParty("Kenyan army", "KEN", "MIL");
        Assert.NotNull(
            settler.Settle(
                attack,
                [Happened("h", "ASSAULT/aerial", "2024-07-01", [army], [norway], "airfield", "bomb")]
            )
        );
        Assert.Null(
            settler.Settle(
                attack,
                [Happened("h", "ASSAULT/aerial", "2024-07-01", [rebels], [norway], "airfield", "bomb")]
            )
        );
    }

    [Fact]
    public void Asks_for_words_in_common_where_acts_of_the_kind_are_many() =>
        Assert.Null(
            settler.Settle(attack, [Happened("h", "ASSAULT", "2024-07-01", [kenya], [norway], "harbour", "shell")])
        );

    [Fact]
    public void Takes_somebody_named_for_the_one_who_was_to_resign()
    {
        var resign = Foreseen("RETREAT/resign", "2024-06-18", [duval], []);
        Assert.NotNull(settler.Settle(resign, [Happened("h", "RETREAT/resign", "2024-07-01", [duval], [])]));
        Assert.Null(
            settler.Settle(
                resign,
                [Happened("h", "RETREAT/resign", "2024-07-01", [new("Marie Roy", "FRA", "GOV")], [], "president")]
            )
        );
    }

    [Fact]
    public void Finds_the_other_party_in_the_statement()
    {
        var sanctions = Foreseen("SANCTION", "2024-06-18", [], [kenya]) with
        {
            About = ["KEN", "NOR"],
            Terms = ["export", "fish", "tariff"],
        };
        Assert.NotNull(
            settler.Settle(sanctions, [Happened("h", "SANCTION", "2024-07-01", [norway], [kenya], "fish", "tariff")])
        );
        Assert.Null(
            settler.Settle(sanctions, [Happened("h", "SANCTION", "2024-07-01", [duval], [kenya], "fish", "tariff")])
        );
    }

    [Fact]
    public void Takes_what_was_said_to_be_refused_for_the_failure()
    {
        var refusal = Foreseen("REJECT/meet", "2024-06-18", [kenya], [norway]) with { Comes = false, Terms = ["talk"] };
        Assert.Contains(
            "what was refused",
            settler
                .Settle(refusal, [Happened("h", "CONSULT", "2024-07-01", [kenya, norway], [], "hold", "round", "talk")])
                ?.Reason
                ?? "none",
            StringComparison.Ordinal
        );
        Assert.Null(settler.Settle(refusal, [Happened("h", "REJECT/meet", "2024-07-01", [kenya], [norway], "talk")]));
    }

    [Fact]
    public void Ignores_what_names_no_act_or_no_party()
    {
        Assert.Null(
            settler.Settle(treaty with { Act = null }, [Happened("h", "SUPPORT", "2024-07-01", [kenya, norway], [])])
        );
        Assert.Null(
            settler.Settle(
                treaty with
                {
                    Sides = new ActSides([], []),
                },
                [Happened("h", "SUPPORT", "2024-07-01", [kenya, norway], [])]
            )
        );
    }
}
