using Casus.Lexicons;

namespace Casus.Language.Syntax;

/// <summary>
/// A clause as its predicate sees it. A view on the tree: it holds nothing of its own and costs nothing to make. Where
/// there is no such word, the answer is -1.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="predicate">The verb, or the noun or adjective with a copula.</param>
public readonly struct Clause(SyntaxTree tree, int predicate)
{
    static readonly RelationSet openers = new(Deprel.Mark, Deprel.Case, Deprel.Advmod);
    static readonly RelationSet negating = new(Deprel.Advmod, Deprel.Aux, Deprel.Cc, Deprel.CcPreconj, Deprel.Det);
    static readonly RelationSet auxiliaries = new(Deprel.Aux, Deprel.AuxPass);
    static readonly RelationSet complements = new(Deprel.Obj, Deprel.Aux, Deprel.Ccomp, Deprel.Xcomp);

    /// <summary>The verb, or the noun or adjective with a copula.</summary>
    public int Predicate => predicate;

    /// <summary>
    /// The subject on the surface. "passed a resolution <b>Thursday</b> condemning the coup": a day is none, whatever
    /// the parser says.
    /// </summary>
    public int Subject
    {
        get
        {
            var own = tree.Child(predicate, Deprel.Nsubj, Deprel.NsubjPass);
            return own < 0 ? tree.Child(predicate, Deprel.NsubjOuter)
                : tree.Words.Days.Contains(tree[own].Form) ? -1
                : own;
        }
    }

    /// <summary>
    /// The subject that stands closest in front: in "whom it suspects", and where a parser gives a clause two.
    /// </summary>
    public int NearestSubject
    {
        get
        {
            var subject = -1;
            foreach (var child in tree.Of(predicate))
                if (child < predicate && tree[child].Relation is Deprel.Nsubj or Deprel.NsubjPass)
                    subject = child;
            return subject;
        }
    }

    public int Object => tree.Child(predicate, Deprel.Obj);

    /// <summary>Whether the predicate tells what is done to its subject.</summary>
    public bool IsPassive
    {
        get
        {
            ref readonly var word = ref tree[predicate];
            if (word.Upos is not (Upos.VERB or Upos.ADJ))
                return false;
            if (
                tree.Has(predicate, Deprel.AuxPass)
                || tree.Has(predicate, Deprel.OblAgent)
                || IsHeadlinePassive
                || (tree.Has(predicate, Deprel.NsubjPass) && word.Xpos == "VBN" && !tree.Has(predicate, Deprel.Obj))
            )
                return true;
            // "The minister called a meeting": parsers may take the only verb of the sentence for a participle.
            if (
                word.Relation == Deprel.Acl
                && tree.Has(predicate, Deprel.Obj)
                && tree[word.Head].Relation == Deprel.Root
            )
                return false;
            // A bare past participle that modifies a noun or a clause is passive: "troops sent to the border".
            return word.Xpos == "VBN"
                && !tree.Has(predicate, Deprel.Aux)
                && !tree.Has(predicate, Deprel.Nsubj)
                && (
                    word.Relation is Deprel.Acl or Deprel.Advcl or Deprel.Amod
                    || (word.Relation == Deprel.Conj && tree.Clause(word.Head).IsPassive)
                );
        }
    }

    /// <summary>
    /// "Five people killed in strikes": a headline leaves out the auxiliary; these verbs do nothing to nobody.
    /// </summary>
    public bool IsHeadlinePassive =>
        tree[predicate].Xpos is "VBD" or "VBN"
        && tree.Words.HeadlinePassives.Contains(tree[predicate].Lemma)
        && (tree[predicate].Relation != Deprel.Conj || tree.Clause(tree[predicate].Head).IsHeadlinePassive)
        && tree.Child(predicate, complements) < 0;

    /// <summary>Who acts in a passive clause: "sunk <b>by</b> pirates".</summary>
    public int Agent => tree.Child(predicate, Deprel.OblAgent) is >= 0 and var agent ? agent : Oblique("by");

    /// <summary>
    /// The word that denies what the clause tells: "not", "never", "no longer", "nobody has", "signed no treaty". Two of
    /// them deny one another: -1.
    /// </summary>
    public int Negator
    {
        get
        {
            var (negator, negated) = (-1, false);
            foreach (var child in tree.Of(predicate))
                if (Negates(child))
                    (negator, negated) = (child, !negated);
            return negated ? negator : -1;
        }
    }

    /// <summary>Whether the clause denies what it tells.</summary>
    public bool IsNegated => Negator >= 0;

    /// <summary>Whether a dependent denies what the clause tells: "<b>not</b>", "<b>no treaty</b>".</summary>
    public bool Negates(int child)
    {
        ref readonly var word = ref tree[child];
        var words = tree.Words;
        if (negating.Contains(word.Relation))
            return words.Negators.Contains(word.Lemma)
                || words.NegatedAdverbs.Contains(word.Lemma) && tree.Phrase(child).IsNegated;
        return word.Relation switch
        {
            // "has no plans": that "no" is the noun's own.
            Deprel.Obj when tree[predicate].Lemma == "have" => words.NegativePronouns.Contains(word.Lemma),
            Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj => words.NegativePronouns.Contains(word.Lemma)
                || tree.Phrase(child).IsNegated,
            _ => false,
        };
    }

    /// <summary>The subordinating word with that lemma: "that", "to", "if".</summary>
    public int Mark(string lemma) => tree.ChildWithLemma(predicate, Deprel.Mark, lemma);

    /// <summary>Whether the clause has a subordinating word with that lemma.</summary>
    public bool HasMark(string lemma) => Mark(lemma) >= 0;

    /// <summary>Whether the clause has a subordinating word of a list of lemmas.</summary>
    public bool HasMark(WordList lemmas) => tree.ChildWithLemma(predicate, Deprel.Mark, lemmas) >= 0;

    /// <summary>
    /// Whether a word of a list of forms opens the clause: "after", "when". Parsers take such a word for a
    /// subordinating one, an adverb or a preposition, and may hang it on the subject.
    /// </summary>
    public bool IsOpenedBy(WordList forms)
    {
        if (tree.ChildWithForm(predicate, openers, forms) >= 0)
            return true;
        foreach (var child in tree.Of(predicate))
            if (tree[child].Relation == Deprel.Nsubj && tree.Clause(child).IsOpenedBy(forms))
                return true;
        return false;
    }

    /// <summary>"to visit".</summary>
    public bool IsInfinitive => tree[predicate].Xpos != "VBG" && HasMark("to");

    /// <summary>
    /// Whether the clause is in the past by its verb or an auxiliary: "signed", "was able to", "has signed".
    /// </summary>
    public bool IsPast
    {
        get
        {
            if (tree[predicate].Is(Features.Past | Features.Finite))
                return true;
            foreach (var child in tree.Of(predicate))
                if (
                    Relations.Auxiliaries.Contains(tree[child].Relation)
                    && (tree[child].Is(Features.Past) || tree[child].Form is "have" or "has")
                )
                    return true;
            return false;
        }
    }

    /// <summary>"has signed", "must have signed": the perfect but for that of the past.</summary>
    public bool IsPresentPerfect => tree.ChildWithForm(predicate, auxiliaries, tree.Words.PerfectAuxiliaries) >= 0;

    /// <summary>"had signed", "they'd signed".</summary>
    public bool IsPastPerfect =>
        tree.ChildWithForm(predicate, auxiliaries, tree.Words.PastPerfectAuxiliaries) >= 0
        || tree[predicate].Is(Features.Participle)
            && tree.ChildWithForm(predicate, auxiliaries, tree.Words.ShortHadOrWould) >= 0;

    /// <summary>"has signed", "claims to have signed", "had signed".</summary>
    public bool IsPerfect => IsPresentPerfect || IsPastPerfect;

    /// <summary>
    /// "<b>is</b> to visit", "the aim <b>is</b> to leave": whether a form of "be" makes the infinitive one that is
    /// still to come.
    /// </summary>
    /// <param name="be">The auxiliary or copula.</param>
    public bool IsToCome(int be) =>
        tree[be].Is(Features.Finite) && be + 1 < predicate && tree[be + 1] is { Lemma: "to", Relation: Deprel.Mark };

    /// <summary>The phrase that one of some prepositions brings.</summary>
    public int Oblique(params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in tree.Of(predicate))
            if (Relations.Obliques.Contains(tree[child].Relation))
                foreach (var below in tree.Of(child))
                    if (tree[below].Relation == Deprel.Case && prepositions.Contains(tree[below].Lemma))
                        return child;
        return -1;
    }
}
