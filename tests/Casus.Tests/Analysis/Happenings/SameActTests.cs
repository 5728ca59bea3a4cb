using Casus.Analysis.Happenings;
using static Casus.Tests.Analysis.Happenings.Reports;

namespace Casus.Tests.Analysis.Happenings;

public class SameActTests
{
    static readonly Report signing = Report(
        "a",
        "2031-05-07 SUPPORT KEN > NOR",
        "Kenya",
        "Norway",
        "sign",
        "fishery",
        "treaty",
        "Mombasa"
    );

    static bool AreOne(Report a, Report b) => SameAct.Compare(a, b) >= 0;

    [Fact]
    public void Knows_a_treaty_told_on_three_days()
    {
        var dated = Report(
            "b",
            "2031-05-08 SUPPORT KEN > NOR (2031-05-07)",
            "Kenya",
            "Norway",
            "sign",
            "fishery",
            "treaty",
            "trawler"
        );
        var lookingBack = Report(
            "c",
            "2031-05-09 SUPPORT KEN > NOR (?)",
            "Kenya",
            "Norway",
            "sign",
            "fishery",
            "treaty",
            "minister"
        );
        Assert.True(AreOne(signing, dated));
        Assert.True(AreOne(signing, lookingBack));
        Assert.True(AreOne(dated, lookingBack));
    }

    [Fact]
    public void Ignores_a_treaty_of_another_day() =>
        Assert.False(
            AreOne(
                signing,
                Report(
                    "b",
                    "2031-05-08 SUPPORT KEN > NOR (2031-04-02)",
                    "Kenya",
                    "Norway",
                    "sign",
                    "fishery",
                    "treaty",
                    "Mombasa"
                )
            )
        );

    [Fact]
    public void Ignores_a_treaty_with_somebody_else() =>
        Assert.False(
            AreOne(
                signing,
                Report("b", "2031-05-07 SUPPORT KEN > DNK", "Kenya", "Denmark", "sign", "fishery", "treaty", "Mombasa")
            )
        );

    [Fact]
    public void Ignores_a_plan_to_sign() =>
        Assert.False(
            AreOne(
                signing,
                Report(
                    "b",
                    "2031-05-07 SUPPORT KEN > NOR",
                    "Kenya",
                    "Norway",
                    "sign",
                    "fishery",
                    "treaty",
                    "Mombasa"
                ) with
                {
                    Status = "future",
                }
            )
        );

    [Fact]
    public void Takes_a_meeting_for_one_whoever_is_named_first() =>
        Assert.True(
            AreOne(
                Report("a", "2031-05-07 CONSULT KEN NOR >", "Kenya", "Norway", "meet", "Mombasa", "fishery"),
                Report(
                    "b",
                    "2031-05-08 CONSULT NOR > KEN (2031-05-07)",
                    "Kenya",
                    "Norway",
                    "talk",
                    "Mombasa",
                    "fishery"
                )
            )
        );

    [Theory]
    [InlineData("2031-06-02 ASSAULT LBY.MIL > CHE.MIL", "14", "kill", "soldier", "airstrike", "barracks")]
    [InlineData("2031-06-02 ASSAULT LBY.MIL > CHE.MIL", "kill", "soldier", "airstrike")]
    public void Ignores_the_strikes_of_the_next_day(string told, params string[] terms) =>
        Assert.False(
            AreOne(
                Report("a", "2031-06-01 ASSAULT LBY.MIL > CHE.MIL", "9", "kill", "soldier", "airstrike"),
                Report("b", told, terms)
            )
        );

    [Fact]
    public void Knows_an_attack_by_its_toll_and_town() =>
        Assert.True(
            AreOne(
                Report("a", "2031-06-01 ASSAULT > TCD.CVL @Mao", "17", "kill", "bomb", "market", "Mao"),
                Report("b", "2031-06-02 ASSAULT > TCD.CVL (?) @Mao", "17", "dead", "bomb", "market", "Mao", "mourn")
            )
        );

    [Fact]
    public void Ignores_two_attacks_of_one_day_in_two_towns() =>
        Assert.False(
            AreOne(
                Report("a", "2031-06-01 ASSAULT > TCD.CVL", "17", "kill", "bomb", "market", "Mao"),
                Report("b", "2031-06-01 ASSAULT > TCD.CVL", "5", "kill", "bomb", "market", "Bol")
            )
        );

    [Fact]
    public void Ignores_attacks_of_the_two_camps_of_a_country() =>
        Assert.False(
            AreOne(
                Report("a", "2031-06-01 ASSAULT TCD.REB > TCD.CVL", "17", "kill", "bomb", "market", "Mao"),
                Report("b", "2031-06-01 ASSAULT TCD.MIL > TCD.CVL", "17", "kill", "bomb", "market", "Mao")
            )
        );

    [Fact]
    public void Ignores_the_like_of_two_governors() =>
        Assert.False(
            AreOne(
                Report(
                    "a",
                    "2031-06-01 COERCE USA.GOV=Dana_Moss >",
                    "governor",
                    "declare",
                    "emergency",
                    "anticipation",
                    "Hurricane",
                    "landfall",
                    "Maine",
                    "Moss"
                ),
                Report(
                    "b",
                    "2031-06-02 COERCE USA.GOV=Ray_Kemper >",
                    "governor",
                    "declare",
                    "emergency",
                    "anticipation",
                    "Hurricane",
                    "landfall",
                    "Vermont",
                    "Kemper"
                )
            )
        );

    [Fact]
    public void Ignores_short_sentences_of_common_words() =>
        Assert.False(
            AreOne(
                Report("a", "2031-06-01 ASSAULT ISM.REB >", "claim", "responsibility"),
                Report("b", "2031-06-01 ASSAULT ISM.REB >", "claim", "responsibility")
            )
        );

    [Fact]
    public void Ignores_what_is_on_no_known_day() =>
        Assert.Null(
            SameAct.Compare(
                signing with
                {
                    Reported = null,
                    Date = null,
                },
                signing with
                {
                    ArticleId = "b",
                    Reported = null,
                    Date = null,
                }
            )
        );

    [Fact]
    public void Ignores_two_acts_of_one_article() =>
        Assert.Null(SameAct.Compare(signing, signing with { EventId = "a2", Number = 1 }));

    [Fact]
    public void Says_why() =>
        Assert.Equal(
            "the same parties; on the same day; in common: Mombasa, fishery, Norway, treaty, Kenya (1.00 alike, 0.07 asked)",
            SameAct.Reason(
                signing,
                Report(
                    "b",
                    "2031-05-08 SUPPORT KEN > NOR (2031-05-07)",
                    "Kenya",
                    "Norway",
                    "sign",
                    "fishery",
                    "treaty",
                    "Mombasa"
                )
            )
        );
}
