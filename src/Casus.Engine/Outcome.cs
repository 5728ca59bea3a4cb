using Casus.Language;
using Casus.Reading;

namespace Casus;

/// <summary>
/// One input after its way through the engine: an article with what was made of it, or what is wrong. An article that
/// can't be coded gives a problem that says why: another language than English, no end in time, a fault.
/// </summary>
public sealed record Outcome<T>(Article? Article, T? Result, ReadingProblem? Problem)
    where T : class;

/// <summary>The guards around the work on one input.</summary>
static class Outcome
{
    /// <summary>Works on one result of reading; what goes wrong becomes a problem.</summary>
    public static Outcome<T> Of<T>(ReadResult input, Func<Article, T> work)
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
