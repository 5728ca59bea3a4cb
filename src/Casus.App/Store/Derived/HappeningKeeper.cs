using Casus.Analysis.Happenings;
using DuckDB.NET.Data;

namespace Casus.App.Store.Derived;

/// <summary>
/// Keeps the happenings in step with the events: finds those that new reports tell, and sums up again those that lose
/// reports. What lies around the days of the reports is read from the file month by month and stays in memory, up to a
/// bound. To be called inside the transaction that changes the events.
/// </summary>
sealed class HappeningKeeper(DuckDBConnection connection)
{
    // With more reports in memory than these, those of all months are forgotten.
    const int mostReports = 50_000;

    readonly HappeningIndex index = new();
    readonly HashSet<(int Year, int Month)> months = [];

    /// <summary>
    /// Takes the events of articles out of their happenings; to be called before the events are deleted.
    /// </summary>
    public HappeningChange Forget(IReadOnlyCollection<string> articles)
    {
        if (articles.Count == 0)
            return new([], []);
        var gone = articles.ToHashSet();
        return Forget(
            HappeningTable.OfArticles(connection, articles.ToList()),
            report => gone.Contains(report.ArticleId ?? "")
        );
    }

    /// <summary>Takes some events out of their happenings; to be called before they count otherwise.</summary>
    public HappeningChange ForgetEvents(IReadOnlyCollection<string> events) =>
        Forget(HappeningTable.OfEvents(connection, events.ToList()), report => events.Contains(report.EventId));

    HappeningChange Forget(List<Happening> happenings, Func<Report, bool> goes)
    {
        var reports = happenings.SelectMany(happening => happening.Reports.Select(joined => joined.Report)).ToList();
        return Change(happenings, [.. reports.Where(goes).Select(report => report.EventId)], [], reports);
    }

    /// <summary>Finds the happenings of new events; to be called when the events are written.</summary>
    public HappeningChange Add(IEnumerable<Report> reports)
    {
        var added = reports.ToList();
        return Change([], [], added, added);
    }

    HappeningChange Change(List<Happening> happenings, List<string> removed, List<Report> added, List<Report> around)
    {
        try
        {
            if (index.Count > mostReports)
                Clear();
            LoadMonths(around);
            index.Load(happenings);
            var change = index.Change(removed, added);
            HappeningTable.Delete(connection, change.Gone);
            HappeningTable.Append(connection, change.Made);
            return change;
        }
        catch
        {
            Clear();
            throw;
        }
    }

    /// <summary>
    /// All happenings that reports could be joined to, and those that these could be joined to instead.
    /// </summary>
    void LoadMonths(List<Report> reports)
    {
        foreach (var window in reports.Select(report => report.Window).OfType<Coding.Time.DateSpan>())
            for (
                var (year, month, last) = (
                    window.From.Year,
                    window.From.Month - 1,
                    window.To.Year * 12 + window.To.Month + 1
                );
                year * 12 + month <= last;
                month++
            )
            {
                if (month is < 1 or > 12)
                    (year, month) = month < 1 ? (year - 1, 12) : (year + 1, 1);
                if (year is < 1 or > 9998 || !months.Add((year, month)))
                    continue;
                var first = new DateOnly(year, month, 1);
                index.Load(HappeningTable.Between(connection, first, first.AddMonths(1).AddDays(-1)));
            }
    }

    /// <summary>Forgets what is in memory.</summary>
    public void Clear()
    {
        index.Clear();
        months.Clear();
    }
}
