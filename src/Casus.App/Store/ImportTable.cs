using Casus.App.Store.ByHand;
using Casus.App.Store.Derived;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Files;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>
/// How many rows came new, were kept already, were kept with other content, came twice in one file, or could not be
/// taken.
/// </summary>
public readonly record struct ImportCounts(long Added, long Unchanged, long Replaced, long Duplicates, long Problems)
{
    public long Read => Added + Unchanged + Replaced + Duplicates + Problems;

    public static ImportCounts operator +(ImportCounts a, ImportCounts b) =>
        new(
            a.Added + b.Added,
            a.Unchanged + b.Unchanged,
            a.Replaced + b.Replaced,
            a.Duplicates + b.Duplicates,
            a.Problems + b.Problems
        );
}

/// <summary>The table <c>imports</c> with the events of its rows.</summary>
static class ImportTable
{
    static readonly string[] tables = ["events_as_coded", "event_actors_as_coded", "event_recipients_as_coded"];

    /// <summary>
    /// Keeps all of a batch in one transaction, or nothing. What is kept already stays as it is; a row with the key of
    /// a kept one and other content takes its place. The first batch of a file drops the problems of an earlier reading
    /// of it.
    /// </summary>
    public static ImportCounts Keep(DuckDBConnection connection, IReadOnlyList<ReadRow> batch, bool startsFile)
    {
        var counts = new ImportCounts();
        var kept = Kept(
            connection,
            [.. batch.Where(row => row.Event is not null).Select(row => row.Event!.Id).Distinct()]
        );
        var was = new HashSet<string>(kept.Keys);
        var news = new Dictionary<string, ReadRow>();
        foreach (var row in batch)
        {
            if (row.Event is not { } coded)
                counts += new ImportCounts { Problems = 1 };
            else if (!kept.TryGetValue(coded.Id, out var before))
                counts += new ImportCounts { Added = 1 };
            else if (before.Fingerprint == row.Fingerprint)
            {
                counts +=
                    before.File == row.File && before.Line != row.Line
                        ? new ImportCounts { Duplicates = 1 }
                        : new ImportCounts { Unchanged = 1 };
                continue;
            }
            else
                counts += new ImportCounts { Replaced = 1 };
            if (row.Event is { } taken)
            {
                kept[taken.Id] = (row.Fingerprint, row.File, row.Line);
                news[taken.Id] = row;
            }
        }
        var problems = batch
            .Where(row => (row.Wrong ?? row.Doubt) is not null)
            .Select(row => new KeptProblem(row.Source, row.Event?.Id, row.Wrong ?? row.Doubt!, row.Wrong is null))
            .ToList();
        using var transaction = connection.BeginTransaction();
        // Standard input is another one each time.
        if (startsFile && batch.Count > 0 && batch[0].File != "-")
            connection.Execute(
                "DELETE FROM problems WHERE source = $file OR starts_with(source, $file || ':')",
                ("file", batch[0].File)
            );
        Delete(connection, [.. news.Keys.Where(was.Contains)]);
        Append(connection, news.Values);
        ImportedHappenings.Add(connection, Counting(connection, news.Values));
        ProblemTable.Append(connection, problems);
        transaction.Commit();
        return counts;
    }

    /// <summary>
    /// The events of new rows as they count: some may have been corrected or rejected when their row was another one.
    /// </summary>
    static IEnumerable<ExchangedEvent> Counting(DuckDBConnection connection, IReadOnlyCollection<ReadRow> news)
    {
        var corrected = CorrectedTable
            .OfEvents(connection, news.Select(row => row.Event!.Id))
            .Where(decision => decision.Changes)
            .ToDictionary(decision => decision.EventId!);
        foreach (var decision in corrected.Values.Where(decision => decision.Verdict == EventDecision.Correct))
            CorrectedValues.Write(
                connection,
                decision.EventId!,
                StandingDecision.Of(connection, decision.SubjectId)!.Fields
            );
        return news.Select(row => row.Event!)
            .Where(coded => !corrected.ContainsKey(coded.Id))
            .Concat(ExchangedEvents.Of(connection, corrected.Keys));
    }

