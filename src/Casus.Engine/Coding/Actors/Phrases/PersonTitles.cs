using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Phrases;

/// <summary>What the words around a name tell that somebody is.</summary>
sealed class PersonTitles(ActorText text)
{
    static readonly RelationSet titleRelations = new(
        Deprel.NmodDesc,
        Deprel.Compound,
        Deprel.Appos,
        Deprel.Flat,
        Deprel.NmodUnmarked
    );
    static readonly RelationSet modifiers = new(Deprel.Amod, Deprel.Compound);

    /// <summary>
    /// The noun that tells what somebody is, or -1: "Defense <b>Minister</b> Pascu", "Zarif, Iran's foreign
    /// <b>minister</b>".
    /// </summary>
    /// <param name="head">The head of the name's phrase.</param>
    /// <param name="first">The first word of the name.</param>
    public int Of(int head, int first)
    {
        foreach (var child in text.Tree.Of(head))
            if (
                titleRelations.Contains(text[child].Relation)
                && (child < first || text[child].Relation == Deprel.Appos)
                && text.Noun(child) is not null
            )
                return child;
        if (text[head] is { Relation: Deprel.Appos, Head: >= 0 and var above } && text.Noun(above) is not null)
            return above;
        return
            first > 0
            && text[first - 1].Sentence == text[head].Sentence
            && text.Noun(first - 1) is { Office: not null } or { Kind: EntryKind.Title }
            ? first - 1
            : -1;
    }

    /// <summary>"political science professor" of "the Kenyan political science professor".</summary>
    public string Role(int title)
    {
        var (first, end) = (title, title + 1);
        foreach (var child in text.Tree.Of(title))
            if (
                child < title
                && modifiers.Contains(text[child].Relation)
                && text.Entry(child, EntryKinds.Origins) is null
            )
                first = Math.Min(first, text.Tree.Phrase(child).Extent.First);
        if (text.Matches.At(title) is >= 0 and var at)
            (first, end) = (Math.Min(first, text.Matches[at].First), Math.Max(end, text.Matches[at].End));
        return text.Document.Words(first, end);
    }

    /// <summary>The body that somebody works for, or null: "of <b>Temple University</b>", "from the <b>Red Cross</b>".</summary>
    public string? Affiliation(int head)
    {
        foreach (var child in text.Tree.Of(head))
            if (
                text[child].Relation == Deprel.Nmod
                && text.NameAt(child) is { Kind: NameKind.Organisation } name
                && text.Tree.Phrase(child).HasCase(text.Words.AffiliationPrepositions)
            )
                return text.WordsOf(name);
        return null;
    }

    /// <summary>Whether a body is an institute, whose scholars are no actors of its country.</summary>
    public bool IsInstitute(string body)
    {
        foreach (var word in text.Words.Institutes)
            if (body.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>"the <b>ousted</b> president".</summary>
    public bool IsFormer(int head)
    {
        foreach (var child in text.Tree.Of(head))
            if (IsFormerWord(child))
                return true;
        return false;
    }

    /// <summary>"former", "ex-".</summary>
    public bool IsFormerWord(int token) =>
        text.Words.Former.ContainsAnyCase(text[token].Form)
        || text[token].Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);
}
