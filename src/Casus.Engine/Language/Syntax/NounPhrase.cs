using Casus.Lexicons;

namespace Casus.Language.Syntax;

/// <summary>How a noun phrase is determined.</summary>
public enum Determination : byte
{
    /// <summary>"troops"</summary>
    None,

    /// <summary>"the troops"</summary>
    Definite,

    /// <summary>"these troops"</summary>
    Demonstrative,

    /// <summary>"its troops", "Chad's troops"</summary>
    Possessive,

    /// <summary>"a soldier", "some troops", "no troops"</summary>
    Indefinite,
}

/// <summary>
/// A noun phrase as its head sees it. A view on the tree: it holds nothing of its own and costs nothing to make. Where
/// there is no such word, the answer is -1.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="head">The noun, name or pronoun.</param>
public readonly struct NounPhrase(SyntaxTree tree, int head)
{
    static readonly RelationSet determiners = new(Deprel.Det, Deprel.DetPredet);
    static readonly RelationSet negating = new(Deprel.Det, Deprel.Advmod);

    public int Head => head;

    /// <summary>
    /// The words of the phrase, from the first to before the end: without its preposition, relative clauses,
    /// appositions and coordinated phrases.
    /// </summary>
    public (int First, int End) Extent
    {
        get
        {
            var (first, end) = (head, head + 1);
            Widen(head, ref first, ref end);
            return (first, end);
        }
    }

    void Widen(int token, ref int first, ref int end)
    {
        foreach (var child in tree.Of(token))
        {
            if (!Belongs(child, token))
                continue;
            first = Math.Min(first, child);
            end = Math.Max(end, child + 1);
            Widen(child, ref first, ref end);
        }
    }

    bool Belongs(int child, int to)
    {
        var relation = tree[child].Relation;
        return Relations.PhraseParts.Contains(relation)
            || relation switch
            {
                Deprel.Advmod => child < head,
                // Of a phrase inside: "the visit <b>of</b> Ada <b>and</b> Ibo".
                Deprel.Case or Deprel.Conj or Deprel.Cc => to != head,
                _ => false,
            };
    }

    /// <summary>The preposition in front of the phrase (or "'s" behind it).</summary>
    public int Case => tree.Child(head, Deprel.Case);

    /// <summary>Whether it names a day or month: "on Monday", "in July", "on 8 April".</summary>
    public bool IsCalendar
    {
        get
        {
            if (IsDayOrMonth(head))
                return true;
            if (tree[head].Upos == Upos.NUM)
                foreach (var child in tree.Of(head))
                    if (IsDayOrMonth(child))
                        return true;
            return false;
        }
    }

    bool IsDayOrMonth(int token) =>
        tree.Words.Days.Contains(tree[token].Form) || tree.Words.Months.Contains(tree[token].Form);

    /// <summary>Whether a preposition with that lemma marks the phrase.</summary>
    public bool HasCase(string lemma) => tree.ChildWithLemma(head, Deprel.Case, lemma) >= 0;

    /// <summary>Whether a preposition of a list of forms marks the phrase.</summary>
    public bool HasCase(WordList forms) => tree.ChildWithForm(head, Deprel.Case, forms) >= 0;

    /// <summary>How the phrase is determined; the possessor counts before an article.</summary>
    public Determination Determination
    {
        get
        {
            if (Possessor >= 0)
                return Determination.Possessive;
            var determination = Determination.None;
            foreach (var child in tree.Of(head))
                if (determiners.Contains(tree[child].Relation))
                    determination =
                        tree.Words.DefiniteDeterminers.ContainsAnyCase(tree[child].Form) ? Determination.Definite
                        : tree.Words.DemonstrativeDeterminers.ContainsAnyCase(tree[child].Form)
                            ? Determination.Demonstrative
                        : Determination.Indefinite;
            return determination;
        }
    }

    /// <summary>"the attack", "this attack", "its attack": the reader is taken to know which.</summary>
    public bool IsDefinite =>
        Determination is Determination.Definite or Determination.Demonstrative or Determination.Possessive;

    /// <summary>Whose it is: "<b>Chad</b>'s army", "<b>their</b> army".</summary>
    public int Possessor => tree.Child(head, Deprel.NmodPoss);

    /// <summary>"no treaty", "neither side"; "a no confidence vote" denies nothing.</summary>
    public bool IsNegated
    {
        get
        {
            var no = tree.ChildWithLemma(head, negating, tree.Words.NegativeDeterminers);
            return no >= 0
                && (no + 1 >= tree.Document.Tokens.Length || !tree.Words.NoCompounds.Contains(tree[no + 1].Lemma));
        }
    }

    /// <summary>
    /// Whether a token can head a noun phrase of its own, rather than be a word inside a larger one.
    /// </summary>
    public bool IsHead =>
        tree[head].Upos switch
        {
            Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.SYM or Upos.X => !Relations.InsidePhrase.Contains(
                tree[head].Relation
            ) && tree[head].Relation is not (Deprel.Det or Deprel.Nummod or Deprel.Punct),
            Upos.ADJ or Upos.DET or Upos.NUM => Relations.Arguments.Contains(tree[head].Relation),
            _ => false,
        };

    /// <summary>The head and all heads that are coordinated with it.</summary>
    public IEnumerable<int> Conjuncts()
    {
        // A struct's iterator cannot reach its fields.
        return Of(tree, head);

        static IEnumerable<int> Of(SyntaxTree tree, int head)
        {
            yield return head;
            foreach (var child in tree.Of(head))
                if (tree[child].Relation == Deprel.Conj)
                    yield return child;
                // "ministers <b>Ada Obi</b> of Ghana and <b>Ibo Diallo</b> of Mali"
                else if (child == head + 1 && tree[child].Relation == Deprel.Appos && tree[head].Is(Features.Plural))
                    foreach (var other in tree.Of(child))
                        if (tree[other].Relation == Deprel.Conj)
                            yield return other;
        }
    }

    /// <summary>
    /// The noun that a relative pronoun stands for; the head itself where it is none: "the army <b>that</b> fled".
    /// </summary>
    public int Antecedent =>
        tree[head].Upos is Upos.PRON or Upos.DET
        && tree.Words.RelativePronouns.Contains(tree[head].Lemma)
        && RelativeHead is >= 0 and var noun
            ? noun
            : head;

    /// <summary>
    /// The noun in front whose relative clause the phrase stands in: "a <b>move</b> that it called unlawful".
    /// </summary>
    public int RelativeHead
    {
        get
        {
            for (var above = head; above >= 0; above = tree[above].Head)
                if (tree[above].Relation == Deprel.AclRelcl)
                    return tree[above].Head < head ? tree[above].Head : -1;
            return -1;
        }
    }

    /// <summary>
    /// The subject of the clause in which the phrase stands, or of the next one above it that has another subject than
    /// the phrase itself: "<b>Kenya</b> asked Chad to help it".
    /// </summary>
    public int SubjectAbove
    {
        get
        {
            for (var above = tree[head].Head; above >= 0; above = tree[above].Head)
                foreach (var child in tree.Of(above))
                    if (child != head && Relations.VerbSubjects.Contains(tree[child].Relation))
                        return child;
            return -1;
        }
    }
}
