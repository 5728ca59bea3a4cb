using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Exchange;
using Casus.Exchange.Tables;
using Casus.Language;
using Casus.Reading;

namespace Casus.App.Pipelines;

/// <summary>The engine as the program runs it: long articles are named, and their progress is followed.</summary>
public sealed class Pipeline(NewsCoder engine)
{
    /// <summary>With the models and the lexicon that are built in.</summary>
    public static Pipeline Load() => new(NewsCoder.Load());

    internal EventCoder Coder => engine.Coder;

    /// <summary>Names articles that take long; null where none does.</summary>
    public Watchdog? Watchdog { get; init; }

    /// <summary>Follows how far the work on each article is; null where none does.</summary>
    public WorkInHand? InHand { get; init; }

    /// <summary>Events of less confidence are left out of what is coded.</summary>
    public double LeastConfidence { get; init; }

    /// <summary>By which rule the types of what is coded are told.</summary>
    public Convention Convention { get; init; }

    /// <summary>The same parts under other limits.</summary>
    public Pipeline With(TimeSpan timeLimit, Watchdog? watchdog, WorkInHand? inHand = null) =>
        new(engine.Within(timeLimit))
        {
            Watchdog = watchdog,
            InHand = inHand,
            LeastConfidence = LeastConfidence,
            Convention = Convention,
        };

    /// <summary>The same parts, which leave out events of less confidence and tell types by a convention.</summary>
    public Pipeline Giving(double leastConfidence, Convention convention) =>
        new(engine)
        {
            Watchdog = Watchdog,
            InHand = InHand,
            LeastConfidence = leastConfidence,
            Convention = convention,
        };

    public Document Analyse(Article article) => Analysed(article, document => document);

    public CodedArticle Code(Article article) => Code(article, default);

    /// <summary>As <see cref="Code(Article)"/>, but stops when the token says so.</summary>
    public CodedArticle Code(Article article, CancellationToken stop) => Wanted(Analysed(article, Coder.Code, stop));

    /// <summary>As <see cref="Code(Article)"/>, with the reasons of each event.</summary>
    public CodedArticle Explain(Article article) => Wanted(Analysed(article, engine.Explained));

    CodedArticle Wanted(CodedArticle coded)
    {
        var sure = coded.AtLeast(LeastConfidence);
        return Convention == Convention.Crosswalk ? Crosswalk.Of(sure) : sure;
    }

    T Analysed<T>(Article article, Func<Document, T> work, CancellationToken stop = default)
    {
        using var watch = Watchdog?.On(article);
        using var piece = InHand?.Begin(article);
        return engine.Analysed(article, work, stop, piece is null ? null : piece.Advance);
    }

    /// <summary>
    /// What reading gives, each article worked on by one of several threads; outcomes come in the order of the input.
    /// </summary>
    public static IEnumerable<Outcome<T>> Run<T>(IEnumerable<ReadResult> inputs, int threads, Func<Article, T> work)
        where T : class => OrderedWork.Map(inputs, threads, input => Outcome.Of(input, work));
}
