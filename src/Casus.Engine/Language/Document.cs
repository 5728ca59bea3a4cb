using Casus.Lexicons;
using Casus.Reading;

namespace Casus.Language;

/// <summary>
/// An article under analysis. Each step of <c>LanguageAnalyser</c> fills in its part: tokens, sentences, tags and
/// parse, names.
/// Tokens of one sentence stand side by side; heads are indices into <see cref="Tokens"/>.
/// </summary>
public sealed class Document(Article article)
{
    Token[] tokens = [];
    int tokenCount;
    (int Head, Deprel Relation)[] asParsed = [];
    readonly Dictionary<Type, object> found = [];

    public Article Article { get; } = article;
    public string Text => Article.Text;

    /// <summary>All tokens in order of the text, writable in place by the steps.</summary>
    public Span<Token> Tokens => tokens.AsSpan(0, tokenCount);

    public List<Sentence> Sentences { get; } = [];

    /// <summary>Names of people, organisations and places, in order of the text, without overlap.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>
    /// What was refused or undone while parses were mended and checked; empty for nearly every article.
    /// </summary>
    public List<ParseNote> ParseNotes { get; } = [];

    /// <summary>Where the steps say why they decide as they do; null unless somebody asks.</summary>
    public Trace? Trace { get; set; }

    /// <summary>How long the work on this document may take; null for as long as it takes.</summary>
    public TimeBudget? Budget { get; init; }

    /// <summary>
    /// Told now and then how much of the work on this document is done, from 0 to 1, by
    /// the thread that works; null where nobody asks.
    /// </summary>
    public Action<double>? Advanced { get; init; }

    /// <summary>
    /// Notes between two pieces of the work how much of it is done, and ends it where its time is spent.
    /// </summary>
    /// <param name="share">The part that is done, from 0 to 1.</param>
    /// <param name="next">What comes next, for the message: "finding actors".</param>
    /// <exception cref="OverBudgetException">The budget was spent.</exception>
    public void Reached(double share, string next)
    {
        Advanced?.Invoke(share);
        Budget?.Check(next);
    }

    /// <summary>The word lists by which the document is read.</summary>
    public WordLists Lists { get; init; } = WordLists.BuiltIn;

    /// <summary>
    /// What is found in a document from what the steps before filled in: found when first asked for, kept from then on.
    /// </summary>
    /// <typeparam name="T">What is found; there is one of a type.</typeparam>
    /// <param name="find">Finds it.</param>
    public T Once<T>(Func<Document, T> find)
        where T : class
    {
        if (!found.TryGetValue(typeof(T), out var known))
            found[typeof(T)] = known = find(this);
        return (T)known;
    }

    /// <summary>Appends a token and returns its index.</summary>
    public int Add(in Token token)
    {
        if (tokenCount == tokens.Length)
            Array.Resize(ref tokens, Math.Max(64, tokens.Length * 2));
        tokens[tokenCount] = token;
        return tokenCount++;
    }

    /// <summary>The tokens of one sentence.</summary>
    public Span<Token> TokensOf(Sentence sentence) => tokens.AsSpan(sentence.First, sentence.Length);

    /// <summary>Keeps heads and relations as they are now, for <see cref="UndoRepairs"/>.</summary>
    public void KeepParse()
    {
        asParsed = new (int, Deprel)[tokenCount];
        for (var i = 0; i < tokenCount; i++)
            asParsed[i] = (tokens[i].Head, tokens[i].Relation);
    }

    /// <summary>Gives the words of a sentence the heads and relations that were kept. False where none were.</summary>
    public bool UndoRepairs(Sentence sentence)
    {
        if (asParsed.Length < sentence.End)
            return false;
        for (var i = sentence.First; i < sentence.End; i++)
            (tokens[i].Head, tokens[i].Relation) = asParsed[i];
        return true;
    }

    /// <summary>Hangs all words of a sentence on its first one, for a parse that is none.</summary>
    public void Flatten(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            (tokens[i].Head, tokens[i].Relation) =
                i == sentence.First ? (-1, Deprel.Root) : (sentence.First, Deprel.Dep);
    }

    /// <summary>The words from the first token to the one before <paramref name="end"/>, as written.</summary>
    public string Words(int first, int end) => first >= end ? "" : Text[tokens[first].Start..tokens[end - 1].End];
}

/// <summary>
/// Something about the parse of a sentence that a reader of it should know: a
/// repair that was refused, or all of them undone.
/// </summary>
/// <param name="Sentence">Index into <see cref="Document.Sentences"/>.</param>
/// <param name="Text">What happened, for a reader.</param>
/// <param name="Broken">Whether the heads made no tree, so that another parse took their place.</param>
public readonly record struct ParseNote(int Sentence, string Text, bool Broken = false);

/// <summary>Kinds of names that the name finder tells apart.</summary>
public enum NameKind : byte
{
    None,
    Person,
    Organisation,
    Place,
    Other,
}

/// <summary>
/// A name in the text: tokens from <paramref name="First"/> to the one before <paramref name="End"/>.
/// </summary>
public readonly record struct NameMention(int First, int End, NameKind Kind);
