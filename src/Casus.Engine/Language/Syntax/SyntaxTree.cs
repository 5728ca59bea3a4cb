using Casus.Lexicons;

namespace Casus.Language.Syntax;

/// <summary>
/// How the sentences of a parsed document are built: who hangs on whom, in order of the text. Built once for a document
/// (<c>document.Syntax</c>), read-only. Indices are those of <see cref="Document.Tokens"/>.
/// Whoever climbs from head to head comes to a root: heads that make no tree are replaced here, in the document too, by
/// the parse before its repairs, or, where there is none, by all words hanging on the first; a note in the document
/// says so.
/// </summary>
public sealed class SyntaxTree
{
    /// <summary>A word's place: its family, its number in depth-first order, and what its subtree spans.</summary>
    struct Node
    {
        public int FirstChild,
            NextSibling,
            Order,
            LastOrder,
            First,
            End;
    }

    readonly Node[] nodes;

    internal SyntaxTree(Document document)
    {
        Document = document;
        nodes = new Node[document.Tokens.Length];
        ReplaceBroken();
        Link();
        Number();
    }

    /// <summary>The document whose sentences these are.</summary>
    public Document Document { get; }

    /// <summary>The words that grammar asks for.</summary>
    public GrammarWords Words => field ??= Document.Lists.For<GrammarWords>();

    /// <summary>A token of the document.</summary>
    public ref readonly Token this[int token] => ref Document.Tokens[token];

    /// <summary>The clause of a predicate: a verb, or a noun or adjective with a copula.</summary>
    public Clause Clause(int predicate) => new(this, predicate);

    /// <summary>The noun phrase that a token heads.</summary>
    public NounPhrase Phrase(int head) => new(this, head);

    /// <summary>The dependents of a token, in order of the text.</summary>
    public Children Of(int token) => new(this, token);

    /// <summary>The first dependent with one of two relations, or -1.</summary>
    public int Child(int token, Deprel relation, Deprel or = Deprel.Root)
    {
        var tokens = Document.Tokens;
        foreach (var child in Of(token))
            if (tokens[child].Relation == relation || (or != Deprel.Root && tokens[child].Relation == or))
                return child;
        return -1;
    }

    /// <summary>The first dependent with one of some relations, or -1.</summary>
    public int Child(int token, RelationSet relations)
    {
        var tokens = Document.Tokens;
        foreach (var child in Of(token))
            if (relations.Contains(tokens[child].Relation))
                return child;
        return -1;
    }

    /// <summary>Whether a token has a dependent with a relation.</summary>
    public bool Has(int token, Deprel relation) => Child(token, relation) >= 0;

    /// <summary>
    /// The first dependent with one of some relations whose lemma is one of a list, as it is written there; or -1.
    /// </summary>
    public int ChildWithLemma(int token, RelationSet relations, WordList lemmas)
    {
        var tokens = Document.Tokens;
        foreach (var child in Of(token))
            if (relations.Contains(tokens[child].Relation) && lemmas.Contains(tokens[child].Lemma))
                return child;
        return -1;
    }

    /// <summary>The first dependent with one of some relations and a lemma, or -1.</summary>
    public int ChildWithLemma(int token, RelationSet relations, string lemma)
    {
        var tokens = Document.Tokens;
        foreach (var child in Of(token))
            if (relations.Contains(tokens[child].Relation) && tokens[child].Lemma == lemma)
                return child;
        return -1;
    }

    /// <summary>
    /// The first dependent with one of some relations whose form is one of a list, in small or capital letters; or -1.
    /// </summary>
    public int ChildWithForm(int token, RelationSet relations, WordList forms)
    {
        var tokens = Document.Tokens;
        foreach (var child in Of(token))
            if (relations.Contains(tokens[child].Relation) && forms.ContainsAnyCase(tokens[child].Form))
                return child;
        return -1;
    }

    /// <summary>
    /// Whether <paramref name="token"/> is <paramref name="ancestor"/> or stands below it; no word (-1) stands
    /// anywhere.
    /// </summary>
    public bool IsWithin(int token, int ancestor) =>
        token >= 0
        && ancestor >= 0
        && nodes[token].Order >= nodes[ancestor].Order
        && nodes[token].Order <= nodes[ancestor].LastOrder;

