using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.App.Pipelines;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.App.Web.Parts;
using Casus.Coding;
using Casus.Exchange.Files;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store;

/// <summary>
/// How many articles came new, were kept already, were kept with other content, or could not be read.
/// </summary>
public readonly record struct Counts(int Added, int Unchanged, int Replaced, int Problems)
{
    public int All => Added + Unchanged + Replaced + Problems;

    public static Counts operator +(Counts a, Counts b) =>
        new(a.Added + b.Added, a.Unchanged + b.Unchanged, a.Replaced + b.Replaced, a.Problems + b.Problems);
}

/// <summary>
/// The record in a DuckDB file: articles, what was coded in them, and what could not be read. One process at a time
/// holds the file.
/// </summary>
public sealed class EventStore : IDisposable
{
    static readonly string[] tables =
    [
        "articles",
        "events_as_coded",
        "event_actors_as_coded",
        "event_recipients_as_coded",
        "event_attributions_as_coded",
        "event_mentions_as_coded",
        "corrected_events",
        "corrected_actors",
        "corrected_recipients",
        "statements",
        "foreseen_acts",
        "forecasts",
    ];

    readonly DuckDBConnection connection;
    readonly LedgerKeeper ledger;
    readonly CorrectionKeeper byHand;

    EventStore(DuckDBConnection connection)
    {
        this.connection = connection;
        ledger = new LedgerKeeper(connection);
        Happenings = new HappeningKeeper(connection);
        byHand = new CorrectionKeeper(connection, Happenings, ledger);
    }

    /// <summary>Keeps the happenings in step with the events, inside the transaction that changes these.</summary>
    internal HappeningKeeper Happenings { get; }

