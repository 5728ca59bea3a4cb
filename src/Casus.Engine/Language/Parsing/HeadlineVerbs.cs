namespace Casus.Language;

/// <summary>
/// Mends verbs in the present tense that were taken for plural nouns: "Turkey blocks access", "The court, sitting in Lahore, sentences him".
/// A noun takes no object, so the parse itself shows the mistake; what stood before the noun becomes its subject.
/// </summary>
public static class HeadlineVerbs
{
    /// <summary>Mends the tokens in place.</summary>
    public static void Mend(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i] is { Xpos: "NNS", Relation: Deprel.Conj, Head: >= 0 } && InPresentAbove(tokens, tokens[i].Head) is >= 0 and var first && IsVerbOfClause(tokens, i))
            {
                tokens[i].Head = first;
                MakeVerb(tokens, i);
            }
            else if (tokens[i] is { Relation: Deprel.CcPreconj, Form: "both", Head: >= 0 } && tokens[i].Head is var promise && tokens[promise] is { Upos: Upos.NOUN, Relation: Deprel.AclRelcl } && !HasConjunct(tokens, promise))
            {
                (tokens[i].Relation, tokens[i].Upos, tokens[i].Xpos) = (Deprel.Nsubj, Upos.PRON, "DT");
                (tokens[promise].Upos, tokens[promise].Xpos, tokens[promise].Feats) = (Upos.VERB, "VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin");
                tokens[promise].Features = Features.Indicative | Features.Plural | Features.Person3 | Features.Present | Features.Finite;
            }
            else if (tokens[i].Relation == Deprel.Obj && tokens[i].Head is >= 0 and var verb && verb < i && tokens[verb] is { Xpos: "NNS", Upos: Upos.NOUN })
                Mend(tokens, verb);
    }

    static void Mend(Span<Token> tokens, int verb)
    {
        var subject = tokens[verb].Head < 0 ? NounBefore(tokens, verb)
            : tokens[verb].Relation == Deprel.Conj && tokens[tokens[verb].Head] is { Head: < 0, Upos: Upos.NOUN or Upos.PROPN } && !HasConjunction(tokens, verb) ? tokens[verb].Head
            : -1;
        if (subject < 0)
            return;
        if (tokens[subject].Head == verb)
            for (var i = subject - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
                if (tokens[i].Head == verb && tokens[i].Relation is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.NmodPoss or Deprel.Nummod or Deprel.NmodDesc or Deprel.Flat)
                    tokens[i].Head = subject;
        (tokens[verb].Head, tokens[verb].Relation) = (-1, Deprel.Root);
        (tokens[subject].Head, tokens[subject].Relation) = (verb, Deprel.Nsubj);
        MakeVerb(tokens, verb);
    }

    static void MakeVerb(Span<Token> tokens, int noun)
    {
        (tokens[noun].Upos, tokens[noun].Xpos, tokens[noun].Feats) = (Upos.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        tokens[noun].Features = Features.Indicative | Features.Singular | Features.Person3 | Features.Present | Features.Finite;
    }

    /// <summary>The verb in the present tense that governs a token: "estimates" for "sign" in "estimates that they will sign".</summary>
    static int InPresentAbove(Span<Token> tokens, int token)
    {
        for (var steps = 0; token >= 0 && steps < 4 && tokens[token].Upos == Upos.VERB; steps++, token = tokens[token].Head)
            if (tokens[token].Xpos == "VBZ")
                return token;
        return -1;
    }

    /// <summary>"expects a deal but <b>doubts</b> that it will hold": a bare word behind a conjunction, with a clause of its own. That clause becomes its complement.</summary>
    static bool IsVerbOfClause(Span<Token> tokens, int noun)
    {
        var clause = -1;
        for (var i = noun - 1; i >= 0 && tokens[i].Sentence == tokens[noun].Sentence; i--)
            if (tokens[i].Head == noun && tokens[i].Relation is not (Deprel.Cc or Deprel.Punct or Deprel.Advmod))
                return false;
        for (var i = noun + 1; i < tokens.Length && tokens[i].Sentence == tokens[noun].Sentence; i++)
            if (tokens[i].Form == "that" && tokens[i] is { Relation: Deprel.Mark, Head: >= 0 } && i <= noun + 2)
                clause = tokens[i].Head;
        if (clause < 0 || tokens[clause].Head != noun)
            return false;
        tokens[clause].Relation = Deprel.Ccomp;
        return true;
    }

    static int NounBefore(Span<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head == verb && tokens[i].Relation is not Deprel.Punct)
                return tokens[i].Upos is Upos.NOUN or Upos.PROPN && tokens[i].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Nmod or Deprel.NmodUnmarked ? i : -1;
        return -1;
    }

    /// <summary>"both" in front of one word alone is no conjunction: "a treaty in which both promise help".</summary>
    static bool HasConjunct(Span<Token> tokens, int noun)
    {
        for (var i = noun + 1; i < tokens.Length && tokens[i].Sentence == tokens[noun].Sentence; i++)
            if (tokens[i].Head == noun && tokens[i].Relation == Deprel.Conj)
                return true;
        return false;
    }

    static bool HasConjunction(Span<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head == verb && tokens[i].Relation == Deprel.Cc)
                return true;
        return false;
    }
}
