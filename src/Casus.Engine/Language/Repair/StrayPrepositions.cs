namespace Casus.Language.Repair;

/// <summary>
/// Gives a preposition to the noun of its phrase: in "talks <b>with</b> former Afghan president Hamid Karzai" parsers
/// hang it on the title, and in "the invasion <b>of</b> neighbouring Chad" they read a clause. A word that stands before
/// its noun has no preposition of its own.
/// </summary>
static class StrayPrepositions
{
    /// <summary>Hands a preposition on until it hangs on the noun.</summary>
    public static void Mend(TreeUnderRepair tree, int preposition)
    {
        if (tree[preposition] is not { Relation: Deprel.Case, Upos: Upos.ADP, Head: >= 0, SpaceAfter: true })
            return;
        while (
            tree[preposition].Head is var modifier
            && modifier > preposition
            && IsBeforeNoun(tree, modifier)
            && tree.Attach(preposition, tree[modifier].Head, Deprel.Case)
        )
            continue;
    }

    /// <summary>"the invasion of <b>neighbouring</b> Chad": an adjective, and no clause.</summary>
    public static void MendNeighbour(TreeUnderRepair tree, int word)
    {
        if (IsNeighbour(tree, word))
            MakeAdjective(tree, word);
    }

    /// <summary>
    /// A phrase that belongs to the noun in front of it, and not to the verb: "was kidnapped by rebels <b>from Chad</b>".
    /// </summary>
    public static void MendPhraseOfNoun(TreeUnderRepair tree, int name)
    {
        if (
            tree[name] is { Relation: Deprel.Obl, Upos: Upos.PROPN, Head: >= 0 and var verb }
            && tree.Child(name, Deprel.Case) is >= 0 and var preposition
            && preposition - 1 > verb
            && tree[preposition - 1] is { Upos: Upos.NOUN, Head: var head } noun
            && head == verb
            && (
                IsWhereItIs(tree, preposition, noun)
                || IsOrigin(tree, preposition, noun, verb)
                || IsOtherSide(tree, preposition, noun)
            )
        )
            tree.Attach(name, preposition - 1, Deprel.Nmod);
    }

    /// <summary>"by police <b>in Chad</b>"</summary>
    static bool IsWhereItIs(TreeUnderRepair tree, int preposition, in Token noun) =>
        tree.Words.Inside.Contains(tree[preposition].Form)
        && noun.Relation == Deprel.OblAgent
        && tree.Words.Bodies.Contains(noun.Form);

    /// <summary>"closed its border <b>with Chad</b>"</summary>
    static bool IsOtherSide(TreeUnderRepair tree, int preposition, in Token noun) =>
        tree.Words.With.Contains(tree[preposition].Form) && tree.Words.BetweenTwo.Contains(noun.Form);

    /// <summary>"by rebels <b>from Chad</b>", "shot rebels <b>from Chad</b>", but "expelled rebels from Chad".</summary>
    static bool IsOrigin(TreeUnderRepair tree, int preposition, in Token noun, int verb) =>
        tree.Words.Origin.Contains(tree[preposition].Form)
        && (
            noun.Relation == Deprel.OblAgent
            || noun.Relation is Deprel.Obj or Deprel.Obl
                && tree.Words.Harming.Contains(tree[verb].Form)
                && noun.Is(Features.Plural)
        );

    /// <summary>"dispersed protesters <b>with tear gas</b>": the means belong to the verb.</summary>
    public static void MendMeans(TreeUnderRepair tree, int means)
    {
        if (
            tree[means] is { Relation: Deprel.Nmod, Upos: Upos.NOUN, Head: >= 0 and var noun }
            && tree.Words.Means.Contains(tree[means].Form)
            && tree.Child(means, Deprel.Case) is >= 0 and var with
            && tree.Words.With.Contains(tree[with].Form)
            && tree[noun] is { Relation: Deprel.Obj, Head: >= 0 and var verb }
            && tree[verb].Upos == Upos.VERB
            && verb < noun
        )
            tree.Attach(means, verb, Deprel.Obl);
    }

    static bool IsBeforeNoun(TreeUnderRepair tree, int modifier) =>
        tree[modifier]
            is { Head: var noun, Relation: Deprel.NmodDesc or Deprel.Compound or Deprel.Amod or Deprel.NmodPoss }
        && noun > modifier
        && tree[noun].Upos is Upos.NOUN or Upos.PROPN;

    /// <summary>
    /// "neighbouring" between a preposition and a name: nobody neighbours anybody in the course of doing something
    /// else.
    /// </summary>
    static bool IsNeighbour(TreeUnderRepair tree, int token) =>
        token > tree.First
        && token + 1 < tree.End
        && tree[token] is { Upos: Upos.VERB, Relation: Deprel.Acl or Deprel.Advcl, Head: >= 0 }
        && tree.Words.Neighbouring.Contains(tree[token].Form)
        && tree[token - 1].Head == token
        && tree[token - 1].Relation is Deprel.Mark or Deprel.Case
        && Object(tree, token) > token;

    static int Object(TreeUnderRepair tree, int verb)
    {
        for (var i = verb + 1; i < tree.End; i++)
            if (tree[i].Head == verb)
                return tree[i].Relation == Deprel.Obj ? i : -1;
        return -1;
    }

    static void MakeAdjective(TreeUnderRepair tree, int word)
    {
        var (noun, head) = (Object(tree, word), tree[word].Head);
        tree.Attach(noun, head, tree[head].Upos is Upos.NOUN or Upos.PROPN ? Deprel.Nmod : Deprel.Obl);
        for (var i = word - 1; i < tree.End; i++)
            if (tree[i].Head == word)
                tree.Attach(i, noun, tree[i].Relation);
        tree.Attach(word, noun, Deprel.Amod);
        tree.Retag(word, Upos.ADJ, "JJ");
        tree.Relabel(word - 1, Deprel.Case);
        tree.Retag(word - 1, Upos.ADP, "IN");
    }
}
