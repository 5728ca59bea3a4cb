using Casus.App.Store.ByHand;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using Casus.App.Store.Views;
using Casus.Exchange;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>
/// Reads chosen events out of the record: as they are exchanged, as the rows they were imported from, or all their
/// tables at once into files.
/// </summary>
public sealed class EventExport : IDisposable
{
    /// <summary>
    /// One row an event, parties in lists; the columns of <c>casus code --format csv</c> and what imports add.
    /// </summary>
    const string flat = """
        SELECT e.article_id, coalesce(a.date, i.published) AS article_date, coalesce(a.title, i.title) AS title,
            coalesce(a.outlet, i.outlet) AS outlet, coalesce(a.url, i.url) AS url,
            e.id AS event_id, e.origin, e.type, e.mode, e.contexts, e.cameo, e.quad, e.score,
            ap.texts AS actor_text, ap.names AS actor_name, ap.codes AS actor_code, ap.sectors AS actor_sector,
            rp.texts AS recipient_text, rp.names AS recipient_name, rp.codes AS recipient_code, rp.sectors AS recipient_sector,
            e.trigger, e.trigger_start, e.trigger_end, e.status, e.factuality, sp.names AS source,
            e.date, e.place, e.place_country, e.latitude, e.longitude, e.sentence, e.rule, e.confidence,
            e.announced_type, e.announced_mode,
            k.verdict, k.who AS corrected_by, k.corrected_at
        FROM events e
        JOIN part USING (id)
        LEFT JOIN corrected k ON k.event_id = e.id
        LEFT JOIN articles a ON a.id = e.article_id
        LEFT JOIN imports i ON i.event_id = e.id
        LEFT JOIN (SELECT event_id, list(text ORDER BY number) AS texts, list(name ORDER BY number) AS names,
                       list(code ORDER BY number) AS codes, list(sector ORDER BY number) AS sectors
                   FROM event_actors SEMI JOIN part ON part.id = event_id GROUP BY event_id) ap ON ap.event_id = e.id
        LEFT JOIN (SELECT event_id, list(text ORDER BY number) AS texts, list(name ORDER BY number) AS names,
                       list(code ORDER BY number) AS codes, list(sector ORDER BY number) AS sectors
                   FROM event_recipients SEMI JOIN part ON part.id = event_id GROUP BY event_id) rp ON rp.event_id = e.id
        LEFT JOIN (SELECT event_id, list(coalesce(name, text) ORDER BY number) AS names
            FROM event_attributions SEMI JOIN part ON part.id = event_id GROUP BY event_id) sp ON sp.event_id = e.id
        ORDER BY part.place
        """;

    // A cell of CSV holds a list with semicolons between, empty where one of the list is not known.
    const string semicolons = """
        SELECT * REPLACE (array_to_string(contexts, ';') AS contexts,
            array_to_string([coalesce(x, '') FOR x IN actor_text], ';') AS actor_text,
            array_to_string([coalesce(x, '') FOR x IN actor_name], ';') AS actor_name,
            array_to_string([coalesce(x, '') FOR x IN actor_code], ';') AS actor_code,
            array_to_string([coalesce(x, '') FOR x IN actor_sector], ';') AS actor_sector,
            array_to_string([coalesce(x, '') FOR x IN recipient_text], ';') AS recipient_text,
            array_to_string([coalesce(x, '') FOR x IN recipient_name], ';') AS recipient_name,
            array_to_string([coalesce(x, '') FOR x IN recipient_code], ';') AS recipient_code,
            array_to_string([coalesce(x, '') FOR x IN recipient_sector], ';') AS recipient_sector,
            array_to_string(source, ';') AS source)
        """;

    // The lists of all parties of a large record would not fit into memory at once.
    const int together = 20_000;

    // Also what was said of an event that its article does not tell any more.
    const string decided = """
        (event_id IN (SELECT id FROM told)
         OR event_id IS NULL AND article_id IN (SELECT article_id FROM events_as_coded WHERE id IN (SELECT id FROM told)))
        """;

