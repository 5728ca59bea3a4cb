namespace Casus.Language;

/// <summary>Universal part-of-speech tags (universaldependencies.org/u/pos).</summary>
public enum Upos : byte
{
    X,
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
}

/// <summary>The morphological features that the engine asks for, one bit for each value.</summary>
[Flags]
public enum Features : uint
{
    None = 0,
    Past = 1 << 0,
    Present = 1 << 1,
    Finite = 1 << 2,
    Infinitive = 1 << 3,
    Participle = 1 << 4,
    Gerund = 1 << 5,
    Passive = 1 << 6,
    Imperative = 1 << 7,
    Indicative = 1 << 8,
    Singular = 1 << 9,
    Plural = 1 << 10,
    Negative = 1 << 11,
    Possessive = 1 << 12,
    Person1 = 1 << 13,
    Person2 = 1 << 14,
    Person3 = 1 << 15,
    Relative = 1 << 16,
    Interrogative = 1 << 17,
    Personal = 1 << 18,
    Demonstrative = 1 << 19,
    Definite = 1 << 20,
    Indefinite = 1 << 21,
    Masculine = 1 << 22,
    Feminine = 1 << 23,
    Neuter = 1 << 24,
}

/// <summary>
/// Dependency relations of UD English (universaldependencies.org/en). A colon in the name is a capital here:
/// <c>nsubj:pass</c> is <see cref="NsubjPass"/>.
/// </summary>
public enum Deprel : byte
{
    Dep,
    Root,
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjPass,
    CsubjOuter,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,
    NmodPoss,
    NmodUnmarked,
    Nsubj,
    NsubjPass,
    NsubjOuter,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Vocative,
    Xcomp,
}

/// <summary>Names of the tags as CoNLL-U writes them.</summary>
public static class Tags
{
    static readonly string[] relationNames = [.. Enum.GetNames<Deprel>().Select(ToConllu)];
    static readonly string[] uposNames = Enum.GetNames<Upos>();
    static readonly Dictionary<string, Deprel> relations = relationNames
        .Select((name, i) => (name, i))
        .ToDictionary(x => x.name, x => (Deprel)x.i);
    static readonly Dictionary<string, Upos> uposes = uposNames
        .Select((name, i) => (name, i))
        .ToDictionary(x => x.name, x => (Upos)x.i);

    static readonly Dictionary<string, Features> features = new()
    {
        ["Tense=Past"] = Features.Past,
        ["Tense=Pres"] = Features.Present,
        ["VerbForm=Fin"] = Features.Finite,
        ["VerbForm=Inf"] = Features.Infinitive,
        ["VerbForm=Part"] = Features.Participle,
        ["VerbForm=Ger"] = Features.Gerund,
        ["Voice=Pass"] = Features.Passive,
        ["Mood=Imp"] = Features.Imperative,
        ["Mood=Ind"] = Features.Indicative,
        ["Number=Sing"] = Features.Singular,
        ["Number=Plur"] = Features.Plural,
        ["Polarity=Neg"] = Features.Negative,
        ["PronType=Neg"] = Features.Negative,
        ["Poss=Yes"] = Features.Possessive,
        ["Person=1"] = Features.Person1,
        ["Person=2"] = Features.Person2,
        ["Person=3"] = Features.Person3,
        ["PronType=Rel"] = Features.Relative,
        ["PronType=Int"] = Features.Interrogative,
        ["PronType=Prs"] = Features.Personal,
        ["PronType=Dem"] = Features.Demonstrative,
        ["Definite=Def"] = Features.Definite,
        ["Definite=Ind"] = Features.Indefinite,
        ["Gender=Masc"] = Features.Masculine,
        ["Gender=Fem"] = Features.Feminine,
        ["Gender=Neut"] = Features.Neuter,
    };

    public static string Name(this Deprel relation) => relationNames[(int)relation];

    public static string Name(this Upos tag) => uposNames[(int)tag];

    /// <summary>
    /// Reads a relation; an unknown subtype falls back to its main type, an unknown type to <c>dep</c>.
    /// </summary>
    public static Deprel Relation(string name) =>
        relations.TryGetValue(name, out var relation) ? relation
        : name.IndexOf(':') is > 0 and var colon && relations.TryGetValue(name[..colon], out relation) ? relation
        : Deprel.Dep;

    /// <summary>Reads a universal tag; anything unknown is <see cref="Upos.X"/>.</summary>
    public static Upos Upos(string name) => uposes.GetValueOrDefault(name);

    /// <summary>Reads a FEATS column into flags; values without a flag are passed over.</summary>
    public static Features Flags(string feats)
    {
        var flags = Features.None;
        foreach (var feature in feats.Split('|'))
            flags |= features.GetValueOrDefault(feature);
        return flags;
    }

    /// <summary>The main type of a relation: <c>nsubj:pass</c> gives <c>nsubj</c>.</summary>
    public static string MainType(this Deprel relation)
    {
        var name = relation.Name();
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name[..colon];
    }

    static string ToConllu(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i]))
                return name[..i].ToLowerInvariant() + ":" + name[i..].ToLowerInvariant();
        return name.ToLowerInvariant();
    }
}
