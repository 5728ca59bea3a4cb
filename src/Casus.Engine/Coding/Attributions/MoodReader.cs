using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Reads how sure a speaker is, whether of what is or of what comes, whether he denies or judges it: first from the
/// cue, then from the words around the head of the content, last from that head itself.
/// </summary>
sealed class MoodReader(Document document, SyntaxTree tree, AttributionLexicon lexicon)
{
    static readonly RelationSet negating = new(Deprel.Advmod, Deprel.Aux, Deprel.Det, Deprel.Cc);
    static readonly RelationSet parties = new(Deprel.Nsubj, Deprel.Obj, Deprel.NsubjPass);
    static readonly RelationSet clauses = new(Deprel.Xcomp, Deprel.Csubj, Deprel.Ccomp);
    static readonly RelationSet modifiers = new(Deprel.Amod, Deprel.Advmod);

    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    public ContentMood Read(SpeechReport report)
    {
        var mood = new ContentMood();
        Cue(report, ref mood);
        foreach (var child in tree.Of(report.Head))
            if (report.Content.Holds(child))
            {
                Negation(child, ref mood);
                Auxiliary(child, report.Head, ref mood);
                OpenQuestion(child, ref mood);
                Adverb(child, ref mood);
            }
        Predicate(report.Head, ref mood);
        Outlook(report.Head, ref mood);
        Judgement(report.Head, ref mood);
        QuestionMark(report, ref mood);
        return mood;
    }

    /// <summary>"doubts that …", "does not believe that …", "expects to …".</summary>
    void Cue(SpeechReport report, ref ContentMood mood)
    {
        var parts = report.Parts;
        mood.Negative = (parts & CueParts.Denying) != 0;
        // What is negated is the content: "does not believe that they will".
        if (report.Form == ReportForm.Clause && tree.Clause(report.Cue).IsNegated)
            mood.Negative = !mood.Negative;
        mood.Certainty =
            (parts & CueParts.Unknowing) != 0 ? "Uu"
            : (parts & CueParts.Possible) != 0 ? "PS"
            : (parts & CueParts.Supposing) != 0 ? "PR"
            : "CT";
        mood.Judged = (parts & CueParts.Judging) != 0;
        mood.Ahead =
            (parts & CueParts.Foreseeing) != 0
            || tree[report.Head].Relation == Deprel.Xcomp && (parts & CueParts.Supposing) != 0;
    }

    /// <summary>"will <b>not</b> leave", "<b>nobody</b> will leave", "signs <b>no</b> treaty".</summary>
    void Negation(int child, ref ContentMood mood)
    {
        ref readonly var word = ref tree[child];
        var negates = lexicon.Has(CueParts.Negating, word.Lemma);
        if (
            negating.Contains(word.Relation) && negates && !IsFocused(child)
            || parties.Contains(word.Relation) && (negates || tree.Phrase(child).IsNegated)
        )
            mood.Negative = !mood.Negative;
    }

    /// <summary>"<b>will</b> leave", "<b>could</b> leave", "<b>must</b> leave"; "could have left" lies behind.</summary>
    void Auxiliary(int child, int head, ref ContentMood mood)
    {
        ref readonly var word = ref tree[child];
        if (word.Relation != Deprel.Aux)
            return;
        mood.Ahead |=
            tree.Words.FutureAuxiliaries.Contains(word.Lemma)
            || words.MaybeComingAuxiliaries.Contains(word.Lemma) && !tree.Clause(head).IsPerfect;
        mood.Duty |= words.DutyAuxiliaries.Contains(word.Lemma);
        if (words.PossibilityAuxiliaries.Contains(word.Lemma) && mood.Certainty != "Uu")
            mood.Certainty = "PS";
    }

    /// <summary>"<b>whether</b> they will leave".</summary>
    void OpenQuestion(int child, ref ContentMood mood)
    {
        if (tree[child].Relation == Deprel.Mark && tree[child].Lemma is "whether" or "if")
            mood.Certainty = "Uu";
    }

    /// <summary>"will <b>perhaps</b> leave", "will <b>probably</b> leave".</summary>
    void Adverb(int child, ref ContentMood mood)
    {
        if (tree[child].Relation != Deprel.Advmod)
            return;
        var says = lexicon.Of(tree[child].Lemma);
        if ((says & CueParts.Possibly) != 0)
            mood.Certainty = "PS";
        else if ((says & CueParts.Probably) != 0)
            mood.Certainty = "PR";
    }

    /// <summary>
    /// "is going to", "is likely to", "is expected to", "has to": the predicate that carries the mood of its clause.
    /// </summary>
    void Predicate(int head, ref ContentMood mood)
    {
        if (tree.Child(head, clauses) < 0)
            return;
        ref readonly var word = ref tree[head];
        var infinitive = tree.Has(head, Deprel.Xcomp);
        if (infinitive && word.Lemma is "have" or "need")
            mood.Duty = true;
        else if (infinitive && (word.Form == "going" || words.ComingPredicates.Contains(word.Lemma)))
            mood.Ahead = true;
        else if (words.LikelihoodPredicates.Contains(word.Lemma))
        {
            mood.Ahead = true;
            mood.Certainty = word.Lemma switch
            {
                "possible" => "PS",
                "certain" or "sure" => mood.Certainty,
                _ => "PR",
            };
            if (word.Lemma is "unlikely" or "improbable")
                mood.Negative = !mood.Negative;
        }
    }

    /// <summary>"There is a good chance that …".</summary>
    void Outlook(int head, ref ContentMood mood)
    {
        if (ProspectOf(head) < 0)
            return;
        mood.Ahead = true;
        if (mood.Certainty == "CT")
            mood.Certainty = "PS";
    }

    /// <summary>The noun that weighs what may come: "a good <b>chance</b> that …"; or -1.</summary>
    public int ProspectOf(int head)
    {
        foreach (var child in tree.Of(head))
            if (tree[child].Relation is Deprel.Nsubj or Deprel.Obj && lexicon.Has(CueParts.Prospect, tree[child].Lemma))
                return child;
        return lexicon.Has(CueParts.Prospect, tree[head].Lemma) ? head : -1;
    }

    /// <summary>"is dangerous", "is a grave mistake", "is too late".</summary>
    void Judgement(int head, ref ContentMood mood) => mood.Judged |= tree.Has(head, Deprel.Cop) && IsEvaluated(head);

    bool IsEvaluated(int predicate)
    {
        if (tree[predicate].Upos is not (Upos.ADJ or Upos.NOUN))
            return false;
        if (lexicon.Has(CueParts.Evaluating, tree[predicate].Lemma))
            return true;
        foreach (var child in tree.Of(predicate))
            if (
                modifiers.Contains(tree[child].Relation)
                && (
                    words.JudgingDegrees.Contains(tree[child].Lemma)
                    || lexicon.Has(CueParts.Evaluating, tree[child].Lemma)
                )
            )
                return true;
        return false;
    }

    /// <summary>“Will they leave?”</summary>
    void QuestionMark(SpeechReport report, ref ContentMood mood)
    {
        var end = Math.Min(tree[report.Content.End - 1].End, document.Text.Length - 1);
        if (report.Form is ReportForm.Quotation or ReportForm.Continuation && document.Text[end] == '?')
            mood.Certainty = "Uu";
    }

    /// <summary>"not just", "not only": the content is affirmed.</summary>
    bool IsFocused(int negation)
    {
        for (var i = negation + 1; i < Math.Min(negation + 3, document.Tokens.Length); i++)
            if (lexicon.Has(CueParts.Focusing, tree[i].Lemma))
                return true;
        return false;
    }
}
