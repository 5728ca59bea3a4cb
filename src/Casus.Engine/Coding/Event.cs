namespace Casus.Coding;

/// <summary>The 16 event types of PLOVER.</summary>
public enum EventType : byte
{
    None,
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
}

/// <summary>A kind of act: type and mode of PLOVER.</summary>
public readonly record struct Act(EventType Type, string? Mode)
{
    /// <summary>The type, and the mode where there is one: "CONSULT/visit".</summary>
    public override string ToString() => Mode is null ? Type.ToString() : $"{Type}/{Mode}";
}

/// <summary>Whether the text tells an act as done, coming, possible or not done.</summary>
public enum EventStatus : byte
{
    Actual,
    Future,
    Possible,
    Negated,
}

/// <summary>
/// Words of the article: UTF-16 offsets into its text, end-exclusive. Written out as code points at the program's edge.
/// What no
/// words of the article tell, as a party that somebody names by hand, has empty ones from 0 to 0.
/// </summary>
public readonly record struct Quote(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public bool Overlaps(Quote other) => Start < other.End && other.Start < End;
}

/// <summary>A party of an event: where it stands in the text and whom the words mean.</summary>
public sealed record Party(Quote Words, Actor Actor)
{
    /// <summary>
    /// Of a pronoun or a description that points back ("he", "both", "the group"): the words that it stands for, the
    /// name where the text has one. Null for what stands for itself and for what is read from a record.
    /// </summary>
    public Quote? Mention { get; init; }
}

/// <summary>
/// A resolved entity. Code: ISO 3166 alpha-3 or one of PLOVER's non-state codes (IGO, NGO, MNC, UNO, EUR, ISM …);
/// sector: PLOVER. Null where the text does not tell.
/// </summary>
public sealed record Actor(string? Name, string? Code, string? Sector)
{
    public string? Role { get; init; }
    public string? Affiliation { get; init; }
}

/// <summary>Who says that an event happened, and the words that say so.</summary>
public sealed record Attribution(Party Speaker, Quote Cue);

/// <summary>
/// A TIMEX3 value ("2023-09", "2024-06-18") and the words that give it; no words when it is the article's date.
/// </summary>
public sealed record EventDate(string Value, Quote? Words);

/// <summary>Where an act took place. Coordinates only when the name was resolved.</summary>
public sealed record EventPlace(Quote Words, string Name, string? Country, double? Latitude, double? Longitude);

/// <summary>One act by or against political actors, with the words and the entry that gave every part of it.</summary>
public sealed record Event
{
    /// <summary>Stable: the same article and version give the same id.</summary>
    public required string Id { get; init; }

    public required EventType Type { get; init; }
    public string? Mode { get; init; }
    public IReadOnlyList<string> Contexts { get; init; } = [];
    public string? Cameo { get; init; }

    /// <summary>
    /// What the event announces, promises, threatens or refuses, where it is not the act itself ("will send aid" is
    /// AGREE, of AID).
    /// </summary>
    public Act? Announced { get; init; }

    public required IReadOnlyList<Party> Actors { get; init; }
    public IReadOnlyList<Party> Recipients { get; init; } = [];
    public required Quote Trigger { get; init; }

    /// <summary>Where else the article tells the same act, in order of the text.</summary>
    public IReadOnlyList<Quote> Mentions { get; init; } = [];

    public EventStatus Status { get; init; }

    /// <summary>FactBank value: CT+, PR+, PS+, CT-, PR-, PS- or Uu.</summary>
    public string Factuality { get; init; } = "CT+";

    public IReadOnlyList<Attribution> Attribution { get; init; } = [];
    public EventDate? Date { get; init; }
    public EventPlace? Place { get; init; }

    /// <summary>Index of the sentence that tells the event.</summary>
    public int Sentence { get; init; }

    /// <summary>
    /// The sentence with its words, by which the same act is found in other articles; null where the event was not read
    /// in a text.
    /// </summary>
    public Telling? Telling { get; init; }

    /// <summary>The lexicon entry that coded it, as file/entry.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }
}
