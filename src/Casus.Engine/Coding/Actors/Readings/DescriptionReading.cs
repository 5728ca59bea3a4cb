using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Coding.Actors.Phrases;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// An actor told by a common noun: the sector comes from the noun, the country from the words around it. "the Russian
/// <b>police</b>", "<b>rebels</b>", "the <b>president</b>".
/// </summary>
sealed class DescriptionReading(
    ActorText text,
    PhraseCountries countries,
    OwnerSector ownerSectors,
    HomeCountry home,
    PersonTitles titles,
    ToldPeople people,
    Antecedents antecedents,
    QuantityReading quantities
) : IPartyReading
{
    static readonly EntryKinds names = new(
        EntryKind.Country,
        EntryKind.Organisation,
        EntryKind.Person,
        EntryKind.Seat,
        EntryKind.People
    );

    readonly PhraseParts parts = new(text);

    public ActorMention? Read(PartyPhrase phrase)
    {
        if (NounOf(phrase.Head) is not { } noun)
            return null;
        if (quantities.Counts(phrase.Head))
        {
            if (quantities.Read(phrase) is { } counted)
                return counted;
            if (HasComplement(phrase.Head))
                return null;
        }
        var owners = Owners(phrase.Head, noun);
        return noun.NeedsOwner ? Unit(phrase, noun, owners) : Described(phrase, noun, owners);
    }

    /// <summary>The noun that a head means, or null where it is a name or a word inside another entry.</summary>
    ActorEntry? NounOf(int head)
    {
        if (
            text.Noun(head) is not { } noun
            || text.Entry(head, names) is not null
            || text[head].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.X or Upos.NUM)
        )
            return null;
        var (first, last) = (text.Matches[text.Matches.At(head)].First, text.Matches[text.Matches.At(head)].End - 1);
        return head == first || head == last || text[last].Head == head ? noun : null;
    }

    bool HasComplement(int head)
    {
        foreach (var child in text.Tree.Of(head))
            if (text.Tree.Phrase(child).HasCase("of"))
                return true;
        return false;
    }

    /// <summary>The countries that the phrase tells, or the name that its head belongs to.</summary>
    List<Origin> Owners(int head, ActorEntry noun)
    {
        var owners = countries.Of(head);
        if (owners.Count == 0 && text.NameAt(head) is { Kind: NameKind.Organisation } name)
            owners = countries.Within(name.First, name.End);
        // "Foreign aid groups" are of no country, and so are organisations of the world.
        if (
            owners.Count == 0
            && noun is { Sector: "SOC", NeedsOwner: false }
            && text[head].Is(Features.Plural)
            && home.IsForeign(head)
        )
            owners = [new("NGO", head)];
        return owners;
    }

    /// <summary>
    /// "Turkish <b>artillery</b>", "Kenya's <b>neighbours</b>": what is an actor only as somebody's.
    /// </summary>
    ActorMention? Unit(PartyPhrase phrase, ActorEntry noun, List<Origin> owners)
    {
        if (noun.Code is not null || owners.Count == 0 || noun.Sector is null && !IsOfItsPeople(phrase.Head))
            return null;
        text.Reasons.Because(noun, phrase.Head);
        return OfEach(phrase, ReferenceKind.Generic, owners, code => new(null, code, noun.Sector));
    }

    /// <summary>The noun itself stands for an actor only as a neighbour, city or state of somebody.</summary>
    bool IsOfItsPeople(int head) =>
        text[head].Is(Features.Plural)
        || text[head].Upos == Upos.PROPN
        || text[head].Form.Equals("side", StringComparison.OrdinalIgnoreCase);

    ActorMention? Described(PartyPhrase phrase, ActorEntry noun, List<Origin> owners)
    {
        var head = phrase.Head;
        var ownerSector = ownerSectors.Of(head);
        if (noun.Held && ownerSector is null)
            return null;
        text.Reasons.Because(noun, head);
        text.Reasons.BecauseOf(owners, head);
        var sector = Sector(head, noun, ownerSector);
        if (owners.Count == 0 && antecedents.ToldBefore(head) is { } told)
        {
            if (noun.Kind == EntryKind.Title && told.Count == 1)
                people.Learn(told[0].Actor, titles.Role(head), noun.Sector);
            return phrase.As(told);
        }
        if (owners.Count == 0 && Home(head, noun, sector) is { } code)
        {
            owners = [new(code, head)];
            text.Reasons.BecauseHome(code, head);
        }
        var name = text.NameAt(head) is { } own ? text.WordsOf(own) : null;
        var kind = name is null ? ReferenceKind.Generic : ReferenceKind.Named;
        name ??= Holder(head, noun, sector, owners);
        return owners.Count == 0
            ? phrase.As(kind, new Actor(name, null, sector))
            : OfEach(phrase, kind, owners, code => ActorCodes.Coded(new(name, code, sector)));
    }

    /// <summary>The sector of the noun, of whom it belongs to, or of those who left such an office.</summary>
    string? Sector(int head, ActorEntry noun, string? ownerSector)
    {
        var sector = ownerSector is not null && OwnerSector.Overrules(ownerSector, noun) ? ownerSector : noun.Sector;
        if (noun.Kind != EntryKind.Title || !ActorCodes.HasOffices(sector) || !titles.IsFormer(head))
            return sector;
        text.Reasons.Because("no longer in office, so ELI", head);
        return "ELI";
    }

    /// <summary>Where those are at home whose words don't tell it, or null.</summary>
    string? Home(int head, ActorEntry noun, string? sector)
    {
        // A professor or a manager may be of any country.
        if (
            sector is null
            || noun is { Kind: EntryKind.Title, Sector: "EDU" or "BUS" } && !text[head].Is(Features.Plural)
        )
            return null;
        return IsFoe(head, noun) ? home.PlaceTold(head) : home.Of(head);
    }

    /// <summary>
    /// "His captors", "their attackers": from where the one whose they are is, nothing follows for them.
    /// </summary>
    bool IsFoe(int head, ActorEntry noun)
    {
        if (ActorCodes.IsLawless(noun.Sector))
            foreach (var child in text.Tree.Of(head))
                if (text[child] is { Relation: Deprel.NmodPoss, Upos: Upos.PRON })
                    return true;
        return false;
    }

    /// <summary>"the US <b>president</b>": the name of who held the office on the day of the text, or null.</summary>
    string? Holder(int head, ActorEntry noun, string? sector, List<Origin> owners)
    {
        if (
            owners is not [{ Code: var code }]
            || noun is not { Kind: EntryKind.Title, Office: { } office }
            || sector != "GOV"
            || text.Date is not { } day
            || text[head].Is(Features.Plural)
            || text.Lexicon.Holder(code, office, day) is not { } holder
        )
            return null;
        text.Reasons.Because(holder, head);
        return holder.Name;
    }

    ActorMention OfEach(PartyPhrase phrase, ReferenceKind kind, List<Origin> owners, Func<string, Actor> actor) =>
        phrase.As(kind, [.. owners.Select(owner => actor(owner.Code))]) with
        {
            Parts = parts.Of(phrase.First, phrase.End, owners),
        };
}
