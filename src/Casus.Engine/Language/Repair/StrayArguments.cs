namespace Casus.Language.Repair;

/// <summary>Gives whom a verb concerns, and who acts in it, to the verb: each seen from the word that hangs wrongly.</summary>
static class StrayArguments
{
    /// <summary>"granted <b>two Norwegian reporters</b> asylum": a plural with words of its own is no part of a compound.</summary>
    public static void MendReceiver(TreeUnderRepair tree, int noun)
    {
        if (
            tree[noun] is not { Relation: Deprel.Compound, Upos: Upos.NOUN, Head: var thing }
            || thing != noun + 1
            || tree[thing] is not { Relation: Deprel.Obj or Deprel.Iobj, Upos: Upos.NOUN, Head: >= 0 and var verb }
            || verb > noun
            || !tree.Words.Giving.Contains(tree[verb].Form)
            || !(tree.Words.Given.Contains(tree[thing].Form) || tree[noun].Xpos == "NNS" && HasOwnWords(tree, noun))
        )
            return;
        if (!tree.Attach(noun, verb, Deprel.Iobj))
            return;
        tree.Relabel(thing, Deprel.Obj);
        for (var word = verb + 1; word < noun; word++)
            if (tree[word].Head == thing)
                tree.Attach(word, noun, tree[word].Relation);
    }

    static bool HasOwnWords(TreeUnderRepair tree, int noun) =>
        tree.Has(noun, Deprel.Nummod) || tree.Has(noun, Deprel.Amod) || tree.Has(noun, Deprel.Det);

    /// <summary>
    /// "were charged with spying <b>by the police</b>", "will be set free <b>by the rebels</b>": who acts in the
    /// passive.
    /// </summary>
    public static void MendAgentBelow(TreeUnderRepair tree, int agent)
    {
        if (
            tree[agent] is not { Relation: Deprel.Obl or Deprel.OblAgent or Deprel.Nmod, Head: >= 0 and var below }
            || agent < below
            || tree.Child(agent, Deprel.Case) is not (>= 0 and var by)
            || !tree.Words.BeforeAgents.Contains(tree[by].Form)
        )
            return;
        var verb = below;
        while (IsBare(tree, verb))
            verb = tree[verb].Head;
        if (verb == below || !tree.Has(verb, Deprel.AuxPass) || tree.Has(verb, Deprel.OblAgent))
            return;
        tree.Attach(agent, verb, Deprel.OblAgent);
        // What follows who acts belongs to what is done, or to him: "by police in Chad on Monday".
        for (var word = agent + 1; word < tree.End; word++)
            if (tree[word].Head == below && tree[word].Relation is Deprel.Obl or Deprel.OblUnmarked)
                tree.Attach(word, verb, tree[word].Relation);
    }

    /// <summary>"with <b>spying</b>", "<b>free</b>": nothing that somebody else could do.</summary>
    static bool IsBare(TreeUnderRepair tree, int word) =>
        tree[word] is { Relation: Deprel.Advcl or Deprel.Xcomp or Deprel.Obl, Head: >= 0 }
        && (tree[word].Upos == Upos.ADJ || tree[word].Xpos == "VBG" || tree.Words.Charges.Contains(tree[word].Form))
        && !tree.Has(word, Deprel.Obj);

    /// <summary>
    /// "was accused by Chad <b>of breaking it</b>", "convicted a reporter <b>of spying</b>": the charge belongs to the
    /// verb.
    /// </summary>
    public static void MendCharge(TreeUnderRepair tree, int charge)
    {
        if (
            tree[charge] is { Relation: Deprel.Acl, Xpos: "VBG", Head: >= 0 and var party }
            && tree.Child(charge, Deprel.Mark) is >= 0 and var of
            && tree.Words.BeforeCharges.Contains(tree[of].Form)
            && tree[party] is { Relation: Deprel.OblAgent or Deprel.Obj, Head: >= 0 and var verb }
            && verb < party
            && tree.Words.Charging.Contains(tree[verb].Form)
        )
            tree.Attach(charge, verb, Deprel.Advcl);
    }

    /// <summary>"The court sentenced him, <b>the minister</b> said": no apposition, but who said it.</summary>
    public static void MendSpeaker(TreeUnderRepair tree, int speaker)
    {
        if (
            tree[speaker]
                is not {
                    Relation: Deprel.Appos or Deprel.Conj or Deprel.Nsubj or Deprel.NsubjPass,
                    Upos: Upos.NOUN or Upos.PROPN,
                    Head: >= 0
                }
            || tree[speaker].Head > speaker
        )
            return;
        var end = speaker + 1;
        while (end < tree.End && tree.IsWithin(end, speaker))
            end++;
        if (
            end < tree.End
            && tree[end].Upos == Upos.VERB
            && tree[end].Is(Features.Past | Features.Finite)
            && tree.Child(end, Deprel.Ccomp) is >= 0 and var content
            && content < speaker
            && tree.IsWithin(speaker, content)
            && !tree.Has(end, Deprel.Nsubj)
        )
            tree.Attach(speaker, end, Deprel.Nsubj);
    }
}
