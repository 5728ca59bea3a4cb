using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;

namespace Casus.Coding.Actors.Phrases;

/// <summary>Which words of a phrase belong to each of several parties that it tells side by side.</summary>
sealed class PhraseParts(ActorText text)
{
    /// <summary>
    /// The words of each country, in order of the text: "<b>The armies of Chad</b> and <b>Mali</b>"; or null where they
    /// share them.
    /// </summary>
    /// <param name="first">The first word of the phrase.</param>
    /// <param name="end">The word behind its last.</param>
    /// <param name="origins">Its countries.</param>
    public List<(int First, int End)>? Of(int first, int end, IReadOnlyList<Origin> origins)
    {
        if (origins.Count < 2)
            return null;
        var parts = new List<(int First, int End)>();
        // Where the part in hand starts, where the words between it and the next start, and where these end.
        var (start, cut, next) = (first, -1, -1);
        var found = 0;
        for (var token = first; token < end && found < origins.Count; token++)
            if (IsJoining(token))
                (cut, next) = (cut < 0 ? token : cut, token + 1);
            else if (text.Entry(token, EntryKinds.Origins, asOrigin: true)?.Code == origins[found].Code)
            {
                if (found++ > 0)
                {
                    if (cut < 0)
                        return null;
                    parts.Add((start, cut));
                    start = next;
                }
                cut = -1;
            }
        if (found < origins.Count)
            return null;
        parts.Add((start, end));
        return parts;
    }

    bool IsJoining(int token) => text[token].Form == "," || text.Words.Joining.Contains(text[token].Form);
}
