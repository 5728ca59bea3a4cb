namespace Casus.Language;

/// <summary>Gives a modal that stands apart to its verb: "The senator, Ada Obi, <b>will</b> on Tuesday, 19 June, <b>lead</b> the visit". Parsers hang it on the name before it.</summary>
public static class StrayAuxiliaries
{
    const int MaxDistance = 12;

    /// <summary>Mends the tokens in place.</summary>
    public static void Mend(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i] is { Upos: Upos.AUX, Xpos: "MD", Head: >= 0 } && tokens[tokens[i].Head].Upos is Upos.NOUN or Upos.PROPN && tokens[i].Head < i && VerbBehind(tokens, i) is >= 0 and var verb)
                (tokens[i].Head, tokens[i].Relation) = (verb, Deprel.Aux);
    }

    /// <summary>The first verb behind, if it is a bare infinitive.</summary>
    static int VerbBehind(Span<Token> tokens, int modal)
    {
        for (var i = modal + 1; i < tokens.Length && i <= modal + MaxDistance && tokens[i].Sentence == tokens[modal].Sentence; i++)
            if (tokens[i].Upos is Upos.VERB or Upos.AUX)
                return tokens[i].Upos == Upos.VERB && tokens[i].Xpos == "VB" ? i : -1;
        return -1;
    }
}
