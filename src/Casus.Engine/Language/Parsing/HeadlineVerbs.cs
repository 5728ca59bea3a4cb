using static Casus.Language.Dependents;

namespace Casus.Language;

/// <summary>
/// Mends verbs in the present tense that were taken for nouns: "Turkey blocks access", "The court, sitting in Lahore, sentences him",
/// "A shell explodes near Lima", "Thousands of people rally in Lima". A noun takes no object and no subject, "a" no plural, and a sentence
/// wants a verb, so the parse itself shows the mistake; what stood before the noun becomes its subject.
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
            else if (tokens[i] is { Xpos: "NNS", Relation: Deprel.Root } && Child(tokens, i, Deprel.Nsubj) is >= 0 and var subject && Child(tokens, i, Deprel.Cop) < 0 && ClauseBehind(tokens, i) is >= 0 and var told)
            {
                // "An analyst at the institute doubts that …": nothing makes a noun of it.
                tokens[told].Relation = Deprel.Ccomp;
                for (var child = subject + 1; child < i; child++)
                    if (tokens[child].Head == i && tokens[child].Relation is Deprel.Compound or Deprel.Nmod && Child(tokens, child, Deprel.Case) >= 0)
                        (tokens[child].Head, tokens[child].Relation) = (subject, Deprel.Nmod);
                MakeVerb(tokens, i);
            }
            else if (tokens[i] is { Relation: Deprel.CcPreconj or Deprel.Det, Form: "both", Head: >= 0 } && tokens[i].Head is var promise && tokens[promise] is { Upos: Upos.NOUN, Relation: Deprel.AclRelcl } && !HasConjunct(tokens, promise))
            {
                (tokens[i].Relation, tokens[i].Upos, tokens[i].Xpos) = (Deprel.Nsubj, Upos.PRON, "DT");
                MakeVerb(tokens, promise, plural: true);
            }
            else if (tokens[i].Relation == Deprel.Obj && tokens[i].Head is >= 0 and var verb && verb < i && tokens[verb] is { Xpos: "NNS", Upos: Upos.NOUN })
                Mend(tokens, verb);
            else if (tokens[i] is { Upos: Upos.NOUN, Xpos: "NNS", Head: < 0 } && i + 1 < tokens.Length)
                MendClash(tokens, i);
            else if (tokens[i] is { Upos: Upos.NOUN, Xpos: "NN" } && Gatherings.Contains(tokens[i].Form) && i > 0 && tokens[i - 1] is { Upos: Upos.NOUN, Xpos: "NNS", Sentence: var sentence } && sentence == tokens[i].Sentence)
                MendGathering(tokens, i);
    }

    // What crowds do, in the form that verb and noun share.
    static readonly HashSet<string> Gatherings = new(StringComparer.Ordinal) { "march", "rally", "protest", "riot", "parade", "strike", "picket" };

    /// <summary>"An <b>envoy</b> visits": a noun in the plural that has a subject, or "a" before it.</summary>
    static void MendClash(Span<Token> tokens, int verb)
    {
        var (subject, article) = (-1, false);
        for (var i = verb - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head == verb)
            {
                if (tokens[i].Relation is Deprel.Cop or Deprel.Aux)
                    return;
                if (tokens[i].Relation == Deprel.Nsubj)
                    (subject, article) = (i, true);
                else if (tokens[i].Relation == Deprel.Det && tokens[i].Form is "a" or "an" or "A" or "An")
                    article = true;
                else if (subject < 0 && i == verb - 1 && tokens[i].Relation is Deprel.Compound or Deprel.Amod)
                    subject = i;
            }
        if (subject < 0 || !article)
            return;
        if (tokens[subject].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON))
            (tokens[subject].Upos, tokens[subject].Xpos) = (Upos.NOUN, "NN");
        // What hangs on the subject behind the verb without a preposition is the object.
        for (var (i, bare) = (verb + 1, true); i < tokens.Length && tokens[i].Sentence == tokens[verb].Sentence; i++)
        {
            if (tokens[i].Upos is Upos.ADP or Upos.PUNCT or Upos.CCONJ or Upos.SCONJ)
                bare = false;
            if (tokens[i] is { Relation: Deprel.Mark, Form: "that", Head: >= 0 } && tokens[tokens[i].Head].Head == verb)
                tokens[tokens[i].Head].Relation = Deprel.Ccomp;
            if (tokens[i].Head != subject)
                continue;
            tokens[i].Head = verb;
            if (bare && tokens[i].Relation is Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Appos)
                tokens[i].Relation = Deprel.Obj;
        }
        MakeRoot(tokens, verb, subject);
    }

    /// <summary>"Thousands march", "Hundreds of students rally": where the sentence has no other verb.</summary>
    static void MendGathering(Span<Token> tokens, int verb)
    {
        var root = -1;
        for (var i = verb; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
            if (tokens[i].Head < 0)
                root = i;
        if (root < 0 || root == verb || root > verb - 1 || tokens[root] is not { Upos: Upos.NOUN, Xpos: "NNS" })
            return;
        for (var i = verb + 1; i < tokens.Length && tokens[i].Sentence == tokens[verb].Sentence; i++)
            if (tokens[i].Head == root)
                tokens[i].Head = verb;
        if (tokens[verb - 1].Head == verb && verb - 1 != root)
            (tokens[verb - 1].Head, tokens[verb - 1].Relation) = (root, Deprel.Nmod);
        MakeRoot(tokens, verb, root, plural: true);
    }

    static void Mend(Span<Token> tokens, int verb)
    {
        var subject = tokens[verb].Head < 0 ? NounBefore(tokens, verb)
            : tokens[verb].Relation == Deprel.Conj && tokens[tokens[verb].Head] is { Head: < 0, Upos: Upos.NOUN or Upos.PROPN } && !HasConjunction(tokens, verb) ? tokens[verb].Head
            : -1;
        if (subject < 0)
            return;
        MakeRoot(tokens, verb, subject);
    }

    static void MakeRoot(Span<Token> tokens, int verb, int subject, bool plural = false)
    {
        if (tokens[subject].Head == verb)
            for (var i = subject - 1; i >= 0 && tokens[i].Sentence == tokens[verb].Sentence; i--)
                if (tokens[i].Head == verb && tokens[i].Relation is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.NmodPoss or Deprel.Nummod or Deprel.NmodDesc or Deprel.Flat)
                    tokens[i].Head = subject;
        (tokens[verb].Head, tokens[verb].Relation) = (-1, Deprel.Root);
        (tokens[subject].Head, tokens[subject].Relation) = (verb, Deprel.Nsubj);
        MakeVerb(tokens, verb, plural);
    }

    static void MakeVerb(Span<Token> tokens, int noun, bool plural = false)
    {
        (tokens[noun].Upos, tokens[noun].Xpos, tokens[noun].Feats) = (Upos.VERB, plural ? "VBP" : "VBZ", $"Mood=Ind|Number={(plural ? "Plur" : "Sing")}|Person=3|Tense=Pres|VerbForm=Fin");
        tokens[noun].Features = Features.Indicative | (plural ? Features.Plural : Features.Singular) | Features.Person3 | Features.Present | Features.Finite;
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
        for (var i = noun - 1; i >= 0 && tokens[i].Sentence == tokens[noun].Sentence; i--)
            if (tokens[i].Head == noun && tokens[i].Relation is not (Deprel.Cc or Deprel.Punct or Deprel.Advmod))
                return false;
        if (ClauseBehind(tokens, noun) is not (>= 0 and var clause))
            return false;
        tokens[clause].Relation = Deprel.Ccomp;
        return true;
    }

    /// <summary>The head of a clause with "that" right behind a word and hung on it, or -1.</summary>
    static int ClauseBehind(Span<Token> tokens, int word)
    {
        for (var i = word + 1; i < tokens.Length && i <= word + 2; i++)
            if (tokens[i] is { Form: "that", Relation: Deprel.Mark, Head: >= 0 } && tokens[tokens[i].Head].Head == word)
                return tokens[i].Head;
        return -1;
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