    /// <summary>For adding; the file is made where there is none, and brought to the present form.</summary>
    public static EventStore Open(string file)
    {
        var store = Opened(Database.OpenToWrite(file), connection => Migrations.Apply(connection, file));
        try
        {
            store.byHand.CatchUp();
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The store that a command which the server runs reads from, in place of the file that it names.
    /// </summary>
    internal static AsyncLocal<EventStore?> Lent { get; } = new();

    /// <summary>
    /// Lets a command which the server runs write in the record that it holds, in place of the file that it names.
    /// </summary>
    internal static AsyncLocal<Func<Func<EventStore, int>, int>?> LentToWrite { get; } = new();

    /// <summary>For reading only.</summary>
    public static EventStore OpenToRead(string file) =>
        Lent.Value?.Beside() ?? Opened(Database.OpenToRead(file), connection => Migrations.Check(connection, file));

    /// <summary>A second way into the same file, for another thread.</summary>
    public EventStore Beside()
    {
        var second = new DuckDBConnection(connection.ConnectionString);
        second.Open();
        return new EventStore(second);
    }

    /// <summary>For what only reads and has its own file: <c>Store/Views</c>.</summary>
    internal DuckDBConnection Connection => connection;

    public Article? Article(string id) => ArticleTable.Find(connection, id);

    /// <summary>What counts of an article's events and statements.</summary>
    public CodedArticle Coded(Article article) => CodedArticles.Of(connection, article);

    /// <summary>An article's events and statements as the machine read them, whatever people said of them.</summary>
    public CodedArticle AsCoded(Article article) => CodedArticles.AsCoded(connection, article);

    public List<Article> ArticlesWithEvent(string idStart) => ArticleTable.WithEvent(connection, idStart);

    public List<KeptProblem> Problems() => ProblemTable.All(connection);

    /// <summary>The happening that an event tells, with all its reports; null where the event is not kept.</summary>
    public Happening? HappeningOf(string eventId) => HappeningTable.OfEvent(connection, eventId);

    /// <summary>Of those ids that are kept, the fingerprint of what is kept.</summary>
    public Dictionary<string, string> Fingerprints(IEnumerable<string> ids) =>
        ArticleTable.Fingerprints(connection, ids);

    /// <summary>Keeps what somebody decided about a forecast.</summary>
    public void Settle(Correction correction) => CorrectionTable.Append(connection, correction);

    /// <summary>Keeps what somebody decided about an event, and lets it count.</summary>
    public void Decide(string eventId, EventDecision decision, string who, string why) =>
        byHand.Decide(eventId, decision, who, why, DateTime.UtcNow);

    /// <summary>
    /// What was decided by hand about an event, also under the ids that it had before its article was coded anew.
    /// </summary>
    public List<Correction> Corrections(string eventId) =>
        CorrectionTable.Of(connection, Correction.Event, CorrectedTable.Of(connection, eventId)?.SubjectId ?? eventId);

    /// <summary>The rows that one SELECT gives.</summary>
    public QueryRows Query(string sql) => new(connection, sql);

    /// <summary>
    /// Keeps all of a batch in one transaction, or nothing. What is kept already stays as it is; an article with the id
    /// of a kept one and other content takes its place,
    /// with all that was coded. An outcome without result is an article found to be kept; should another have taken its
    /// place since, it is coded here.
    /// <paramref name="again"/>: also equal articles take the place of those kept.
    /// </summary>
    public Counts Keep(IReadOnlyList<Outcome<CodedArticle>> batch, Func<Article, CodedArticle> code, bool again = false)
    {
        batch = [.. batch.Select(Storable)];
        var kept = Fingerprints(batch.Select(outcome => outcome.Article?.Id).OfType<string>());
        var was = new HashSet<string>(kept.Keys);
        var news = new Dictionary<string, (Article Article, string Fingerprint, CodedArticle Coded)>();
        var counts = new Counts();
        foreach (var (article, coded, problem) in batch)
        {
            if (article is null)
            {
                counts += new Counts { Problems = problem!.IsWarning ? 0 : 1 };
                continue;
            }
            var fingerprint = article.Fingerprint();
            var before = kept.GetValueOrDefault(article.Id);
            if (before == fingerprint && !(again && !news.ContainsKey(article.Id)))
            {
                counts += new Counts { Unchanged = 1 };
                continue;
            }
            counts += before is null ? new Counts { Added = 1 } : new Counts { Replaced = 1 };
            kept[article.Id] = fingerprint;
            news[article.Id] = (article, fingerprint, coded ?? code(article));
        }
        var (stale, fresh) = Problems(batch);
        if (news.Count + stale.Count + fresh.Count == 0)
            return counts;

        using var transaction = connection.BeginTransaction();
        var replaced = news.Keys.Where(was.Contains).ToList();
        var left = Happenings.Forget(replaced);
        var wasSettled = SettledForecasts.Note(connection, replaced);
        Delete(replaced);
        Append(news.Values);
        var counted = byHand.Find(news.Values.Select(item => (item.Article, item.Coded)));
        var come = Happenings.Add(
            news.Values.SelectMany(item =>
                Reports(item.Article, item.Coded, counted.GetValueOrDefault(item.Article.Id))
            )
        );
        var forecasts = news.Values.SelectMany(item =>
            ForecastMaker.Of(item.Article, counted.GetValueOrDefault(item.Article.Id) ?? item.Coded)
        );
        ledger.Change(replaced, [.. forecasts], left, come);
        if (wasSettled)
            SettledForecasts.CarryOver(connection);
        foreach (var problem in stale)
            ProblemTable.Delete(connection, problem);
        ProblemTable.Append(connection, fresh);
        transaction.Commit();
        return counts;
    }

    /// <summary>
    /// Makes ready for a large import: what is written is put into its columns less often, so that their last blocks
    /// are not written again and again.
    /// </summary>
    public void ExpectMuch() => connection.Execute("SET checkpoint_threshold = '128MB'");

    /// <summary>Keeps all rows of a batch of imported events in one transaction, or nothing.</summary>
    public ImportCounts Import(IReadOnlyList<ReadRow> batch, bool startsFile) =>
        ImportTable.Keep(connection, batch, startsFile);

    public void Dispose() => connection.Dispose();

    static EventStore Opened(DuckDBConnection connection, Action<DuckDBConnection> prepare)
    {
        try
        {
            prepare(connection);
            return new EventStore(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The reports of an article, of which some events may count otherwise than they are coded, or not at all.
    /// </summary>
    static IEnumerable<Report> Reports(Article article, CodedArticle coded, CodedArticle? counted)
    {
        var counts = (counted ?? coded).Events.ToDictionary(one => one.Id);
        return coded
            .Events.Index()
            .Where(one => counts.ContainsKey(one.Item.Id))
            .Select(one => Report.Of(counts[one.Item.Id], one.Index, article));
    }

    void Delete(List<string> articles)
    {
        if (articles.Count == 0)
            return;
        foreach (var table in tables)
            connection.Execute(
                $"DELETE FROM {table} WHERE {(table == "articles" ? "id" : "article_id")} IN (SELECT unnest($ids))",
                ("ids", articles)
            );
    }

    void Append(IReadOnlyCollection<(Article Article, string Fingerprint, CodedArticle Coded)> news)
    {
        ArticleTable.Append(connection, news.Select(item => (item.Article, item.Fingerprint)));
        using var events = new EventTable(connection);
        using var statements = new StatementTable(connection);
        foreach (var (article, _, coded) in news)
        {
            var parts = new RowParts(article);
            for (var i = 0; i < coded.Events.Count; i++)
                events.Append(parts, coded.Events[i], i);
            for (var i = 0; i < coded.Statements.Count; i++)
                statements.Append(parts, coded.Statements[i], i);
        }
    }

    /// <summary>
    /// Problems that a batch settles, since their article was read after all or has another one now, and those that it
    /// brings.
    /// </summary>
    (List<KeptProblem> Stale, List<KeptProblem> Fresh) Problems(IReadOnlyList<Outcome<CodedArticle>> batch)
    {
        var brought = batch
            .Select(outcome => outcome.Problem)
            .OfType<ReadingProblem>()
            .Select(problem => new KeptProblem(Source(problem), problem.Id, problem.Message, problem.IsWarning))
            .ToHashSet();
        // Of one article, and of what is passed over in a folder, there is one problem at a time; of a file whose lines
        // are
        // not known there may be many.
        var replaced = batch
            .Select(outcome => outcome.Problem)
            .Where(problem => problem is { Line: not null } or { Id: not null } or { IsWarning: true })
            .Select(problem => Source(problem!));
        var read = batch.Select(outcome => outcome.Article).OfType<Article>().ToList();
        // Standard input is another one each time: a line of it settles nothing.
        var sources = read.Select(article => article.Source)
            .OfType<string>()
            .Concat(replaced)
            .Where(source => !source.StartsWith('-'))
            .ToHashSet();
        var settled = ProblemTable.Of(connection, sources, read.Select(article => article.Id)).ToHashSet();
        var known = ProblemTable.Of(connection, brought.Select(problem => problem.Source).Distinct(), []).ToHashSet();
        return ([.. settled.Except(brought)], [.. brought.Except(known).Except(settled)]);
    }

    // DuckDB.NET ends a string at NUL. A mark in its place leaves all offsets right.
    static Outcome<CodedArticle> Storable(Outcome<CodedArticle> outcome)
    {
        static string? Marked(string? text) => text?.Replace('\0', '\uFFFD');
        return outcome with
        {
            Article =
                outcome.Article is { } article
                && (article.Text.Contains('\0') || article.Id.Contains('\0') || article.Title?.Contains('\0') == true)
                    ? article with
                    {
                        Id = Marked(article.Id)!,
                        Text = Marked(article.Text)!,
                        Title = Marked(article.Title),
                    }
                    : outcome.Article,
            Problem = outcome.Problem is { } problem
                ? problem with
                {
                    Message = Marked(problem.Message)!,
                    Id = Marked(problem.Id),
                }
                : null,
        };
    }

    static string Source(ReadingProblem problem) => problem.Line is { } line ? $"{problem.File}:{line}" : problem.File;
}
