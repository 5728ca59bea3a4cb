using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Phrases;

/// <summary>The countries that the words of a noun phrase tell of whom it means.</summary>
sealed class PhraseCountries(ActorText text, KnownPeople known, ResolvedMentions mentions, HomeCountry home)
{
    // Further down, modifiers tell of something else.
    const int MaxDepth = 4;

    static readonly RelationSet modifiers = new(
        Deprel.Amod,
        Deprel.Compound,
        Deprel.NmodDesc,
        Deprel.Flat,
        Deprel.Det,
        Deprel.NmodUnmarked
    );
    static readonly RelationSet nouns = new(Deprel.Compound, Deprel.NmodDesc);
    static readonly RelationSet complements = new(Deprel.Nmod, Deprel.Obl);
    static readonly RelationSet clauses = new(Deprel.Acl, Deprel.Amod);

    readonly SideWords sides = new(text);

    /// <summary>
    /// The countries of a noun phrase by the first of these that tells any: its modifiers, whose it is, its
    /// complements, where it is.
    /// </summary>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="isPerson">Whether it is a person's name, of which a place tells nothing.</param>
    public List<Origin> Of(int head, bool isPerson = false)
    {
        var origins = OfModifiers(head);
        if (origins.Count == 0)
            AddPossessors(head, origins);
        if (origins.Count == 0)
            AddComplements(head, isPerson, origins);
        if (origins.Count == 0 && !isPerson)
            AddPlaces(head, origins);
        return origins;
    }

    /// <summary>"<b>Russian</b> and <b>Chinese</b> troops", "the <b>US</b> envoy".</summary>
    public List<Origin> OfModifiers(int head)
    {
        List<Origin> origins = [];
        AddModifiers(head, origins, 0);
        return origins;
    }

    /// <summary>The countries that words of a name tell: "Bank of <b>Ghana</b>".</summary>
    public List<Origin> Within(int first, int end)
    {
        List<Origin> origins = [];
        for (var token = first; token < end; token++)
            if (text.Entry(token, EntryKinds.Origins, asOrigin: true) is { Code: { } code })
                origins.AddNew(code, token);
        return origins;
    }

    /// <summary>
    /// The country by what stands beside a name: "Ada Obi, <b>Ghana's</b> envoy"; "the envoy of <b>Ghana</b>, Ada Obi".
    /// </summary>
    public Origin? Beside(int head)
    {
        foreach (var child in text.Tree.Of(head))
            if (text[child].Relation == Deprel.Appos && Of(child) is [var origin, ..])
                return origin;
        return
            text[head] is { Relation: Deprel.Appos, Head: >= 0 and var above }
            && text.Noun(above) is not null
            && Of(above) is [var told, ..]
            ? told
            : null;
    }

    void AddModifiers(int head, List<Origin> origins, int level)
    {
        if (level >= MaxDepth)
            return;
        foreach (var child in text.Tree.Of(head))
        {
            var relation = text[child].Relation;
            if (!modifiers.Contains(relation) && !(relation == Deprel.Conj && level > 0) || sides.IsSide(child))
                continue;
            // "Bulgarian Justice Minister": parsers may hang the country on the first word of the title.
            if (text.AreOneEntry(child, head))
                AddModifiers(child, origins, level + 1);
            else if (
                text.Entry(child, EntryKinds.Origins, asOrigin: true) is { Code: { } code }
                && !text.IsInsidePerson(child)
            )
            {
                origins.AddNew(code, child);
                AddConjuncts(child, origins);
            }
            else if (nouns.Contains(relation) && known.At(child, isSupported: false) is { Entry.Code: { } own })
                origins.AddNew(own, child);
            else if (relation != Deprel.Flat)
                AddModifiers(child, origins, level + 1);
        }
    }

    void AddConjuncts(int token, List<Origin> origins)
    {
        foreach (var child in text.Tree.Of(token))
            if (
                text[child].Relation == Deprel.Conj
                && text.Entry(child, EntryKinds.Origins, asOrigin: true) is { Code: { } code }
            )
                origins.AddNew(code, child);
    }

    /// <summary>"<b>Kenya's</b> army"; "his captors" and "his guest" are nobody of his country.</summary>
    void AddPossessors(int head, List<Origin> origins)
    {
        if (text.Words.Counterparts.Contains(text[head].Lemma))
            return;
        var isFoe = ActorCodes.IsLawless(text.Noun(head)?.Sector);
        foreach (var child in text.Tree.Of(head))
            if (text[child].Relation == Deprel.NmodPoss && !(isFoe && text[child].Upos == Upos.PRON))
                AddMeant(child, origins, text[head].Is(Features.Plural));
    }

    /// <summary>"The army of <b>Kenya</b>", "forces loyal to the <b>Libyan</b> general", "Ada Obi from <b>Ghana</b>".</summary>
    void AddComplements(int head, bool isPerson, List<Origin> origins)
    {
        foreach (var child in text.Tree.Of(head))
        {
            var phrase = text.Tree.Phrase(child);
            if (
                text[child].Relation == Deprel.NmodUnmarked
                || complements.Contains(text[child].Relation)
                    && (phrase.HasCase("of") || isPerson && phrase.HasCase("from"))
            )
                AddMeant(child, origins, text[head].Is(Features.Plural));
            else if (!isPerson && child > head && IsBond(child))
                AddBound(child, origins);
        }
    }

    bool IsBond(int word) => clauses.Contains(text[word].Relation) && text.Words.Bonds.Contains(text[word].Lemma);

    void AddBound(int bond, List<Origin> origins)
    {
        foreach (var child in text.Tree.Of(bond))
            if (
                complements.Contains(text[child].Relation)
                && text.Tree.Phrase(child).HasCase(text.Words.BondPrepositions)
            )
                AddMeant(child, origins, isPlural: true);
    }

    /// <summary>"Protesters in <b>Kenya</b>", "gunmen from <b>Mali</b>"; foreign workers in Mali are only there.</summary>
    void AddPlaces(int head, List<Origin> origins)
    {
        foreach (var child in text.Tree.Of(head))
            if (
                complements.Contains(text[child].Relation)
                && text.Tree.Phrase(child) is var phrase
                && (phrase.HasCase("from") || phrase.HasCase(text.Words.WhereSomebodyIs) && !home.IsForeign(head))
            )
                AddMeant(child, origins, text[head].Is(Features.Plural));
    }

    /// <summary>The countries of whom another phrase means, and for several also those told beside it.</summary>
    void AddMeant(int head, List<Origin> origins, bool isPlural)
    {
        var mention = mentions.Of(head);
        AddCodes(mention, origins);
        if (origins.Count == 0 && mention is null)
            origins.AddRange(Of(head));
        if (!isPlural)
            return;
        foreach (var child in text.Tree.Of(head))
            if (text[child].Relation == Deprel.Conj)
                AddCodes(mentions.Of(child), origins);
    }

    static void AddCodes(ActorMention? mention, List<Origin> origins)
    {
        foreach (var actor in mention?.Actors ?? [])
            if (actor.Code is not null)
                origins.AddNew(actor.Code, mention!.Head);
    }
}
