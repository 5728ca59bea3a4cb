using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>Makes one event of an act that an article tells several times.</summary>
static class EventMerger
{
    // An article that tells hundreds of acts of one type between two tellings is a collection, and its later act
    // another one.
    const int Reach = 500;

    /// <summary>
    /// Merges in place of the list, which is in order of the text; the fullest telling stays and keeps the others as
    /// its mentions.
    /// </summary>
    public static void Merge(List<(Event Event, int Trigger)> events, Document document, SyntaxTree tree)
    {
        // Long articles tell thousands of acts: those of other types and other countries need no look.
        var marks = events.ConvertAll(e => Marks(e.Event));
        var merged = new bool[events.Count];
        foreach (
            var alike in Enumerable
                .Range(0, events.Count)
                .GroupBy(at => events[at].Event.Type, (_, them) => them.ToArray())
        )
            for (var one = 0; one < alike.Length; one++)
            {
                document.Budget?.Check("joining acts told twice");
                for (var other = Math.Min(alike.Length - 1, one + Reach); other > one && !merged[alike[one]]; other--)
                {
                    var (i, j) = (alike[one], alike[other]);
                    if (
                        merged[j]
                        || (marks[i] & marks[j]) == 0 && events[i].Event.Sentence != events[j].Event.Sentence
                        || !ToldTwice.IsOneAct(new TellingPair(events[i], events[j], tree))
                    )
                        continue;
                    marks[i] |= marks[j];
                    events[i] = FullerTelling.Of(events[i], events[j], document);
                    merged[j] = true;
                }
            }
        for (var at = events.Count - 1; at >= 0; at--)
            if (merged[at])
                events.RemoveAt(at);
    }

    /// <summary>
    /// A bit for each country of an act's parties, and one for parties without country; acts without a common bit have
    /// no common country.
    /// </summary>
    static ulong Marks(Event e)
    {
        var marks = 0ul;
        foreach (var party in e.Actors.Concat(e.Recipients))
            marks |= party.Actor.Code is { } code ? 2ul << (code[0] * 7 + code[1] * 3 + code[^1]) % 63 : 1ul;
        return marks;
    }
}
