using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Phrases;

/// <summary>The sector of those whom somebody belongs to: "<b>army</b> spokesman", "members of the <b>police</b>".</summary>
sealed class OwnerSector(ActorText text)
{
    static readonly RelationSet owners = new(
        Deprel.Compound,
        Deprel.Amod,
        Deprel.NmodPoss,
        Deprel.NmodDesc,
        Deprel.Flat,
        Deprel.NmodUnmarked
    );

    static readonly EntryKinds kinds = EntryKinds.Nouns | EntryKinds.Bodies | EntryKind.Seat;

    /// <summary>The sector of the owner, or null.</summary>
    public string? Of(int head)
    {
        foreach (var child in text.Tree.Of(head))
        {
            if (!IsOwner(child))
                continue;
            var owner = text.Entry(child, kinds);
            // "a major stronghold" belongs to no officer.
            if (owner is { Kind: EntryKind.Title } && text[child].Upos == Upos.ADJ)
                continue;
            if (owner is { Sector: { } sector, Weak: false } && !text.AreOneEntry(child, head))
                return sector;
            if (owner is null && text[child].Relation == Deprel.Compound && Of(child) is { } inner)
                return inner;
        }
        return null;
    }

    /// <summary>Whether the owner's sector holds rather than the noun's own.</summary>
    public static bool Overrules(string owner, ActorEntry noun) =>
        noun.Weak
        || noun.Sector switch
        {
            // "rebel government"
            "GOV" => owner != "GOV",
            // "Hamas executive"
            "BUS" when noun.Kind == EntryKind.Title => true,
            // "militia commander"
            "MIL" when noun.Kind == EntryKind.Title && owner is "PRM" => true,
            // "rebel soldiers", "opposition lawmakers"
            "MIL" or "CVL" or "PTY" or "COP" or "SOC" => owner is "REB" or "OPP",
            _ => false,
        };

    bool IsOwner(int child) =>
        owners.Contains(text[child].Relation)
        || text[child].Relation == Deprel.Nmod && text.Tree.Phrase(child).HasCase(text.Words.OwnerPrepositions);
}
