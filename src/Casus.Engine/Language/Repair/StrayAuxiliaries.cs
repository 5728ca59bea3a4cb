namespace Casus.Language.Repair;

/// <summary>
/// Gives a modal that stands apart to its verb: "The senator, Ada Obi, <b>will</b> on Tuesday, 19 June, <b>lead</b> the
/// visit". Parsers hang it on the name before it.
/// </summary>
static class StrayAuxiliaries
{
    const int MaxDistance = 12;

    /// <summary>Gives the modal to the bare infinitive behind it.</summary>
    public static void Mend(TreeUnderRepair tree, int modal)
    {
        if (
            tree[modal] is { Upos: Upos.AUX, Xpos: "MD", Head: >= 0 and var noun }
            && noun < modal
            && tree[noun].Upos is Upos.NOUN or Upos.PROPN
            && VerbBehind(tree, modal) is >= 0 and var verb
            && !tree.IsWithin(verb, modal)
        )
            tree.Attach(modal, verb, Deprel.Aux);
    }

    /// <summary>The first verb behind, if it is a bare infinitive.</summary>
    static int VerbBehind(TreeUnderRepair tree, int modal)
    {
        for (var i = modal + 1; i < tree.End && i <= modal + MaxDistance; i++)
            if (tree[i].Upos is Upos.VERB or Upos.AUX)
                return tree[i] is { Upos: Upos.VERB, Xpos: "VB" } ? i : -1;
        return -1;
    }
}
