using Casus.Coding.Frames;
using Casus.Lexicons;

namespace Casus.Coding.Checks;

/// <summary>
/// Finds what stands in the frames without effect: a word that two entries decide without a condition, and a reading
/// that another one forestalls for all words of its entry.
/// </summary>
static class DeadReadings
{
    /// <summary>The problems of all frames; a user's own entries and those built in are each compared among themselves.</summary>
    public static IEnumerable<LexiconProblem> Of(IReadOnlyList<Frame> frames)
    {
        var dead = new Dictionary<FrameReading, (int Words, FrameReading By)>(ReferenceEqualityComparer.Instance);
        foreach (var candidates in SamePredicates(frames))
        {
            foreach (var problem in DecidedTwice(candidates))
                yield return problem;
            foreach (var (reading, by) in Forestalled(candidates))
                dead[reading] = (dead.GetValueOrDefault(reading).Words + 1, by);
        }
        foreach (var (reading, (words, by)) in dead)
            if (words == reading.Frame.Predicates.Count)
                yield return new LexiconProblem(
                    reading.Frame.Path,
                    reading.Line,
                    $"never read: {Place(by)} comes first for all words of '{reading.Frame.Name}'"
                );
    }

    /// <summary>The candidates of each predicate, in the order in which they are tried.</summary>
    static IEnumerable<List<Candidate>> SamePredicates(IReadOnlyList<Frame> frames) =>
        frames
            .SelectMany(frame =>
                frame.Predicates.SelectMany(predicate =>
                    frame.Readings.Select(reading => new Candidate(predicate, reading))
                )
            )
            .GroupBy(candidate => (candidate.Reading.Frame.IsOwn, Key(candidate.Predicate)))
            .Select(group => group.Order(Comparer<Candidate>.Create(Candidate.BySpecificity)).ToList());

    static string Key(Predicate predicate) =>
        (predicate.Kind is PredicateKind.PassiveNoun ? PredicateKind.Noun : predicate.Kind)
        + " "
        + string.Join(' ', predicate.Words);

    /// <summary>
    /// Words of entries that have no condition at all, where another entry decides the word without a condition too.
    /// </summary>
    static IEnumerable<LexiconProblem> DecidedTwice(List<Candidate> candidates)
    {
        var last = candidates.Where(candidate => candidate.Reading.Conditions.Count == 0).ToList();
        if (last.Count < 2)
            yield break;
        var kept =
            last[0].Reading.Type != EventType.None
                ? last[0]
                : last.Find(candidate => !IsUnconditional(candidate.Reading.Frame)) ?? last[0];
        foreach (var candidate in last)
            if (candidate.Reading.Frame != kept.Reading.Frame && IsUnconditional(candidate.Reading.Frame))
                yield return new LexiconProblem(
                    candidate.Reading.Frame.Path,
                    LineOf(candidate),
                    $"no effect: '{string.Join(' ', candidate.Predicate.Words)}' is decided by {Place(kept.Reading)}"
                );
    }

    static bool IsUnconditional(Frame frame) => frame.Readings.All(reading => reading.Conditions.Count == 0);

    /// <summary>
    /// Readings behind one without conditions, or behind one with the same conditions; but not what
    /// <see cref="DecidedTwice"/> tells of the other entry.
    /// </summary>
    static IEnumerable<(FrameReading Reading, FrameReading By)> Forestalled(List<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var reading = candidates[i].Reading;
            var by = candidates.FindIndex(
                0,
                i,
                earlier =>
                    Includes(reading, earlier.Reading)
                    && (
                        reading.Conditions.Count > 0
                        || reading.Frame == earlier.Reading.Frame
                        || !IsUnconditional(earlier.Reading.Frame)
                    )
            );
            if (by >= 0)
                yield return (reading, candidates[by].Reading);
        }
    }

    /// <summary>Whether the earlier reading holds wherever the later one would.</summary>
    static bool Includes(FrameReading later, FrameReading earlier) =>
        earlier.Conditions.All(condition =>
            later.Conditions.Any(other => other.Text == condition.Text && other.Unless == condition.Unless)
        );

    static string Place(FrameReading reading) => $"{reading.Frame.Path}:{reading.Line}";

    static int LineOf(Candidate candidate)
    {
        var word = string.Join(' ', candidate.Predicate.Words);
        foreach (var (number, line) in candidate.Reading.Frame.Written)
            if (line.IndexOf(' ') is >= 0 and var space && LexiconFile.Words(line[space..]).Contains(word))
                return number;
        return candidate.Reading.Frame.Line;
    }
}
