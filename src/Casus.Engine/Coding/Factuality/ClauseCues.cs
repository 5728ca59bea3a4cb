using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>
/// Reads the cues around one word: those of the words that govern it, and those inside its own clause or noun phrase —
/// negation, auxiliaries, adverbs, modifiers.
/// </summary>
sealed class ClauseCues(Document document, SyntaxTree tree, ModalityLexicon lexicon)
{
    static readonly Signature negated = new(-3, 3, false);
    static readonly Signature toCome = new(3, -3, true);

    readonly FactualityWords words = document.Lists.For<FactualityWords>();

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

    /// <summary>What a governing word says of the scope that something ties to it; null where it is no cue.</summary>
    public Signature? Of(int head, string tie)
    {
        ref readonly var word = ref tree[head];
        var part = word.Upos switch
        {
            Upos.NOUN or Upos.PROPN => "noun",
            Upos.ADJ or Upos.ADV => "adjective",
            _ => "verb",
        };
        if (tie == "to" && tree.Clause(head).IsPast && lexicon.Find(part, "to-past", word.Lemma, out var past))
            return past;
        if (part == "verb" && word.Xpos == "VBG" && lexicon.Find(part, tie, word.Form, out var form))
            return form;
        if (lexicon.Find(part, tie, word.Lemma, out var signature))
            return signature;
        // "is expected", "prepared", "scheduled": participles that the tagger may take for adjectives, and the other
        // way round.
        return
            part == "verb"
            && word.Xpos is "VBN" or "VBG"
            && lexicon.Find("adjective", tie, word.Form, out var adjective)
            ? adjective
            : null;
    }

    /// <summary>The word with that lemma that opens a clause or phrase.</summary>
    public int Marker(int token, string lemma)
    {
        foreach (var child in tree.Of(token))
            if (tree[child].Lemma == lemma)
                return child;
        return token;
    }

    /// <summary>The value of what a word tells, given the value of the place that it stands in.</summary>
    public FactValue Inside(int token, FactValue value, bool negation)
    {
        var noun = tree[token].Upos is Upos.NOUN or Upos.PROPN && !tree.Has(token, Deprel.Cop);
        if (!noun && negation && tree.Clause(token).Negator is >= 0 and var negator)
            value = Apply(negator, negated, value);
        foreach (var child in tree.Of(token))
            if ((noun ? OfModifier(child, token, value) : OfDependent(child, token)) is { } signature)
                value = Apply(child, signature, value);
        return value;
    }

    /// <summary>"<b>no</b> attack", "the <b>planned</b> talks"</summary>
    Signature? OfModifier(int child, int noun, FactValue value) =>
        tree[child].Relation switch
        {
            Deprel.Det or Deprel.CcPreconj when tree.Words.NegativeDeterminers.Contains(tree[child].Lemma) =>
                IsDeniedAbove(noun, value) ? null : negated,
            Deprel.Amod or Deprel.Compound or Deprel.Advmod => Find("modifier", child),
            _ => null,
        };

    /// <summary>"They held <b>no</b> talks": one "no" denies the clause and the noun in it, and counts once.</summary>
    bool IsDeniedAbove(int noun, FactValue value) =>
        value.Degree < 0 && tree[noun].Head is >= 0 and var head && tree.Clause(head).Negates(noun);

    /// <summary>"<b>will</b> leave", "<b>allegedly</b> left"</summary>
    Signature? OfDependent(int child, int predicate) =>
        tree[child].Relation switch
        {
            Deprel.Aux or Deprel.Cop => OfAuxiliary(child, predicate),
            Deprel.AuxPass => OfBe(child, predicate),
            Deprel.Mark => OfGoverningAdjective(child, predicate),
            Deprel.Advmod => OfGoverningAdjective(child, predicate) ?? Find("adverb", child),
            Deprel.Obl => Find("adverb", child),
            _ => null,
        };

    /// <summary>"is <b>due</b> to appear": the adjective may be parsed as a mark of what it governs.</summary>
    Signature? OfGoverningAdjective(int child, int predicate) =>
        tree[child].Upos is Upos.ADJ or Upos.ADP
        && tree.Clause(predicate).IsInfinitive
        && lexicon.Find("adjective", "to", tree[child].Lemma, out var signature)
            ? signature
            : null;

    Signature? OfAuxiliary(int auxiliary, int verb)
    {
        ref readonly var word = ref tree[auxiliary];
        if (word.Lemma == "be")
            return OfBe(auxiliary, verb);
        // "Theresa May": a name that looks like an auxiliary.
        if (char.IsUpper(word.Form[0]) && auxiliary > 0 && tree[auxiliary - 1].Upos == Upos.PROPN)
            return null;
        var perfect = tree.Clause(verb).IsPresentPerfect;
        // "said it would leave": the future as seen from the saying.
        if (!perfect && words.ReportedFuture.Contains(word.Lemma) && IsReported(verb))
            return toCome;
        return
            perfect && lexicon.Find("aux", "perfect", word.Lemma, out var signature)
            || lexicon.Find("aux", "", word.Lemma, out signature)
            ? signature
            : null;
    }

    /// <summary>
    /// "said it would leave", "said it would leave and never return", "the announcement that it would leave".
    /// </summary>
    bool IsReported(int verb)
    {
        while (tree[verb].Relation == Deprel.Conj && tree[tree[verb].Head].Upos == tree[verb].Upos)
            verb = tree[verb].Head;
        return tree[verb].Relation is Deprel.Ccomp or Deprel.Parataxis
            || tree[verb].Relation == Deprel.Acl && tree.Clause(verb).HasMark("that");
    }

    /// <summary>
    /// "is to visit", "are to be questioned", "the aim is to leave": a finite form of be right in front of an
    /// infinitive; "his first act was to sign" tells what is done.
    /// </summary>
    Signature? OfBe(int auxiliary, int verb) =>
        tree.Clause(verb).IsToCome(auxiliary)
        && !(tree[auxiliary].Relation == Deprel.Cop && tree[auxiliary].Is(Features.Past))
            ? toCome
            : null;

    /// <summary>
    /// What the lexicon says of a word of a part of speech: by its form where it is a participle used as adverb or
    /// modifier ("planned"), else by its lemma.
    /// </summary>
    Signature? Find(string part, int token) =>
        lexicon.Find(part, "", tree[token].Upos == Upos.VERB ? tree[token].Form : tree[token].Lemma, out var signature)
            ? signature
            : null;
}
