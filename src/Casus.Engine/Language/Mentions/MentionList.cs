namespace Casus.Language.Mentions;

/// <summary>
/// Mentions of a document, in order of their heads; a coordination has the head of its first phrase and stands behind
/// it.
/// </summary>
public sealed class MentionList
{
    readonly Mention[] mentions;
    readonly int[] byHead;

    /// <summary>Those mentions of a document.</summary>
    /// <param name="mentions">Mentions in order of their heads.</param>
    /// <param name="tokens">The number of tokens of the document.</param>
    internal MentionList(Mention[] mentions, int tokens)
    {
        this.mentions = mentions;
        byHead = new int[tokens];
        byHead.AsSpan().Fill(-1);
        for (var at = mentions.Length - 1; at >= 0; at--)
            byHead[mentions[at].Head] = at;
    }

    /// <summary>How many there are.</summary>
    public int Count => mentions.Length;

    /// <summary>A mention by its index.</summary>
    public ref readonly Mention this[int mention] => ref mentions[mention];

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Mention> All => mentions;

    /// <summary>Index of the first mention with a head, or -1.</summary>
    public int At(int head) => (uint)head < (uint)byHead.Length ? byHead[head] : -1;

    /// <summary>The mentions with some heads alone.</summary>
    public MentionList Of(IReadOnlySet<int> heads) =>
        new([.. mentions.Where(mention => heads.Contains(mention.Head))], byHead.Length);
}

/// <summary>The mentions of a document.</summary>
public static class DocumentMentions
{
    extension(Document document)
    {
        /// <summary>
        /// What refers in the document; found when first asked for, from its tags, parse, lemmas and names.
        /// </summary>
        public MentionList Mentions => document.Once(MentionFinder.Find);
    }
}
