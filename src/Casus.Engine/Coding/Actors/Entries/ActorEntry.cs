using Casus.Lexicons;

namespace Casus.Coding.Actors.Entries;

/// <summary>
/// What a phrase of the lexicon names; where one phrase names several things, the smaller value goes before.
/// </summary>
enum EntryKind : byte
{
    Country,
    Adjective,
    People,
    Seat,
    Organisation,
    Person,
    Title,
    Agent,
    ArmedGroup,
    Region,
    City,
}

/// <summary>One line of lexicon/actors.</summary>
/// <remarks>The name is as shown ("Vladimir Putin", "Russia"); the code is null for titles and common nouns.</remarks>
sealed record ActorEntry(EntryKind Kind, string Name, string? Code, string? Sector)
{
    /// <summary>Where the entry is written.</summary>
    public LexiconLine At { get; init; }

    /// <summary>For people and titles: the office as titles.tsv names it.</summary>
    public string? Office { get; init; }

    /// <summary>
    /// First and last day in the office; <see cref="DateOnly.MinValue"/> and <see cref="DateOnly.MaxValue"/> where
    /// open.
    /// </summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>The dates say only that the office was held then, not since when or how long.</summary>
    public bool DatesOpen { get; init; }

    /// <summary>
    /// A part of whoever stands beside it ("member"), or (with <see cref="NeedsOwner"/>) an actor only with an owner
    /// ("Turkish artillery").
    /// </summary>
    public bool Weak { get; init; }
    public bool NeedsOwner { get; init; }

    /// <summary>What somebody holds, an actor only where the words tell who: "an army camp".</summary>
    public bool Held { get; init; }

    /// <summary>Clear only within its country ("Democratic Party"): counts where the text names that country.</summary>
    public bool Local { get; init; }

    /// <summary>From the hand-written list, whose people are known beyond their country.</summary>
    public bool WellKnown { get; init; }

    /// <summary>Whether it names a town or region, which before an act is its scene.</summary>
    public bool IsScene => Kind is EntryKind.City or EntryKind.Region || this is { Kind: EntryKind.Seat, Sector: null };

    /// <summary>Whether the office was held on a day.</summary>
    public bool Holds(DateOnly date) => From <= date && date <= To;
}
