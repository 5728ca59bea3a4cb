namespace Casus.Language.Mentions;

/// <summary>What a mention refers to.</summary>
public enum EntityKind : byte
{
    Unknown,
    Person,
    Organisation,
    Place,
    Thing,
}

/// <summary>
/// How a mention refers: by a name, a common noun, a pronoun, or (never shown) an adjective of nationality or a
/// relative pronoun.
/// </summary>
public enum MentionForm : byte
{
    Name,
    Noun,
    Pronoun,
    Nationality,
    Relative,
}

/// <summary>The grammatical number of a mention.</summary>
public enum MentionNumber : byte
{
    Unknown,
    Singular,
    Plural,
}

/// <summary>The sex of who is meant.</summary>
public enum MentionGender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>
/// A phrase that refers: tokens from <see cref="First"/> to the one before <see cref="End"/>, without clauses,
/// appositions and coordinated phrases.
/// </summary>
public readonly record struct Mention
{
    /// <summary>The first token.</summary>
    public int First { get; init; }

    /// <summary>Behind the last token.</summary>
    public int End { get; init; }

    /// <summary>The noun, name or pronoun on which the others hang.</summary>
    public int Head { get; init; }

    /// <summary>The first token of the name, without titles; 0 as the end where the mention has none.</summary>
    public int NameFirst { get; init; }

    /// <summary>Behind the last token of the name.</summary>
    public int NameEnd { get; init; }

    /// <summary>How it refers.</summary>
    public MentionForm Form { get; init; }

    /// <summary>What it refers to, by its own words.</summary>
    public EntityKind Kind { get; init; }

    /// <summary>Its grammatical number.</summary>
    public MentionNumber Number { get; init; }

    /// <summary>The sex of who is meant, by its own words.</summary>
    public MentionGender Gender { get; init; }

    /// <summary>Grammatical person of a pronoun: 1, 2 or 3.</summary>
    public byte Person { get; init; }

    /// <summary>ISO 3166 alpha-3 of a country by name or adjective, or null.</summary>
    public string? Country { get; init; }

    /// <summary>
    /// The heads of the phrases that a coordination joins ("<b>Kim</b> and <b>Putin</b>"), or null.
    /// </summary>
    public IReadOnlyList<int>? Joined { get; init; }

    /// <summary>Whether the mention has a name.</summary>
    public bool IsName => NameEnd > NameFirst;

    /// <summary>The mention without its name, as a noun like others.</summary>
    internal Mention WithoutName() => this with { Form = MentionForm.Noun, NameFirst = 0, NameEnd = 0 };
}
