namespace Casus.Language.Syntax;

/// <summary>
/// Says whether the heads of a sentence make a tree: one root, every head in the sentence, no word below itself.
/// </summary>
public static class TreeShape
{
    /// <summary>What is wrong with the heads of a sentence, in words, or null for a tree.</summary>
    /// <param name="tokens">All tokens of the document; heads are indices into them, -1 the root.</param>
    /// <param name="sentence">The sentence; an empty one is a tree.</param>
    /// <param name="scratch">Room for as many numbers as there are tokens; what it holds is overwritten.</param>
    public static string? Fault(ReadOnlySpan<Token> tokens, Sentence sentence, Span<int> scratch)
    {
        var root = -1;
        scratch[sentence.First..sentence.End].Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var head = tokens[i].Head;
            if (head < 0 && root >= 0)
                return $"“{tokens[root].Form}” and “{tokens[i].Form}” are both roots";
            if (head < 0)
                root = i;
            else if (head < sentence.First || head >= sentence.End)
                return $"the head of “{tokens[i].Form}” lies in another sentence";
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            // Each climb leaves its mark and stops at an older one, so that every word is passed once.
            var above = i;
            while (above >= 0 && scratch[above] == 0)
            {
                scratch[above] = i + 1;
                above = tokens[above].Head;
            }
            if (above >= 0 && scratch[above] == i + 1)
                return $"“{tokens[above].Form}” stands below itself";
        }
        return null;
    }
}
