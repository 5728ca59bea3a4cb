using Casus.Analysis.Happenings;
using static Casus.Tests.Analysis.Happenings.Reports;

namespace Casus.Tests.Analysis.Happenings;

public class HappeningIndexTests
{
    static readonly Report first = Report(
        "a",
        "2031-05-07 SUPPORT KEN > NOR",
        "Kenya",
        "Norway",
        "sign",
        "fishery",
        "treaty",
        "Mombasa"
    );
    static readonly Report second = Report(
        "b",
        "2031-05-08 SUPPORT KEN.GOV=Amina > NOR (2031-05-07) @Mombasa",
        "Kenya",
        "Norway",
        "sign",
        "fishery",
        "treaty",
        "trawler"
    );
    static readonly Report third = Report(
        "c",
        "2031-05-09 SUPPORT KEN > NOR (?)",
        "Kenya",
        "Norway",
        "sign",
        "fishery",
        "treaty",
        "minister"
    );
    static readonly Report other = Report(
        "d",
        "2031-05-08 SUPPORT KEN > DNK",
        "Kenya",
        "Denmark",
        "sign",
        "fishery",
        "treaty",
        "Mombasa"
    );

    /// <summary>The happenings that are left after changes, each as the ids of its events.</summary>
    static List<string> After(params (string[] Removed, Report[] Added)[] changes)
    {
        var (index, kept) = (new HappeningIndex(), new Dictionary<string, Happening>());
        foreach (var (removed, added) in changes)
        {
            var change = index.Change(removed, added);
            foreach (var id in change.Gone)
                kept.Remove(id);
            foreach (var happening in change.Made)
                kept.Add(happening.Id, happening);
        }
        return
        [
            .. kept
                .Values.Select(happening => string.Join(' ', happening.Reports.Select(joined => joined.Report.EventId)))
                .Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void Joins_what_several_articles_tell() =>
        Assert.Equal(["a-support b-support c-support", "d-support"], After(([], [first, second, third, other])));

    [Fact]
    public void Depends_on_no_order_and_no_batches()
    {
        Report[] all =
        [
            first,
            second,
            third,
            other,
            Report("e", "2031-05-10 SUPPORT KEN > NOR (2031-05)", "Kenya", "Norway", "fishery", "treaty", "sign"),
            Report("f", "2031-05-06 SUPPORT KEN > NOR", "Kenya", "Norway", "sign", "herring", "treaty"),
        ];
        var expected = After(([], all));
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            random.Shuffle(all);
            Assert.Equal(
                expected,
                After([.. all.Chunk(random.Next(1, 4)).Select(some => (Array.Empty<string>(), some))])
            );
        }
    }

    [Fact]
    public void Forgets_a_report_as_if_it_had_never_been()
    {
        Assert.Equal(
            After(([], [second, third, other])),
            After(([], [first, second, third, other]), (["a-support"], []))
        );
        Assert.Equal(
            After(([], [first, third, other])),
            After(([], [first, second, third, other]), (["b-support"], []))
        );
        Assert.Equal(
            After(([], [first, second, third, other])),
            After(([], [first, second, third, other]), (["a-support"], []), ([], [first]))
        );
    }

    [Fact]
    public void Leaves_apart_what_one_article_tells_twice() =>
        Assert.Equal(
            ["a-support b-support", "b-support-2"],
            After(
                (
                    [],
                    [
                        first,
                        second,
                        Report(
                            "b",
                            "2031-05-08 SUPPORT KEN > NOR (2031-05-07) #2",
                            "Kenya",
                            "Norway",
                            "sign",
                            "fishery",
                            "treaty",
                            "quota",
                            "cod"
                        ),
                    ]
                )
            )
        );

    [Fact]
    public void Sums_up_the_reports()
    {
        var happening = Assert.Single(new HappeningIndex().Change([], [third, second, first]).Made);
        Assert.Equal(("a-support", "SUPPORT", 3), (happening.Id, happening.Type, happening.Reports.Count));
        Assert.Equal(
            (new DateOnly(2031, 5, 7), new DateOnly(2031, 5, 7)),
            (happening.Date!.Value.From, happening.Date.Value.To)
        );
        Assert.Equal(
            (new DateOnly(2031, 5, 7), new DateOnly(2031, 5, 9)),
            (happening.FirstReported!.Value, happening.LastReported!.Value)
        );
        Assert.Equal("Mombasa", happening.Place!.Name);
        Assert.Equal(
            ["KEN", "KEN GOV Amina"],
            happening.Actors.Select(party => $"{party.Code} {party.Sector} {party.Name}".TrimEnd())
        );
        Assert.Equal("first report", happening.Reports[0].Reason);
    }
}
