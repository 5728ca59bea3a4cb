using Casus.Language.Syntax;

namespace Casus.Language.Coreference.Chains;

/// <summary>The quotations of a document, and the mention that speaks in each.</summary>
sealed class Quotations
{
    /// <summary>What stands in no quotation.</summary>
    public const int None = 0;

    const int Unknown = -1;

    static readonly RelationSet told = new(Deprel.Ccomp, Deprel.Parataxis, Deprel.Xcomp, Deprel.Obj, Deprel.Dep);
    static readonly RelationSet telling = new(Deprel.Parataxis, Deprel.Ccomp);

    readonly ChainBuilder chains;
    readonly SyntaxTree tree;
    readonly int[] quoteAt;
    readonly int[] speakers;

    public Quotations(ChainBuilder chains)
    {
        (this.chains, tree) = (chains, chains.Tree);
        quoteAt = new int[chains.Document.Tokens.Length];
        speakers = new int[Mark() + 1];
        speakers.AsSpan().Fill(Unknown);
        for (var token = 0; token < quoteAt.Length; token++)
            if (quoteAt[token] is > None and var quote && speakers[quote] < 0 && tree[token].Upos != Upos.PUNCT)
                speakers[quote] = SpeakerOf(token, quote);
        GoOn();
    }

    /// <summary>The number of the quotation that holds a token, or <see cref="None"/>.</summary>
    public int At(int token) => quoteAt[token];

    /// <summary>The mention that says what a quotation holds, or -1.</summary>
    public int Speaker(int quote) => speakers[quote];

    /// <summary>Numbers the quotations from 1; none goes on over the end of a paragraph. How many there are.</summary>
    int Mark()
    {
        var (quote, isOpen) = (None, false);
        for (var token = 0; token < quoteAt.Length; token++)
        {
            var mark = tree[token].Form;
            var opens = chains.Words.OpeningMarks.Contains(mark) || mark == "\"" && !isOpen;
            var closes = chains.Words.ClosingMarks.Contains(mark) || mark == "\"" && isOpen;
            if (opens)
                (isOpen, quote) = (true, quote + 1);
            else if (isOpen && BeginsLine(token))
                isOpen = false;
            if (isOpen)
                quoteAt[token] = quote;
            if (closes)
                isOpen = false;
        }
        return quote;
    }

    bool BeginsLine(int token) =>
        token > 0 && chains.Document.Text.AsSpan(tree[token - 1].End..tree[token].Start).Contains('\n');

    /// <summary>Who says what a token belongs to: the subject of the verb above the quotation or beside it.</summary>
    int SpeakerOf(int token, int quote)
    {
        var head = tree[token].Head;
        var leaves = head < 0 || quoteAt[head] != quote;
        if (head >= 0 && leaves && told.Contains(tree[token].Relation) && SubjectOf(head) is >= 0 and var above)
            return above;
        if (leaves)
            foreach (var child in tree.Of(token))
                if (
                    telling.Contains(tree[child].Relation)
                    && quoteAt[child] != quote
                    && SubjectOf(child) is >= 0 and var beside
                )
                    return beside;
        return Unknown;
    }

    int SubjectOf(int verb)
    {
        foreach (var child in tree.Of(verb))
            if (
                Relations.Subjects.Contains(tree[child].Relation)
                && quoteAt[child] == quoteAt[verb]
                && chains.At(child) is >= 0 and var mention
            )
                return mention;
        return tree[verb].Relation == Deprel.Conj ? SubjectOf(tree[verb].Head) : Unknown;
    }

    /// <summary>A speaker goes on where a quotation follows in the same or the next sentence.</summary>
    void GoOn()
    {
        var (starts, ends) = (new int[speakers.Length], new int[speakers.Length]);
        starts.AsSpan().Fill(-1);
        for (var token = 0; token < quoteAt.Length; token++)
        {
            ref var start = ref starts[quoteAt[token]];
            start = start < 0 ? token : start;
            ends[quoteAt[token]] = token;
        }
        for (var quote = 2; quote < speakers.Length; quote++)
            if (
                speakers[quote] < 0
                && starts[quote] >= 0
                && starts[quote - 1] >= 0
                && tree[starts[quote]].Sentence - tree[ends[quote - 1]].Sentence <= 1
            )
                speakers[quote] = speakers[quote - 1];
    }
}
