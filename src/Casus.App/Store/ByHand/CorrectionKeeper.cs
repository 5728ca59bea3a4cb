using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.App.Store.Derived;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Tables;
using Casus.Coding;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store.ByHand;

/// <summary>
/// Lets decisions about events count: keeps what counts in their place, and in the same transaction the happenings and
/// forecasts that follow from it. The machine's reading stays as it is.
/// </summary>
sealed class CorrectionKeeper(DuckDBConnection connection, HappeningKeeper happenings, LedgerKeeper ledger)
{
    /// <summary>Keeps a decision about an event and what follows from it.</summary>
    /// <exception cref="StoreException">The decision does not fit the event.</exception>
    public void Decide(string id, EventDecision decision, string who, string why, DateTime at)
    {
        var standing = CorrectedTable.Of(connection, id);
        var subject = standing?.SubjectId ?? id;
        if (
            decision.Fields.FirstOrDefault(given => given.Field == "mode").Value is { Length: > 0 } mode
            && TypeOf(decision, subject, standing?.EventId ?? id) is { } type
            && Plover.Mistake(type, mode, []) is { } mistake
        )
            throw new StoreException(mistake);
        InTransaction(() =>
        {
            foreach (var row in decision.Rows(subject, who, why, at))
                CorrectionTable.Append(connection, row);
            Apply(subject, standing);
        });
    }

    /// <summary>Applies what was decided when decisions did not count yet.</summary>
    public void CatchUp()
    {
        foreach (var subject in CorrectionTable.NotApplied(connection))
            InTransaction(() => Apply(subject, null));
    }

    /// <summary>
    /// Finds the events that decisions are about in articles that were coded again, and lets them count again. Gives of
    /// those articles what counts; to be called in the transaction that writes the articles, when their old rows are
    /// gone and the new ones there.
    /// </summary>
    public Dictionary<string, CodedArticle> Find(IEnumerable<(Article Article, CodedArticle Coded)> news)
    {
        var counted = new Dictionary<string, CodedArticle>();
        var articles = news.ToDictionary(item => item.Article.Id);
        foreach (
            var decisions in CorrectedTable
                .OfArticles(connection, articles.Keys)
                .GroupBy(decision => decision.ArticleId!)
                .ToList()
        )
        {
            var (article, coded) = articles[decisions.Key];
            var fields = decisions.ToDictionary(
                decision => decision.SubjectId,
                decision => StandingDecision.Of(connection, decision.SubjectId)!.Fields
            );
            var wanted = decisions
                .Select(decision => (decision, fields[decision.SubjectId].GetValueOrDefault("type")))
                .ToList();
            var found = CorrectionMatcher.Match(connection, wanted, article.Id);
            CorrectedTable.Delete(connection, decisions.Select(decision => decision.SubjectId));
            CorrectedTable.Append(
                connection,
                decisions.Select(decision =>
                    found.TryGetValue(decision.SubjectId, out var now)
                        ? Now(decision, coded.Events.Single(told => told.Id == now.Id), article) with
                        {
                            Surroundings = now.Surroundings,
                        }
                        : decision with
                        {
                            EventId = null,
                        }
                )
            );
            foreach (var decision in decisions)
                if (decision.Verdict == EventDecision.Correct && found.TryGetValue(decision.SubjectId, out var now))
                    CorrectedValues.Write(connection, now.Id, fields[decision.SubjectId]);
            counted[article.Id] = CodedArticles.Counted(coded, CodedArticles.Events(connection, article));
        }
        return counted;
    }

    static Corrected Now(Corrected decision, Event coded, Article article)
    {
        var points = new CodePoints(article.Text);
        (int, int) At(Quote words) => (points.FromUtf16(words.Start), points.FromUtf16(words.End));
        return decision with
        {
            EventId = coded.Id,
            Type = coded.Type.ToString(),
            Trigger = article.Text[coded.Trigger.Start..coded.Trigger.End],
            TriggerAt = At(coded.Trigger),
            WordsAt = coded.Telling is { } telling ? At(telling.Sentence) : null,
            Terms = string.Join(' ', coded.Telling?.Terms ?? []),
        };
    }

