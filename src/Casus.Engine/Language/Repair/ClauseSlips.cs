namespace Casus.Language.Repair;

/// <summary>Mends slips inside a clause that the parse itself shows, each seen from the word that hangs wrongly.</summary>
static class ClauseSlips
{
    /// <summary>
    /// "Soldiers <b>fired</b> on the crowd.", "Syria <b>handed</b> over three soldiers": a passive without its "be".
    /// The verb acts if it is in the past tense or has an object, or if the sentence has no other verb and ends as
    /// running text does. "Three killed in a blast." stays what it is.
    /// </summary>
    public static void MendPassive(TreeUnderRepair tree, int subject)
    {
        if (
            tree[subject] is not { Relation: Deprel.NsubjPass, Head: >= 0 and var verb }
            || subject > verb
            || tree.Has(verb, Deprel.AuxPass)
            || !(tree[verb].Xpos == "VBD" || tree[verb].Xpos == "VBN" && MayAct(tree, subject, verb))
        )
            return;
        tree.Relabel(subject, Deprel.Nsubj);
        tree.Retag(verb, Upos.VERB, "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }

    static bool MayAct(TreeUnderRepair tree, int subject, int participle) =>
        tree[participle].Head < 0
        && !tree.Has(participle, Deprel.Aux)
        && !tree.Has(participle, Deprel.OblAgent)
        && (tree.Has(participle, Deprel.Obj) || !tree.Has(subject, Deprel.Nummod) && tree[tree.End - 1].Form == ".");

    /// <summary>"It was reported by them <b>that he left</b>": the clause is what was reported.</summary>
    public static void MendAgentClause(TreeUnderRepair tree, int clause)
    {
        if (
            tree[clause] is { Relation: Deprel.CsubjPass, Head: >= 0 and var verb }
            && clause > verb
            && tree.Has(verb, Deprel.OblAgent)
        )
            tree.Relabel(clause, Deprel.Ccomp);
    }

    /// <summary>"Chad is <b>opposed</b> to the plan": a participle taken for an adjective.</summary>
    public static void MendParticiple(TreeUnderRepair tree, int auxiliary)
    {
        if (
            tree[auxiliary] is { Relation: Deprel.AuxPass, Head: >= 0 and var participle }
            && tree[participle] is { Upos: Upos.ADJ, Xpos: "JJ" }
            && tree[participle].Form.EndsWith("ed", StringComparison.Ordinal)
        )
            tree.Retag(participle, Upos.VERB, "VBN", "Tense=Past|VerbForm=Part|Voice=Pass");
    }

    /// <summary>"They take in <b>refugees</b>": what stands behind a particle is no oblique without preposition.</summary>
    public static void MendParticle(TreeUnderRepair tree, int noun)
    {
        if (
            tree[noun] is { Relation: Deprel.Obl, Upos: Upos.NOUN or Upos.PROPN, Head: >= 0 and var verb }
            && noun > verb
            && tree.Child(verb, Deprel.CompoundPrt) == verb + 1
            && !tree.Has(noun, Deprel.Case)
            && !tree.Has(verb, Deprel.Obj)
        )
            tree.Relabel(noun, Deprel.Obj);
    }

    /// <summary>"He is due <b>to</b> appear in court": "due to" is one preposition elsewhere.</summary>
    public static void MendDue(TreeUnderRepair tree, int to)
    {
        if (
            tree[to] is { Relation: Deprel.Fixed, Xpos: "TO", Head: >= 0 and var due }
            && due == to - 1
            && tree[due].Form == "due"
            && to + 1 < tree.End
            && tree[to + 1].Xpos == "VB"
        )
            tree.Attach(to, to + 1, Deprel.Mark);
    }

    /// <summary>
    /// "They left <b>a day</b> after they met": the stretch belongs to the clause behind it, and "on Monday" does not.
    /// </summary>
    public static void MendTimeBeforeClause(TreeUnderRepair tree, int time)
    {
        if (
            tree[time] is { Relation: Deprel.OblUnmarked, Head: var verb }
            && time + 1 < tree.End
            && tree[time + 1] is { Relation: Deprel.Mark, Head: >= 0 and var clause }
            && clause != time
            && tree[clause].Head == verb
            && IsStretch(tree, time)
            && tree.Words.BehindTimes.Contains(tree[time + 1].Form)
        )
            tree.Attach(time, clause, Deprel.OblUnmarked);
    }

    /// <summary>"a day", "two weeks", "hours"; but "today", "last week", "this week".</summary>
    static bool IsStretch(TreeUnderRepair tree, int time)
    {
        if (tree[time].Upos != Upos.NOUN)
            return false;
        if (tree[time].Is(Features.Plural) || tree.Has(time, Deprel.Nummod))
            return true;
        return tree.Child(time, Deprel.Det) is >= 0 and var determiner
            && tree[determiner].Feats.Contains("Definite", StringComparison.Ordinal)
            && !tree.Has(time, Deprel.Advmod);
    }

    /// <summary>"They found <b>the minister</b> guilty": no subject of "guilty", but who is found so.</summary>
    public static void MendObject(TreeUnderRepair tree, int noun)
    {
        if (
            tree[noun] is { Relation: Deprel.Nsubj, Head: >= 0 and var guilty }
            && tree[guilty] is { Relation: Deprel.Xcomp, Upos: Upos.ADJ or Upos.NOUN, Head: >= 0 and var verb }
            && verb < noun
            && noun < guilty
            && tree[verb].Upos == Upos.VERB
            && !tree.Has(guilty, Deprel.Cop)
            && !tree.Has(guilty, Deprel.Mark)
            && !tree.Has(verb, Deprel.Obj)
        )
            tree.Attach(noun, verb, Deprel.Obj);
    }
}
