using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>
/// Weighs the entities that a pronoun may mean. The weights are those of Lappin and Leass 1994; they halve with every
/// sentence back, and of one sentence the heaviest mention of an entity counts.
/// </summary>
sealed class Salience(ChainBuilder chains)
{
    const double Recent = 100,
        Subject = 80,
        Object = 50,
        IndirectObject = 40,
        OwnPhrase = 80,
        NotOblique = 50,
        SameRole = 35,
        PeopleFirst = 100,
        WhoSaidIt = -160;

    static readonly RelationSet ofOtherPhrases = new(
        Deprel.Nmod,
        Deprel.NmodPoss,
        Deprel.NmodDesc,
        Deprel.Compound,
        Deprel.Appos
    );

    readonly double[] salience = new double[chains.Count];
    readonly double[] inSentence = new double[chains.Count];
    readonly List<int> touched = [];

    /// <summary>Weighs the mentions of one sentence.</summary>
    /// <param name="search">What is sought.</param>
    /// <param name="first">The first mention.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="back">How many sentences it stands before the pronoun.</param>
    public void Weigh(in PronounSearch search, int first, int end, int back)
    {
        var decay = Math.Pow(0.5, back);
        for (var mention = first; mention < end; mention++)
            if (search.MayMean(mention))
                Add(chains.Root(mention), Weight(mention, search.Pronoun, decay));
        foreach (var entity in touched)
            inSentence[entity] = 0;
    }

    /// <summary>The most salient entity, of two alike the later one, or -1; nothing is salient after that.</summary>
    public int TakeBest()
    {
        var best = -1;
        foreach (var entity in touched)
            if (best < 0 || salience[entity] > salience[best] || salience[entity] == salience[best] && entity > best)
                best = entity;
        foreach (var entity in touched)
            salience[entity] = 0;
        touched.Clear();
        return best;
    }

    void Add(int entity, double weight)
    {
        if (inSentence[entity] == 0 && salience[entity] == 0)
            touched.Add(entity);
        if (weight <= inSentence[entity])
            return;
        salience[entity] += weight - inSentence[entity];
        inSentence[entity] = weight;
    }

    double Weight(int mention, int pronoun, double decay)
    {
        var entity = chains.Root(mention);
        var weight = Weight(RelationOf(mention)) * decay;
        // Who said what the sentence before tells is less likely meant than whom it was about.
        if (decay < 1 && chains.Says(mention))
            weight += WhoSaidIt * decay;
        if (chains[entity].Kind == EntityKind.Unknown && chains[pronoun].Kind == EntityKind.Person)
            weight /= 2;
        if (HaveSameRole(mention, pronoun))
            weight += SameRole * decay;
        if (chains[pronoun].Number == MentionNumber.Plural && chains[entity].Kind == EntityKind.Person)
            weight += PeopleFirst * decay;
        return weight;
    }

    static double Weight(Deprel relation)
    {
        var weight = Recent;
        weight += relation switch
        {
            Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter => Subject,
            Deprel.Obj or Deprel.Root => Object,
            Deprel.Iobj => IndirectObject,
            _ => 0,
        };
        if (!ofOtherPhrases.Contains(relation))
            weight += OwnPhrase;
        if (relation is not (Deprel.Obl or Deprel.OblUnmarked))
            weight += NotOblique;
        return weight;
    }

    /// <summary>Of a coordinated phrase what holds for the first.</summary>
    Deprel RelationOf(int mention)
    {
        var head = chains[mention].Head;
        while (chains.Tree[head].Relation == Deprel.Conj)
            head = chains.Tree[head].Head;
        return chains.Tree[head].Relation;
    }

    bool HaveSameRole(int mention, int pronoun)
    {
        var (a, b) = (RelationOf(mention), RelationOf(pronoun));
        return a == b && a is not (Deprel.NmodPoss or Deprel.Nmod)
            || Relations.Subjects.Contains(a) && Relations.Subjects.Contains(b);
    }
}
