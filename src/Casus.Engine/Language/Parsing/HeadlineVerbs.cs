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
            if (tokens[i].Relation == Deprel.Obj && tokens[i].Head is >= 0 and var verb && verb < i && tokens[verb] is { Xpos: "NNS", Upos: Upos.NOUN })
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
        (tokens[verb].Upos, tokens[verb].Xpos, tokens[verb].Feats) = (Upos.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        tokens[verb].Features = Features.Indicative | Features.Singular | Features.Person3 | Features.Present | Features.Finite;
    }

    static int NounBefore(Span<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head == verb && tokens[i].Relation is not Deprel.Punct)
                return tokens[i].Upos is Upos.NOUN or Upos.PROPN && tokens[i].Relation is Deprel.Compound or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Nmod or Deprel.NmodUnmarked ? i : -1;
        return -1;
    }

    static bool HasConjunction(Span<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head == verb && tokens[i].Relation == Deprel.Cc)
                return true;
        return false;
    }
}
