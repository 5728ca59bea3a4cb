namespace Casus.Language.Repair;

/// <summary>
/// Mends slips inside a clause that the parse itself shows: which relation may hide one is written in one list, and each
/// slip is a method with its example.
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
            case Deprel.NsubjPass:
                MissingBe(tree, i, head);
                break;
            case Deprel.CsubjPass:
                ReportedClause(tree, i, head);
                break;
            case Deprel.AuxPass:
                ParticipleAsAdjective(tree, head);
                break;
            case Deprel.Obl:
                ObjectBehindParticle(tree, i, head);
                break;
            case Deprel.Fixed:
                DueTo(tree, i, head);
                break;
            case Deprel.OblUnmarked:
                TimeBeforeClause(tree, i, head);
                break;
            case Deprel.Nsubj:
                ObjectFoundSo(tree, i, head);
                break;
        }
    }

    /// <summary>A passive without its "be": "Soldiers <b>fired</b> on the crowd", "Syria <b>handed</b> over three".</summary>
    static void MissingBe(TreeUnderRepair tree, int subject, int verb)
    {
        if (
            tree[verb].Xpos is not ("VBD" or "VBN")
            || subject > verb
            || tree.Has(verb, Deprel.AuxPass)
            || StaysPassive(tree, subject, verb)
        )
            return;
        tree.Relabel(subject, Deprel.Nsubj);
        tree.Retag(verb, Upos.VERB, "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }

    /// <summary>
    /// The verb acts if it is in the past tense or has an object, or if the sentence has no other verb and ends as
    /// running text does. "Three killed in a blast." stays what it is.
    /// </summary>
    static bool StaysPassive(TreeUnderRepair tree, int subject, int verb) =>
        tree[verb].Xpos == "VBN"
        && (
            tree[verb].Head >= 0
            || tree.Has(verb, Deprel.Aux)
            || tree.Has(verb, Deprel.OblAgent)
            || !tree.Has(verb, Deprel.Obj) && (tree.Has(subject, Deprel.Nummod) || tree[tree.End - 1].Form != ".")
        );

    /// <summary>"It was reported by them that they <b>left</b>."</summary>
    static void ReportedClause(TreeUnderRepair tree, int clause, int verb)
    {
        if (clause > verb && tree.Has(verb, Deprel.OblAgent))
            tree.Relabel(clause, Deprel.Ccomp);
    }

    /// <summary>"is <b>opposed</b> to"</summary>
    static void ParticipleAsAdjective(TreeUnderRepair tree, int head)
    {
        if (tree[head] is { Upos: Upos.ADJ, Xpos: "JJ" } && tree[head].Form.EndsWith("ed", StringComparison.Ordinal))
            tree.Retag(head, Upos.VERB, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass");
    }

    /// <summary>"take in <b>refugees</b>"</summary>
    static void ObjectBehindParticle(TreeUnderRepair tree, int noun, int verb)
    {
        if (
            noun > verb
            && tree[noun].Upos is Upos.NOUN or Upos.PROPN
            && tree.Child(verb, Deprel.CompoundPrt) == verb + 1
            && !tree.Has(noun, Deprel.Case)
            && !tree.Has(verb, Deprel.Obj)
        )
            tree.Relabel(noun, Deprel.Obj);
    }

    /// <summary>"due <b>to</b> appear"</summary>
    static void DueTo(TreeUnderRepair tree, int to, int head)
    {
        if (
            tree[to].Xpos == "TO"
            && head == to - 1
            && tree[head].Form == "due"
            && to + 1 < tree.End
            && tree[to + 1].Xpos == "VB"
        )
            tree.Attach(to, to + 1, Deprel.Mark);
    }

    /// <summary>"a <b>day</b> after they met"</summary>
    static void TimeBeforeClause(TreeUnderRepair tree, int time, int head)
    {
        if (ClauseBehind(tree, time) is >= 0 and var clause && clause != time && tree[clause].Head == head)
            tree.Attach(time, clause, Deprel.OblUnmarked);
    }

    /// <summary>"found the <b>minister</b> guilty"</summary>
    static void ObjectFoundSo(TreeUnderRepair tree, int noun, int head)
    {
        if (
            tree[head] is { Relation: Deprel.Xcomp, Upos: Upos.ADJ or Upos.NOUN, Head: >= 0 and var verb }
            && verb < noun
            && noun < head
            && tree[verb].Upos == Upos.VERB
            && !tree.Has(head, Deprel.Cop)
            && !tree.Has(head, Deprel.Mark)
            && !tree.Has(verb, Deprel.Obj)
        )
            tree.Attach(noun, verb, Deprel.Obj);
    }

    /// <summary>The clause that "after" or "before" right behind a word begins, or -1.</summary>
    static int ClauseBehind(TreeUnderRepair tree, int word) =>
        word + 1 < tree.End && tree[word + 1] is { Relation: Deprel.Mark, Form: "after" or "before", Head: var clause }
            ? clause
            : -1;
}
