using Casus.Language.Mentions;

namespace Casus.Language.Coreference.Chains;

/// <summary>The mentions of a document and which of them mean the same.</summary>
public sealed class CoreferenceChains
{
    /// <summary>
    /// Mentions of one entity, or of one word, that are looked through for what a later one means. Who has been told
    /// two hundred times without what is sought is not told better further up, and a text that long has gone on to
    /// other things: in news no description points back so far. So the work grows with the length of a text and not
    /// with its square.
    /// </summary>
    internal const int Reach = 200;

    readonly EntityMention[] mentions;
    readonly MentionList list;

    // Of each mention the one of its chain before it, and of each chain how many are shown.
    readonly int[] before,
        shown;

    internal CoreferenceChains(EntityMention[] mentions, MentionList list)
    {
        (this.mentions, this.list) = (mentions, list);
        (before, shown) = (new int[mentions.Length], new int[mentions.Length]);
        var last = new int[mentions.Length];
        last.AsSpan().Fill(-1);
        for (var at = 0; at < mentions.Length; at++)
        {
            var chain = mentions[at].Chain;
            (before[at], last[chain]) = (last[chain], at);
            if (!mentions[at].IsHidden)
                shown[chain]++;
        }
    }

    /// <summary>All mentions in order of their heads.</summary>
    public ReadOnlySpan<EntityMention> Mentions => mentions;

    /// <summary>Index of the mention whose head is the token, or -1.</summary>
    public int At(int token) => list.At(token);

    /// <summary>The next earlier mention of the same entity, or -1.</summary>
    public int Before(int mention) => before[mention];

    /// <summary>
    /// The earlier mentions of the same entity, nearest first; of an entity that
    /// a long text names all over, the nearest alone.
    /// </summary>
    public IEnumerable<int> AllBefore(int mention)
    {
        for (var (at, looked) = (before[mention], 0); at >= 0 && looked < Reach; at = before[at], looked++)
            yield return at;
    }

    /// <summary>Whether anything else in the text means the same.</summary>
    public bool IsShared(int mention) => shown[mentions[mention].Chain] > (mentions[mention].IsHidden ? 0 : 1);
}
