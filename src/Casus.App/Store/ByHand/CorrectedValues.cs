using Casus.App.Store.DuckDb;
using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// What counts in the place of the machine's reading of an event: its row with the corrected fields changed, and all
/// its parties, in the tables <c>corrected_events</c>, <c>corrected_actors</c> and <c>corrected_recipients</c>. What is
/// given by hand has no place in the text: its words are empty, from 0 to 0.
/// </summary>
static class CorrectedValues
{
    static readonly string[] sides = ["actors", "recipients"];

    /// <summary>Removes the values of some events.</summary>
    public static void Delete(DuckDBConnection connection, IEnumerable<string> events)
    {
        (string, object) ids = ("ids", events.ToList());
        connection.Execute("DELETE FROM corrected_events WHERE id IN (SELECT unnest($ids))", ids);
        foreach (var side in sides)
            connection.Execute($"DELETE FROM corrected_{side} WHERE event_id IN (SELECT unnest($ids))", ids);
    }

    public static void Write(DuckDBConnection connection, string id, IReadOnlyDictionary<string, string> fields)
    {
        var (type, mode, isOwn) = connection.Rows(
            "SELECT type, mode, article_id IS NOT NULL FROM events_as_coded WHERE id = $id",
            row => (row.Text(0), row.Text(1), row.GetBoolean(2)),
            ("id", id)
        )[0];
        var columns = Columns(fields, type, mode, isOwn);
        var changes = string.Join(
            ", ",
            columns.Select(column => $"{(column.Value is null ? "NULL" : "$" + column.Key)} AS {column.Key}")
        );
        var replaced = changes.Length > 0 ? $"REPLACE ({changes})" : "";
        var given = columns.Where(column => column.Value is not null).Select(column => (column.Key, column.Value!));
        (string, object)[] values = [("id", id), .. given];
        connection.Execute(
            $"INSERT INTO corrected_events SELECT * {replaced} FROM events_as_coded WHERE id = $id",
            values
        );
        foreach (var side in sides)
            if (fields.TryGetValue(side, out var named))
                Write(connection, side, id, NamedParty.List(connection, named), isOwn);
            else
                connection.Execute(
                    $"INSERT INTO corrected_{side} SELECT * FROM event_{side}_as_coded WHERE event_id = $id",
                    ("id", id)
                );
    }

    static Dictionary<string, object?> Columns(
        IReadOnlyDictionary<string, string> fields,
        string? type,
        string? mode,
        bool isOwn
    )
    {
        var columns = new Dictionary<string, object?>();
        foreach (var (field, value) in fields)
            switch (field)
            {
                case "status":
                    columns["status"] = value;
                    if (isOwn)
                        columns["factuality"] = value switch
                        {
                            "negated" => "CT-",
                            "possible" => "PS+",
                            _ => "CT+",
                        };
                    break;
                case "contexts":
                    columns["contexts"] = EventDecision.List(value);
                    break;
                case "date":
                    columns["date"] = Told(value);
                    At(columns, "date", value, isOwn);
                    break;
                case "place":
                    var place = value.Length == 0 ? null : NamedPlace.Of(value);
                    (columns["place"], columns["place_country"]) = (place?.Name, place?.Country);
                    (columns["latitude"], columns["longitude"]) = (place?.Latitude, place?.Longitude);
                    At(columns, "place", value, isOwn);
                    break;
            }
        if (fields.ContainsKey("type") || fields.ContainsKey("mode"))
            Act(columns, fields, type, mode);
        if (fields.TryGetValue("cameo", out var cameo))
            columns["cameo"] = Told(cameo);
        return columns;
    }

    /// <summary>
    /// Type and mode with what the codebook ties to them. A mode that the type does not have goes, and so does the
    /// CAMEO code, which told the act as it was coded.
    /// </summary>
    static void Act(
        Dictionary<string, object?> columns,
        IReadOnlyDictionary<string, string> fields,
        string? type,
        string? mode
    )
    {
        if (!Enum.TryParse<EventType>(fields.GetValueOrDefault("type") ?? type, out var now))
            return;
        var wanted = fields.TryGetValue("mode", out var given) ? Told(given) : mode;
        var known = wanted is not null && Plover.Modes(now).Contains(wanted) ? wanted : null;
        (columns["type"], columns["mode"], columns["cameo"]) = (now.ToString(), known, null);
        // What the act as it was coded announces is not said of another act.
        if (now.ToString() != type)
            columns["announced_type"] = columns["announced_mode"] = null;
        (columns["quad"], columns["score"]) = (Plover.Quad(now), Plover.Score(now, known));
    }

    static void At(Dictionary<string, object?> columns, string name, string value, bool isOwn)
    {
        var told = isOwn && value.Length > 0;
        (columns[name + "_text"], columns[name + "_start"], columns[name + "_end"]) = (
            told ? "" : null,
            told ? 0 : null,
            told ? 0 : null
        );
    }

    /// <summary>A party that the article names already keeps the words that name it.</summary>
    static void Write(DuckDBConnection connection, string side, string id, List<NamedParty> parties, bool isOwn)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            var (name, code, sector) = parties[i];
            (string Name, object? Value)[] told = [("name", name), ("code", code), ("sector", sector)];
            string Value(string column) =>
                told.Single(one => one.Name == column).Value is null ? "NULL::VARCHAR" : "$" + column;
            var (noText, nowhere) = isOwn ? ("''", "0") : ("NULL", "NULL");
            connection.Execute(
                $"""
                INSERT INTO corrected_{side} BY NAME
                SELECT p.* REPLACE (e.id AS event_id, e.article_id AS article_id, {i} AS number, coalesce(p.text, {noText}) AS text,
                    coalesce(p.text_start, {nowhere}) AS text_start, coalesce(p.text_end, {nowhere}) AS text_end,
                    {Value("name")} AS name, {Value("code")} AS code, {Value("sector")} AS sector)
                FROM events_as_coded e
                LEFT JOIN (FROM event_actors_as_coded UNION ALL FROM event_recipients_as_coded) p
                    ON p.event_id = e.id AND p.name IS NOT DISTINCT FROM {Value(
                    "name"
                )} AND p.code IS NOT DISTINCT FROM {Value("code")}
                WHERE e.id = $id
                LIMIT 1
                """,
                [("id", id), .. told.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!))]
            );
        }
    }

    static string? Told(string value) => value.Length == 0 ? null : value;
}
