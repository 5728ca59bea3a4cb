using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>What a common noun refers to.</summary>
/// <param name="Kind">The kind of what it refers to.</param>
/// <param name="Gender">The sex that it tells: "actress".</param>
/// <param name="IsCollective">Whether it means several without a plural form: "crew".</param>
/// <param name="IsCountry">Whether it stands for a country: "nation".</param>
readonly record struct NounKind(
    EntityKind Kind,
    MentionGender Gender = MentionGender.Unknown,
    bool IsCollective = false,
    bool IsCountry = false
);

/// <summary>What common nouns refer to: lexicon/words/nouns.txt.</summary>
sealed class NounKinds : IWords<NounKinds>
{
    static readonly NounKind man = new(EntityKind.Person, MentionGender.Masculine),
        woman = new(EntityKind.Person, MentionGender.Feminine),
        person = new(EntityKind.Person);

    readonly Dictionary<string, NounKind> nouns = new(StringComparer.OrdinalIgnoreCase);
    readonly (string Ending, NounKind Kind)[] endings;
    readonly WordList former;

    NounKinds(WordLists lists)
    {
        Add("a man", man);
        Add("a woman", woman);
        Add("a person", person);
        Add("people", new(EntityKind.Person, IsCollective: true));
        Add("a group", new(EntityKind.Organisation));
        Add("a country", new(EntityKind.Place, IsCountry: true));
        Add("a place", new(EntityKind.Place));
        Add("a thing", new(EntityKind.Thing));
        endings = [.. Endings("a woman", woman), .. Endings("a man", man), .. Endings("a person", person)];
        former = lists["prefixes of former holders"];

        void Add(string forWhat, NounKind kind)
        {
            foreach (var noun in lists[$"nouns that mean {forWhat}"])
                nouns.TryAdd(noun, kind);
        }

        IEnumerable<(string, NounKind)> Endings(string forWhat, NounKind kind) =>
            lists[$"endings of nouns that mean {forWhat}"].Select(ending => (ending, kind));
    }

    public static NounKinds From(WordLists lists) => new(lists);

    /// <summary>What a lemma refers to; things are what is not listed and has no telling ending.</summary>
    public NounKind Of(string lemma)
    {
        if (nouns.TryGetValue(lemma, out var noun))
            return noun;
        foreach (var prefix in former)
            if (lemma.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return Of(lemma[prefix.Length..]);
        if (lemma.Length > 5)
            foreach (var (ending, kind) in endings)
                if (lemma.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                    return kind;
        return new(EntityKind.Thing);
    }
}
