using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Patterns;

public sealed partial class FrameMatcher
{
    bool Holds(Condition condition, int token, FillerList fillers, bool isNoun, Match match)
    {
        if (condition.Slot is not { } slot)
            return IsNegated(token);
        if (condition.Test.Several)
            return AreSeveral(Fillers(slot, fillers, isNoun, match));
        if (condition.Test.Others)
            return AreSeveral(
                Fillers(Slot.Subject, fillers, isNoun, match)
                    .Concat(
                        Fillers(slot, fillers, isNoun, match)
                            .Where(filler => actors.At(filler) is { Kind: not ReferenceKind.Generic })
                    )
            );
        var any = false;
        foreach (var filler in Fillers(slot, fillers, isNoun, match))
        foreach (var content in Contents(filler))
            if (Passes(condition.Test, content))
            {
                any = true;
                if (
                    !condition.Unless
                    && condition.Test.Types.Contains(match.Reading.Type)
                    && ReadThrough(content) is { } act
                    && act.Reading.Type == match.Reading.Type
                )
                    match.Through = act.Reading;
                if (
                    !condition.Unless
                    && slot.Kind is SlotKind.Object or SlotKind.Preposition
                    && TellsAct(condition.Test)
                )
                {
                    match.TakenOver.Add(content);
                    match.TakenOver.Add(filler);
                    if (slot.Kind == SlotKind.Object && Math.Abs(content - token) < 8)
                    {
                        match.First = Math.Min(match.First, content);
                        match.Last = Math.Max(match.Last, content);
                    }
                }
            }
        return any;
    }

    /// <summary>Whether actors of more than one country or body stand there.</summary>
    bool AreSeveral(IEnumerable<int> tokens)
    {
        Actor? first = null;
        foreach (var token in tokens)
            if (parties.Find(token, recipient: false) is { } mention)
                foreach (var actor in mention.Actors)
                    if (first is null)
                        first = actor;
                    else if (actor.Code != first.Code || (actor.Code is null && actor != first))
                        return true;
        return false;
    }

    static bool TellsAct(WordTest test) =>
        test.Lemmas.Count > 0 || test.Phrases.Count > 0 || test.Types.Count > 0 || test.AnyEvent;

    bool Passes(WordTest test, int token)
    {
        if (test.Anything)
            return true;
        if (
            (
                test.Duty && HasAuxiliary(token, "must", "should", "ought", "need")
                || (test.Ahead && HasAuxiliary(token, "will", "would", "shall", "'ll"))
            )
        )
            return true;
        if (test.Denied && IsNegated(token))
            return true;
        ref var word = ref document.Tokens[token];
        if (test.Finite && word.Relation == Deprel.Ccomp && !tree.Clause(token).HasMark("to"))
            return true;
        if (
            test.Lemmas.Count > 0
            && (
                test.Lemmas.Contains(word.Lemma)
                || (word.Upos == Upos.PROPN && test.Lemmas.Contains(word.Lemma.ToLowerInvariant()))
            )
        )
            return true;
        foreach (var phrase in test.Phrases)
            if (FindPhrase(token, phrase, null))
                return true;
        if (word.Upos == Upos.PROPN && test.Lemmas.Count > 0 && IsNamedKind(token, test))
            return true;
        if (
            (test.AnyEvent || test.Types.Count > 0)
            && ReadThrough(token) is { } act
            && act.Reading.Type != EventType.None
            && (test.AnyEvent || test.Types.Contains(act.Reading.Type))
        )
            return true;
        if (!test.AnyActor && !test.AnyPlace && test.Sectors.Count == 0)
            return false;
        if (actors.At(token) is not { } mention)
            return false;
        if (test.AnyActor || (test.AnyPlace && mention.Kind == ReferenceKind.Country))
            return true;
        foreach (var actor in mention.Actors)
            if (actor.Sector is not null && test.Sectors.Contains(actor.Sector))
                return true;
        return false;
    }

    /// <summary>
    /// "<b>Typhoon</b> Usagi", "<b>Hurricane</b> Katrina": the word in front says what the name names.
    /// </summary>
    bool IsNamedKind(int name, WordTest test)
    {
        foreach (var child in tree.Of(name))
            if (
                document.Tokens[child].Relation is Deprel.NmodDesc or Deprel.Compound
                && document.Tokens[child].Upos == Upos.PROPN
                && test.Lemmas.Contains(document.Tokens[child].Lemma.ToLowerInvariant())
            )
                return true;
        return false;
    }

    bool HasAuxiliary(int verb, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in tree.Of(verb))
            if (
                document.Tokens[child].Relation == Deprel.Aux
                && lemmas.Contains(document.Tokens[child].Lemma)
                && !IsInverted(child, verb)
            )
                return true;
        // "has to leave", "needs to leave"
        return lemmas.Contains("must")
            && document.Tokens[verb].Lemma is "have" or "need"
            && tree.Has(verb, Deprel.Xcomp);
    }

    /// <summary>Whether the predicate itself is negated: "did not", "never", "no agreement".</summary>
    public bool IsNegated(int token)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Advmod or Deprel.Det or Deprel.Aux or Deprel.Cc
                && document.Tokens[child].Lemma is "not" or "never" or "n't" or "no" or "neither" or "nor"
            )
                return true;
        return false;
    }
}
