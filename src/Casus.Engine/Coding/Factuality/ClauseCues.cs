using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>Reads the cues inside one clause or noun phrase: negation, auxiliaries, adverbs, modifiers.</summary>
sealed class ClauseCues(Document document, SyntaxTree tree, ModalityLexicon lexicon)
{
    /// <summary>The act that is being read, for those who ask why.</summary>
    public int Act { get; set; } = -1;

    /// <summary>What a cue makes of the value of its scope.</summary>
    public FactValue Apply(int cue, Signature signature, FactValue value)
    {
        var made = signature.Of(value);
        if (made != value)
            document.Trace?.Say(
                Aspect.Status,
                Act,
                $"{made}{(made.Ahead && !value.Ahead ? ", still to come," : "")} by {{word}}",
                cue
            );
        return made;
    }

    /// <summary>The word with that lemma that opens a clause or phrase.</summary>
    public int Marker(int token, string lemma)
    {
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Lemma == lemma)
                return child;
        return token;
    }

    /// <summary>The value of what a word tells, given the value of the place that it stands in.</summary>
    public FactValue Inside(int token, FactValue value, bool negation)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Upos is Upos.NOUN or Upos.PROPN && !tree.Has(token, Deprel.Cop))
            return OfNoun(token, value);
        if (negation && tree.Clause(token).Negator is >= 0 and var negator)
            value = Apply(negator, new Signature(-3, 3, false), value);
        foreach (var child in tree.Of(token))
        {
            ref readonly var below = ref document.Tokens[child];
            if (below.Relation is Deprel.Aux or Deprel.Cop && OfAuxiliary(child, token) is { } aux)
                value = Apply(child, aux, value);
            else if (below.Relation == Deprel.AuxPass && OfBe(child, token) is { } coming)
                value = Apply(child, coming, value);
            // "is due to appear": the adjective may be parsed as a mark of what it governs.
            else if (
                below.Relation is Deprel.Mark or Deprel.Advmod
                && below.Upos is Upos.ADJ or Upos.ADP
                && tree.Clause(token).IsInfinitive
                && lexicon.Find("adjective", "to", below.Lemma, out var governing)
            )
                value = Apply(child, governing, value);
            else if (
                below.Relation is Deprel.Advmod or Deprel.Obl
                && lexicon.Find("adverb", "", Lower(child), out var adverb)
            )
                value = Apply(child, adverb, value);
        }
        return value;
    }

    FactValue OfNoun(int noun, FactValue value)
    {
        foreach (var child in tree.Of(noun))
        {
            ref readonly var below = ref document.Tokens[child];
            if (
                below.Relation is Deprel.Det or Deprel.CcPreconj
                && tree.Words.NegativeDeterminers.Contains(below.Lemma)
            )
                value = Apply(child, new Signature(-3, 3, false), value);
            else if (
                below.Relation is Deprel.Amod or Deprel.Compound or Deprel.Advmod
                && lexicon.Find("modifier", "", Lower(child), out var modifier)
            )
                value = Apply(child, modifier, value);
        }
        return value;
    }

    Signature? OfAuxiliary(int auxiliary, int verb)
    {
        ref readonly var word = ref document.Tokens[auxiliary];
        if (word.Lemma == "be")
            return OfBe(auxiliary, verb);
        // "Theresa May": a name that looks like an auxiliary.
        if (char.IsUpper(word.Form[0]) && auxiliary > 0 && document.Tokens[auxiliary - 1].Upos == Upos.PROPN)
            return null;
        var perfect = tree.Clause(verb).IsPresentPerfect;
        // "said it would leave": the future as seen from the saying.
        if (word.Lemma is "would" or "'d" && IsReported(verb) && !perfect)
            return new Signature(3, -3, true);
        return
            lexicon.Find("aux", perfect ? "perfect" : "", word.Lemma, out var signature)
            || lexicon.Find("aux", "", word.Lemma, out signature)
            ? signature
            : null;
    }

    /// <summary>
    /// "said it would leave", "said it would leave and never return", "the announcement that it would leave".
    /// </summary>
    bool IsReported(int verb)
    {
        while (
            document.Tokens[verb].Relation == Deprel.Conj
            && document.Tokens[document.Tokens[verb].Head].Upos == document.Tokens[verb].Upos
        )
            verb = document.Tokens[verb].Head;
        return document.Tokens[verb].Relation is Deprel.Ccomp or Deprel.Parataxis
            || document.Tokens[verb].Relation == Deprel.Acl && tree.Clause(verb).HasMark("that");
    }

    /// <summary>
    /// "is to visit", "are to be questioned", "the aim is to leave": a finite form of be right in front of an
    /// infinitive; "his first act was to sign" tells what is done.
    /// </summary>
    Signature? OfBe(int auxiliary, int verb) =>
        document.Tokens[auxiliary].Is(Features.Finite)
        && !(document.Tokens[auxiliary].Relation == Deprel.Cop && document.Tokens[auxiliary].Is(Features.Past))
        && auxiliary + 1 < verb
        && document.Tokens[auxiliary + 1] is { Lemma: "to", Relation: Deprel.Mark }
            ? new Signature(3, -3, true)
            : null;

    /// <summary>
    /// The word by which the lexicon knows a token: its form where it is a participle used as adverb or modifier
    /// ("planned"), else its lemma.
    /// </summary>
    string Lower(int token) =>
        document.Tokens[token].Upos == Upos.VERB ? document.Tokens[token].Form : document.Tokens[token].Lemma;
}
