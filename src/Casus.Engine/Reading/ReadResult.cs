namespace Casus.Reading;

/// <summary>One step of reading: either an article or a problem, never both.</summary>
public readonly record struct ReadResult(Article? Article, ReadingProblem? Problem)
{
    public static implicit operator ReadResult(Article article) => new(article, null);

    public static implicit operator ReadResult(ReadingProblem problem) => new(null, problem);
}
