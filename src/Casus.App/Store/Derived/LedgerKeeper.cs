using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.App.Store.DuckDb;
using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.Derived;

/// <summary>
/// Keeps the forecasts settled by what is in the record: new ones by all that happened, all others by what changed. To
/// be called inside the transaction that changes the events, when the happenings are written. The forecasts that can be
/// settled stay in memory.
/// </summary>
sealed class LedgerKeeper(DuckDBConnection connection)
{
    readonly Settler settler = new(Kin.BuiltIn);
    Dictionary<string, KeptForecast>? kept;

    /// <param name="replaced">Articles that others take the place of; their rows are gone.</param>
    /// <param name="added">The forecasts of new articles.</param>
    /// <param name="left">What became of the happenings when reports were taken out of them.</param>
    /// <param name="come">What became of them when new ones were put in.</param>
    public void Change(
        IReadOnlyCollection<string> replaced,
        IReadOnlyList<Forecast> added,
        HappeningChange left,
        HappeningChange come
    )
    {
        HashSet<string> gone = [.. left.Gone, .. come.Gone];
        List<Happening> made = [.. left.Made.Where(happening => !come.Gone.Contains(happening.Id)), .. come.Made];
        kept ??= ForecastTable.CanBeSettled(connection).ToDictionary(known => known.Forecast.Id);
        try
        {
            foreach (var known in kept.Values.Where(known => replaced.Contains(known.Forecast.ArticleId)).ToList())
                kept.Remove(known.Forecast.Id);
            var changed = new Dictionary<string, KeptForecast>();
            List<Occurrence> came = [.. made.Select(Occurrence.Of).OfType<Occurrence>()];
            List<Forecast> anew = [.. added.Where(forecast => forecast.CanBeSettled)];
            foreach (var known in kept.Values)
                if (known.Settled is { } by && gone.Contains(by.HappeningId))
                    anew.Add(known.Forecast);
                else if (
                    settler.Settle(known.Forecast, came) is { } now
                    && (known.Settled is not { } earlier || Settler.IsEarlier(now, earlier))
                )
                    changed[known.Forecast.Id] = known with { Settled = now };
            var before =
                anew.Count == 0
                    ? []
                    : Between(
                        anew.Min(forecast => forecast.Made!.Value),
                        anew.Max(forecast => forecast.Due!.Value),
                        [.. anew.SelectMany(forecast => forecast.Codes).Distinct()],
                        came
                    );
            foreach (var forecast in anew)
                changed[forecast.Id] = new KeptForecast(forecast, settler.Settle(forecast, came.Concat(before)));
            foreach (var (id, known) in changed)
                kept[id] = known;
            ForecastTable.Delete(connection, changed.Keys);
            ForecastTable.Append(
                connection,
                [
                    .. changed.Values,
                    .. added
                        .Where(forecast => !forecast.CanBeSettled)
                        .Select(forecast => new KeptForecast(forecast, null)),
                ]
            );
        }
        catch
        {
            kept = null;
            throw;
        }
    }

    /// <summary>Forgets what is in memory.</summary>
    public void Clear() => kept = null;

    /// <summary>
    /// What happened after one day and not after another, with one of some parties, without what is at hand already.
    /// </summary>
    List<Occurrence> Between(DateOnly made, DateOnly due, List<string> codes, List<Occurrence> atHand)
    {
        var found = connection.Rows(
            """
            SELECT id, type, mode, date_from FROM happenings
            WHERE origin = $origin AND status = 'actual' AND type IS NOT NULL AND date_from > $made AND date_from <= $due
                AND id IN (SELECT happening_id FROM happening_parties WHERE code IN (SELECT unnest($codes)))
            """,
            row =>
                (
                    Id: row.GetString(0),
                    Act: new Act(Enum.Parse<EventType>(row.GetString(1)), row.Text(2)),
                    Date: row.GetFieldValue<DateOnly>(3)
                ),
            ("origin", Report.Casus),
            ("made", made),
            ("due", due),
            ("codes", codes)
        );
        var known = atHand.Select(occurrence => occurrence.Id).ToHashSet();
        var ids = found.Select(row => row.Id).Where(id => !known.Contains(id)).ToList();
        if (ids.Count == 0)
            return [];
        var parties = connection
            .Rows(
                "SELECT happening_id, side, name, code, sector FROM happening_parties WHERE happening_id IN "
                    + "(SELECT unnest($ids)) ORDER BY happening_id, side, number",
                row =>
                    (
                        Id: row.GetString(0),
                        Side: row.GetString(1),
                        Party: new ReportParty(row.Text(2), row.Text(3), row.Text(4))
                    ),
                ("ids", ids)
            )
            .ToLookup(row => (row.Id, row.Side), row => row.Party);
        var terms = connection
            .Rows(
                "SELECT happening_id, terms FROM happening_reports WHERE happening_id IN (SELECT unnest($ids))",
                row => (Id: row.GetString(0), Terms: HappeningTable.Terms(row.GetString(1))),
                ("ids", ids)
            )
            .ToLookup(row => row.Id, row => row.Terms);
        return
        [
            .. found
                .Where(row => !known.Contains(row.Id))
                .Select(row =>
                    Occurrence.Of(
                        row.Id,
                        row.Act,
                        row.Date,
                        new ActSides([.. parties[(row.Id, "actor")]], [.. parties[(row.Id, "recipient")]]),
                        terms[row.Id]
                    )
                ),
        ];
    }
}
