using Casus.Coding.Actors;
using Casus.Coding.Attributions;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>Finds who acts in an event and who is acted upon.</summary>
sealed class EventParties(Document document, SyntaxTree tree, ActorMap actors)
{
    readonly PartyFinder finder = new(document, tree, actors);

    /// <summary>The parties of the words that fill the roles, with the sectors that their parts in the act give them.</summary>
    public void Find(EventDraft draft)
    {
        draft.Acting = Of(draft.Match.ActorTokens, recipient: false, besides: []);
        draft.Receiving = Of(draft.Match.RecipientTokens, recipient: true, besides: draft.Acting);
        LeaveOutWhoAsks(draft);
        AddScene(draft);
        GiveSectors(draft.Acting, draft.Match.ActorTokens, draft, recipient: false);
        GiveSectors(draft.Receiving, draft.Match.RecipientTokens, draft, recipient: true);
    }

    /// <summary>"announced that the border will be closed": who announces it will close it.</summary>
    public static void AddAnnouncer(EventDraft draft)
    {
        if (
            draft is { Status: EventStatus.Future, Acting.Count: 0, Teller: { } teller }
            && (teller.Parts & CueParts.Announcing) != 0
        )
            draft.Acting.Add(teller.Source.Speaker);
    }

    List<Party> Of(List<int> tokens, bool recipient, List<Party> besides)
    {
        var found = new List<Party>();
        var pronouns = new List<Quote>();
        foreach (var token in tokens)
        {
            if (finder.Find(token, recipient) is not { } mention)
                continue;
            // "Kuwait extended its thanks": the pronoun is the one that has its name there too.
            if (mention.Kind != ReferenceKind.Pronoun)
                found.RemoveAll(party => pronouns.Contains(party.Words) && mention.Actors.Contains(party.Actor));
            else if (found.Exists(party => mention.Actors.Contains(party.Actor)))
                continue;
            else
                pronouns.Add(document.Quoted(mention.First, mention.End));
            for (var i = 0; i < mention.Actors.Count; i++)
            {
                var party = mention.Party(i, document);
                if (!found.Contains(party) && !besides.Exists(other => IsAlso(party, mention, other, recipient)))
                    found.Add(party);
            }
        }
        return found;
    }

    /// <summary>Whether a party stands on the other side already: by its words, or "its" by whom it means.</summary>
    static bool IsAlso(Party party, ActorMention mention, Party other, bool recipient) =>
        other.Words == party.Words
        || recipient
            && mention.Kind == ReferenceKind.Pronoun
            && other.Actor.Code == party.Actor.Code
            && other.Actor.Sector == party.Actor.Sector;

    /// <summary>"The Kenyan president proposed talks between Kenya, Mali and Chad": of whom he asks, Kenya is not one.</summary>
    static void LeaveOutWhoAsks(EventDraft draft)
    {
        if (draft.Acting.Count > 0 && draft.Receiving.Exists(party => !IsOwnCountry(party, draft.Acting)))
            draft.Receiving.RemoveAll(party => IsOwnCountry(party, draft.Acting));
    }

    static bool IsOwnCountry(Party party, List<Party> acting) =>
        party.Actor is { Sector: null, Code: not null }
        && acting.TrueForAll(p => p.Actor.Code == party.Actor.Code && p.Actor.Sector is not null);

    /// <summary>
    /// Protests of which nobody says more are at home in the only country that the sentence names; "riot police" and "a
    /// protest camp" tell none by themselves.
    /// </summary>
    void AddScene(EventDraft draft)
    {
        if (
            draft is { Reading.Type: EventType.PROTEST, Acting.Count: 0, Receiving.Count: 0 }
            && tree[draft.Trigger].Relation != Deprel.Compound
            && OnlyCountry(document.Sentences[tree[draft.Trigger].Sentence]) is { } scene
        )
            draft.Receiving.Add(scene);
    }

    Party? OnlyCountry(Sentence sentence)
    {
        Party? told = null;
        for (var token = sentence.First; token < sentence.End; token++)
            if (
                actors.At(token) is
                { Kind: ReferenceKind.Country or ReferenceKind.Nationality, Actors: [{ Code.Length: 3 } actor] } mention
            )
            {
                if (told is { } other && other.Actor.Code != actor.Code)
                    return null;
                told ??= new Party(document.Quoted(mention.First, mention.End), actor);
            }
        return told;
    }

    void GiveSectors(List<Party> side, List<int> tokens, EventDraft draft, bool recipient)
    {
        var (type, mode) = (draft.Reading.Type, draft.Reading.Mode);
        foreach (var token in tokens)
            if (finder.Find(token, recipient) is { } mention)
                for (var i = 0; i < side.Count; i++)
                    if (
                        mention.Actors.Contains(side[i].Actor)
                        && document.Quoted(mention.First, mention.End).Overlaps(side[i].Words)
                    )
                        side[i] = side[i] with
                        {
                            Actor = PartySector.Of(side[i].Actor, mention, document, type, mode, recipient),
                        };
    }
}
