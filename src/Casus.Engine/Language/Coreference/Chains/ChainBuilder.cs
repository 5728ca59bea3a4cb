using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.Chains;

/// <summary>
/// The chains of a document while the passes tie them: sets of mentions, each with its first mention as the root, which
/// carries what is known of the entity.
/// </summary>
sealed class ChainBuilder
{
    readonly MentionList list;
    readonly EntityMention[] mentions;

    // Index of the first mention of each sentence, and of all behind the last one.
    readonly int[] first;

    public ChainBuilder(Document document, MentionList list)
    {
        (Document, Tree, this.list) = (document, document.Syntax, list);
        Nouns = document.Lists.For<NounKinds>();
        Words = document.Lists.For<CoreferenceWords>();
        mentions = new EntityMention[list.Count];
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            mentions[mention] = new EntityMention(list[mention], mention);
            if (list[mention].Joined is { } joined)
                mentions[mention].Parts = [.. joined.Select(list.At).Where(part => part >= 0)];
        }
        Names =
        [
            .. Enumerable
                .Range(0, mentions.Length)
                .Where(at => mentions[at] is { IsName: true, Form: MentionForm.Name, Country: null }),
        ];
        first = new int[document.Sentences.Count + 1];
        var next = 0;
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            while (next < mentions.Length && mentions[next].Head < document.Sentences[sentence].First)
                next++;
            first[sentence] = next;
        }
        first[^1] = mentions.Length;
    }

    public Document Document { get; }

    public SyntaxTree Tree { get; }

    /// <summary>What common nouns refer to.</summary>
    public NounKinds Nouns { get; }

    public CoreferenceWords Words { get; }

    /// <summary>The mentions by a name that is no country's, in order of the text.</summary>
    public IReadOnlyList<int> Names { get; }

    /// <summary>What stands in quotation marks, and who says it.</summary>
    public Quotations Quotations => field ??= new(this);

    /// <summary>How many mentions there are.</summary>
    public int Count => mentions.Length;

    /// <summary>A mention by its index.</summary>
    public ref EntityMention this[int mention] => ref mentions[mention];

    /// <summary>The head of a mention.</summary>
    public ref readonly Token Head(int mention) => ref Tree[mentions[mention].Head];

    /// <summary>Index of the first mention with a head, or -1; of a coordination its first part.</summary>
    public int At(int head) => list.At(head);

    /// <summary>Index of the sentence of a mention.</summary>
    public int SentenceOf(int mention) => Head(mention).Sentence;

    /// <summary>The mentions of a sentence, from the first to before the end.</summary>
    public (int First, int End) Of(int sentence) => (first[sentence], first[sentence + 1]);

    /// <summary>The first mention of the chain, which carries what is known of the entity.</summary>
    public int Root(int mention)
    {
        while (mentions[mention].Chain != mention)
            mention = mentions[mention].Chain = mentions[mentions[mention].Chain].Chain;
        return mention;
    }

    /// <summary>What is known of the entity that a mention means.</summary>
    public ref EntityMention Entity(int mention) => ref mentions[Root(mention)];

    /// <summary>
    /// Ties two mentions unless what is known of their entities differs. Whether they mean the same then.
    /// </summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <param name="pass">The pass that ties them.</param>
    /// <param name="always">Whether they are tied whatever is known of them.</param>
    public bool Tie(int one, int other, CoreferencePass pass, bool always = false)
    {
        var (a, b) = (Root(one), Root(other));
        if (a == b)
            return true;
        if (!always && !Agree(a, b))
            return false;
        var (earlier, later) = (Math.Min(one, other), Math.Max(one, other));
        var (root, joined) = (Math.Min(a, b), Math.Max(a, b));
        if (mentions[later].Antecedent < 0)
            (mentions[later].Antecedent, mentions[later].Pass) = (earlier, pass);
        else if (mentions[joined].Antecedent < 0)
            (mentions[joined].Antecedent, mentions[joined].Pass) = (root, pass);
        mentions[joined].Chain = root;
        Learn(ref mentions[root], mentions[joined]);
        return true;
    }

    static void Learn(ref EntityMention entity, in EntityMention joined)
    {
        if (entity.Kind == EntityKind.Unknown)
            entity.Kind = joined.Kind;
        if (entity.Number == MentionNumber.Unknown)
            entity.Number = joined.Number;
        if (entity.Gender == MentionGender.Unknown)
            entity.Gender = joined.Gender;
        entity.Country ??= joined.Country;
    }

    /// <summary>Whether nothing that is known of two entities differs.</summary>
    public bool Agree(int one, int other)
    {
        ref readonly var a = ref mentions[Root(one)];
        ref readonly var b = ref mentions[Root(other)];
        return (a.Kind == b.Kind || a.Kind == EntityKind.Unknown || b.Kind == EntityKind.Unknown)
            && (a.Number == b.Number || a.Number == MentionNumber.Unknown || b.Number == MentionNumber.Unknown)
            && (a.Gender == b.Gender || a.Gender == MentionGender.Unknown || b.Gender == MentionGender.Unknown)
            && (a.Country is null || b.Country is null || a.Country == b.Country);
    }

    /// <summary>Whether one noun phrase stands within the other ("the leader of the party").</summary>
    public bool AreNested(int one, int other)
    {
        ref readonly var a = ref mentions[one];
        ref readonly var b = ref mentions[other];
        return a.First <= b.Head && b.Head < a.End || b.First <= a.Head && a.Head < b.End;
    }

    /// <summary>The chains as they are when all passes are through.</summary>
    public CoreferenceChains Finish()
    {
        for (var mention = 0; mention < mentions.Length; mention++)
            mentions[mention].Chain = Root(mention);
        return new CoreferenceChains(mentions, list);
    }
}
