using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>
/// The machine's reading: <c>events_as_coded</c> with its actors, recipients, attributions and mentions, columns in the
/// order of their migration.
/// </summary>
sealed class EventTable(DuckDBConnection connection) : IDisposable
{
    readonly DuckDBAppender events = connection.CreateAppender("events_as_coded");
    readonly DuckDBAppender actors = connection.CreateAppender("event_actors_as_coded");
    readonly DuckDBAppender recipients = connection.CreateAppender("event_recipients_as_coded");
    readonly DuckDBAppender attributions = connection.CreateAppender("event_attributions_as_coded");
    readonly DuckDBAppender mentions = connection.CreateAppender("event_mentions_as_coded");

    public void Append(RowParts parts, Event coded, int number)
    {
        var row = events
            .CreateRow()
            .AppendValue(coded.Id)
            .AppendValue(parts.ArticleId)
            .AppendValue(number)
            .AppendValue(coded.Type.ToString())
            .AppendValue(coded.Mode)
            .AppendValue(coded.Contexts.ToList())
            .AppendValue(coded.Cameo)
            .AppendValue(Plover.Quad(coded.Type))
            .AppendValue(Plover.Score(coded.Type, coded.Mode));
        parts
            .Words(row, coded.Trigger)
            .AppendValue(coded.Status.ToString().ToLowerInvariant())
            .AppendValue(coded.Factuality);
        parts.Date(row, coded.Date);
        parts
            .Words(row.AppendValue(coded.Place?.Name), coded.Place?.Words)
            .AppendValue(coded.Place?.Country)
            .AppendValue(coded.Place?.Latitude)
            .AppendValue(coded.Place?.Longitude)
            .AppendValue(coded.Sentence)
            .AppendValue(coded.Rule)
            .AppendValue(coded.Confidence)
            .AppendValue("casus")
            .AppendValue(coded.Announced?.Type.ToString())
            .AppendValue(coded.Announced?.Mode)
            .EndRow();
        Parties(actors, parts, coded.Id, coded.Actors);
        Parties(recipients, parts, coded.Id, coded.Recipients);
        for (var i = 0; i < coded.Attribution.Count; i++)
        {
            var (speaker, cue) = coded.Attribution[i];
            var source = Party(Part(attributions, parts, coded.Id, i), parts, speaker);
            parts.Words(source, cue).EndRow();
        }
        for (var i = 0; i < coded.Mentions.Count; i++)
            parts.Words(Part(mentions, parts, coded.Id, i), coded.Mentions[i]).EndRow();
    }

    public void Dispose()
    {
        events.Dispose();
        actors.Dispose();
        recipients.Dispose();
        attributions.Dispose();
        mentions.Dispose();
    }

    static void Parties(DuckDBAppender table, RowParts parts, string id, IReadOnlyList<Party> parties)
    {
        for (var i = 0; i < parties.Count; i++)
            Party(Part(table, parts, id, i), parts, parties[i]).EndRow();
    }

    static IDuckDBAppenderRow Part(DuckDBAppender table, RowParts parts, string id, int number) =>
        table.CreateRow().AppendValue(id).AppendValue(parts.ArticleId).AppendValue(number);

    static IDuckDBAppenderRow Party(IDuckDBAppenderRow row, RowParts parts, Party party) =>
        parts
            .Words(row, party.Words)
            .AppendValue(party.Actor.Name)
            .AppendValue(party.Actor.Code)
            .AppendValue(party.Actor.Sector)
            .AppendValue(party.Actor.Role)
            .AppendValue(party.Actor.Affiliation);
}
