using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors;

/// <summary>
/// Finds the actors behind the head of a role: the noun phrase itself, or the actor that it belongs to ("Russian
/// missiles", "the closure of Kenya's embassy").
/// </summary>
sealed class PartyFinder(Document document, SyntaxTree tree, ActorMap actors)
{
    const int MaxDepth = 3;

    static readonly RelationSet parts = new(
        Deprel.NmodPoss,
        Deprel.Amod,
        Deprel.Compound,
        Deprel.Flat,
        Deprel.NmodDesc,
        Deprel.NmodUnmarked,
        Deprel.Appos
    );

    readonly ActorWords words = document.Lists.For<ActorWords>();

    /// <summary>
    /// The mention that a role's head stands for, or null. Recipients are also found in the place of what was hit.
    /// </summary>
    public ActorMention? Find(int head, bool recipient)
    {
        if (actors.At(head) is { Actors.Count: > 0 } mention)
            return mention;
        return Below(head, recipient, 0) ?? (recipient ? TownTold(head) : null);
    }

    /// <summary>"fired missiles at <b>the city</b>": the town that the text named before, as one that is hit.</summary>
    ActorMention? TownTold(int head)
    {
        var chains = document.Coreference;
        if (
            chains.At(head) is not (>= 0 and var at)
            || chains.Mentions[at] is not { Form: MentionForm.Noun, Kind: EntityKind.Place }
        )
            return null;
        foreach (var before in chains.AllBefore(at))
            if (actors.At(chains.Mentions[before].Head) is { Kind: ReferenceKind.Country, Actors.Count: 1 } town)
                return town with
                {
                    First = chains.Mentions[at].First,
                    End = chains.Mentions[at].End,
                    Head = head,
                    Told = [.. town.Telling(document)],
                };
        return null;
    }

    /// <summary>
    /// The first actor that the words of a phrase lead to; who is only pointed to gives way: "his <b>Chinese</b>
    /// counterpart" is Chinese.
    /// </summary>
    ActorMention? Below(int head, bool recipient, int depth)
    {
        if (depth >= MaxDepth)
            return null;
        ActorMention? found = null,
            pointed = null;
        foreach (var child in tree.Of(head))
        {
            if (IsAgent(child, recipient))
                found ??= Find(tree.Child(child, Deprel.OblAgent), recipient: false);
            else if (!IsPart(child, recipient))
                continue;
            else if (actors.At(child) is not { Actors.Count: > 0 } mention)
                found ??= tree[child].Upos is Upos.NOUN or Upos.PROPN ? Below(child, recipient, depth + 1) : null;
            else if (mention.Kind == ReferenceKind.Pronoun)
                pointed ??= mention;
            else
                return mention;
        }
        return found ?? pointed;
    }

    /// <summary>"the missiles <b>fired</b> by the army"</summary>
    bool IsAgent(int child, bool recipient) =>
        !recipient
        && tree[child] is { Relation: Deprel.Acl, Xpos: "VBN" }
        && actors.At(child) is not { Actors.Count: > 0 }
        && tree.Has(child, Deprel.OblAgent);

    bool IsPart(int child, bool recipient) =>
        parts.Contains(tree[child].Relation) || tree[child].Relation == Deprel.Nmod && Leads(child, recipient);

    /// <summary>"The missiles <b>of</b> the army", and, where it is hit, "the convoy <b>near</b> Gao".</summary>
    bool Leads(int phrase, bool recipient)
    {
        var preposition = tree.Phrase(phrase).Case;
        return preposition < 0
            || words.PartyPrepositions.Contains(tree[preposition].Lemma)
            || recipient && words.HitPrepositions.Contains(tree[preposition].Lemma);
    }
}
