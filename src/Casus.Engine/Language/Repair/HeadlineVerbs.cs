namespace Casus.Language.Repair;

/// <summary>
/// Mends verbs in the present tense that were taken for nouns: "Turkey blocks access", "The court, sitting in Lahore,
/// sentences him", "A shell explodes near Lima", "Thousands of people rally in Lima". A noun takes no object and no
/// subject, "a" no plural, and a sentence wants a verb, so the parse itself shows the mistake; what stood before the noun
/// becomes its subject.
/// </summary>
static class HeadlineVerbs
{
    /// <summary>
    /// "expects a deal but <b>doubts</b> that it will hold": a bare word behind a conjunction, with a clause
    /// of its own. That clause becomes its complement.
    /// </summary>
    public static void MendConjunct(TreeUnderRepair tree, int noun)
    {
        if (
            tree[noun] is not { Xpos: "NNS", Relation: Deprel.Conj, Head: >= 0 and var above }
            || InPresentAbove(tree, above) is not (>= 0 and var first)
            || !IsBareConjunct(tree, noun)
            || ClauseBehind(tree, noun) is not (>= 0 and var clause)
        )
            return;
        tree.Relabel(clause, Deprel.Ccomp);
        tree.Attach(noun, first, Deprel.Conj);
        MakeVerb(tree, noun);
    }

    /// <summary>"An analyst at the institute <b>doubts</b> that …": nothing makes a noun of it.</summary>
    public static void MendWithClause(TreeUnderRepair tree, int noun)
    {
        if (
            tree[noun] is not { Xpos: "NNS", Relation: Deprel.Root }
            || tree.Child(noun, Deprel.Nsubj) is not (>= 0 and var subject)
            || tree.Has(noun, Deprel.Cop)
            || ClauseBehind(tree, noun) is not (>= 0 and var told)
        )
            return;
        tree.Relabel(told, Deprel.Ccomp);
        for (var child = subject + 1; child < noun; child++)
            if (
                tree[child].Head == noun
                && tree[child].Relation is Deprel.Compound or Deprel.Nmod
                && tree.Has(child, Deprel.Case)
            )
                tree.Attach(child, subject, Deprel.Nmod);
        MakeVerb(tree, noun);
    }

    /// <summary>
    /// "a treaty in which both <b>promise</b> help": "both" in front of one word alone is no conjunction.
    /// </summary>
    public static void MendBoth(TreeUnderRepair tree, int both)
    {
        if (
            tree[both] is not { Relation: Deprel.CcPreconj or Deprel.Det, Form: "both", Head: >= 0 and var promise }
            || tree[promise] is not { Upos: Upos.NOUN, Relation: Deprel.AclRelcl }
            || HasConjunct(tree, promise)
        )
            return;
        tree.Relabel(both, Deprel.Nsubj);
        tree.Retag(both, Upos.PRON, "DT");
        MakeVerb(tree, promise, plural: true);
    }

    /// <summary>
    /// "Turkey <b>blocks</b> access", "The court, sitting in Lahore, <b>sentences</b> him":
    /// a plural with an object, seen from the object.
    /// </summary>
    public static void MendWithObject(TreeUnderRepair tree, int told)
    {
        if (
            tree[told] is not { Relation: Deprel.Obj, Head: >= 0 and var verb }
            || verb >= told
            || tree[verb] is not { Xpos: "NNS", Upos: Upos.NOUN }
        )
            return;
        var subject =
            tree[verb].Head < 0 ? NounBefore(tree, verb)
            : tree[verb] is { Relation: Deprel.Conj, Head: var first }
            && tree[first] is { Head: < 0, Upos: Upos.NOUN or Upos.PROPN }
            && !HasConjunction(tree, verb)
                ? first
            : -1;
        if (subject >= 0)
            MakeRoot(tree, verb, subject);
    }

