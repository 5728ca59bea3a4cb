using System.Collections.Frozen;
using Casus.Language;
using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>A predicate with one of its readings, as the matcher tries them.</summary>
sealed record Candidate(Predicate Predicate, FrameReading Reading)
{
    /// <summary>
    /// More words, then a user's own entries, then more conditions, a bare "nothing" last, then the order of writing.
    /// </summary>
    public static int BySpecificity(Candidate a, Candidate b)
    {
        var words = b.Predicate.Words.Count.CompareTo(a.Predicate.Words.Count);
        var own = b.Reading.Frame.IsOwn.CompareTo(a.Reading.Frame.IsOwn);
        var conditions = b.Reading.Conditions.Count.CompareTo(a.Reading.Conditions.Count);
        return words != 0 ? words
            : own != 0 ? own
            : conditions != 0 || a.Reading.Conditions.Count > 0 ? conditions
            : (a.Reading.Type == EventType.None).CompareTo(b.Reading.Type == EventType.None);
    }
}

/// <summary>
/// All frames, compiled: for a lemma and its part of speech, the candidates in the order in which they are tried.
/// </summary>
sealed class FrameTable
{
    readonly FrozenDictionary<string, Candidate[]> verbs;
    readonly FrozenDictionary<string, Candidate[]> nouns;
    readonly FrozenDictionary<string, Candidate[]> adjectives;

    public FrameTable(FrameReader reader)
    {
        var frames = Frames = reader.Frames;
        SupportVerbs = reader.List("@support-verbs");
        ClosingVerbs = reader.List("@closing-verbs");
        TravelVerbs = reader.List("@travel-verbs");
        HappenVerbs = reader.List("@happen-verbs");
        Containers = reader.List("@containers");
        var behind = reader.Words.PrepositionsBehindHeads;
        verbs = Compile(frames, kind => kind == PredicateKind.Verb, words => words[0]);
        nouns = Compile(
            frames,
            kind => kind is PredicateKind.Noun or PredicateKind.PassiveNoun,
            words => NounHead(words, behind)
        );
        adjectives = Compile(frames, kind => kind == PredicateKind.Adjective, words => words[0]);
    }

    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>Verbs that lend their subject to an event noun: "hold talks".</summary>
    public FrozenSet<string> SupportVerbs { get; }

    /// <summary>
    /// Support verbs that do not tell the act as done by their complement: "agreed to end the attacks".
    /// </summary>
    public FrozenSet<string> ClosingVerbs { get; }

    /// <summary>Verbs of motion, whose subject does what the journey is for: "arrived for a visit".</summary>
    public FrozenSet<string> TravelVerbs { get; }

    /// <summary>Verbs that say of an event noun only that it happens: "talks took place".</summary>
    public FrozenSet<string> HappenVerbs { get; }

    /// <summary>
    /// Nouns that hold another noun and mean no more than it: "a series of attacks", "some kind of agreement".
    /// </summary>
    public FrozenSet<string> Containers { get; }

    /// <summary>
    /// Reads the frames that are built into the engine, and those of a user's folder; mistakes go to
    /// <paramref name="problems"/>.
    /// </summary>
    public static FrameTable Load(ICollection<LexiconProblem> problems, LexiconFolder? own = null)
    {
        var reader = new FrameReader(own is null ? null : WordLists.Load([], own));
        foreach (var path in EmbeddedFiles.Below("lexicon/frames"))
            if (path.EndsWith(".frames", StringComparison.Ordinal))
                reader.Add(path, EmbeddedFiles.Lines(path));
        foreach (var path in own?.Files("frames", "*.frames") ?? [])
            reader.Add(path, File.ReadLines(path), own: true);
        reader.Finish();
        foreach (var problem in reader.Problems)
            problems.Add(problem);
        return new FrameTable(reader);
    }

    /// <summary>
    /// The candidates that the token's lemma may trigger; which of them match is the matcher's affair.
    /// </summary>
    public ReadOnlySpan<Candidate> For(in Token token) =>
        token.Upos switch
        {
            Upos.VERB or Upos.AUX => verbs.GetValueOrDefault(token.Lemma),
            Upos.NOUN => nouns.GetValueOrDefault(token.Lemma),
            Upos.PROPN => nouns.GetValueOrDefault(token.Lemma.ToLowerInvariant()),
            Upos.ADJ => adjectives.GetValueOrDefault(token.Lemma)
                ?? (token.Is(Features.Participle) ? verbs.GetValueOrDefault(token.Lemma) : null),
            _ => null,
        };

    /// <summary>Whether an entry lets a word tell an act: "attack", but not "dollar".</summary>
    public bool CanTell(in Token token)
    {
        foreach (var candidate in For(token))
            if (candidate.Reading.Type != EventType.None && candidate.Predicate.Words.Count == 1)
                return true;
        return false;
    }

    /// <summary>
    /// The word of a noun phrase that heads it: the last before a preposition ("state" in "state of emergency").
    /// </summary>
    static string NounHead(IReadOnlyList<string> words, WordList prepositions)
    {
        for (var i = 1; i < words.Count; i++)
            if (prepositions.Contains(words[i]))
                return words[i - 1];
        return words[^1];
    }

    static FrozenDictionary<string, Candidate[]> Compile(
        IReadOnlyList<Frame> frames,
        Func<PredicateKind, bool> wanted,
        Func<IReadOnlyList<string>, string> head
    ) =>
        frames
            .SelectMany(frame =>
                frame
                    .Predicates.Where(p => wanted(p.Kind))
                    .SelectMany(p => frame.Readings.Select(r => new Candidate(p, r)))
            )
            .GroupBy(candidate => head(candidate.Predicate.Words))
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Order(Comparer<Candidate>.Create(Candidate.BySpecificity)).ToArray()
            );
}
