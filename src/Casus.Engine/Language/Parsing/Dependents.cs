namespace Casus.Language;

/// <summary>Looks words up by what they hang on while the tree is still being mended; <see cref="SyntaxTree"/> is for trees that stay as they are.</summary>
static class Dependents
{
    /// <summary>The first word of the sentence that hangs on <paramref name="head"/> so, or -1.</summary>
    public static int Child(Span<Token> tokens, int head, Deprel relation)
    {
        var first = head;
        while (first > 0 && tokens[first - 1].Sentence == tokens[head].Sentence)
            first--;
        for (var i = first; i < tokens.Length && tokens[i].Sentence == tokens[head].Sentence; i++)
            if (tokens[i].Head == head && tokens[i].Relation == relation)
                return i;
        return -1;
    }
}