    /// <summary>"An <b>envoy</b> visits": a noun in the plural that has a subject, or "a" before it.</summary>
    public static void MendClash(TreeUnderRepair tree, int verb)
    {
        if (tree[verb] is not { Upos: Upos.NOUN, Xpos: "NNS", Head: < 0 })
            return;
        var (subject, article) = (-1, false);
        for (var i = verb - 1; i >= tree.First; i--)
            if (tree[i].Head == verb)
            {
                if (tree[i].Relation is Deprel.Cop or Deprel.Aux)
                    return;
                if (tree[i].Relation == Deprel.Nsubj)
                    (subject, article) = (i, true);
                else if (tree[i].Relation == Deprel.Det && tree.Words.SingularArticles.ContainsAnyCase(tree[i].Form))
                    article = true;
                else if (subject < 0 && i == verb - 1 && tree[i].Relation is Deprel.Compound or Deprel.Amod)
                    subject = i;
            }
        if (subject < 0 || !article)
            return;
        if (tree[subject].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON))
            tree.Retag(subject, Upos.NOUN, "NN");
        GiveObject(tree, verb, subject);
        MakeRoot(tree, verb, subject);
    }

    /// <summary>
    /// What hangs on the subject behind the verb hangs on the verb; the first of it without a preposition is the
    /// object.
    /// </summary>
    static void GiveObject(TreeUnderRepair tree, int verb, int subject)
    {
        for (var (i, bare) = (verb + 1, true); i < tree.End; i++)
        {
            if (tree[i].Upos is Upos.ADP or Upos.PUNCT or Upos.CCONJ or Upos.SCONJ)
                bare = false;
            if (
                tree[i] is { Relation: Deprel.Mark, Form: "that", Head: >= 0 and var clause }
                && tree[clause].Head == verb
            )
                tree.Relabel(clause, Deprel.Ccomp);
            if (tree[i].Head == subject)
            {
                var isObject = bare && tree[i].Relation is Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Appos;
                tree.Attach(i, verb, isObject ? Deprel.Obj : tree[i].Relation);
            }
        }
    }

    /// <summary>
    /// "Thousands <b>march</b>", "Hundreds of students <b>rally</b>": where the sentence has no other verb.
    /// </summary>
    public static void MendGathering(TreeUnderRepair tree, int verb)
    {
        if (
            verb == tree.First
            || tree[verb] is not { Upos: Upos.NOUN, Xpos: "NN" }
            || !tree.Words.Gatherings.Contains(tree[verb].Form)
            || tree[verb - 1] is not { Upos: Upos.NOUN, Xpos: "NNS" }
        )
            return;
        var root = verb - 1;
        while (root >= tree.First && tree[root].Head >= 0)
            root--;
        if (root < tree.First || tree[root] is not { Upos: Upos.NOUN, Xpos: "NNS" })
            return;
        tree.MakeRoot(verb, Deprel.Nsubj);
        for (var i = verb + 1; i < tree.End; i++)
            if (tree[i].Head == root)
                tree.Attach(i, verb, tree[i].Relation);
        if (tree[verb - 1].Head == verb && verb - 1 != root)
            tree.Attach(verb - 1, root, Deprel.Nmod);
        MakeVerb(tree, verb, plural: true);
    }

    /// <summary>
    /// Makes a noun the verb of the sentence. Where the subject hung on it, the words before that become the subject's.
    /// </summary>
    static void MakeRoot(TreeUnderRepair tree, int verb, int subject)
    {
        if (tree[subject].Head == verb)
            for (var i = subject - 1; i >= tree.First; i--)
                if (tree[i].Head == verb && IsOfNoun(tree[i].Relation))
                    tree.Attach(i, subject, tree[i].Relation);
        tree.MakeRoot(verb, Deprel.Nsubj);
        tree.Relabel(subject, Deprel.Nsubj);
        MakeVerb(tree, verb);
    }

    static bool IsOfNoun(Deprel relation) =>
        relation
            is Deprel.Det
                or Deprel.Amod
                or Deprel.Compound
                or Deprel.NmodPoss
                or Deprel.Nummod
                or Deprel.NmodDesc
                or Deprel.Flat;

    static void MakeVerb(TreeUnderRepair tree, int noun, bool plural = false) =>
        tree.Retag(
            noun,
            Upos.VERB,
            plural ? "VBP" : "VBZ",
            $"Mood=Ind|Number={(plural ? "Plur" : "Sing")}|Person=3|Tense=Pres|VerbForm=Fin"
        );

    /// <summary>
    /// The nearest verb in the present tense in a row of verbs above: "estimates"
    /// for "sign" in "estimates that they will sign".
    /// </summary>
    static int InPresentAbove(TreeUnderRepair tree, int token)
    {
        for (; token >= 0 && tree[token].Upos == Upos.VERB; token = tree[token].Head)
            if (tree[token].Xpos == "VBZ")
                return token;
        return -1;
    }

    static bool IsBareConjunct(TreeUnderRepair tree, int noun)
    {
        for (var i = noun - 1; i >= tree.First; i--)
            if (tree[i].Head == noun && tree[i].Relation is not (Deprel.Cc or Deprel.Punct or Deprel.Advmod))
                return false;
        return true;
    }

    /// <summary>The head of a clause with "that" right behind a word and hung on it, or -1.</summary>
    static int ClauseBehind(TreeUnderRepair tree, int word)
    {
        for (var i = word + 1; i < tree.End && i <= word + 2; i++)
            if (
                tree[i] is { Form: "that", Relation: Deprel.Mark, Head: >= 0 and var clause }
                && tree[clause].Head == word
            )
                return clause;
        return -1;
    }

    static int NounBefore(TreeUnderRepair tree, int verb)
    {
        for (var i = verb - 1; i >= tree.First; i--)
            if (tree[i].Head == verb && tree[i].Relation is not Deprel.Punct)
                return
                    tree[i]
                        is {
                            Upos: Upos.NOUN or Upos.PROPN,
                            Relation: Deprel.Compound
                                or Deprel.NmodPoss
                                or Deprel.NmodDesc
                                or Deprel.Nmod
                                or Deprel.NmodUnmarked
                        }
                    ? i
                    : -1;
        return -1;
    }

    static bool HasConjunct(TreeUnderRepair tree, int noun)
    {
        for (var i = noun + 1; i < tree.End; i++)
            if (tree[i].Head == noun && tree[i].Relation == Deprel.Conj)
                return true;
        return false;
    }

    static bool HasConjunction(TreeUnderRepair tree, int verb)
    {
        for (var i = verb - 1; i >= tree.First; i--)
            if (tree[i].Head == verb && tree[i].Relation == Deprel.Cc)
                return true;
        return false;
    }
}
