using Casus.Language;
using Casus.Language.Names;

namespace Casus.Coding.Actors;

/// <summary>
/// What a party's act tells of its sector where the words for the party alone tell none: PLOVER's sectors are those of
/// the role that somebody acts in.
/// </summary>
static class PartySector
{
    /// <summary>A party in its act.</summary>
    readonly record struct Part(
        Actor Actor,
        ActorMention Mention,
        Document Document,
        EventType Type,
        string? Mode,
        bool IsRecipient
    )
    {
        /// <summary>A civilian of whom no more is told than "a man", "two".</summary>
        public bool IsSomebody =>
            Actor.Sector == "CVL"
            && Mention.Kind == ReferenceKind.Generic
            && Document.Lists.For<ActorWords>().Somebody.ContainsAnyCase(Document.Tokens[Mention.Head].Form);

        /// <summary>A person by name of whom no sector is known.</summary>
        public bool IsUnknownPerson =>
            Actor.Sector is null
            && Mention.Kind == ReferenceKind.Named
            && Document.NamesByToken[Mention.Head] is { Kind: NameKind.Person };
    }

    /// <summary>The actor with the sector that the act gives it.</summary>
    public static Actor Of(
        Actor actor,
        ActorMention mention,
        Document document,
        EventType type,
        string? mode,
        bool recipient
    )
    {
        var part = new Part(actor, mention, document, type, mode, recipient);
        return IsAttacker(part) || IsConvict(part) || IsAccused(part) ? actor with { Sector = "CRM" }
            : IsVictim(part) || IsDemonstrator(part) ? actor with { Sector = "CVL" }
            : actor;
    }

    /// <summary>
    /// "<b>A man</b> stabbed a guard": who kills without being a soldier, a rebel or part of a crowd is a criminal.
    /// </summary>
    static bool IsAttacker(in Part part) => part is { Type: EventType.ASSAULT, IsRecipient: false, IsSomebody: true };

    /// <summary>"A court convicted <b>two men</b>", "A court convicted <b>Ada Obi</b>".</summary>
    static bool IsConvict(in Part part) =>
        part is { Type: EventType.SANCTION, Mode: "convict", IsRecipient: true }
        && (part.IsSomebody || part.IsUnknownPerson);

    /// <summary>"Prosecutors charged <b>a man</b>".</summary>
    static bool IsAccused(in Part part) =>
        part is { Type: EventType.ACCUSE, Mode: "allege", IsRecipient: true, IsSomebody: true };

    /// <summary>"Gunmen abducted <b>Ada Obi</b>": victims and detainees of whom nothing else is known.</summary>
    static bool IsVictim(in Part part) =>
        part is { Type: EventType.ASSAULT or EventType.COERCE, IsRecipient: true, IsUnknownPerson: true };

    /// <summary>"<b>Ada Obi</b> marched", "<b>Hungary</b> protests": a country that protests is its people.</summary>
    static bool IsDemonstrator(in Part part) =>
        part is { Type: EventType.PROTEST, IsRecipient: false, Actor.Sector: null }
        && (part.IsUnknownPerson || part.Mention.Kind == ReferenceKind.Country);
}
