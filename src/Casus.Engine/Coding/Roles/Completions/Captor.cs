using Casus.Coding.Actors;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// "<b>Police</b> arrested a man. He was charged and released": by those who hold him.
/// </summary>
sealed class Captor(SyntaxTree tree, PartyFinder parties, SlotFillers slots, ToldActs acts) : ICompletion
{
    /// <summary>How many sentences back a text may have told who arrested somebody.</summary>
    const int Memory = 4;

    readonly Document document = tree.Document;

    public bool AppliesTo(Trial trial) =>
        trial.Match.ActorTokens.Count == 0
        && trial.Reading
            is { Type: EventType.RETREAT, Mode: "release" or null }
                or { Type: EventType.ACCUSE, Mode: "allege" };

    public void Complete(Trial trial)
    {
        foreach (var held in slots.Of(Slot.Object, trial))
        foreach (var captor in CaptorsOf(held))
            if (trial.Reading.Type == EventType.RETREAT || MayCharge(captor))
                trial.Match.Add(document.Because("arrested or held before", trial.Match, [captor]), recipient: false);
    }

    bool MayCharge(int captor) =>
        parties.Find(captor, recipient: false)?.Actors.Any(actor => actor.Sector is "COP" or "JUD") == true;

    List<int> CaptorsOf(int held) => (HeldBeside(held) ?? HeldBefore(held))?.ActorTokens ?? [];

    /// <summary>"five of the Britons held by <b>American soldiers</b> were freed".</summary>
    Match? HeldBeside(int held)
    {
        foreach (var word in (ReadOnlySpan<int>)[held, tree.Child(held, Deprel.Nmod)])
            if (word >= 0)
                foreach (var child in tree.Of(word))
                    if (
                        tree[child].Relation is Deprel.Acl or Deprel.AclRelcl
                        && acts.Read(child) is { } holding
                        && IsCapture(holding)
                    )
                        return holding;
        return null;
    }

    /// <summary>"<b>Police</b> arrested a man. … The man was freed".</summary>
    Match? HeldBefore(int held)
    {
        var chains = document.Coreference;
        if (chains.At(held) is not (>= 0 and var mention))
            return null;
        for (var before = chains.Before(mention); before >= 0; before = chains.Before(before))
        {
            var head = chains.Mentions[before].Head;
            if (tree[head].Sentence < tree[held].Sentence - Memory)
                return null;
            if (
                tree[head].Head is >= 0 and var verb
                && acts.Read(verb) is { } capture
                && IsCapture(capture)
                && capture.RecipientTokens.Contains(head)
            )
                return capture;
        }
        return null;
    }

    static bool IsCapture(Match act) =>
        act.ActorTokens.Count > 0
        && act.Reading is { Type: EventType.COERCE, Mode: "arrest" } or { Type: EventType.ASSAULT, Mode: "abduct" };
}
