using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Context;

/// <summary>
/// A document as those see it who look for its parties: its tree and names, and the entries of the lexicon that its
/// words mean.
/// </summary>
sealed class ActorText
{
    readonly EntryTrust trust;
    readonly NamesByToken names;

    public ActorText(Document document, ActorLexicon lexicon)
    {
        (Document, Lexicon, Tree) = (document, lexicon, document.Syntax);
        Words = document.Lists.For<ActorWords>();
        names = document.NamesByToken;
        Matches = new(lexicon.Phrases, document);
        trust = new(document, Matches, Words);
        Countries = new(document, Matches, trust, Words);
        Reasons = new(document, lexicon);
    }

    public Document Document { get; }

    public ActorLexicon Lexicon { get; }

    public SyntaxTree Tree { get; }

    public ActorWords Words { get; }

    /// <summary>The words of the lexicon that stand in the text.</summary>
    public LexiconMatches Matches { get; }

    /// <summary>How often the text tells of each country.</summary>
    public CountryCount Countries { get; }

    /// <summary>Where is said why words mean whom they mean.</summary>
    public ActorReasons Reasons { get; }

    /// <summary>The day of the article, or null.</summary>
    public DateOnly? Date => Document.Article.Date;

    /// <summary>A token of the document.</summary>
    public ref readonly Token this[int token] => ref Document.Tokens[token];

    /// <summary>The name that holds a token, or null.</summary>
    public NameMention? NameAt(int token) => names[token];

    /// <summary>Whether a token belongs to a name of several words.</summary>
    public bool IsInsidePerson(int token) =>
        NameAt(token) is { Kind: NameKind.Person } name && name.End - name.First > 1 && this[token].Upos == Upos.PROPN;

    /// <summary>The words of a name.</summary>
    public string WordsOf(NameMention name) => Document.Words(name.First, name.End);

    /// <summary>The entry of some kinds that a token means, or null.</summary>
    /// <param name="token">The token; it may be any of the words of the entry.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="asOrigin">Whether it is enough that it tells where another word belongs.</param>
    public ActorEntry? Entry(int token, EntryKinds kinds, bool asOrigin = false)
    {
        var at = Matches.At(token);
        if (at < 0)
            return null;
        foreach (var phrase in Matches.Phrases(Matches[at]))
            if (kinds.Contains(phrase.Entry.Kind) && Means(phrase.Entry, Matches[at], asOrigin))
                return phrase.Entry;
        return null;
    }

    /// <summary>Whether the words of a match mean an entry in this text.</summary>
    public bool Means(ActorEntry entry, in LexiconMatches.Match match, bool asOrigin = false) =>
        Countries.Allows(entry) && trust.Trusts(entry, match, asOrigin);

    /// <summary>The title or noun of a token that tells what somebody is, or null.</summary>
    public ActorEntry? Noun(int token) => Entry(token, EntryKinds.Nouns);

    /// <summary>Whether two tokens are words of one entry.</summary>
    public bool AreOneEntry(int token, int other) => Matches.At(token) is >= 0 and var at && at == Matches.At(other);
}
