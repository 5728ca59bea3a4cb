namespace Casus.Language.Repair;

/// <summary>
/// Mends slips inside a clause that the parse itself shows: a passive without its "be" ("Soldiers <b>fired</b> on the
/// crowd",
/// "Syria <b>handed</b> over three soldiers"), participles taken for adjectives ("is <b>opposed</b> to"), objects
/// behind a
/// particle ("take in <b>refugees</b>"), "due <b>to</b> appear", "a <b>day</b> after they met", "found the
/// <b>minister</b>
/// guilty" and clauses behind "was reported by them that".
/// </summary>
static class ClauseSlips
{
    /// <summary>Mends the clauses of a sentence.</summary>
    public static void Mend(TreeUnderRepair tree)
    {
        for (var i = tree.First; i < tree.End; i++)
            if (tree[i].Head is >= 0 and var head)
                Mend(tree, i, head);
    }

    static void Mend(TreeUnderRepair tree, int i, int head)
    {
        switch (tree[i].Relation)
        {
            case Deprel.NsubjPass when tree[head].Xpos is "VBD" or "VBN" && i < head && !tree.Has(head, Deprel.AuxPass):
                MendPassive(tree, i, head);
                break;
            case Deprel.CsubjPass when i > head && tree.Has(head, Deprel.OblAgent):
                tree.Relabel(i, Deprel.Ccomp);
                break;
            case Deprel.AuxPass
                when tree[head] is { Upos: Upos.ADJ, Xpos: "JJ" }
                    && tree[head].Form.EndsWith("ed", StringComparison.Ordinal):
                tree.Retag(head, Upos.VERB, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass");
                break;
            case Deprel.Obl
                when i > head
                    && tree[i].Upos is Upos.NOUN or Upos.PROPN
                    && tree.Child(head, Deprel.CompoundPrt) == head + 1
                    && !tree.Has(i, Deprel.Case)
                    && !tree.Has(head, Deprel.Obj):
                tree.Relabel(i, Deprel.Obj);
                break;
            case Deprel.Fixed
                when tree[i].Xpos == "TO"
                    && head == i - 1
                    && tree[head].Form == "due"
                    && i + 1 < tree.End
                    && tree[i + 1].Xpos == "VB":
                tree.Attach(i, i + 1, Deprel.Mark);
                break;
            case Deprel.OblUnmarked
                when ClauseBehind(tree, i) is >= 0 and var clause && clause != i && tree[clause].Head == head:
                tree.Attach(i, clause, Deprel.OblUnmarked);
                break;
            case Deprel.Nsubj
                when tree[head] is { Relation: Deprel.Xcomp, Upos: Upos.ADJ or Upos.NOUN, Head: >= 0 and var verb }
                    && verb < i
                    && i < head
                    && tree[verb].Upos == Upos.VERB
                    && !tree.Has(head, Deprel.Cop)
                    && !tree.Has(head, Deprel.Mark)
                    && !tree.Has(verb, Deprel.Obj):
                tree.Attach(i, verb, Deprel.Obj);
                break;
        }
    }

    /// <summary>The clause that "after" or "before" right behind a word begins, or -1.</summary>
    static int ClauseBehind(TreeUnderRepair tree, int word) =>
        word + 1 < tree.End && tree[word + 1] is { Relation: Deprel.Mark, Form: "after" or "before", Head: var clause }
            ? clause
            : -1;

    /// <summary>
    /// The verb acts if it is in the past tense or has an object, or if the sentence has no other verb and ends as
    /// running text does.
    /// "Three killed in a blast." stays what it is.
    /// </summary>
    static void MendPassive(TreeUnderRepair tree, int subject, int verb)
    {
        if (
            tree[verb].Xpos == "VBN"
            && (
                tree[verb].Head >= 0
                || tree.Has(verb, Deprel.Aux)
                || tree.Has(verb, Deprel.OblAgent)
                || !tree.Has(verb, Deprel.Obj) && (tree.Has(subject, Deprel.Nummod) || tree[tree.End - 1].Form != ".")
            )
        )
            return;
        tree.Relabel(subject, Deprel.Nsubj);
        tree.Retag(verb, Upos.VERB, "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }
}
