using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Factuality;

/// <summary>
/// Reads from the words around an act, from the root of the sentence down to it, whether the text tells it as done:
/// each word that governs
/// another passes on a value by its entry in the lexicon, each clause changes it by its own negation, auxiliaries and
/// adverbs.
/// </summary>
public sealed class FactualityReader
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ModalityLexicon lexicon;
    readonly ClauseCues cues;

    public FactualityReader(Document document, SyntaxTree tree, ModalityLexicon lexicon)
    {
        (this.document, this.tree, this.lexicon) = (document, tree, lexicon);
        cues = new ClauseCues(document, tree, lexicon);
    }

    /// <summary>
    /// The value of the act that a token tells; <paramref name="negation"/> is false where its own negation is part of
    /// what it tells.
    /// </summary>
    public FactValue Read(int token, bool negation = true)
    {
        cues.Act = token;
        var value = cues.Inside(token, Around(token), negation);
        return
            document.Tokens[token].Upos == Upos.VERB
            && lexicon.Find("act", "", document.Tokens[token].Lemma, out var thought)
            ? cues.Apply(token, thought, value)
            : value;
    }

    /// <summary>Whether somebody says that the act will not be done: "will not release".</summary>
    public bool IsRefusal(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (
                document.Tokens[child].Relation == Deprel.Aux
                && document.Tokens[child].Lemma is "will" or "would" or "shall" or "wo"
            )
                return tree.Clause(verb).IsNegated;
        return false;
    }

    /// <summary>Whether an act is told only as the purpose of another: "sent troops to fight".</summary>
    public bool IsPurpose(int verb) =>
        document.Tokens[verb].Relation is Deprel.Advcl or Deprel.Acl && tree.Clause(verb).IsInfinitive;

    FactValue Inside(int token) => cues.Inside(token, Around(token), negation: true);

    /// <summary>The value of the place in which a token stands.</summary>
    FactValue Around(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        var head = word.Head;
        if (head < 0)
            return AtRoot(token);
        switch (word.Relation)
        {
            case Deprel.Ccomp or Deprel.Xcomp or Deprel.Csubj or Deprel.CsubjPass or Deprel.CsubjOuter:
                return Complement(token, head);
            // "doubts that the army attacked" may be parsed as if the verb were a noun with a relative clause.
            case Deprel.AclRelcl when document.Tokens[head].Upos == Upos.VERB:
                return cues.Apply(head, Cue(head, "that") ?? new Signature(3, 0, false), Inside(head));
            case Deprel.Acl:
                return OfNounClause(token, head);
            case Deprel.Advcl or Deprel.AdvclRelcl:
                return Adverbial(token, head);
            case Deprel.Conj:
                return Joined(token, head);
            case Deprel.Amod
            or Deprel.AclRelcl
            or Deprel.Parataxis
            or Deprel.Appos
            or Deprel.Dislocated
            or Deprel.Vocative
            or Deprel.Discourse:
                return FactValue.Certain;
            case Deprel.Obj
            or Deprel.Iobj
            or Deprel.Nsubj
            or Deprel.NsubjPass
            or Deprel.NsubjOuter
            or Deprel.Obl
            or Deprel.OblAgent
            or Deprel.Nmod
            or Deprel.Compound
            or Deprel.NmodPoss
            or Deprel.NmodDesc:
                return IsNominal(token) ? Argument(token, head) : FactValue.Certain;
            default:
                return Inside(head);
        }
    }

    /// <summary>
    /// A question that can be answered by yes or no leaves open, an imperative demands; all else is told.
    /// </summary>
    FactValue AtRoot(int token)
    {
        var sentence = document.Sentences[document.Tokens[token].Sentence];
        for (var i = sentence.End - 1; i >= sentence.First && i > sentence.End - 3; i--)
            if (document.Tokens[i].Form == "?" && !document.Tokens[sentence.First].Is(Features.Interrogative))
                return FactValue.Unknown;
        return document.Tokens[token].Is(Features.Imperative) && !tree.Has(token, Deprel.Nsubj)
            ? new FactValue(0, Ahead: true)
            : FactValue.Certain;
    }

    FactValue Complement(int token, int head)
    {
        var infinitive = tree.Clause(token).IsInfinitive;
        var tie =
            infinitive ? "to"
            : document.Tokens[token].Relation == Deprel.Xcomp
            || document.Tokens[token].Xpos == "VBG" && !tree.Has(token, Deprel.Aux)
                ? "ing"
            : "that";
        var signature =
            tree.Clause(token).HasMark("whether") || tree.Clause(token).HasMark("if")
                ? new Signature(0, 0, false)
                : Cue(head, tie)
                    ?? (
                        infinitive ? Signature.Transparent
                        : tie == "that" ? new Signature(3, 0, false)
                        : Signature.Transparent
                    );
        return cues.Apply(head, signature, Inside(head));
    }

    /// <summary>
    /// "a plan to attack", "the first country to sign", "the claim that it attacked", "soldiers killed in the war".
    /// </summary>
    FactValue OfNounClause(int token, int head)
    {
        var infinitive = tree.Clause(token).IsInfinitive;
        var tie =
            infinitive ? "to"
            : tree.Clause(token).HasMark("that") ? "that"
            : Preposition(token) ?? "";
        if (tie.Length > 0 && Cue(head, tie) is { } signature)
            return cues.Apply(head, signature, Inside(head));
        return infinitive
            ? IsRanked(head)
                ? Inside(head)
                : Purpose(head)
            : FactValue.Certain;
    }

    /// <summary>"the first country to sign", "the latest to resign".</summary>
    bool IsRanked(int noun)
    {
        var first = document.Sentences[document.Tokens[noun].Sentence].First;
        for (
            var i = noun;
            i >= first && i > noun - 6 && document.Tokens[i].Upos is not (Upos.VERB or Upos.AUX or Upos.PUNCT);
            i--
        )
            if (document.Tokens[i].Lemma is "first" or "second" or "third" or "fourth" or "last" or "latest" or "only")
                return true;
        return false;
    }

    FactValue Purpose(int head) => cues.Apply(head, new Signature(2, 0, true), Inside(head));

    FactValue Adverbial(int token, int head)
    {
        var link = Link(token);
        var infinitive = link == "to";
        if (link is not null && Cue(head, link) is { } governed)
            return cues.Apply(head, governed, Inside(head));
        if (
            infinitive
            && document.Tokens[head].Lemma == "become"
            && (tree.Child(head, Deprel.Obj, Deprel.Xcomp) is >= 0 and var ranked)
            && IsRanked(ranked)
        )
            return Inside(head);
        if (infinitive)
            return tree.Clause(token).HasMark("only") ? FactValue.Certain : Purpose(head);
        if (link is null or "by")
            return Told(head);
        // "left before the army came", "will resign when the war ends": when the main clause is of the past, so is what
        // dates it.
        if (link is "before" or "until" or "till" && (tree.Clause(head).IsPast || tree.Clause(token).IsPast))
            return FactValue.Certain;
        if (lexicon.Find("link", "", link, out var signature) && signature.Affirmed != 3)
            return cues.Apply(cues.Marker(token, link), signature, Told(head));
        if (
            link is not ("because" or "although" or "though" or "given")
            && document.Tokens[token].Is(Features.Finite)
            && !tree.Clause(token).IsPast
            && Told(head) is { Ahead: true } coming
        )
            return coming;
        return FactValue.Certain;
    }

    /// <summary>
    /// The value of a clause as one tells it, whether or not it is negated: what a dependent clause shares.
    /// </summary>
    FactValue Told(int head) => cues.Inside(head, Around(head), negation: false);

    /// <summary>
    /// "will visit Kenya and meet its president": a second verb without auxiliaries of its own shares those of the
    /// first, unless its form shows that it stands alone.
    /// </summary>
    FactValue Joined(int token, int head)
    {
        ref readonly var word = ref document.Tokens[token];
        // "calls for closing the border and says": a finite verb is joined to a finite one.
        if (word.Upos == Upos.VERB && word.Is(Features.Finite))
            while (
                document.Tokens[head].Head >= 0
                && document.Tokens[head] is { Upos: Upos.VERB } above
                && !above.Is(Features.Finite)
                && !tree.Has(head, Deprel.Aux)
                && !tree.Has(head, Deprel.AuxPass)
                && above.Relation != Deprel.AclRelcl
            )
                head = document.Tokens[head].Head;
        if (word.Upos != Upos.VERB)
            return document.Tokens[head].Upos == Upos.VERB ? FactValue.Certain : Inside(head);
        var shares =
            word.Xpos == document.Tokens[head].Xpos
            && !word.Is(Features.Finite)
            && !tree.Has(token, Deprel.Aux)
            && !tree.Has(token, Deprel.AuxPass)
            && !tree.Has(token, Deprel.Nsubj)
            && !tree.Has(token, Deprel.NsubjPass);
        return shares ? Inside(head) : Around(head);
    }

    /// <summary>
    /// A noun that tells an act: under a cue ("threatened war", "the threat of war"), carried by a light verb ("will
    /// hold talks"), or spoken of as known ("condemned the attack").
    /// </summary>
    FactValue Argument(int noun, int head)
    {
        ref readonly var word = ref document.Tokens[noun];
        var preposition = Preposition(noun);
        var nominal = document.Tokens[head].Upos is Upos.NOUN or Upos.PROPN && !tree.Has(head, Deprel.Cop);
        var tie =
            preposition
            ?? word.Relation switch
            {
                Deprel.Obj or Deprel.NsubjPass => "object",
                Deprel.Nsubj => "subject",
                Deprel.Compound or Deprel.NmodPoss => "of",
                _ => "",
            };
        if (Cue(head, tie) is { } signature)
            return cues.Apply(head, signature, Inside(head));
        if (preposition is not null && lexicon.Find("link", "", preposition, out var link))
            return cues.Apply(cues.Marker(noun, preposition), link, Inside(head));
        if (nominal)
            return tree.IsLight(head) || word.Relation is Deprel.Compound ? Inside(head) : FactValue.Certain;
        var carried = tree.IsLight(head);
        if (!carried && IsKnown(noun))
            return FactValue.Certain;
        // A negation does not reach what only tells the circumstances: "in a call, they agreed to nothing".
        return word.Relation == Deprel.Obl && preposition != "into" ? Told(head) : Inside(head);
    }

    /// <summary>
    /// Whether a noun phrase speaks of something that the reader knows of: "the attack", "its attack".
    /// </summary>
    bool IsKnown(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (
                document.Tokens[child].Relation is Deprel.Det
                    && document.Tokens[child].Lemma is "the" or "this" or "that" or "these" or "those"
                || document.Tokens[child].Relation is Deprel.NmodPoss
            )
                return true;
        return false;
    }

    Signature? Cue(int head, string tie)
    {
        ref readonly var word = ref document.Tokens[head];
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
        if (
            part == "verb"
            && word.Xpos is "VBN" or "VBG"
            && lexicon.Find("adjective", tie, word.Form, out var adjective)
        )
            return adjective;
        return null;
    }

    string? Preposition(int token)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Case or Deprel.Mark
                && document.Tokens[child].Lemma is not "that"
            )
                return document.Tokens[child].Lemma is "to" && document.Tokens[token].Xpos == "VBG"
                    ? "to-ing"
                    : document.Tokens[child].Lemma;
        return null;
    }

    /// <summary>What opens an adverbial clause: its mark, or the adverb in its place.</summary>
    string? Link(int clause)
    {
        foreach (var child in tree.Of(clause))
            if (
                document.Tokens[child].Relation is Deprel.Mark
                || document.Tokens[child].Relation is Deprel.Advmod
                    && document.Tokens[child].Lemma is "when" or "whenever" or "where"
            )
                return document.Tokens[child].Lemma is "to" && document.Tokens[clause].Xpos == "VBG"
                    ? "to-ing"
                    : document.Tokens[child].Lemma;
        return null;
    }

    bool IsNominal(int token) =>
        document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN or Upos.VERB or Upos.ADJ or Upos.NUM;
}