    /// <summary>
    /// Whether <paramref name="token"/> stands below <paramref name="ancestor"/> and is not coordinated with it or with
    /// what lies between.
    /// </summary>
    public bool IsPartOf(int token, int ancestor)
    {
        var tokens = Document.Tokens;
        for (; token >= 0; token = tokens[token].Head)
            if (token == ancestor)
                return true;
            else if (tokens[token].Relation == Deprel.Conj && tokens[token].Upos == Upos.VERB)
                return false;
        return false;
    }

    /// <summary>The first token of all that stands below a token and itself.</summary>
    public int Leftmost(int token) => nodes[token].First;

    /// <summary>The last token of all that stands below a token and itself.</summary>
    public int Rightmost(int token) => nodes[token].End - 1;

    /// <summary>
    /// The head of the tokens from <paramref name="first"/> to the one before <paramref name="end"/>: the first of them
    /// that hangs on a word outside.
    /// </summary>
    public int HeadOf(int first, int end)
    {
        var tokens = Document.Tokens;
        for (var token = first; token < end; token++)
            if (tokens[token].Head < first || tokens[token].Head >= end)
                return token;
        return first;
    }

    void ReplaceBroken()
    {
        var scratch = new int[nodes.Length];
        for (var sentence = 0; sentence < Document.Sentences.Count; sentence++)
        {
            var words = Document.Sentences[sentence];
            if (TreeShape.Fault(Document.Tokens, words, scratch) is not { } fault)
                continue;
            if (!Document.UndoRepairs(words) || TreeShape.Fault(Document.Tokens, words, scratch) is not null)
                Document.Flatten(words);
            Document.ParseNotes.Add(
                new ParseNote(sentence, $"the parse was no tree ({fault}) and was replaced", Broken: true)
            );
        }
    }

    void Link()
    {
        var tokens = Document.Tokens;
        for (var i = 0; i < nodes.Length; i++)
            nodes[i].FirstChild = nodes[i].NextSibling = -1;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head < 0)
                continue;
            nodes[i].NextSibling = nodes[head].FirstChild;
            nodes[head].FirstChild = i;
        }
    }

    /// <summary>Numbers the words depth first; a subtree's numbers follow one another.</summary>
    void Number()
    {
        var tokens = Document.Tokens;
        var order = 0;
        for (var root = 0; root < nodes.Length; root++)
        {
            if (tokens[root].Head >= 0)
                continue;
            var token = root;
            Enter(token, ref order);
            while (true)
            {
                if (nodes[token].FirstChild is >= 0 and var child)
                {
                    token = child;
                    Enter(token, ref order);
                    continue;
                }
                Leave(token, order);
                while (token != root && nodes[token].NextSibling < 0)
                {
                    token = tokens[token].Head;
                    Leave(token, order);
                }
                if (token == root)
                    break;
                token = nodes[token].NextSibling;
                Enter(token, ref order);
            }
        }
    }

    void Enter(int token, ref int order)
    {
        ref var node = ref nodes[token];
        (node.Order, node.First, node.End) = (order++, token, token + 1);
    }

    void Leave(int token, int order)
    {
        ref var node = ref nodes[token];
        node.LastOrder = order - 1;
        if (Document.Tokens[token].Head is not (>= 0 and var head))
            return;
        nodes[head].First = Math.Min(nodes[head].First, node.First);
        nodes[head].End = Math.Max(nodes[head].End, node.End);
    }

    /// <summary>Enumerates dependents without allocating.</summary>
    public readonly struct Children(SyntaxTree tree, int token)
    {
        public Enumerator GetEnumerator() => new(tree, tree.nodes[token].FirstChild);
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
            next = tree.nodes[next].NextSibling;
            return true;
        }
    }
}

/// <summary>The tree of a document.</summary>
public static class DocumentSyntax
{
    extension(Document document)
    {
        /// <summary>How the document's sentences are built; found when first asked for, from its parse.</summary>
        public SyntaxTree Syntax => document.Once(static parsed => new SyntaxTree(parsed));
    }
}
