namespace Casus.Language;

/// <summary>
/// Gives a preposition to the noun of its phrase: in "talks <b>with</b> former Afghan president Hamid Karzai" parsers hang it on the title,
/// and in "the invasion <b>of</b> neighbouring Chad" they read a clause. A word that stands before its noun has no preposition of its own.
/// </summary>
public static class StrayPrepositions
{
    /// <summary>Mends the tokens in place.</summary>
    public static void Mend(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i] is { Relation: Deprel.Case, Upos: Upos.ADP, Head: >= 0, SpaceAfter: true })
                while (tokens[i].Head is var modifier && modifier > i && IsBeforeNoun(tokens, modifier))
                    tokens[i].Head = tokens[modifier].Head;
            else if (IsNeighbour(tokens, i))
                MakeAdjective(tokens, i);
    }

    static bool IsBeforeNoun(Span<Token> tokens, int modifier) =>
        tokens[modifier].Head > modifier && tokens[modifier].Relation is Deprel.NmodDesc or Deprel.Compound or Deprel.Amod or Deprel.NmodPoss && tokens[tokens[modifier].Head].Upos is Upos.NOUN or Upos.PROPN;

    /// <summary>"neighbouring" between a preposition and a name: nobody neighbours anybody in the course of doing something else.</summary>
    static bool IsNeighbour(Span<Token> tokens, int token) =>
        token > 0 && token + 1 < tokens.Length && tokens[token] is { Form: "neighbouring" or "neighboring", Upos: Upos.VERB, Relation: Deprel.Acl or Deprel.Advcl, Head: >= 0 }
        && tokens[token - 1].Head == token && tokens[token - 1].Relation is Deprel.Mark or Deprel.Case && Object(tokens, token) > token;

    static int Object(Span<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Length && tokens[i].Sentence == tokens[verb].Sentence; i++)
            if (tokens[i].Head == verb)
                return tokens[i].Relation == Deprel.Obj ? i : -1;
        return -1;
    }

    static void MakeAdjective(Span<Token> tokens, int word)
    {
        var (noun, head) = (Object(tokens, word), tokens[word].Head);
        for (var i = word - 1; i < tokens.Length && tokens[i].Sentence == tokens[word].Sentence; i++)
            if (tokens[i].Head == word)
                tokens[i].Head = noun;
        (tokens[noun].Head, tokens[noun].Relation) = (head, tokens[head].Upos is Upos.NOUN or Upos.PROPN ? Deprel.Nmod : Deprel.Obl);
        (tokens[word].Head, tokens[word].Relation, tokens[word].Upos, tokens[word].Xpos) = (noun, Deprel.Amod, Upos.ADJ, "JJ");
        (tokens[word - 1].Relation, tokens[word - 1].Upos, tokens[word - 1].Xpos) = (Deprel.Case, Upos.ADP, "IN");
    }
}
