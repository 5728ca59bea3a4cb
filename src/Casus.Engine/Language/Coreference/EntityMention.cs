namespace Casus.Language.Coreference;

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

public enum MentionNumber : byte
{
    Unknown,
    Singular,
    Plural,
}

public enum MentionGender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>The pass of the resolver that tied a mention to an earlier one, in the order in which they run.</summary>
public enum CoreferencePass : byte
{
    None,
    SameName,
    Acronym,
    Apposition,
    NamePart,
    Speaker,
    SameNoun,
    Role,
    KindOfName,
    Learned,
    Pair,
    Pronoun,
}

/// <summary>
/// A noun phrase that refers: tokens from <see cref="First"/> to the one before <see cref="End"/>, without clauses,
/// appositions and coordinated phrases.
/// </summary>
public struct EntityMention
{
    public int First,
        End,
        Head;

    /// <summary>The tokens of the name, without titles; both 0 where the mention has none.</summary>
    public int NameFirst,
        NameEnd;

    public MentionForm Form;
    public EntityKind Kind;
    public MentionNumber Number;
    public MentionGender Gender;

    /// <summary>Grammatical person of a pronoun: 1, 2 or 3.</summary>
    public byte Person;

    /// <summary>ISO 3166 alpha-3 of a country by name or adjective, or null.</summary>
    public string? Country;

    /// <summary>Index of an earlier mention of the same entity, or -1, and the pass that found it.</summary>
    public int Antecedent;
    public CoreferencePass Pass;

    /// <summary>Index of the first mention of the same entity: the number of the chain.</summary>
    public int Chain;

    /// <summary>The mentions that are meant together ("Kim and Putin", "both"), or null.</summary>
    public int[]? Parts;

    /// <summary>Whether the mention only helps to find what others mean.</summary>
    public readonly bool IsHidden => Form is MentionForm.Nationality or MentionForm.Relative;

    public readonly bool IsName => NameEnd > NameFirst;
}
