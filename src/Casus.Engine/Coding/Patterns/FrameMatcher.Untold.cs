using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Coreference;

namespace Casus.Coding.Patterns;

// Parties of an act that another act of the text tells: who answers a request, who holds a prisoner.
public sealed partial class FrameMatcher
{
    /// <summary>Verbs whose subject a request in their object is made to.</summary>
    static readonly HashSet<string> answering =
    [
        "reject",
        "accept",
        "refuse",
        "dismiss",
        "decline",
        "ignore",
        "defy",
        "rebuff",
        "spurn",
        "heed",
        "honour",
        "honor",
        "grant",
        "turn",
        "snub",
        "deny",
        "fulfil",
        "fulfill",
        "resist",
        "disregard",
    ];

    /// <summary>How far back a text may have told who arrested somebody.</summary>
    const int Memory = 4;

    /// <summary>"Chad rejected <b>Niger's proposal</b>": the proposal was made to Chad.</summary>
    void AddAnswerer(Match match)
    {
        ref var noun = ref document.Tokens[nouns.Outer(match.Trigger)];
        if (
            noun.Head < 0
            || noun.Relation is not (Deprel.Obj or Deprel.NsubjPass)
            || !answering.Contains(document.Tokens[noun.Head].Lemma)
        )
            return;
        var answerer =
            noun.Relation == Deprel.NsubjPass
                ? tree.Clause(noun.Head).Agent is >= 0 and var agent
                    ? [agent]
                    : []
                : subjects.Of(noun.Head);
        foreach (var party in answerer)
            if (IsOther(party, match))
                AddNew(match.RecipientTokens, Because("answers the request", match, [party]));
    }

    /// <summary>"Police arrested a man. He was charged and released": by those who hold him.</summary>
    void AddCaptor(Match match, FillerList fillers, bool isNoun)
    {
        foreach (var held in Fillers(Slot.Object, fillers, isNoun, match).ToList())
        foreach (var captor in CaptorsOf(held, match))
            if (
                match.Reading.Type == EventType.RETREAT
                || parties.Find(captor, recipient: false)?.Actors.Any(actor => actor.Sector is "COP" or "JUD") == true
            )
                AddNew(match.ActorTokens, Because("arrested or held before", match, [captor]));
    }

    List<int> CaptorsOf(int held, Match match)
    {
        // "five of the Britons held by American soldiers were freed"
        foreach (var word in (int[])[held, tree.Child(held, Deprel.Nmod)])
            if (word >= 0)
                foreach (var child in tree.Of(word))
                    if (
                        document.Tokens[child].Relation is Deprel.Acl or Deprel.AclRelcl
                        && Read(child) is { } holding
                        && IsCapture(holding)
                    )
                        return holding.ActorTokens;
        var chains = document.Coreference;
        if (chains.At(held) is not (>= 0 and var mention))
            return [];
        for (var before = chains.Before(mention); before >= 0; before = chains.Before(before))
        {
            var head = chains.Mentions[before].Head;
            if (document.Tokens[head].Sentence < document.Tokens[held].Sentence - Memory)
                break;
            if (
                document.Tokens[head].Head is >= 0 and var verb
                && Read(verb) is { } capture
                && IsCapture(capture)
                && capture.RecipientTokens.Contains(head)
            )
                return capture.ActorTokens;
        }
        return [];
    }

    static bool IsCapture(Match act) =>
        act.ActorTokens.Count > 0
        && act.Reading is { Type: EventType.COERCE, Mode: "arrest" } or { Type: EventType.ASSAULT, Mode: "abduct" };
}
