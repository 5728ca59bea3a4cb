using Casus.Language.Syntax;

namespace Casus.Language.Coreference;

/// <summary>
/// Ties the mentions of a document that mean the same, in passes from the surest to the least sure, each over the whole
/// text:
/// the sieve of Raghunathan et al. 2010 and Lee et al. 2013, with the salience of Lappin and Leass 1994 for pronouns.
/// Deterministic and thread-safe.
/// </summary>
public static class CoreferenceResolver
{
    /// <summary>Finds the chains; needs tokens, sentences, tags, lemmas, parse and names.</summary>
    public static CoreferenceChains Resolve(Document document) => new CoreferenceReading(document).Read();

    /// <summary>The same over given heads alone, for measuring apart from the finding of mentions.</summary>
    public static CoreferenceChains Resolve(Document document, IReadOnlySet<int> heads) =>
        new CoreferenceReading(document, heads).Read();
}

/// <summary>The coreference of a document.</summary>
public static class DocumentCoreference
{
    extension(Document document)
    {
        /// <summary>
        /// Which mentions mean the same; found when first asked for, from what the steps before filled in.
        /// </summary>
        public CoreferenceChains Coreference => document.Once(CoreferenceResolver.Resolve);
    }
}

/// <summary>One document on its way through the passes.</summary>
sealed partial class CoreferenceReading
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ReferenceWords words = ReferenceWords.Standard;
    readonly EntityMention[] mentions;
    readonly int[] first;
    readonly List<int> names = [];

    public CoreferenceReading(Document document, IReadOnlySet<int>? heads = null)
    {
        this.document = document;
        tree = document.Syntax;
        mentions = new MentionFinder(document, tree, words).Find();
        if (heads is not null)
            mentions = [.. mentions.Where(mention => heads.Contains(mention.Head))];
        first = new int[document.Sentences.Count + 1];
        var at = 0;
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            while (at < mentions.Length && mentions[at].Head < document.Sentences[sentence].First)
                at++;
            first[sentence] = at;
        }
        first[^1] = mentions.Length;
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            mentions[mention].Chain = mention;
            if (mentions[mention] is { IsName: true, Form: MentionForm.Name, Country: null })
                names.Add(mention);
            if (mentions[mention].Parts is { } parts)
                mentions[mention].Parts = [.. parts.Select(AtHead).Where(part => part >= 0)];
        }
    }

    public CoreferenceChains Read()
    {
        Action[] passes =
        [
            TieSameNames,
            TieAcronyms,
            TieAppositions,
            TieNameParts,
            TieSpeakers,
            TieSameNouns,
            TieRoles,
            TieKindsOfNames,
            LearnRoles,
            TiePronouns,
        ];
        for (var pass = 0; pass < passes.Length; pass++)
        {
            passes[pass]();
            document.Reached(
                WorkShares.Parsed + (WorkShares.MentionsTied - WorkShares.Parsed) * (pass + 1) / passes.Length,
                "tying mentions"
            );
        }
        for (var mention = 0; mention < mentions.Length; mention++)
            mentions[mention].Chain = Root(mention);
        return new CoreferenceChains(mentions, document.Tokens.Length);
    }

    Span<Token> Tokens => document.Tokens;

    int SentenceOf(int mention) => Tokens[mentions[mention].Head].Sentence;

    /// <summary>The mention with a head: of a coordination its first part.</summary>
    int AtHead(int head)
    {
        var (low, high) = (0, mentions.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Head < head)
                low = middle + 1;
            else
                high = middle;
        }
        return low < mentions.Length && mentions[low].Head == head ? low : -1;
    }

    /// <summary>The first mention of the chain, which carries what is known of the entity.</summary>
    int Root(int mention)
    {
        while (mentions[mention].Chain != mention)
            mention = mentions[mention].Chain = mentions[mentions[mention].Chain].Chain;
        return mention;
    }

    ref EntityMention Entity(int mention) => ref mentions[Root(mention)];

    /// <summary>Ties two mentions unless what is known of their entities differs.</summary>
    bool Tie(int one, int other, CoreferencePass pass, bool always = false)
    {
        var (a, b) = (Root(one), Root(other));
        if (a == b)
            return true;
        if (!always && !Agree(mentions[a], mentions[b]))
            return false;
        var (earlier, later) = (Math.Min(one, other), Math.Max(one, other));
        if (mentions[later].Antecedent < 0)
            (mentions[later].Antecedent, mentions[later].Pass) = (earlier, pass);
        else if (mentions[Math.Max(a, b)] is { Antecedent: < 0 })
            (mentions[Math.Max(a, b)].Antecedent, mentions[Math.Max(a, b)].Pass) = (Math.Min(a, b), pass);
        if (b < a)
            (a, b) = (b, a);
        mentions[b].Chain = a;
        ref var entity = ref mentions[a];
        ref readonly var joined = ref mentions[b];
        if (entity.Kind == EntityKind.Unknown)
            entity.Kind = joined.Kind;
        if (entity.Number == MentionNumber.Unknown)
            entity.Number = joined.Number;
        if (entity.Gender == MentionGender.Unknown)
            entity.Gender = joined.Gender;
        entity.Country ??= joined.Country;
        return true;
    }

    static bool Agree(in EntityMention a, in EntityMention b) =>
        (a.Kind == b.Kind || a.Kind == EntityKind.Unknown || b.Kind == EntityKind.Unknown)
        && (a.Number == b.Number || a.Number == MentionNumber.Unknown || b.Number == MentionNumber.Unknown)
        && (a.Gender == b.Gender || a.Gender == MentionGender.Unknown || b.Gender == MentionGender.Unknown)
        && (a.Country is null || b.Country is null || a.Country == b.Country);

    /// <summary>Whether one noun phrase stands within the other ("the leader of the party").</summary>
    bool AreNested(int one, int other)
    {
        ref readonly var a = ref mentions[one];
        ref readonly var b = ref mentions[other];
        return a.First <= b.Head && b.Head < a.End || b.First <= a.Head && a.Head < b.End;
    }

    enum Determiner : byte
    {
        None,
        Definite,
        Demonstrative,
        Possessive,
        Indefinite,
    }

    Determiner DeterminerOf(int mention)
    {
        var head = mentions[mention].Head;
        var determiner = Determiner.None;
        foreach (var child in tree.Of(head))
            if (Tokens[child].Relation is Deprel.Det or Deprel.DetPredet)
                determiner = Tokens[child].Form.ToLowerInvariant() switch
                {
                    "the" => Determiner.Definite,
                    "this" or "that" or "these" or "those" or "both" => Determiner.Demonstrative,
                    _ => Determiner.Indefinite,
                };
            else if (Tokens[child].Relation == Deprel.NmodPoss)
                return Determiner.Possessive;
        return determiner;
    }

    static bool IsModifier(Deprel relation) =>
        relation
            is Deprel.Amod
                or Deprel.Compound
                or Deprel.NmodPoss
                or Deprel.Nummod
                or Deprel.Nmod
                or Deprel.NmodUnmarked
                or Deprel.AclRelcl
                or Deprel.Acl
                or Deprel.Appos;

    bool HasModifier(int head)
    {
        foreach (var child in tree.Of(head))
            if (IsModifier(Tokens[child].Relation))
                return true;
        return false;
    }

    // The subject of the clause in which a token stands, or -1.
    int SubjectAbove(int token)
    {
        for (var above = Tokens[token].Head; above >= 0; above = Tokens[above].Head)
            foreach (var child in tree.Of(above))
                if (child != token && Tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass)
                    return child;
        return -1;
    }

    static bool IsSubject(Deprel relation) => relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter;
}
