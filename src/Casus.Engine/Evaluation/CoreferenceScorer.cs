using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Reading;

namespace Casus.Evaluation;

/// <summary>
/// Scores coreference over mentions of people, organisations and places, from raw text. Mentions are aligned by the
/// first character of their head word
/// (and by whether they are a coordination); of several gold mentions with one head the shortest counts.
/// </summary>
sealed class CoreferenceScorer
{
    readonly SortedDictionary<string, CoreferenceMetrics> genres = new(StringComparer.Ordinal);

    /// <summary>With the heads of the gold mentions given.</summary>
    public CoreferenceMetrics GivenMentions { get; } = new();

    /// <summary>With the program's own mentions.</summary>
    public CoreferenceMetrics EndToEnd { get; } = new();

    /// <summary>Chains in which gold and program differ, for reading.</summary>
    public List<ScoringError> Differences { get; } = [];

    public static CoreferenceScorer Score(IEnumerable<CoreferenceGold> documents, Func<Article, Document> analyse)
    {
        var scorer = new CoreferenceScorer();
        foreach (var gold in documents)
            scorer.Add(gold, analyse(new Article { Id = gold.Id, Text = gold.Text }));
        return scorer;
    }

    void Add(CoreferenceGold gold, Document document)
    {
        var mentions = new Dictionary<(int, bool), GoldMention>();
        foreach (
            var mention in gold
                .Mentions.Where(mention => mention.Type is "person" or "organization" or "place")
                .OrderBy(mention => mention.Length)
        )
            mentions.TryAdd((mention.Head, mention.Joint), mention);
        var keys = mentions
            .GroupBy(mention => mention.Value.Entity, (_, chain) => chain.Select(mention => mention.Key).ToHashSet())
            .ToList();
        var heads = new HashSet<int>();
        for (var token = 0; token < document.Tokens.Length; token++)
            if (
                mentions.ContainsKey((document.Tokens[token].Start, false))
                || mentions.ContainsKey((document.Tokens[token].Start, true))
            )
                heads.Add(token);
        var given = Chains(document, CoreferenceResolver.Resolve(document, heads), false);
        GivenMentions.Add(keys, given.Select(chain => chain.Where(mentions.ContainsKey).ToHashSet()));
        var own = Chains(document, document.Coreference, true);
        EndToEnd.Add(keys, own);
        var genre = gold.Id.Split('_') is [_, var name, ..] ? name : "";
        if (!genres.TryGetValue(genre, out var metrics))
            genres[genre] = metrics = new();
        metrics.Add(keys, own);
        Compare(gold, document, keys, mentions);
    }

    static List<HashSet<(int, bool)>> Chains(Document document, CoreferenceChains found, bool ofKinds)
    {
        var chains = new Dictionary<int, HashSet<(int, bool)>>();
        foreach (ref readonly var mention in found.Mentions)
            if (
                !mention.IsHidden
                && !(ofKinds && found.Mentions[mention.Chain].Kind is EntityKind.Thing or EntityKind.Unknown)
            )
                (chains.TryGetValue(mention.Chain, out var chain) ? chain : chains[mention.Chain] = []).Add(
                    (
                        document.Tokens[mention.Head].Start,
                        mention.Parts is not null && mention.Pass != CoreferencePass.Pair
                    )
                );
        return [.. chains.Values];
    }

    // For every gold mention that has something before it: what the program ties it to.
    void Compare(
        CoreferenceGold gold,
        Document document,
        List<HashSet<(int, bool)>> keys,
        Dictionary<(int, bool), GoldMention> mentions
    )
    {
        var chains = document.Coreference;
        var keyOf = keys.SelectMany(chain => chain.Select(mention => (mention, chain)))
            .ToDictionary(pair => pair.mention, pair => pair.chain);
        for (var index = 0; index < chains.Mentions.Length; index++)
        {
            ref readonly var mention = ref chains.Mentions[index];
            var tied = chains.Before(index);
            while (tied >= 0 && chains.Mentions[tied].IsHidden)
                tied = chains.Before(tied);
            var at = (document.Tokens[mention.Head].Start, mention.Parts is not null);
            if (
                mention.IsHidden
                || chains.Mentions[mention.Chain].Kind is EntityKind.Thing or EntityKind.Unknown
                    && !keyOf.ContainsKey(at)
            )
                continue;
            var before = keyOf.TryGetValue(at, out var key) ? key.Where(other => other.Item1 < at.Start).ToList() : [];
            var answer = tied >= 0 ? (document.Tokens[chains.Mentions[tied].Head].Start, false) : default;
            var sentence = document.Sentences[document.Tokens[mention.Head].Sentence];
            var (words, text) = (
                document.Words(mention.First, mention.End),
                document.Words(sentence.First, sentence.End)
            );
            if (tied >= 0 && !before.Contains(answer) && !before.Contains((answer.Item1, true)))
                Differences.Add(
                    new(
                        gold.Id,
                        "wrong " + mention.Pass,
                        Names(before),
                        document.Words(chains.Mentions[tied].First, chains.Mentions[tied].End),
                        words,
                        text
                    )
                );
            else if (tied < 0 && before.Count > 0)
                Differences.Add(new(gold.Id, "missed " + mention.Kind, Names(before), "", words, text));
        }

        string Names(List<(int, bool)> before) =>
            string.Join(
                " / ",
                before.OrderByDescending(other => other.Item1).Take(3).Select(other => Word(gold.Text, other.Item1))
            );
    }

    static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text[start..end];
    }

    /// <summary>The figures as lines for people: with gold mentions, end to end, and end to end by genre.</summary>
    public IEnumerable<string> Lines() =>
        [
            $"coreference, mentions given: {GivenMentions}",
            $"coreference, end to end: {EndToEnd}",
            .. genres.Count > 1 ? genres.Select(genre => $"  {genre.Key}: {genre.Value}") : [],
        ];
}
