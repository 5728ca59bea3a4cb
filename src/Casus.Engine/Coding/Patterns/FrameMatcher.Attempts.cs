using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Patterns;

/// <summary>
/// A reading that was tried for a word. It holds, or a word of its predicate is not there, or a condition fails;
/// then <paramref name="Found"/> are the heads of what fills the condition's slot.
/// </summary>
public sealed record Attempt(Candidate Candidate, bool Holds, Condition? Failing, IReadOnlyList<int> Found);

public sealed partial class FrameMatcher
{
    /// <summary>
    /// The readings that were tried for a token, in the order of trying, up to the one that holds. For showing; coding
    /// asks <see cref="Read"/>.
    /// </summary>
    public IReadOnlyList<Attempt> Attempts(int token)
    {
        var attempts = new List<Attempt>();
        if (IsName(token))
            return attempts;
        var fillers = new FillerList(tree);
        var isNoun = document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN;
        if (isNoun)
            nouns.Find(token, fillers);
        else
            verbs.Find(token, fillers);
        foreach (var candidate in table.For(document.Tokens[token]))
        {
            var match = TryMatch(token, candidate, fillers, isNoun, out var failing);
            List<int> found = failing?.Slot is { } slot
                ? [.. Fillers(slot, fillers, isNoun, new Match(token, candidate))]
                : [];
            attempts.Add(new Attempt(candidate, match is not null, failing, found));
            if (match is not null)
                break;
        }
        return attempts;
    }
}
