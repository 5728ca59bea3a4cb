using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Reading;

namespace Casus.App.Pipelines;

/// <summary>
/// One input after its way through the engine: an article with what was made of it, or what is wrong.
/// </summary>
public sealed record Outcome<T>(Article? Article, T? Result, ReadingProblem? Problem)
    where T : class;

/// <summary>The engine's parts in their order: read, analyse, code. The one place that joins them.</summary>
public sealed class Pipeline(LanguageAnalyser analyser, Func<EventCoder> coder)
{
    /// <summary>Time for one article and for every million characters of it, where nobody says otherwise.</summary>
    public static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(60);

    /// <summary>With the models and the lexicon that are built in; models and lexicon are read side by side.</summary>
    public static Pipeline Load()
    {
        var coder = Task.Run(EventCoder.Load);
        return new Pipeline(LanguageAnalyser.Load(), () => coder.Result);
    }

    public EventCoder Coder => coder();

    /// <summary>Time for one article and for every million characters of it; zero for no limit.</summary>
    public TimeSpan TimeLimit { get; init; } = UsualTime;

    /// <summary>Tells of articles that take long; null where nobody is told.</summary>
    public Watchdog? Watchdog { get; init; }

    /// <summary>Told how far the work on each article is; null where nobody looks.</summary>
    public WorkInHand? InHand { get; init; }

    /// <summary>The same parts under other limits.</summary>
    public Pipeline With(TimeSpan timeLimit, Watchdog? watchdog, WorkInHand? inHand = null) =>
        new(analyser, coder)
        {
            TimeLimit = timeLimit,
            Watchdog = watchdog,
            InHand = inHand,
        };

    public Document Analyse(Article article) => Analysed(article, document => document);

    public CodedArticle Code(Article article) => Code(article, default);

    /// <summary>As <see cref="Code(Article)"/>, until nobody waits for it any more.</summary>
    public CodedArticle Code(Article article, CancellationToken stop) => Analysed(article, Coder.Code, stop);

    /// <summary>As <see cref="Code(Article)"/>, with the reasons of each event.</summary>
    public CodedArticle Explain(Article article) =>
        Analysed(
            article,
            document =>
            {
                document.Trace = new Trace();
                return Coder.Code(document);
            }
        );

    T Analysed<T>(Article article, Func<Document, T> work, CancellationToken stop = default)
    {
        using var watch = Watchdog?.On(article);
        using var piece = InHand?.Begin(article);
        return work(
            analyser.Analyse(
                article,
                TimeBudget.For(article.Text, TimeLimit, stop),
                piece is null ? null : piece.Advance
            )
        );
    }

    /// <summary>
    /// What reading gives, each article worked on by one of several threads; outcomes come in the order of the input.
    /// </summary>
    public static IEnumerable<Outcome<T>> Run<T>(IEnumerable<ReadResult> inputs, int threads, Func<Article, T> work)
        where T : class => OrderedWork.Map(inputs, threads, input => Try(input, work));

    /// <summary>Works on one result of reading; a fault becomes a problem.</summary>
    public static Outcome<T> Try<T>(ReadResult input, Func<Article, T> work)
        where T : class
    {
        if (input.Article is not { } article)
            return new(null, null, input.Problem);
        Outcome<T> Problem(string message) =>
            new(null, null, new ReadingProblem(article.Source ?? article.Id, null, message, article.Id));
        if (LanguageGuess.Of(article) is { } language and not "en")
            return Problem($"{language}: no coder for this language");
        try
        {
            return new(article, work(article), null);
        }
        catch (OverBudgetException late)
        {
            return Problem(late.Message);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            // A fault of the program in one article must not lose the others.
            return Problem($"{ReadingProblem.Fault}{fault.GetType().Name}: {fault.Message}");
        }
    }
}
