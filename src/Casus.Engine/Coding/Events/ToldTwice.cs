namespace Casus.Coding.Events;

/// <summary>
/// Tells whether two tellings of acts of one type tell one act. The cases are tried in order; the first that the pair
/// is in decides.
/// </summary>
static class ToldTwice
{
    /// <summary>A case that two tellings may be in, and whether they are one act then.</summary>
    readonly record struct Case(Func<TellingPair, bool> IsIn, Func<TellingPair, bool> IsOneAct);

    static readonly Case[] cases =
    [
        new(pair => pair.DifferInKind, Never),
        // What takes up an act told before has its date, so that the dates need not agree.
        new(pair => pair.IsTakenUp, pair => pair.MayBeTakenUp),
        new(pair => pair.HaveOtherDates, Never),
        new(pair => pair.IsOneEarlier, Never),
        new(
            pair => !pair.AreInOneSentence,
            pair => pair.HaveOneStatus && (pair.HaveSameParties || pair.IsBareAgain || pair.IsOneHeldOnItsDay)
        ),
        new(pair => pair.IsOutcomeOfCarrier, pair => pair.HaveAgreeingActors),
        new(pair => pair.IsOneWithinOther, pair => pair.MayBeWithin),
        new(pair => pair.AreJoinedAssaults, pair => pair.HitTheSame),
        new(_ => true, pair => pair.IsSecondToll || pair.HaveTheSameSides),
    ];

    public static bool IsOneAct(TellingPair pair)
    {
        foreach (var (isIn, isOneAct) in cases)
            if (isIn(pair))
                return isOneAct(pair);
        return false;
    }

    static bool Never(TellingPair pair) => false;
}
