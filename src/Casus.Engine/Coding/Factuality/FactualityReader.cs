using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>
/// Reads from the words around an act, from the root of the sentence down to it, whether the text tells it as done:
/// each word that governs another passes on a value by its entry in the lexicon, each clause changes it by its own
/// negation, auxiliaries and adverbs.
/// </summary>
sealed class FactualityReader
{
    static readonly RelationSet complements = new(
        Deprel.Ccomp,
        Deprel.Xcomp,
        Deprel.Csubj,
        Deprel.CsubjPass,
        Deprel.CsubjOuter
    );

    static readonly RelationSet asides = new(
        Deprel.Amod,
        Deprel.AclRelcl,
        Deprel.Parataxis,
        Deprel.Appos,
        Deprel.Dislocated,
        Deprel.Vocative,
        Deprel.Discourse
    );

    static readonly RelationSet arguments = new(
        Deprel.Obj,
        Deprel.Iobj,
        Deprel.Nsubj,
        Deprel.NsubjPass,
        Deprel.NsubjOuter,
        Deprel.Obl,
        Deprel.OblAgent,
        Deprel.Nmod,
        Deprel.Compound,
        Deprel.NmodPoss,
        Deprel.NmodDesc
    );

    /// <summary>How a word that hangs on another by some relations gets its value from there; null passes on.</summary>
    readonly record struct Scope(RelationSet Relations, Func<int, int, FactValue?> Value);

    readonly Document document;
    readonly SyntaxTree tree;
    readonly ModalityLexicon lexicon;
    readonly FactualityWords words;
    readonly ClauseCues cues;
    readonly AdverbialClauses adverbials;
    readonly Scope[] scopes;

    public FactualityReader(Document document, SyntaxTree tree, ModalityLexicon lexicon)
    {
        (this.document, this.tree, this.lexicon) = (document, tree, lexicon);
        words = document.Lists.For<FactualityWords>();
        cues = new ClauseCues(document, tree, lexicon);
        adverbials = new AdverbialClauses(this, tree, lexicon, cues, words);
        scopes =
        [
            new(complements, Complement),
            new(Deprel.AclRelcl, ClauseOfVerb),
            new(Deprel.Acl, NounClause),
            new(new RelationSet(Deprel.Advcl, Deprel.AdvclRelcl), (clause, head) => adverbials.Value(clause, head)),
            new(Deprel.Conj, Joined),
            new(asides, (_, _) => FactValue.Certain),
            new(arguments, Argument),
        ];
    }

    /// <summary>
    /// The value of the act that a token tells; <paramref name="negation"/> is false where its own negation is part of
    /// what it tells.
    /// </summary>
    public FactValue Read(int token, bool negation = true)
    {
        cues.Act = token;
        var value = cues.Inside(token, Around(token), negation);
        return tree[token].Upos == Upos.VERB && lexicon.Find("act", "", tree[token].Lemma, out var thought)
            ? cues.Apply(token, thought, value)
            : value;
    }

    /// <summary>Whether somebody says that the act will not be done: "will not release".</summary>
    public bool IsRefusal(int verb) =>
        tree.ChildWithLemma(verb, Deprel.Aux, words.RefusalAuxiliaries) >= 0 && tree.Clause(verb).IsNegated;

    /// <summary>Whether an act is told only as the purpose of another: "sent troops to fight".</summary>
    public bool IsPurpose(int verb) =>
        tree[verb].Relation is Deprel.Advcl or Deprel.Acl && tree.Clause(verb).IsInfinitive;

    /// <summary>The value of what a word tells.</summary>
    internal FactValue Inside(int token) => cues.Inside(token, Around(token), negation: true);

    /// <summary>
    /// The value of a clause as one tells it, whether or not it is negated: what a dependent clause shares.
    /// </summary>
    internal FactValue Told(int head) => cues.Inside(head, Around(head), negation: false);

    /// <summary>What an infinitive tells that nothing else governs: "sent troops <b>to fight</b>".</summary>
    internal FactValue Purpose(int head) => cues.Apply(head, new Signature(2, 0, true), Inside(head));

    /// <summary>The value of the place in which a token stands.</summary>
    FactValue Around(int token)
    {
        var head = tree[token].Head;
        if (head < 0)
            return AtRoot(token);
        foreach (var scope in scopes)
            if (scope.Relations.Contains(tree[token].Relation) && scope.Value(token, head) is { } value)
                return value;
        return Inside(head);
    }

    /// <summary>
    /// A question that can be answered by yes or no leaves open, an imperative demands; all else is told.
    /// </summary>
    FactValue AtRoot(int token) =>
        IsOpenQuestion(tree[token].Sentence) ? FactValue.Unknown
        : tree[token].Is(Features.Imperative) && !tree.Has(token, Deprel.Nsubj) ? new FactValue(0, Ahead: true)
        : FactValue.Certain;

    /// <summary>"Did the army attack?", but not "Who attacked?".</summary>
    bool IsOpenQuestion(int sentence)
    {
        var (first, end) = document.Sentences[sentence];
        for (var i = end - 1; i >= first && i > end - 3; i--)
            if (tree[i].Form == "?")
                return !tree[first].Is(Features.Interrogative);
        return false;
    }