    /// <summary>The type that an event has when a decision counts.</summary>
    EventType? TypeOf(EventDecision decision, string subject, string id)
    {
        var wanted =
            decision.Fields.FirstOrDefault(field => field.Field == "type").Value
            ?? StandingDecision.Of(connection, subject)?.Fields.GetValueOrDefault("type")
            ?? connection
                .Rows("SELECT type FROM events_as_coded WHERE id = $id", row => row.Text(0), ("id", id))
                .FirstOrDefault();
        return Enum.TryParse<EventType>(wanted, out var type) ? type : null;
    }

    void Apply(string subject, Corrected? before)
    {
        var standing = StandingDecision.Of(connection, subject);
        var coded = (before is null ? subject : before.EventId) is { } wanted
            ? CorrectedTable.AsCoded(connection, subject, wanted)
            : null;
        if (before is not null)
            coded = coded is null ? null : coded with { WordsAt = before.WordsAt, Terms = before.Terms };
        var now = standing is null
            ? null
            : (coded ?? before ?? new Corrected(subject, null, null, "", [], "", "", default)) with
            {
                Verdict = standing.Verdict,
                Fields = [.. standing.Fields.Keys],
                Who = standing.Latest.Who,
                Why = standing.Latest.Why,
                At = standing.Latest.At,
            };
        void Write()
        {
            CorrectedTable.Delete(connection, [subject]);
            if (now is not null)
                CorrectedTable.Append(connection, [now]);
            if (coded?.EventId is not { } id)
                return;
            CorrectedValues.Delete(connection, [id]);
            if (now?.Verdict == EventDecision.Correct)
                CorrectedValues.Write(connection, id, standing!.Fields);
        }
        if (coded is null || before?.Changes != true && now?.Changes != true)
            Write();
        else if (coded.ArticleId is null)
            Recount(coded.EventId!, Write);
        else
            Recount(ArticleTable.Find(connection, coded.ArticleId)!, coded, Write);
    }

    /// <summary>
    /// Of an event that others coded: takes it out of its happening, and puts it in again as it counts now.
    /// </summary>
    void Recount(string imported, Action write)
    {
        ImportedHappenings.Forget(connection, [imported]);
        write();
        ImportedHappenings.Add(connection, ExchangedEvents.Of(connection, [imported]));
    }

    /// <summary>Of an event of an article: finds its happening again, and makes the article's forecasts again.</summary>
    void Recount(Article article, Corrected coded, Action write)
    {
        var left = happenings.ForgetEvents([coded.EventId!]);
        write();
        var asCoded = CodedArticles.AsCoded(connection, article);
        var counted = CodedArticles.Counted(asCoded, CodedArticles.Events(connection, article));
        var points = new CodePoints(article.Text);
        var telling = coded.WordsAt is { } at
            ? new Telling(
                new Quote(points.ToUtf16(at.Start), points.ToUtf16(at.End)),
                HappeningTable.Terms(coded.Terms)
            )
            : null;
        var come = happenings.Add(
            counted
                .Events.Where(counts => counts.Id == coded.EventId)
                .Select(counts =>
                    Report.Of(
                        counts with
                        {
                            Telling = telling,
                        },
                        asCoded.Events.Index().Single(one => one.Item.Id == counts.Id).Index,
                        article
                    )
                )
        );
        ForecastTable.DeleteOf(connection, article.Id);
        ledger.Change([article.Id], [.. ForecastMaker.Of(article, counted)], left, come);
    }

    void InTransaction(Action work)
    {
        using var transaction = connection.BeginTransaction();
        try
        {
            work();
            transaction.Commit();
        }
        catch
        {
            // What they have in memory may belong to the change that failed.
            happenings.Clear();
            ledger.Clear();
            throw;
        }
    }
}
