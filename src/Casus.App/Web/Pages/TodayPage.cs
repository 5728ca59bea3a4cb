using Casus.App.Output;
using Casus.App.Store.Views;
using Casus.App.Web.Markup;
using Casus.App.Web.Parts;

namespace Casus.App.Web.Pages;

/// <summary><c>/</c>: what moved, as of the record's latest day or of <c>?date=</c>.</summary>
static class TodayPage
{
    const int window = 30,
        mostShifts = 12,
        mostNews = 15,
        mostForecasts = 6,
        dueDays = 14;

    public static Page Show(Ask ask)
    {
        var (record, counting) = (ask.Record, ask.Counting);
        if (record.Days.Latest(ask.Day("date")) is not { } day)
            return new Page(
                "Today",
                $"""
                <h1>The record is empty</h1>
                <p class="lead"><a href="/add">Add a text or some files</a>, or <code>casus add FILE…</code>.</p>
                """,
                new { Date = (DateOnly?)null }
            );
        var news = counting.Happenings.Of(counting.Days.News(day, mostNews));
        var shifts = counting.Dealings.Shifts(day, window, mostShifts);
        var names = record.Names.Of(shifts.SelectMany(shift => new[] { shift.A, shift.B }));
        var forecasts = record.Actors.Foreseen(day.AddDays(-6), day, mostForecasts);
        var due = record.Ledger.Read(new LedgerFilter { Due = (day, day.AddDays(dueDays)) });
        var failed = record.Ledger.Read(new LedgerFilter { Failed = (day.AddDays(-window), day) });
        return new Page(
            "Today",
            $"""
            <header class="dateline"><h1>{day:dddd, d MMMM yyyy}</h1>
            <nav aria-label="Days"><a rel="prev" href="{Day(ask, record.Days.Latest(day.AddDays(-1)))}">the day before</a>{(
                record.Days.After(day) is { } next
                    ? (Html)$""" <a rel="next" href="{Day(ask, next)}">the day after</a>"""
                    : null
            )}</nav></header>
            {ConfidenceNote.Of(ask, $"/?date={day:yyyy-MM-dd}")}
            <div class="front">
            <section aria-labelledby="news"><h2 id="news">What happened</h2>{(
                news.Count == 0
                    ? (Html)$"<p>Nothing was first reported on this day.</p>"
                    : HappeningList.Of(news)
            )}
            <p class="small"><a href="/search?since={day.AddDays(
                -window
            )}&amp;until={day}">All of the last {window} days</a></p></section>
            <div>
            <section aria-labelledby="moved"><h2 id="moved">What moved</h2>
            <p class="small">The last {window} days compared with the year before.</p>
            {(
                shifts.Count == 0
                    ? (Html)$"<p>No relation changed much.</p>"
                    : (Html)$"""<ol class="shifts">{shifts.Select(shift => Moved(ask, shift, names))}</ol>"""
            )}</section>
            {(
                forecasts.Count == 0
                    ? null
                    : (Html)
                        $"""
                        <section aria-labelledby="expected"><h2 id="expected">What is expected</h2>
                        {Sayings.Of(forecasts)}
                        <p class="small"><a href="/forecasts">All forecasts</a></p></section>
                        """
            )}
            {Foreseen("due", "Forecasts due soon", due)}
            {Foreseen("failed", "Expectations that failed", failed)}
            </div>
            </div>
            """,
            new
            {
                Date = day,
                Moved = shifts,
                Happenings = news,
                Forecasts = forecasts,
                Due = due.Select(LedgerJson.Shape),
                Failed = failed.Select(LedgerJson.Shape),
            }
        );
    }

    static string Day(Ask ask, DateOnly? day) => ask.Along($"/?date={day:yyyy-MM-dd}");

    static Html Foreseen(string id, string title, List<LedgerEntry> forecasts) =>
        forecasts.Count == 0
            ? Html.None
            : $"""
                <section aria-labelledby="{id}"><h2 id="{id}">{title}</h2><ol class="statements">{forecasts.Take(
                    mostForecasts
                ).Select(LedgerCard.Of)}</ol></section>
                """;

    static Html Moved(Ask ask, Shift shift, Dictionary<string, string> names) =>
        $"""
            <li><a href="{ask.Along(Address.OfRelation(shift.A, shift.B))}">{names.GetValueOrDefault(
                shift.A,
                shift.A
            )} and {names.GetValueOrDefault(shift.B, shift.B)}</a>
            <span class="direction {shift.Direction.Replace(' ', '-')}">{shift.Direction}</span>
            <p class="small">{shift.Acts} {(
                shift.Acts == 1 ? "act" : "acts"
            )}; weight of cooperation {shift.Cooperation:0} (expected {shift.CooperationExpected:0}),
            of conflict {shift.Conflict:0} (expected {shift.ConflictExpected:0})</p></li>
            """;
}
