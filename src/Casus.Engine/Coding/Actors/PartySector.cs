using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>
/// What a party's act tells of its sector where the words for the party alone tell none: PLOVER's sectors are those of
/// the role that somebody acts in.
/// </summary>
public static class PartySector
{
    static readonly HashSet<string> people = new(StringComparer.OrdinalIgnoreCase)
    {
        "man",
        "men",
        "woman",
        "women",
        "person",
        "people",
        "individual",
        "individuals",
        "teenager",
        "teenagers",
        "youth",
        "boy",
        "boys",
        "couple",
        "brother",
        "brothers",
        "father",
        "mother",
        "son",
        "husband",
        "wife",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "citizen",
        "citizens",
        "national",
        "nationals",
        "suspect",
        "suspects",
        "resident",
    };

    /// <summary>The actor with the sector that the act gives it.</summary>
    public static Actor Of(
        Actor actor,
        ActorMention mention,
        Document document,
        EventType type,
        string? mode,
        bool recipient
    ) =>
        type switch
        {
            // Who kills without being a soldier, a rebel or part of a crowd is a criminal, and so is who is convicted.
            EventType.ASSAULT when !recipient && actor.Sector == "CVL" && IsSomebody(mention, document) => actor with
            {
                Sector = "CRM",
            },
            EventType.SANCTION
                when recipient
                    && mode == "convict"
                    && (
                        actor.Sector == "CVL" && IsSomebody(mention, document)
                        || actor.Sector is null && IsPerson(mention, document)
                    ) => actor with
            {
                Sector = "CRM",
            },
            EventType.ACCUSE
                when recipient && mode == "allege" && actor.Sector == "CVL" && IsSomebody(mention, document) =>
                actor with
                {
                    Sector = "CRM",
                },
            // Victims, detainees and demonstrators of whom nothing else is known.
            EventType.ASSAULT
            or EventType.COERCE when recipient && actor.Sector is null && IsPerson(mention, document) => actor with
            {
                Sector = "CVL",
            },
            EventType.PROTEST
                when !recipient
                    && actor.Sector is null
                    && (IsPerson(mention, document) || mention.Kind == ReferenceKind.Country) => actor with
            {
                Sector = "CVL",
            },
            _ => actor,
        };

    static bool IsSomebody(ActorMention mention, Document document) =>
        mention.Kind == ReferenceKind.Generic && people.Contains(document.Tokens[mention.Head].Form);

    static bool IsPerson(ActorMention mention, Document document)
    {
        if (mention.Kind == ReferenceKind.Named)
            foreach (var name in document.Names)
                if (name.Kind == NameKind.Person && name.First <= mention.Head && mention.Head < name.End)
                    return true;
        return false;
    }
}
