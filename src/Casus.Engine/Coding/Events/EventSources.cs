using Casus.Coding.Attributions;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>Tells who says that an act happened.</summary>
sealed class EventSources(Document document, SyntaxTree tree, AttributionFinder attributions)
{
    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    /// <summary>All who tell the act.</summary>
    public void Find(EventDraft draft) => draft.Tellers = attributions.Of(draft.Trigger);

    /// <summary>Who says it to the author; a saying that is itself the act has no source but those around it.</summary>
    public IReadOnlyList<Attribution> Of(EventDraft draft)
    {
        var tellers = draft.Tellers.Select(teller => teller.Source);
        return [.. draft.Teller is { } nearest && IsOwnSaying(draft, nearest) ? tellers.SkipLast(1) : tellers];
    }

    bool IsOwnSaying(EventDraft draft, SpeechReport report)
    {
        var speaker = report.Source.Speaker;
        // "claims to have shot it down" is told of something done before.
        var earlier = tree.Clause(draft.Trigger).IsPerfect;
        return draft.Acting.Exists(party =>
            party.Words == speaker.Words && !earlier
            || draft.IsOtherType && party.Actor == speaker.Actor
            || IsSaidByFirstPerson(draft.Trigger, party)
        );
    }

    /// <summary>"“We condemn the attack,” said the minister".</summary>
    bool IsSaidByFirstPerson(int trigger, Party party) =>
        tree[trigger].Xpos is "VBP" or "VBZ" or "VB" && words.SpeakingFirstPersons.Contains(document.Said(party.Words));
}
