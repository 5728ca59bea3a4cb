namespace Casus.Language.Syntax;

/// <summary>
/// The dependents of every token of a parsed document, in order of the text. Indices are those of
/// <see cref="Document.Tokens"/>.
/// Whoever climbs from head to head comes to a root: heads that make no tree are replaced here, in the document too, by
/// the parse before
/// its repairs, or, where there is none, by all words hanging on the first; a note in the document says so.
/// </summary>
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
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
            Hold(sentence);
        firstChild.AsSpan().Fill(-1);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head < 0)
                continue;
            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    /// <summary>Sees to it that a sentence is a tree.</summary>
    void Hold(int sentence)
    {
        var words = document.Sentences[sentence];
        if (TreeShape.Fault(document.Tokens, words, nextSibling) is not { } fault)
            return;
        if (!document.UndoRepairs(words) || TreeShape.Fault(document.Tokens, words, nextSibling) is not null)
            document.Flatten(words);
        document.ParseNotes.Add(
            new ParseNote(sentence, $"the parse was no tree ({fault}) and was replaced", Broken: true)
        );
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
        for (; token >= 0; token = tokens[token].Head)
            if (token == ancestor)
                return true;
        return false;
    }

    /// <summary>
    /// Whether <paramref name="token"/> stands below <paramref name="ancestor"/> and is not coordinated with it or with
    /// what lies between.
    /// </summary>
    public bool IsPartOf(int token, int ancestor)
    {
        var tokens = document.Tokens;
        for (; token >= 0; token = tokens[token].Head)
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
