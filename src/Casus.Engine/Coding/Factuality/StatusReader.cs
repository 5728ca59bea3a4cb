using Casus.Coding.Patterns;
using Casus.Language;

namespace Casus.Coding.Factuality;

/// <summary>Reads from the words around an act, upward through the clauses that govern it, whether it happened.</summary>
public sealed class StatusReader(Document document, SyntaxTree tree, ModalityLexicon lexicon)
{
    const int MaxClauses = 8;

    /// <summary>The status of the act that <paramref name="match"/> tells.</summary>
    public EventStatus Read(Match match)
    {
        var token = match.Trigger;
        var status = document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN ? OfNoun(token) : OfClause(token, countNegation: !match.NegationUsed);
        for (var steps = 0; steps < MaxClauses; steps++)
        {
            var head = document.Tokens[token].Head;
            if (head < 0)
                break;
            if (Governed(token, head) is not { } above)
                break;
            status = Combine(status, above);
            token = head;
        }
        return status;
    }

    /// <summary>Whether somebody says that the act will not be done: "will not release".</summary>
    public bool IsRefusal(int verb)
    {
        var (ahead, negated) = (false, false);
        foreach (var child in tree.Of(verb))
        {
            ahead |= document.Tokens[child].Relation == Deprel.Aux && document.Tokens[child].Lemma is "will" or "would" or "shall";
            negated |= document.Tokens[child].Lemma is "not" or "never" or "n't";
        }
        return ahead && negated;
    }

    /// <summary>What the clause above says of the clause or noun below, or null where the two are not told together.</summary>
    EventStatus? Governed(int token, int head)
    {
        ref var below = ref document.Tokens[token];
        ref var above = ref document.Tokens[head];
        switch (below.Relation)
        {
            case Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj or Deprel.CsubjPass:
                if (above.Upos is Upos.NOUN or Upos.PROPN)
                    return Combine(lexicon.Of("noun", above.Lemma) ?? EventStatus.Actual, OfNoun(head));
                var governing = lexicon.Of(above.Upos == Upos.ADJ ? "adjective" : "verb", above.Lemma) ?? EventStatus.Actual;
                // A finite clause under a verb of saying is reported as fact unless the verb itself denies it.
                if (below.Relation == Deprel.Ccomp && governing is EventStatus.Future or EventStatus.Possible && !IsInfinitive(token) && above.Lemma is not ("doubt" or "hope" or "fear" or "propose" or "suggest" or "demand" or "consider"))
                    governing = EventStatus.Actual;
                return Combine(governing, OfClause(head, countNegation: below.Relation != Deprel.Ccomp || governing != EventStatus.Actual));
            case Deprel.Acl when IsInfinitive(token):
                return Combine(lexicon.Of("noun", above.Lemma) ?? EventStatus.Possible, OfNoun(head));
            case Deprel.Advcl when IsInfinitive(token):
                return EventStatus.Possible;
            case Deprel.Advcl when Mark(token) is { } mark:
                return mark;
            case Deprel.Conj when SharesAuxiliary(token):
                return Combine(OfClause(head, countNegation: false), EventStatus.Actual);
            case Deprel.Conj when above.Upos is Upos.VERB && below.Upos is Upos.VERB:
                return EventStatus.Actual;
            case Deprel.Obj or Deprel.NsubjPass or Deprel.Nsubj when above.Upos is Upos.VERB or Upos.ADJ && below.Upos is Upos.NOUN or Upos.PROPN:
                var verb = below.Relation == Deprel.Nsubj ? EventStatus.Actual : lexicon.Of("verb", above.Lemma) ?? EventStatus.Actual;
                return Combine(verb, OfClause(head, countNegation: true));
            case Deprel.Obl or Deprel.Nmod when below.Upos is Upos.NOUN && HasCase(token, "without"):
                return EventStatus.Negated;
            case Deprel.Nmod when HasCase(token, "of") || HasCase(token, "for"):
                return Combine(lexicon.Of("noun", above.Lemma) is EventStatus.Possible or EventStatus.Negated ? lexicon.Of("noun", above.Lemma)!.Value : EventStatus.Actual, OfNoun(head));
            default:
                return null;
        }
    }

    EventStatus OfClause(int verb, bool countNegation)
    {
        var status = EventStatus.Actual;
        foreach (var child in tree.Of(verb))
        {
            ref var word = ref document.Tokens[child];
            var said = word.Relation switch
            {
                Deprel.Aux => OfAuxiliary(child, verb),
                Deprel.Advmod => lexicon.Of("adverb", word.Lemma),
                Deprel.Mark => Mark(verb),
                Deprel.Cc when word.Lemma is "nor" => EventStatus.Negated,
                _ => null,
            };
            if (said == EventStatus.Negated && !countNegation)
                continue;
            if (said is { } value)
                status = Combine(status, value);
        }
        return IsGoingTo(verb) ? Combine(status, EventStatus.Future) : status;
    }

    EventStatus? OfAuxiliary(int auxiliary, int verb)
    {
        var lemma = document.Tokens[auxiliary].Lemma;
        if (lemma == "would" && document.Tokens[verb].Relation == Deprel.Ccomp)
            return EventStatus.Future;
        // "is to visit": a finite form of be with an infinitive.
        if (lemma == "be" && IsInfinitive(verb) && document.Tokens[auxiliary].Is(Features.Present))
            return EventStatus.Future;
        return lexicon.Of("aux", lemma);
    }

    EventStatus OfNoun(int noun)
    {
        var status = EventStatus.Actual;
        foreach (var child in tree.Of(noun))
        {
            ref var word = ref document.Tokens[child];
            if (word.Relation is Deprel.Amod && lexicon.Of("modifier", word.Lemma) is { } value)
                status = Combine(status, value);
            else if (word.Relation == Deprel.Det && word.Lemma is "no" or "neither")
                status = Combine(status, EventStatus.Negated);
        }
        return status;
    }

    EventStatus? Mark(int clause)
    {
        foreach (var child in tree.Of(clause))
            if (document.Tokens[child].Relation is Deprel.Mark && lexicon.Of("mark", document.Tokens[child].Lemma) is { } value)
                return value;
        return null;
    }

    bool IsInfinitive(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation is Deprel.Mark && document.Tokens[child].Lemma == "to")
                return true;
        return false;
    }

    bool IsGoingTo(int verb)
    {
        var head = document.Tokens[verb].Head;
        return document.Tokens[verb].Relation == Deprel.Xcomp && head >= 0 && document.Tokens[head] is { Lemma: "go", Xpos: "VBG" };
    }

    /// <summary>"will visit Kenya and meet its president": the second verb is bare and shares the auxiliary.</summary>
    bool SharesAuxiliary(int verb) => document.Tokens[verb].Xpos == "VB" && !tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.Mark);

    bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Lemma == preposition)
                return true;
        return false;
    }

    /// <summary>Negation wins over possibility, possibility over future; two negations leave a possibility.</summary>
    static EventStatus Combine(EventStatus inner, EventStatus outer) => (inner, outer) switch
    {
        (EventStatus.Negated, EventStatus.Negated) => EventStatus.Actual,
        (EventStatus.Negated, _) or (_, EventStatus.Negated) => EventStatus.Negated,
        (EventStatus.Possible, _) or (_, EventStatus.Possible) => EventStatus.Possible,
        (EventStatus.Future, _) or (_, EventStatus.Future) => EventStatus.Future,
        _ => EventStatus.Actual,
    };
}
