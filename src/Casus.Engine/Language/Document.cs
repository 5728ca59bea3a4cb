using Casus.Reading;

namespace Casus.Language;

/// <summary>
/// An article under analysis. Each step of <c>LanguageAnalyser</c> fills in its part: tokens, sentences, tags and parse, names.
/// Tokens of one sentence stand side by side; heads are indices into <see cref="Tokens"/>.
/// </summary>
public sealed class Document(Article article)
{
    Token[] tokens = [];
    int tokenCount;
    CoreferenceChains? coreference;

    public Article Article { get; } = article;
    public string Text => Article.Text;

    /// <summary>All tokens in order of the text, writable in place by the steps.</summary>
    public Span<Token> Tokens => tokens.AsSpan(0, tokenCount);

    public List<Sentence> Sentences { get; } = [];

    /// <summary>Names of people, organisations and places, in order of the text, without overlap.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>Where the steps say why they decide as they do; null unless somebody asks.</summary>
    public Trace? Trace { get; set; }

    /// <summary>Which mentions mean the same; found when first asked for, from what the steps before filled in.</summary>
    public CoreferenceChains Coreference => coreference ??= CoreferenceResolver.Resolve(this);

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

    /// <summary>The words from the first token to the one before <paramref name="end"/>, as written.</summary>
    public string Words(int first, int end) => first >= end ? "" : Text[tokens[first].Start..tokens[end - 1].End];
}

/// <summary>Kinds of names that the name finder tells apart.</summary>
public enum NameKind : byte { None, Person, Organisation, Place, Other }

/// <summary>A name in the text: tokens from <paramref name="First"/> to the one before <paramref name="End"/>.</summary>
public readonly record struct NameMention(int First, int End, NameKind Kind);
