using Casus.Language.Mentions;

namespace Casus.Language.Coreference.Chains;

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
/// A mention and the entity that it means. What is known of an entity gathers at its first mention; the others keep
/// what they say themselves.
/// </summary>
public struct EntityMention
{
    readonly Mention mention;

    internal EntityMention(in Mention mention, int index)
    {
        this.mention = mention;
        (Kind, Number, Gender, Country) = (mention.Kind, mention.Number, mention.Gender, mention.Country);
        (Antecedent, Chain) = (-1, index);
    }

    /// <summary>What the entity is.</summary>
    public EntityKind Kind { get; internal set; }

    /// <summary>Whether it is one or several.</summary>
    public MentionNumber Number { get; internal set; }

    /// <summary>The sex of who is meant.</summary>
    public MentionGender Gender { get; internal set; }

    /// <summary>ISO 3166 alpha-3 of a country, or null.</summary>
    public string? Country { get; internal set; }

    /// <summary>The mentions that are meant together ("Kim and Putin", "both"), or null.</summary>
    public int[]? Parts { get; internal set; }

    /// <summary>Index of an earlier mention of the same entity, or -1.</summary>
    public int Antecedent { get; internal set; }

    /// <summary>The pass that found the antecedent.</summary>
    public CoreferencePass Pass { get; internal set; }

    /// <summary>Index of the first mention of the same entity: the number of the chain.</summary>
    public int Chain { get; internal set; }

    /// <summary>The first token.</summary>
    public readonly int First => mention.First;

    /// <summary>Behind the last token.</summary>
    public readonly int End => mention.End;

    /// <summary>The noun, name or pronoun on which the others hang.</summary>
    public readonly int Head => mention.Head;

    /// <summary>The first token of the name, without titles.</summary>
    public readonly int NameFirst => mention.NameFirst;

    /// <summary>Behind the last token of the name.</summary>
    public readonly int NameEnd => mention.NameEnd;

    /// <summary>How it refers.</summary>
    public readonly MentionForm Form => mention.Form;

    /// <summary>Grammatical person of a pronoun: 1, 2 or 3.</summary>
    public readonly byte Person => mention.Person;

    /// <summary>Whether the mention has a name.</summary>
    public readonly bool IsName => mention.IsName;

    /// <summary>Whether the mention only helps to find what others mean.</summary>
    public readonly bool IsHidden => Form is MentionForm.Nationality or MentionForm.Relative;
}
