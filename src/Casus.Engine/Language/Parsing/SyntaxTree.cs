namespace Casus.Language;

/// <summary>The dependents of every token of a parsed document, in order of the text. Indices are those of <see cref="Document.Tokens"/>.</summary>
public sealed class SyntaxTree
{
    readonly Document document;
    readonly int[] firstChild;
    readonly int[] nextSibling;

    public SyntaxTree(Document document)
    {
        this.document = document;
        var tokens = document.Tokens;
        firstChild = new int[tokens.Length];
        nextSibling = new int[tokens.Length];
        firstChild.AsSpan().Fill(-1);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head < 0 || head >= tokens.Length || head == i)
                continue;
            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    public Children Of(int token) => new(this, token);

    /// <summary>The first dependent with one of two relations, or -1.</summary>
    public int Child(int token, Deprel relation, Deprel or = Deprel.Root)
    {
        var tokens = document.Tokens;
        foreach (var child in Of(token))
            if (tokens[child].Relation == relation || (or != Deprel.Root && tokens[child].Relation == or))
                return child;
        return -1;
    }

    public bool Has(int token, Deprel relation) => Child(token, relation) >= 0;

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        var tokens = document.Tokens;
        for (var steps = 0; token >= 0 && steps < 500; steps++, token = tokens[token].Head)
            if (token == ancestor)
                return true;
        return false;
    }

    /// <summary>Whether <paramref name="token"/> stands below <paramref name="ancestor"/> and is not coordinated with it or with what lies between.</summary>
    public bool IsPartOf(int token, int ancestor)
    {
        var tokens = document.Tokens;
        for (var steps = 0; token >= 0 && steps < 500; steps++, token = tokens[token].Head)
            if (token == ancestor)
                return true;
            else if (tokens[token].Relation == Deprel.Conj && tokens[token].Upos == Upos.VERB)
                return false;
        return false;
    }

    /// <summary>The first token of the phrase that hangs on a token.</summary>
    public int Leftmost(int token)
    {
        var first = token;
        foreach (var child in Of(token))
            if (child < token)
                first = Math.Min(first, Leftmost(child));
        return first;
    }

    /// <summary>Enumerates dependents without allocating.</summary>
    public readonly struct Children(SyntaxTree tree, int token)
    {
        public Enumerator GetEnumerator() => new(tree, tree.firstChild[token]);
    }

    public struct Enumerator(SyntaxTree tree, int first)
    {
        int next = first;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            if (next < 0)
                return false;
            Current = next;
            next = tree.nextSibling[next];
            return true;
        }
    }
}
