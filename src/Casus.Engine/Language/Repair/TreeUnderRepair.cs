namespace Casus.Language.Repair;

/// <summary>
/// The parse of one sentence while it is mended, the only way to change one. Words can be read freely; every new head
/// is looked at first,
/// and what would hang a word below itself, leave the sentence, or make a second root is refused, with a note in the
/// document.
/// Indices are those of <see cref="Document.Tokens"/>.
/// </summary>
readonly ref struct TreeUnderRepair(Document document, int sentence)
{
    readonly Span<Token> tokens = document.Tokens;

    /// <summary>The first word of the sentence.</summary>
    public int First { get; } = document.Sentences[sentence].First;

    /// <summary>Behind the last word of the sentence.</summary>
    public int End { get; } = document.Sentences[sentence].End;

    /// <summary>The words that parsers stumble over.</summary>
    public RepairWords Words { get; } = document.Lists.For<RepairWords>();

    public ref readonly Token this[int token] => ref tokens[token];

    /// <summary>Hangs a word on another one. False, and nothing changes, where no tree would be left.</summary>
    public bool Attach(int token, int head, Deprel relation)
    {
        if (Refusal(token, head) is { } refusal)
        {
            document.ParseNotes.Add(new ParseNote(sentence, refusal));
            return false;
        }
        (tokens[token].Head, tokens[token].Relation) = (head, relation);
        return true;
    }

    /// <summary>Makes a word the root; the root before it hangs on it then.</summary>
    public void MakeRoot(int token, Deprel former)
    {
        for (var i = First; i < End; i++)
            if (tokens[i].Head < 0 && i != token)
                (tokens[i].Head, tokens[i].Relation) = (token, former);
        (tokens[token].Head, tokens[token].Relation) = (-1, Deprel.Root);
    }

    /// <summary>Changes how a word hangs on its head. Of the root nothing changes.</summary>
    public void Relabel(int token, Deprel relation)
    {
        if (tokens[token].Head >= 0)
            tokens[token].Relation = relation;
    }

    /// <summary>Changes the tags of a word; its features stay.</summary>
    public void Retag(int token, Upos upos, string xpos) => (tokens[token].Upos, tokens[token].Xpos) = (upos, xpos);

    /// <summary>Changes the tags and features of a word.</summary>
    public void Retag(int token, Upos upos, string xpos, string feats) =>
        (tokens[token].Upos, tokens[token].Xpos, tokens[token].Feats, tokens[token].Features) = (
            upos,
            xpos,
            feats,
            Tags.Flags(feats)
        );

    /// <summary>Whether a word is another one or stands below it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (; token >= 0; token = tokens[token].Head)
            if (token == ancestor)
                return true;
        return false;
    }

    /// <summary>The first word that hangs on another one so, or -1.</summary>
    public int Child(int head, Deprel relation)
    {
        for (var i = First; i < End; i++)
            if (tokens[i].Head == head && tokens[i].Relation == relation)
                return i;
        return -1;
    }

    public bool Has(int head, Deprel relation) => Child(head, relation) >= 0;

    string? Refusal(int token, int head) =>
        head < First || head >= End || token < First || token >= End
            ? "a repair would have hung a word on another sentence"
        : tokens[token].Head < 0 ? $"a repair would have left the sentence without its root “{tokens[token].Form}”"
        : IsWithin(head, token)
            ? $"a repair would have hung “{tokens[token].Form}” below itself, on “{tokens[head].Form}”"
        : null;
}
