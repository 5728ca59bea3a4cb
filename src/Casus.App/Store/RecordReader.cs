using Casus.Analysis.Happenings;
using Casus.App.Store.ByHand;
using Casus.App.Store.Derived;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using Casus.App.Store.Views;
using Casus.Coding;
using Casus.Exchange;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>
/// Answers what is asked of a record, and changes nothing in it. For one thread at a time; <see cref="Beside"/> gives
/// another one to other threads.
/// </summary>
public sealed class RecordReader : IDisposable
{
    readonly DuckDBConnection connection;
    double? leastConfidence;

    internal RecordReader(DuckDBConnection connection) => this.connection = connection;

    /// <summary>Of a file that no other process writes.</summary>
    public static RecordReader Open(string file) =>
        new(Database.Prepared(Database.OpenToRead(file), connection => Migrations.Check(connection, file)));

    public RecordReader Beside() => new(connection.Beside());

    /// <summary>
    /// From then on only happenings count that an event of at least this confidence (0 to 1) tells; what others coded and
    /// what was decided by hand counts as before.
    /// </summary>
    public void CountFrom(double confidence)
    {
        SureEvents.Show(connection, confidence);
        leastConfidence = confidence;
    }

    internal Days Days => new(connection);

    internal Happenings Happenings => new(connection);

    internal Reports Reports => new(connection);

    internal Dealings Dealings => new(connection);

    internal Relations Relations => new(connection) { LeastConfidence = leastConfidence };

    internal ActorView Actors => new(connection);

    internal ActorNames Names => new(connection);

    internal PlacesOfMonth Places => new(connection);

    internal Ledger Ledger => new(connection);

    internal Sources Sources => new(connection);

    internal EventsByHand ByHand => new(connection);

    public Article? Article(string id) => ArticleTable.Find(connection, id);

    /// <summary>The articles with events whose ids start so, also rejected ones.</summary>
    public List<Article> ArticlesWithEvent(string idStart) => ArticleTable.WithEvent(connection, idStart);

    /// <summary>Of those ids that are kept, the fingerprint of what is kept.</summary>
    public Dictionary<string, string> Fingerprints(IEnumerable<string> ids) =>
        ArticleTable.Fingerprints(connection, ids);

    /// <summary>What counts of an article's events and statements.</summary>
    public CodedArticle Coded(Article article) => CodedArticles.Of(connection, article);

    /// <summary>The events of an article that count.</summary>
    public List<Event> Events(Article article) => CodedArticles.Events(connection, article);

    /// <summary>An article's events and statements as the machine read them, without corrections.</summary>
    public CodedArticle AsCoded(Article article) => CodedArticles.AsCoded(connection, article);

    /// <summary>The happening that an event tells, with all its reports; null where the event is not kept.</summary>
    public Happening? HappeningOf(string eventId) => HappeningTable.OfEvent(connection, eventId);

    public List<KeptProblem> Problems() => ProblemTable.All(connection);

    /// <summary>The rows that one SELECT gives.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="asCoded">Whether it sees events as the machine read them, as this reader does from then on.</param>
    public QueryRows Query(string sql, bool asCoded = false)
    {
        if (asCoded)
            MachinesReading.Show(connection);
        return new QueryRows(connection, sql);
    }

    /// <summary>Chosen events, to be written as files; to be disposed of by the caller.</summary>
    public EventExport Export(EventFilter chosen, bool asCoded, Convention convention) =>
        EventExport.Of(connection.Beside(), chosen, asCoded, convention);

    /// <summary>The events of the happenings that a search finds, of one origin where one is given.</summary>
    internal EventExport Export(HappeningSearch wanted, string? origin)
    {
        var (condition, parameters) = wanted.Condition();
        if (origin is not null)
            parameters.Add(("origin", origin));
        if (leastConfidence is { } least)
            parameters.Add((SureEvents.Parameter, least));
        var chosen =
            $"SELECT r.event_id AS id FROM happening_reports r JOIN happenings h ON h.id = r.happening_id WHERE {condition}"
            + (origin is null ? "" : " AND h.origin = $origin")
            + (
                leastConfidence is null
                    ? ""
                    : $" AND r.event_id IN (SELECT e.id FROM events e WHERE {SureEvents.Condition})"
            );
        return new EventExport(connection.Beside(), chosen, [.. parameters]);
    }

    public void Dispose() => connection.Dispose();
}