    /// <summary>"managed <b>to attack</b>", "doubts that it <b>attacked</b>", "asked whether it <b>attacked</b>"</summary>
    FactValue? Complement(int clause, int head)
    {
        var tie = tree.TieOfComplement(clause);
        var signature =
            tree.Clause(clause).HasMark("whether") || tree.Clause(clause).HasMark("if") ? new Signature(0, 0, false)
            : cues.Of(head, tie) is { } known ? known
            : tie == "that" ? new Signature(3, 0, false)
            : Signature.Transparent;
        return cues.Apply(head, signature, Inside(head));
    }

    /// <summary>
    /// "doubts that the army <b>attacked</b>" may be parsed as if the verb were a noun with a relative clause.
    /// </summary>
    FactValue? ClauseOfVerb(int clause, int head) =>
        tree[head].Upos == Upos.VERB
            ? cues.Apply(head, cues.Of(head, "that") ?? new Signature(3, 0, false), Inside(head))
            : null;

    /// <summary>
    /// "a plan <b>to attack</b>", "the first country <b>to sign</b>", "the claim that it <b>attacked</b>", "soldiers
    /// <b>killed</b> in the war".
    /// </summary>
    FactValue? NounClause(int clause, int head) =>
        tree.TieOfNounClause(clause) is { } tie && cues.Of(head, tie) is { } signature
            ? cues.Apply(head, signature, Inside(head))
        : !tree.Clause(clause).IsInfinitive ? FactValue.Certain
        : IsRanked(head) ? Inside(head)
        : Purpose(head);

    /// <summary>"the first country to sign", "the latest to resign".</summary>
    internal bool IsRanked(int noun)
    {
        var first = document.Sentences[tree[noun].Sentence].First;
        for (var i = noun; i >= first && i > noun - 6 && tree[i].Upos is not (Upos.VERB or Upos.AUX or Upos.PUNCT); i--)
            if (words.Ranks.Contains(tree[i].Lemma))
                return true;
        return false;
    }

    /// <summary>
    /// "will visit Kenya and <b>meet</b> its president": a second verb without auxiliaries of its own shares those of
    /// the first, unless its form shows that it stands alone.
    /// </summary>
    FactValue? Joined(int token, int head)
    {
        if (tree[token].Upos != Upos.VERB)
            return tree[head].Upos == Upos.VERB ? FactValue.Certain : Inside(head);
        head = JoinedTo(token, head);
        return Shares(token, head) ? Inside(head) : Around(head);
    }

    /// <summary>"calls for closing the border and <b>says</b>": a finite verb is joined to a finite one.</summary>
    int JoinedTo(int verb, int head)
    {
        if (tree[verb].Is(Features.Finite))
            while (
                tree[head] is { Upos: Upos.VERB, Head: >= 0, Relation: not Deprel.AclRelcl }
                && !tree[head].Is(Features.Finite)
                && !tree.Has(head, Deprel.Aux)
                && !tree.Has(head, Deprel.AuxPass)
            )
                head = tree[head].Head;
        return head;
    }

    bool Shares(int verb, int first) =>
        tree[verb].Xpos == tree[first].Xpos
        && !tree[verb].Is(Features.Finite)
        && !tree.Has(verb, Deprel.Aux)
        && !tree.Has(verb, Deprel.AuxPass)
        && !tree.Has(verb, Deprel.Nsubj)
        && !tree.Has(verb, Deprel.NsubjPass);

    /// <summary>
    /// A noun that tells an act: under a cue ("threatened <b>war</b>", "the threat of <b>war</b>"), carried by a light
    /// verb ("will hold <b>talks</b>"), or spoken of as known ("condemned the <b>attack</b>").
    /// </summary>
    FactValue? Argument(int noun, int head)
    {
        if (!MayTellAct(noun))
            return FactValue.Certain;
        var preposition = tree.PrepositionOf(noun);
        if (cues.Of(head, tree.TieOfArgument(noun)) is { } signature)
            return cues.Apply(head, signature, Inside(head));
        if (preposition is not null && lexicon.Find("link", "", preposition, out var link))
            return cues.Apply(cues.Marker(noun, preposition), link, Inside(head));
        var carried = tree.IsLight(head);
        if (tree[head].Upos is Upos.NOUN or Upos.PROPN && !tree.Has(head, Deprel.Cop))
            return carried || tree[noun].Relation == Deprel.Compound ? Inside(head) : FactValue.Certain;
        if (!carried && tree.Phrase(noun).IsDefinite)
            return FactValue.Certain;
        // A negation does not reach what only tells the circumstances: "in a call, they agreed to nothing".
        return tree[noun].Relation == Deprel.Obl && preposition != "into" ? Told(head) : Inside(head);
    }

    bool MayTellAct(int token) => tree[token].Upos is Upos.NOUN or Upos.PROPN or Upos.VERB or Upos.ADJ or Upos.NUM;
}