    const string machineParties =
        "(SELECT code, name FROM event_actors_as_coded UNION ALL SELECT code, name FROM event_recipients_as_coded)";

    readonly DuckDBConnection connection;
    bool isAsCoded;
    Convention convention;

    // A row as it was imported does not tell what was corrected in it.
    string Corrected => isAsCoded ? "(SELECT '' WHERE false)" : "(SELECT id FROM corrected_events)";

    /// <summary>The connection must be one that may write files, and is closed with the export.</summary>
    /// <param name="chosen">A SELECT that gives the ids of the events.</param>
    internal EventExport(DuckDBConnection connection, string chosen, params (string Name, object Value)[] parameters)
    {
        this.connection = connection;
        ExchangedEvents.Choose(connection, chosen, parameters);
    }

    /// <summary>Of a file that no other process writes.</summary>
    /// <param name="file">The record.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="asCoded">The machine's reading, without corrections.</param>
    /// <param name="convention">By which rule the types are told.</param>
    public static EventExport Open(
        string file,
        EventFilter filter,
        bool asCoded = false,
        Convention convention = Convention.Manual
    ) =>
        Of(
            Database.Prepared(Database.OpenToExport(file), connection => Migrations.Check(connection, file)),
            filter,
            asCoded,
            convention
        );

