using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.App.Pipelines;
using Casus.App.Store.ByHand;
using Casus.App.Store.Derived;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
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
    readonly HappeningKeeper happenings;
    readonly LedgerKeeper ledger;
    readonly CorrectionKeeper byHand;

    EventStore(DuckDBConnection connection)
    {
        this.connection = connection;
        ledger = new LedgerKeeper(connection);
        happenings = new HappeningKeeper(connection);
        byHand = new CorrectionKeeper(connection, happenings, ledger);
        Reader = new RecordReader(connection);
    }

    /// <summary>For adding; the file is made where there is none, and brought to the present form.</summary>
    public static EventStore Open(string file)
    {
        var store = new EventStore(
            Database.Prepared(Database.OpenToWrite(file), connection => Migrations.Apply(connection, file))
        );
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

    /// <summary>Reads on the same connection, and so sees what a change has written so far.</summary>
    public RecordReader Reader { get; }

    /// <summary>Another store of the same file, with nothing of it in memory yet.</summary>
    public EventStore Anew() => new(connection.Beside());

    /// <summary>Keeps a decision about a forecast.</summary>
    public void Settle(Correction correction) => CorrectionTable.Append(connection, correction);

    /// <summary>Keeps a decision about an event, and lets it count.</summary>
    public void Decide(string eventId, EventDecision decision, string who, string why) =>
        byHand.Decide(eventId, decision, who, why, DateTime.UtcNow);

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
        var kept = Reader.Fingerprints(batch.Select(outcome => outcome.Article?.Id).OfType<string>());
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
        var left = happenings.Forget(replaced);
        var wasSettled = SettledForecasts.Note(connection, replaced);
        Delete(replaced);
        Append(news.Values);
        var counted = byHand.Find(news.Values.Select(item => (item.Article, item.Coded)));
        var come = happenings.Add(
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
        // are not known there may be many.
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