    static Dictionary<string, (string Fingerprint, string File, long Line)> Kept(
        DuckDBConnection connection,
        List<string> ids
    ) =>
        connection
            .Rows(
                "SELECT event_id, fingerprint, file, line FROM imports WHERE event_id IN (SELECT unnest($ids))",
                row => (Id: row.GetString(0), Kept: (row.GetString(1), row.GetString(2), row.GetInt64(3))),
                ("ids", ids)
            )
            .ToDictionary(row => row.Id, row => row.Kept);

    static void Delete(DuckDBConnection connection, List<string> ids)
    {
        if (ids.Count == 0)
            return;
        ImportedHappenings.Forget(connection, ids);
        connection.Execute("DELETE FROM imports WHERE event_id IN (SELECT unnest($ids))", ("ids", ids));
        CorrectedValues.Delete(connection, ids);
        foreach (var table in tables)
        {
            var column = table == tables[0] ? "id" : "event_id";
            connection.Execute($"DELETE FROM {table} WHERE {column} IN (SELECT unnest($ids))", ("ids", ids));
        }
    }

    static void Append(DuckDBConnection connection, IReadOnlyCollection<ReadRow> rows)
    {
        using var events = connection.CreateAppender("events_as_coded");
        using var actors = connection.CreateAppender("event_actors_as_coded");
        using var recipients = connection.CreateAppender("event_recipients_as_coded");
        using var imports = connection.CreateAppender("imports");
        var now = DateTime.UtcNow;
        foreach (var (file, line, fingerprint, read, record, _, _) in rows)
        {
            var coded = read!;
            Append(events, coded);
            Append(actors, coded.Id, coded.Actors);
            Append(recipients, coded.Id, coded.Recipients);
            imports
                .CreateRow()
                .AppendValue(coded.Id)
                .AppendValue(coded.Origin)
                .AppendValue(file)
                .AppendValue(line)
                .AppendValue(coded.Published)
                .AppendValue(coded.Outlet)
                .AppendValue(coded.Url)
                .AppendValue(coded.Title)
                .AppendValue(coded.Language)
                .AppendValue(fingerprint)
                .AppendValue(record)
                .AppendValue(now)
                .EndRow();
        }
    }

    static void Append(DuckDBAppender events, ExchangedEvent coded) =>
        events
            .CreateRow()
            .AppendValue(coded.Id)
            .AppendNullValue()
            .AppendNullValue()
            .AppendValue(coded.Type == EventType.None ? null : coded.Type.ToString())
            .AppendValue(coded.Mode)
            .AppendValue(coded.Contexts)
            .AppendValue(coded.Cameo)
            .AppendValue(coded.Quad)
            .AppendValue(coded.Score)
            .AppendValue(coded.Trigger)
            .AppendNullValue()
            .AppendNullValue()
            .AppendValue(coded.Status.ToString().ToLowerInvariant())
            .AppendNullValue()
            .AppendValue(coded.Date)
            .AppendNullValue()
            .AppendNullValue()
            .AppendNullValue()
            .AppendValue(coded.Place?.Name)
            .AppendNullValue()
            .AppendNullValue()
            .AppendNullValue()
            .AppendValue(coded.Place?.Country)
            .AppendValue(coded.Place?.Latitude)
            .AppendValue(coded.Place?.Longitude)
            .AppendValue(coded.Sentence)
            .AppendNullValue()
            .AppendNullValue()
            .AppendValue(coded.Origin)
            .AppendNullValue()
            .AppendNullValue()
            .EndRow();

    static void Append(DuckDBAppender table, string id, IReadOnlyList<ExchangedParty> parties)
    {
        for (var i = 0; i < parties.Count; i++)
            table
                .CreateRow()
                .AppendValue(id)
                .AppendNullValue()
                .AppendValue(i)
                .AppendValue(parties[i].Text)
                .AppendNullValue()
                .AppendNullValue()
                .AppendValue(parties[i].Name)
                .AppendValue(parties[i].Code)
                .AppendValue(parties[i].Sector)
                .AppendValue(parties[i].Role)
                .AppendNullValue()
                .EndRow();
    }
}
