using Casus.Coding.Actors.Context;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Readings;

/// <summary>"<b>Five</b> of the nine Britons", "<b>hundreds</b> of protesters", "a <b>group</b> of farmers".</summary>
sealed class QuantityReading(ActorText text, ResolvedMentions mentions) : IPartyReading
{
    static readonly RelationSet wholes = new(Deprel.Nmod, Deprel.Obl);

    /// <summary>Whether a word counts those who are named behind it.</summary>
    public bool Counts(int head) => text.Words.Quantities.ContainsAnyCase(text[head].Form);

    public ActorMention? Read(PartyPhrase phrase)
    {
        if (!Counts(phrase.Head) && text[phrase.Head].Upos != Upos.NUM)
            return null;
        foreach (var child in text.Tree.Of(phrase.Head))
            if (
                wholes.Contains(text[child].Relation)
                && text.Tree.Phrase(child).HasCase("of")
                && mentions.Of(child) is { } whole
            )
            {
                text.Reasons.Because("counts {word}", phrase.Head, child);
                return phrase.As(ReferenceKind.Generic, [.. whole.Actors.Select(actor => Counted(actor, whole.Kind))]);
            }
        return null;
    }

    /// <summary>Some of a country are its people.</summary>
    static Actor Counted(Actor actor, ReferenceKind kind) =>
        kind == ReferenceKind.Country ? actor with { Sector = "CVL" } : actor;
}