    /// <inheritdoc cref="Open"/>
    internal static EventExport Of(DuckDBConnection connection, EventFilter filter, bool asCoded, Convention convention)
    {
        try
        {
            var known = new KnownActors(connection);
            if (known.Unknown(filter.Actor, asCoded ? machineParties : "happening_parties") is { } unknown)
                throw new StoreException(unknown);
            if (asCoded)
                MachinesReading.Show(connection);
            if (convention == Convention.Crosswalk)
                CrosswalkReading.Show(connection, asCoded);
            var (condition, parameters) = filter.Condition(asCoded ? "_as_coded" : "");
            var (machine, _) = filter.Condition("_as_coded");
            var export = new EventExport(connection, $"SELECT id FROM events e WHERE {condition}", parameters)
            {
                isAsCoded = asCoded,
                convention = convention,
            };
            var coded = convention == Convention.Crosswalk ? CrosswalkReading.Of("events_as_coded") : "events_as_coded";
            // What was said of events goes with those that are chosen, or would be had nothing been said.
            connection.Execute(
                $"""
                CREATE OR REPLACE TEMP TABLE told AS SELECT id FROM chosen UNION SELECT id FROM {coded} e WHERE {machine}
                """,
                parameters
            );
            return export;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>For spreadsheets: in CSV no cell of text begins like a formula.</summary>
    public bool SafeCells { get; set; }

    public long Count => connection.Rows("SELECT count(*) FROM chosen", row => row.GetInt64(0))[0];

    /// <summary>
    /// One row an event into a file, as "csv" or "parquet"; put together part by part beside the record's tables.
    /// </summary>
    public void Flat(string format, string file)
    {
        var count = Count;
        for (var from = 0L; from == 0 || from < count; from += together)
        {
            connection.Execute(
                $"CREATE OR REPLACE TEMP TABLE part AS SELECT * FROM chosen WHERE rowid >= {from} AND rowid < {from + together}"
            );
            var rows = format == "csv" ? $"{semicolons} FROM ({flat})" : flat;
            connection.Execute(from == 0 ? $"CREATE OR REPLACE TEMP TABLE flat AS {rows}" : $"INSERT INTO flat {rows}");
        }
        Copy("flat", "ORDER BY rowid", format, file);
        connection.Execute("DROP TABLE flat");
    }

    /// <summary>
    /// The tables of the record, each into a file of its own in a folder; rows that belong to no chosen event are left
    /// out.
    /// </summary>
    public void Tables(string format, string folder)
    {
        foreach (
            var (table, columns) in connection.Rows(
                """
                SELECT table_name, list(column_name) FROM duckdb_columns()
                WHERE NOT internal AND schema_name = 'main' AND database_name <> 'temp'
                    AND NOT ends_with(table_name, '_as_coded') AND NOT starts_with(table_name, 'corrected_')
                GROUP BY table_name ORDER BY table_name
                """,
                row => (row.GetString(0), row.GetFieldValue<List<string>>(1))
            )
        )
        {
            if (isAsCoded && (MachinesReading.Derived.Contains(table) || table is "corrected" or "corrections"))
                continue;
            // What counts of the events are views, which have no order of their own.
            var rows =
                table == "events" ? "JOIN chosen USING (id) ORDER BY chosen.place"
                : table.StartsWith("event_", StringComparison.Ordinal)
                    ? "JOIN chosen ON chosen.id = t.event_id ORDER BY chosen.place, number"
                : Part(table, columns) is { } condition ? $"WHERE {condition} ORDER BY {Order(table)}"
                : null;
            if (rows is not null)
                Copy(table, rows, format, Path.Combine(folder, $"{table}.{format}"));
        }
    }

    /// <summary>
    /// The rows of events that were imported in a format, as they stood, in the order of import; without those that
    /// were corrected since.
    /// </summary>
    public IEnumerable<string> Imported(string format) =>
        connection.Stream(
            $"""
            SELECT i.record FROM imports i JOIN chosen ON chosen.id = i.event_id
            WHERE i.format = $format AND i.event_id NOT IN {Corrected} ORDER BY i.rowid
            """,
            row => row.GetString(0),
            ("format", format)
        );

    /// <summary>
    /// The events that did not come in one of some formats, or were corrected since, in the order they were kept.
    /// </summary>
    public IEnumerable<ExchangedEvent> Others(IReadOnlyList<string> formats) =>
        ExchangedEvents.Chosen(connection, formats, Corrected);

    public void Dispose() => connection.Dispose();

    /// <param name="rows">Which rows of the table, called t, and in which order.</param>
    void Copy(string table, string rows, string format, string file)
    {
        const string ofText =
            "SELECT DISTINCT column_name FROM duckdb_columns() WHERE table_name = $table AND data_type = 'VARCHAR'";
        var texts =
            SafeCells && format == "csv" ? connection.Rows(ofText, row => row.GetString(0), ("table", table)) : [];
        // An apostrophe tells spreadsheets that what follows is text.
        var safe = texts.Select(text =>
            $"CASE WHEN left(t.{text}, 1) IN ('=', '+', '-', '@', chr(9), chr(10), chr(13)) "
            + $"THEN '''' || t.{text} ELSE t.{text} END AS {text}"
        );
        var columns = texts.Count == 0 ? "t.*" : $"t.* REPLACE ({string.Join(", ", safe)})";
        var written = format == "csv" ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
        connection.Execute(
            $"COPY (SELECT {columns} FROM {table} t {rows}) TO '{file.Replace("'", "''")}' ({written}, USE_TMP_FILE false)"
        );
    }

    string Order(string table) =>
        convention == Convention.Crosswalk && CrosswalkReading.Shown.Contains(table) ? "id" : "rowid";

    static string? Part(string table, List<string> columns) =>
        table switch
        {
            "corrected" => decided,
            "corrections" => $"""
                subject = 'event' AND (subject_id IN (SELECT id FROM told)
                    OR subject_id IN (SELECT subject_id FROM corrected WHERE {decided}))
                OR subject = 'forecast' AND subject_id IN (
                    SELECT f.id FROM forecasts f JOIN events_as_coded e USING (article_id) JOIN chosen ON chosen.id = e.id)
                """,
            "ledger" => null,
            "articles" => "id IN (SELECT article_id FROM events WHERE id IN (SELECT id FROM chosen))",
            "happenings" =>
                "id IN (SELECT happening_id FROM happening_reports WHERE event_id IN (SELECT id FROM chosen))",
            _ when columns.Contains("event_id") => "event_id IN (SELECT id FROM chosen)",
            _ when columns.Contains("happening_id") =>
                "happening_id IN (SELECT happening_id FROM happening_reports WHERE event_id IN (SELECT id FROM chosen))",
            "problems" => null,
            _ when columns.Contains("article_id") =>
                "article_id IN (SELECT article_id FROM events WHERE id IN (SELECT id FROM chosen))",
            _ => null,
        };
}
