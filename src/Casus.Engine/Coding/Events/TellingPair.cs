using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>Two tellings of acts of one type, in order of the text, and what of them can be compared.</summary>
readonly struct TellingPair((Event Event, int Trigger) first, (Event Event, int Trigger) second, SyntaxTree tree)
{
    Event A => first.Event;

    Event B => second.Event;

    /// <summary>A raid and an arrest, an abduction and a killing: acts of one type that are never one act.</summary>
    public bool DifferInKind =>
        A.Mode != B.Mode
        && (
            A.Type == EventType.ASSAULT
                ? IsOwnKind(A.Mode) || IsOwnKind(B.Mode)
                : A.Mode is not null
                    && B.Mode is not null
                    && A.Type is EventType.COERCE or EventType.ACCUSE or EventType.PROTEST or EventType.SANCTION
        );

    static bool IsOwnKind(string? mode) => mode is "abduct" or "torture" or "sexual";

    public bool AreInOneSentence => A.Sentence == B.Sentence;

    public bool HaveOneStatus => A.Status == B.Status;

    /// <summary>
    /// A noun of a later sentence that takes up the act and names no other day: "<b>the visit</b>", "<b>this
    /// attack</b>", "<b>his arrest</b>".
    /// </summary>
    public bool IsTakenUp =>
        !AreInOneSentence
        && B.Date?.Words is null
        && tree[second.Trigger].Upos == Upos.NOUN
        && tree.Phrase(second.Trigger).Determination is not (Determination.None or Determination.Indefinite);

    /// <summary>Whether a noun that takes up an act may mean the first telling: what is planned is not what was.</summary>
    public bool MayBeTakenUp => (HaveOneStatus || A.Status == EventStatus.Actual) && Holds(A, B);

    /// <summary>"on Monday" and "on Friday".</summary>
    public bool HaveOtherDates => DateValues.Conflict(A, B);

    /// <summary>
    /// "signs the bill, a day <b>after the house passed it</b>", "offers more <b>than it offered on Monday</b>": a verb
    /// below the other that has a day of its own.
    /// </summary>
    public bool IsOneEarlier => IsEarlier(second, first) || IsEarlier(first, second);

    bool IsEarlier((Event Event, int Trigger) below, (Event Event, int Trigger) above)
    {
        if (
            !DateValues.IsDated(below.Event)
            || DateValues.IsDated(above.Event)
            || tree[below.Trigger].Upos != Upos.VERB
            || tree[above.Trigger].Upos != Upos.VERB
        )
            return false;
        var earlier = false;
        for (var token = below.Trigger; token >= 0 && token != above.Trigger; token = tree[token].Head)
        {
            earlier |= tree[token].Relation is Deprel.Advcl or Deprel.AclRelcl && tree[token].Is(Features.Finite);
            if (tree[token].Head == above.Trigger)
                return earlier;
        }
        return false;
    }

    /// <summary>
    /// All parties by their codes, on the same sides where both tell two; a single one by its sector too.
    /// </summary>
    public bool HaveSameParties
    {
        get
        {
            var (all, other) = (PartyLists.CodesOfAll(A), PartyLists.CodesOfAll(B));
            return all.Count > 0
                && all.SetEquals(other)
                && (A.Recipients.Count == 0 || B.Recipients.Count == 0 || PartyLists.HaveSameCodes(A.Actors, B.Actors))
                && (
                    all.Count > 1
                    || PartyLists.HaveSameSectors(A.Actors, B.Actors)
                        && PartyLists.HaveSameSectors(A.Recipients, B.Recipients)
                );
        }
    }

    /// <summary>"arrived for a two-day visit": told with its doer and its mode alone, it belongs to the fuller one.</summary>
    public bool IsBareAgain =>
        B is { Mode: not null, Recipients.Count: 0, Actors.Count: 1 }
        && PartyLists.Overlap(A.Actors, B.Actors)
        && Holds(A, B);

    /// <summary>Both have their days, which do not conflict, and one names nobody whom the other does not.</summary>
    public bool IsOneHeldOnItsDay => DateValues.IsDated(A) && DateValues.IsDated(B) && (Holds(A, B) || Holds(B, A));

    /// <summary>
    /// Whether all whom the shorter telling names take part in the fuller one, on the same side where both have two.
    /// </summary>
    static bool Holds(Event fuller, Event shorter)
    {
        var (all, named) = (PartyLists.CodesOfAll(fuller), PartyLists.CodesOfAll(shorter));
        return named.Count > 0
            && named.IsSubsetOf(all)
            && (fuller.Mode ?? shorter.Mode) == (shorter.Mode ?? fuller.Mode)
            && (
                fuller.Recipients.Count == 0
                || PartyLists.Codes(shorter.Actors).IsSubsetOf(PartyLists.Codes(fuller.Actors))
                    && PartyLists.Codes(shorter.Recipients).IsSubsetOf(PartyLists.Codes(fuller.Recipients))
            );
    }

    /// <summary>"attacked a convoy, <b>killing</b> ten": what came of the attack that the clause above tells.</summary>
    bool IsOutcome => B.Type == EventType.ASSAULT && tree[second.Trigger] is { Relation: Deprel.Advcl, Xpos: "VBG" };

    /// <summary>"carried out strikes on the town, killing ten": the outcome hangs on the verb that carries the act.</summary>
    public bool IsOutcomeOfCarrier =>
        IsOutcome
        && first.Trigger < second.Trigger
        && tree[second.Trigger].Head is >= 0 and var above
        && tree.IsPartOf(first.Trigger, above);

    public bool IsOneWithinOther =>
        tree.IsPartOf(first.Trigger, second.Trigger) || tree.IsPartOf(second.Trigger, first.Trigger);

    /// <summary>Whether an act told within another is that act: nobody differs, or it is how that one came out.</summary>
    public bool MayBeWithin => HaveAgreeingParties || IsToldByPlace(A, B) || IsOutcome && HaveAgreeingActors;

    public bool HaveAgreeingActors => PartyLists.Agree(A.Actors, B.Actors);

    bool HaveAgreeingRecipients => PartyLists.Agree(A.Recipients, B.Recipients);

    bool HaveAgreeingParties => HaveAgreeingActors && HaveAgreeingRecipients;

    /// <summary>
    /// "A bomb exploded in Kabul, killing two soldiers": the attack is told by its place and by its victims.
    /// </summary>
    public static bool IsToldByPlace(Event a, Event b) =>
        a.Type is EventType.ASSAULT or EventType.PROTEST
        && PartyLists.Agree(a.Actors, b.Actors)
        && (a.Recipients.All(PartyLists.IsPlace) || b.Recipients.All(PartyLists.IsPlace));

    /// <summary>"<b>stormed</b> the village and <b>massacred</b> its people" is one attack.</summary>
    public bool AreJoinedAssaults =>
        A.Type == EventType.ASSAULT
        && tree[second.Trigger] is { Relation: Deprel.Conj } joined
        && joined.Head == first.Trigger
        && A.Actors.Count > 0;

    /// <summary>Whether two joined assaults are one: the same attackers, and nobody else is hit.</summary>
    public bool HitTheSame => PartyLists.Overlap(A.Actors, B.Actors) && HaveAgreeingRecipients;

    /// <summary>"killed two soldiers and wounded four": the second verb names nobody new.</summary>
    public bool IsSecondToll =>
        A.Type == EventType.ASSAULT
        && (A.Recipients.Count == 0 || B.Recipients.Count == 0)
        && A.Actors.Count > 0
        && PartyLists.Overlap(A.Actors, B.Actors);

    /// <summary>The same words or names on both sides, and no partners of one that the other lacks.</summary>
    public bool HaveTheSameSides =>
        PartyLists.Overlap(A.Actors, B.Actors) && PartyLists.Overlap(A.Recipients, B.Recipients) && !HaveOtherPartners;

    /// <summary>
    /// "signed a treaty with Norway and one with Chad": acts of one among several, each with somebody else.
    /// </summary>
    bool HaveOtherPartners
    {
        get
        {
            var (x, y) = (PartyLists.Codes(A.Actors), PartyLists.Codes(B.Actors));
            return A.Recipients.Count == 0 && !x.IsSubsetOf(y) && !y.IsSubsetOf(x);
        }
    }
}
