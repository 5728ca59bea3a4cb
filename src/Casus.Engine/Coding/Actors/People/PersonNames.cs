using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.People;

/// <summary>The tokens of a person's name, from the first to before the end.</summary>
readonly record struct NameSpan(int First, int End)
{
    public int Length => End - First;

    public bool Contains(int token) => First <= token && token < End;
}

/// <summary>Where the names of people stand: by the name finder, the lexicon, and what the text told.</summary>
sealed class PersonNames(ActorText text, KnownPeople known, ToldPeople told)
{
    static readonly RelationSet namings = new(
        Deprel.Appos,
        Deprel.Flat,
        Deprel.NmodUnmarked,
        Deprel.NmodDesc,
        Deprel.Compound
    );

    static readonly EntryKinds others =
        EntryKinds.Peoples | new EntryKinds(EntryKind.Country, EntryKind.Organisation, EntryKind.Seat, EntryKind.Title);

    /// <summary>The person's name that holds a token, without titles in front; or null.</summary>
    public NameSpan? At(int token)
    {
        if (BehindTitle(token) is { } titled)
            return titled;
        if (text.NameAt(token) is { } name)
        {
            if (name.Kind == NameKind.Person && !IsOtherwiseKnown(token, name))
                return WithoutTitles(name);
            if (name.End - name.First > 1 && known.At(token, isSupported: false) is null)
                return null;
        }
        if (text.Matches.At(token) is >= 0 and var at && known.At(token, isSupported: true) is not null)
            return new(text.Matches[at].First, text.Matches[at].End);
        return IsToldAlone(token) ? new(token, token + 1) : null;
    }

    /// <summary>
    /// "Norwegian President <b>Knut Dahl</b>": an unknown name behind an office is a person's, though the name finder
    /// misses it.
    /// </summary>
    NameSpan? BehindTitle(int token)
    {
        if (!IsUnknown(token))
            return null;
        var (first, end) = (token, token + 1);
        while (first > 0 && IsUnknown(first - 1) && AreOneName(first - 1, first))
            first--;
        while (end < text.Document.Tokens.Length && IsUnknown(end) && AreOneName(end - 1, end))
            end++;
        return
            end - first is 2 or 3
            && first > 0
            && text[first - 1].Sentence == text[first].Sentence
            && char.IsUpper(text[first - 1].Form[0])
            && text.Entry(first - 1, EntryKind.Title) is { Office: not null }
            && !IsKnownAsWhole(first, end)
            ? new(first, end)
            : null;
    }

    /// <summary>At most part of a person's name for the name finder, and in the lexicon at most by itself: "Neo".</summary>
    bool IsUnknown(int token) =>
        text[token].Upos == Upos.PROPN
        && (text.NameAt(token) is not { Kind: NameKind.Person } name || name.End - name.First == 1)
        && (text.Matches.At(token) is not (>= 0 and var at) || text.Matches[at].End - text.Matches[at].First == 1)
        && text.Entry(token, others) is null;

    bool IsKnownAsWhole(int first, int end) =>
        text.NameAt(first) is { Kind: NameKind.Organisation } name && name.End > end;

    bool AreOneName(int token, int next) =>
        text[token].Sentence == text[next].Sentence
        && (
            text[next].Head == token && text[next].Relation == Deprel.Flat
            || text[token].Head == next && text[token].Relation == Deprel.Compound
            || text[next].Head == text[token].Head && text[next].Relation == Deprel.Flat
        );

    /// <summary>
    /// A word of the name of the person whom a noun tells beside it, or -1: "the president, <b>Rene Preval</b>".
    /// </summary>
    public int Beside(int noun)
    {
        if (text.Noun(noun) is null)
            return -1;
        return InApposition(noun) is >= 0 and var apposed ? apposed
            : BehindOffice(noun) is >= 0 and var holder ? holder
            : IsNamedNext(noun) ? noun + 1
            : -1;
    }

    int InApposition(int noun)
    {
        foreach (var child in text.Tree.Of(noun))
            if (child > noun && namings.Contains(text[child].Relation) && At(child) is not null)
                return child;
        return -1;
    }

    /// <summary>
    /// "the envoy for climate <b>John Kerry</b>": the phrase tells the office, the name behind it who holds it.
    /// </summary>
    int BehindOffice(int noun)
    {
        foreach (var child in text.Tree.Of(noun))
            if (
                child > noun + 1
                && text[child].Relation == Deprel.Nmod
                && text.Tree.Phrase(child) is var phrase
                && (phrase.HasCase("for") || phrase.HasCase("of"))
                && text.Matches.At(child) is >= 0 and var at
                && text.Matches[at] is { First: var first, End: var end }
                && end - first > 1
                && known.At(child, isSupported: false) is not null
                && text[first - 1].Relation is not (Deprel.Case or Deprel.Det)
                && text.Noun(first - 1) is null
            )
                return child;
        return -1;
    }

    bool IsNamedNext(int noun) =>
        noun + 1 < text.Document.Tokens.Length
        && text[noun + 1].Sentence == text[noun].Sentence
        && text[noun + 1].Upos == Upos.PROPN
        && !text[noun].Is(Features.Plural)
        && At(noun + 1)?.First == noun + 1;

    /// <summary>"Cuba", "Oxfam": what the lexicon knows under the whole name is no person.</summary>
    public bool IsOtherwiseKnown(int token, NameMention name) =>
        text.Matches.At(token) is >= 0 and var at
        && text.Matches[at].First <= name.First
        && text.Matches[at].End >= name.End
        && text.Entry(token, others) is not null;

    /// <summary>"General Ken Paxton", "Sir John": without the titles that the name finder took along.</summary>
    public NameSpan WithoutTitles(NameMention name)
    {
        var first = name.First;
        while (first < name.End - 1 && IsTitle(first))
            first++;
        return new(first, name.End);
    }

    bool IsTitle(int token) =>
        text.Words.Honorifics.ContainsAnyCase(text[token].Form)
        || text.Entry(token, EntryKind.Title) is not null && text.Entry(token, EntryKind.Person) is null;

    /// <summary>"Barbu" where the text told of Ioan Barbu.</summary>
    bool IsToldAlone(int token) =>
        text[token].Upos == Upos.PROPN
        && told.Find(text[token].Form) is not null
        && text.NameAt(token) is not { Kind: NameKind.Place }
        && text.Entry(token, EntryKind.Country) is null;
}
