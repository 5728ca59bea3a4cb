namespace Casus.Language;

/// <summary>
/// One syntactic word in the sense of Universal Dependencies. Positions are UTF-16 offsets into
/// <see cref="Document.Text"/>.
/// </summary>
public struct Token
{
    /// <summary>Offset of the first character.</summary>
    public int Start;

    /// <summary>Offset behind the last character.</summary>
    public int End;

    /// <summary>The word as written.</summary>
    public string Form;

    public string Lemma;
    public Upos Upos;

    /// <summary>Penn Treebank tag.</summary>
    public string Xpos;

    /// <summary>Morphological features as CoNLL-U writes them ("Number=Sing|Tense=Past"), or "_".</summary>
    public string Feats;

    /// <summary>The same features as flags, for quick tests.</summary>
    public Features Features;

    /// <summary>
    /// Index of the governing token in <see cref="Document.Tokens"/>, or -1 for the root of a sentence.
    /// </summary>
    public int Head;

    public Deprel Relation;

    /// <summary>Index of the sentence in <see cref="Document.Sentences"/>.</summary>
    public int Sentence;

    /// <summary>Whether white space (or the end of the text) follows the surface token that this word ends.</summary>
    public bool SpaceAfter;

    /// <summary>
    /// Place in a multiword token such as "don't": 0 none, 1 the first word, 2 and up the following ones.
    /// </summary>
    public byte PartOfMultiword;

    public readonly bool Is(Features features) => (Features & features) == features;

    public override readonly string ToString() => $"{Form}/{Upos} {Relation}";
}

/// <summary>A stretch of tokens, end-exclusive, by index into <see cref="Document.Tokens"/>.</summary>
public readonly record struct Sentence(int First, int End)
{
    public int Length => End - First;
}
