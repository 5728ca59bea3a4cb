namespace Casus.Language.Syntax;

/// <summary>A set of relations, as bits.</summary>
public readonly record struct RelationSet
{
    readonly ulong bits;

    public RelationSet(params ReadOnlySpan<Deprel> relations)
    {
        foreach (var relation in relations)
            bits |= 1UL << (int)relation;
    }

    RelationSet(ulong bits) => this.bits = bits;

    public bool Contains(Deprel relation) => (bits >> (int)relation & 1) != 0;

    public static RelationSet operator |(RelationSet a, RelationSet b) => new(a.bits | b.bits);

    public static implicit operator RelationSet(Deprel relation) => new(1UL << (int)relation);
}

/// <summary>The sets of relations that grammar asks for, named as in Universal Dependencies.</summary>
public static class Relations
{
    /// <summary>Subjects of a clause.</summary>
    public static readonly RelationSet Subjects = new(Deprel.Nsubj, Deprel.NsubjPass, Deprel.NsubjOuter);

    /// <summary>Subjects of a verb, and not of a clause around it.</summary>
    public static readonly RelationSet VerbSubjects = new(Deprel.Nsubj, Deprel.NsubjPass);

    /// <summary>Phrases of a predicate that a preposition brings, wherever the parser hung them.</summary>
    public static readonly RelationSet Obliques = new(Deprel.Obl, Deprel.OblAgent, Deprel.Nmod);

    /// <summary>What brings a phrase or clause: "accused <b>of</b> fraud", "accused <b>of</b> stealing".</summary>
    public static readonly RelationSet Markers = new(Deprel.Case, Deprel.Mark);

    /// <summary>Auxiliaries and the copula.</summary>
    public static readonly RelationSet Auxiliaries = new(Deprel.Aux, Deprel.AuxPass, Deprel.Cop);

    /// <summary>Relations by which a number, determiner or adjective stands for a noun.</summary>
    public static readonly RelationSet Arguments = new(
        Deprel.Nsubj,
        Deprel.NsubjPass,
        Deprel.Obj,
        Deprel.Iobj,
        Deprel.Obl,
        Deprel.OblAgent,
        Deprel.Nmod,
        Deprel.NmodPoss,
        Deprel.Conj
    );

    /// <summary>Relations of the words inside a name or noun phrase that head no phrase of their own.</summary>
    public static readonly RelationSet InsidePhrase = new(
        Deprel.Compound,
        Deprel.Flat,
        Deprel.Fixed,
        Deprel.Goeswith,
        Deprel.NmodDesc,
        Deprel.Amod,
        Deprel.Case
    );

    /// <summary>Dependents that belong to a noun phrase wherever they stand.</summary>
    public static readonly RelationSet PhraseParts = new(
        Deprel.Det,
        Deprel.DetPredet,
        Deprel.Amod,
        Deprel.Compound,
        Deprel.Nummod,
        Deprel.NmodPoss,
        Deprel.NmodDesc,
        Deprel.Flat,
        Deprel.Fixed,
        Deprel.Goeswith,
        Deprel.Nmod,
        Deprel.NmodUnmarked
    );
}
