using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>Reads the cues inside one clause or noun phrase: negation, auxiliaries, adverbs, modifiers.</summary>
sealed class ClauseCues(Document document, SyntaxTree tree, ModalityLexicon lexicon)
{
    // The word that last negated something.
    int negator = -1;

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
        if (negation && IsNegated(token))
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
                && IsInfinitive(token)
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
            if (below.Relation is Deprel.Det or Deprel.CcPreconj && below.Lemma is "no" or "neither")
                value = Apply(child, new Signature(-3, 3, false), value);
            else if (
                below.Relation is Deprel.Amod or Deprel.Compound or Deprel.Advmod
                && lexicon.Find("modifier", "", Lower(child), out var modifier)
            )
                value = Apply(child, modifier, value);
        }
        return value;
    }

    /// <summary>"not", "never", "no longer", "nobody has", "signed no treaty", "neither … nor".</summary>
    public bool IsNegated(int token)
    {
        var negated = false;
        foreach (var child in tree.Of(token))
        {
            ref readonly var below = ref document.Tokens[child];
            var negates = below.Relation switch
            {
                Deprel.Advmod or Deprel.Aux or Deprel.Cc or Deprel.CcPreconj or Deprel.Det => IsNegator(child)
                    || below.Lemma is "long" or "longer" && HasNo(child),
                // "has no plans": that "no" is the noun's own.
                Deprel.Obj when document.Tokens[token].Lemma == "have" => below.Lemma
                    is "nobody"
                        or "none"
                        or "nothing"
                        or "neither",
                Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj => below.Lemma
                    is "nobody"
                        or "none"
                        or "nothing"
                        or "neither"
                    || HasNo(child),
                _ => false,
            };
            negated ^= negates;
            if (negates)
                negator = child;
        }
        return negated;
    }

    bool IsNegator(int token) =>
        document.Tokens[token].Lemma is "not" or "never" or "n't" or "no" or "neither" or "nor";

    bool HasNo(int token)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Det or Deprel.Advmod
                && document.Tokens[child].Lemma is "no" or "neither"
            )
                return child + 1 >= document.Tokens.Length
                    || document.Tokens[child + 1].Lemma is not ("confidence" or "fly" or "entry");
        return false;
    }

    Signature? OfAuxiliary(int auxiliary, int verb)
    {
        ref readonly var word = ref document.Tokens[auxiliary];
        if (word.Lemma == "be")
            return OfBe(auxiliary, verb);
        // "Theresa May": a name that looks like an auxiliary.
        if (char.IsUpper(word.Form[0]) && auxiliary > 0 && document.Tokens[auxiliary - 1].Upos == Upos.PROPN)
            return null;
        var perfect = HasHave(verb);
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
            || document.Tokens[verb].Relation == Deprel.Acl && HasMark(verb, "that");
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

    bool HasHave(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation == Deprel.Aux && document.Tokens[child].Form is "have")
                return true;
        return false;
    }

    public bool IsInfinitive(int verb) => document.Tokens[verb].Xpos != "VBG" && HasMark(verb, "to");

    public bool HasMark(int verb, string lemma)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation is Deprel.Mark && document.Tokens[child].Lemma == lemma)
                return true;
        return false;
    }

    /// <summary>Whether the clause is in the past: "was able to", "had to".</summary>
    public bool IsPast(int token)
    {
        if (document.Tokens[token].Is(Features.Past | Features.Finite))
            return true;
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Aux or Deprel.Cop or Deprel.AuxPass
                && (document.Tokens[child].Is(Features.Past) || document.Tokens[child].Form is "have" or "has")
            )
                return true;
        return false;
    }

    /// <summary>
    /// The word by which the lexicon knows a token: its form where it is a participle used as adverb or modifier
    /// ("planned"), else its lemma.
    /// </summary>
    string Lower(int token) =>
        document.Tokens[token].Upos == Upos.VERB ? document.Tokens[token].Form : document.Tokens[token].Lemma;
}
