using Casus.Coding;
using Casus.Language;
using Casus.Reading;

namespace Casus.App;

/// <summary>One input after its way through the engine: an article with what was made of it, or what is wrong.</summary>
public sealed record Outcome<T>(Article? Article, T? Result, ReadingProblem? Problem) where T : class;

/// <summary>The engine's parts in their order: read, analyse, code. The one place that joins them.</summary>
public sealed class Pipeline(LanguageAnalyser analyser, Func<EventCoder> coder)
{
    /// <summary>With the models and the lexicon that are built in; models and lexicon are read side by side.</summary>
    public static Pipeline Load()
    {
        var coder = Task.Run(EventCoder.Load);
        return new Pipeline(LanguageAnalyser.Load(), () => coder.Result);
    }

    public EventCoder Coder => coder();

    public Document Analyse(Article article) => analyser.Analyse(article);

    public CodedArticle Code(Article article) => Coder.Code(Analyse(article));

    /// <summary>As <see cref="Code"/>, with the reasons of each event.</summary>
    public CodedArticle Explain(Article article)
    {
        var document = Analyse(article);
        document.Trace = new Trace();
        return Coder.Code(document);
    }

    /// <summary>What reading gives, each article worked on by one of several threads; outcomes come in the order of the input.</summary>
    public static IEnumerable<Outcome<T>> Run<T>(IEnumerable<ReadResult> inputs, int threads, Func<Article, T> work) where T : class =>
        OrderedWork.Map(inputs, threads, input => Try(input, work));

    /// <summary>Works on one result of reading; a fault becomes a problem.</summary>
    public static Outcome<T> Try<T>(ReadResult input, Func<Article, T> work) where T : class
    {
        if (input.Article is not { } article)
            return new(null, null, input.Problem);
        if (LanguageGuess.Of(article) is { } language and not "en")
            return new(null, null, new ReadingProblem(article.Source ?? article.Id, null, $"{language}: no coder for this language", article.Id));
        try
        {
            return new(article, work(article), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of the program in one article must not lose the others.
            return new(null, null, new ReadingProblem(article.Source ?? article.Id, null, $"fault in the program: {fault.GetType().Name}: {fault.Message}", article.Id));
        }
    }
}
