using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors;

/// <summary>
/// Finds the actors behind the head of a role: the noun phrase itself, or the actor that it belongs to ("Russian
/// missiles", "the closure of Kenya's embassy").
/// </summary>
public sealed class PartyFinder(Document document, SyntaxTree tree, ActorMap actors)
{
    const int MaxDepth = 3;

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
                return town with { First = chains.Mentions[at].First, End = chains.Mentions[at].End, Head = head };
        return null;
    }

    ActorMention? Below(int head, bool recipient, int depth)
    {
        if (depth >= MaxDepth)
            return null;
        var tokens = document.Tokens;
        ActorMention? found = null,
            possessor = null;
        foreach (var child in tree.Of(head))
        {
            var leads = tokens[child].Relation switch
            {
                Deprel.NmodPoss
                or Deprel.Amod
                or Deprel.Compound
                or Deprel.Flat
                or Deprel.NmodDesc
                or Deprel.NmodUnmarked
                or Deprel.Appos => true,
                Deprel.Nmod => Leads(child, recipient),
                // "the missiles fired by the army"
                Deprel.Acl => !recipient && tokens[child].Xpos == "VBN" && tree.Has(child, Deprel.OblAgent),
                _ => false,
            };
            if (!leads)
                continue;
            if (actors.At(child) is { Actors.Count: > 0 } mention)
            {
                if (mention.Kind != ReferenceKind.Pronoun)
                    return mention;
                // "his Chinese counterpart" is Chinese.
                possessor ??= mention;
            }
            else if (tokens[child].Relation == Deprel.Acl)
                found ??= Find(tree.Child(child, Deprel.OblAgent), recipient: false);
            else if (tokens[child].Upos is Upos.NOUN or Upos.PROPN)
                found ??= Below(child, recipient, depth + 1);
        }
        return found ?? possessor;
    }

    bool Leads(int phrase, bool recipient)
    {
        foreach (var child in tree.Of(phrase))
            if (document.Tokens[child].Relation == Deprel.Case)
                return document.Tokens[child].Lemma is "of" or "from" or "by"
                    || (
                        recipient
                        && document.Tokens[child].Lemma
                            is "in"
                                or "on"
                                or "against"
                                or "at"
                                or "near"
                                or "with"
                                or "to"
                                or "across"
                    );
        return true;
    }
}
