using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Lexicons;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus;

/// <summary>
/// The engine as one object: reads news and tells who did what to whom, when and where, who says so, and how sure it is.
/// Load it once, it takes half a second and 200 MB; it is immutable, and any number of threads may use it at a time. All
/// offsets in results are UTF-16 positions in the text of the article.
/// </summary>
public sealed class NewsCoder
{
    /// <summary>Time for one article and for every million characters of it, where nobody says otherwise.</summary>
    public static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(60);

    readonly LanguageAnalyser analyser;
    readonly Func<EventCoder> coder;

    internal NewsCoder(LanguageAnalyser analyser, Func<EventCoder> coder, TimeSpan? timeLimit = null)
    {
        (this.analyser, this.coder) = (analyser, coder);
        TimeLimit = timeLimit ?? UsualTime;
    }

    /// <summary>With the model and the lexicon that are built in; both are read side by side.</summary>
    public static NewsCoder Load()
    {
        var coder = Task.Run(EventCoder.Load);
        return new NewsCoder(LanguageAnalyser.Load(), () => coder.GetAwaiter().GetResult());
    }

    /// <summary>
    /// With a folder of own entries (frames/*.frames, actors/*.tsv, words/*.txt), which win over those built in;
    /// <see cref="Problems"/> tells what is wrong in them.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static NewsCoder Load(string lexiconFolder)
    {
        var coder = EventCoder.Load(new LexiconFolder(lexiconFolder));
        return new NewsCoder(LanguageAnalyser.Load(coder.Lists), () => coder);
    }

    /// <summary>Mistakes in the lexicon's files; what is right in them is used all the same.</summary>
    public IReadOnlyList<LexiconProblem> Problems => Coder.Problems;

    /// <summary>Time for one article and for every million characters of it; zero for no limit.</summary>
    public TimeSpan TimeLimit { get; }

    internal EventCoder Coder => coder();

    /// <summary>The same coder under another limit of time.</summary>
    public NewsCoder Within(TimeSpan timeLimit) => new(analyser, coder, timeLimit);

    /// <summary>
    /// Reads a file, or all files of a folder, one article after the other and no more than asked for; "-" stands for
    /// standard input. What can't be read is a problem among the results.
    /// </summary>
    public IEnumerable<ReadResult> Read(string path, ReadingOptions? options = null) =>
        new ArticleReader(options ?? new ReadingOptions()).Read(path);

    /// <summary>
    /// Reads a stream to its end and closes it; <paramref name="name"/> stands for it in problems, and its extension
    /// decides the format where the options leave it open.
    /// </summary>
    public IEnumerable<ReadResult> Read(Stream stream, string name, ReadingOptions? options = null) =>
        new ArticleReader(options ?? new ReadingOptions()).Read(stream, name);

    /// <summary>
    /// Codes what was read, or an article that was made by hand. Never throws for what the article is: what can't be
    /// coded comes back as a problem.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was called off.</exception>
    public Outcome<CodedArticle> Code(ReadResult input, CancellationToken stop = default) =>
        Outcome.Of(input, article => Analysed(article, Coder.Code, stop));

    /// <summary>Codes a text.</summary>
    /// <param name="text">The article, with its title as the first paragraph where it has one.</param>
    /// <param name="published">The day on which "yesterday" is counted back from; null where it is not known.</param>
    public Outcome<CodedArticle> Code(string text, DateOnly? published = null) =>
        Code(
            new Article
            {
                Id = "text",
                Date = published,
                Text = text,
            }
        );

    /// <summary>As <see cref="Code(ReadResult, CancellationToken)"/>, with the reasons of each event.</summary>
    public Outcome<CodedArticle> Explain(ReadResult input, CancellationToken stop = default) =>
        Outcome.Of(input, article => Analysed(article, Explained, stop));

    internal CodedArticle Explained(Document document)
    {
        document.Trace = new Trace();
        return Coder.Code(document);
    }

    /// <summary>What is made of an article's analysis within the limit of time.</summary>
    internal T Analysed<T>(
        Article article,
        Func<Document, T> work,
        CancellationToken stop = default,
        Action<double>? advanced = null
    ) => work(analyser.Analyse(article, TimeBudget.For(article.Text, TimeLimit, stop), advanced));
}
