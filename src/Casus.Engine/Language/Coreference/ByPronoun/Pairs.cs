using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>
/// Two that are meant together: "both", "the two countries", and "they" where two act in the sentence: "Duval met Lopez
/// …, where <b>they</b>".
/// </summary>
sealed class Pairs(ChainBuilder chains)
{
    // Sentences back: of people, of countries, and of people whose countries are meant.
    const int PeopleReach = 6,
        StatesReach = 1,
        PeopleOfStatesReach = 3;

    enum Kind : byte
    {
        None,
        People,
        States,
        Any,
    }

    /// <summary>Whether a mention says that two are meant.</summary>
    public bool IsForTwo(int mention) =>
        chains[mention] is { Parts: null, Form: MentionForm.Noun, Number: MentionNumber.Plural }
        && KindOf(mention) != Kind.None;

    /// <summary>Finds the two that a mention means.</summary>
    public void Tie(int mention)
    {
        var kind = KindOf(mention);
        var sentence = chains.SentenceOf(mention);
        for (var back = 0; back <= PeopleReach && sentence - back >= 0; back++)
            if (kind != Kind.States && In(sentence - back, mention, IsPerson) is { } people)
            {
                Mean(mention, people, EntityKind.Person);
                return;
            }
            else if (
                kind != Kind.People
                && back <= StatesReach
                && In(sentence - back, mention, IsCountry) is { } states
            )
            {
                Mean(mention, states, EntityKind.Place);
                return;
            }
        // "The two countries" after two ministers are theirs.
        for (var back = 0; kind == Kind.States && back <= PeopleOfStatesReach && sentence - back >= 0; back++)
            if (In(sentence - back, mention, IsPerson) is { } people)
            {
                Mean(mention, people, EntityKind.Place);
                return;
            }
        // Two are meant, whoever they are.
        Mean(mention, [], kind == Kind.People ? EntityKind.Person : EntityKind.Unknown);
    }

    /// <summary>The two who act in the sentence of a pronoun before it, or null.</summary>
    public int[]? Before(int pronoun)
    {
        var sentence = chains.SentenceOf(pronoun);
        return In(sentence, pronoun, IsPerson) ?? In(sentence, pronoun, IsCountry);
    }

    /// <summary>Lets a mention mean two.</summary>
    public void Mean(int mention, int[] pair, EntityKind kind) =>
        (chains[mention].Parts, chains[mention].Kind, chains[mention].Pass) = (pair, kind, CoreferencePass.Pair);

    /// <summary>"both", "the two", "the two countries", "both leaders".</summary>
    Kind KindOf(int mention)
    {
        var lemma = chains.Head(mention).Lemma;
        var (isDetermined, saysTwo) = (false, false);
        foreach (var child in chains.Tree.Of(chains[mention].Head))
            switch (WordOfPair(child, chains[mention].Head))
            {
                case "both":
                    (isDetermined, saysTwo) = (true, true);
                    break;
                case "two":
                    saysTwo = true;
                    break;
                case "the":
                    isDetermined = true;
                    break;
                case null:
                    return Kind.None;
            }
        if (Is(lemma, "both") || Is(lemma, "two") && isDetermined)
            return Kind.Any;
        return saysTwo && isDetermined ? KindOf(lemma) : Kind.None;
    }

    Kind KindOf(string lemma) =>
        chains.Nouns.Of(lemma) switch
        {
            { Kind: EntityKind.Person } => Kind.People,
            { IsCountry: true } => Kind.States,
            _ when chains.Words.PairsOfStates.ContainsAnyCase(lemma) => Kind.States,
            _ when chains.Words.AnyPairs.ContainsAnyCase(lemma) => Kind.Any,
            _ => Kind.None,
        };

    /// <summary>
    /// What a word of the phrase says of the pair: "both", "two", "the", nothing (""), or what makes others of them
    /// (null): "the two <b>northern</b> countries".
    /// </summary>
    string? WordOfPair(int word, int head)
    {
        ref readonly var token = ref chains.Tree[word];
        if (word < head && Is(token.Form, "both"))
            return "both";
        if (word < head && Is(token.Form, "two"))
            return "two";
        if (token.Relation is Deprel.Det)
            return chains.Words.PairDeterminers.ContainsAnyCase(token.Form) ? "the" : "";
        var isOf = token is { Relation: Deprel.Nmod, Upos: Upos.NOUN } && word > head;
        return !Descriptions.IsModifier(token.Relation) || isOf ? "" : null;
    }

    static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Exactly two of a kind in what a sentence tells before a mention, or null.</summary>
    int[]? In(int sentence, int mention, Func<int, bool> isOfKind)
    {
        var acting = chains.ActingAbove(mention);
        var (one, two) = (-1, -1);
        var (first, end) = chains.Of(sentence);
        for (var other = first; other < Math.Min(mention, end); other++)
        {
            var entity = chains.Root(other);
            if (entity == acting || chains[other].Parts is not null || chains[other].IsHidden || !isOfKind(other))
                continue;
            if (one < 0)
                one = other;
            else if (chains.Root(one) == entity)
                continue;
            else if (two < 0)
                two = other;
            else if (chains.Root(two) != entity)
                return null;
        }
        return two >= 0 ? [one, two] : null;
    }

    bool IsPerson(int mention) =>
        chains.Entity(mention) is { Kind: EntityKind.Person, Number: not MentionNumber.Plural }
        && chains[mention] is not { Form: MentionForm.Pronoun, Person: not 3 };

    bool IsCountry(int mention) => chains.Entity(mention).Country is not null;
}
