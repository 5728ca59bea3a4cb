using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Patterns;

public sealed partial class FrameMatcher
{
    /// <summary>"<b>should</b> Kenya refuse": in front of its subject it is a condition and no duty.</summary>
    bool IsInverted(int auxiliary, int verb) =>
        document.Tokens[auxiliary].Lemma == "should" && tree.Child(verb, Deprel.Nsubj, Deprel.NsubjPass) > auxiliary;

    /// <summary>A noun and, where it is only a container ("series of …"), what it holds.</summary>
    IEnumerable<int> Contents(int token)
    {
        yield return token;
        if (table.Containers.Contains(document.Tokens[token].Lemma))
            foreach (var child in tree.Of(token))
                if (document.Tokens[child].Relation == Deprel.Nmod)
                    yield return child;
    }

    IEnumerable<int> Fillers(Slot slot, FillerList fillers, bool isNoun, Match match)
    {
        if (isNoun && slot.Kind is not (SlotKind.Clause or SlotKind.ClauseSubject))
            return NounSlots.View(fillers, slot, match.Candidate.Predicate, match.Reading).ToList();
        var found = new List<int>();
        // "Norway called on Iran", "called off the strike": a verb with words of its own is passive only with an
        // auxiliary.
        var active =
            match.Candidate.Predicate.Words.Count > 1
            && !tree.Has(match.Trigger, Deprel.AuxPass)
            && !ModifiesOnly(match.Trigger)
            && tree.Clause(match.Trigger).IsPassive;
        if (active && slot.Kind == SlotKind.Object)
            CarriedPhrases.AddAfterParticle(fillers, match.Candidate.Predicate, found);
        if (found.Count > 0)
            return found;
        foreach (var filler in fillers)
            if (filler.Slot == slot)
                found.Add(filler.Token);
            else if (slot.Kind == SlotKind.ClauseSubject && filler.Slot.Kind == SlotKind.Clause)
                found.AddRange(subjects.Of(filler.Token));
        // "He was held hostage": the hostage is a word of the predicate, who was held its object.
        if (
            slot.Kind == SlotKind.Object
            && fillers.Has(SlotKind.Indirect)
            && found.RemoveAll(token =>
                actors.At(token) is not null
                && match.Candidate.Predicate.Words.Skip(1).Contains(document.Tokens[token].Lemma)
            ) > 0
            && found.Count == 0
        )
            foreach (var filler in fillers)
                if (filler.Slot.Kind == SlotKind.Indirect)
                    found.Add(filler.Token);
        if (found.Count == 0 && slot.Kind == SlotKind.Object)
            CarriedPhrases.AddAfterParticle(fillers, match.Candidate.Predicate, found);
        // "lifted on Friday the sanctions on Iran": a date leaves room for the phrase of the noun.
        if (slot.Kind == SlotKind.Preposition && found.TrueForAll(token => BareNouns.IsDate(tree, token)))
            carried.Add(slot, fillers, match, found);
        else if (found.Count == 0 && slot.Kind == SlotKind.Subject && tree.Clause(match.Trigger).IsPassive)
        {
            carried.Add(Slot.With("by"), fillers, match, found);
            if (found.Count == 0 && active)
                foreach (var filler in fillers)
                    if (filler.Slot.Kind == SlotKind.Object)
                        found.Add(filler.Token);
        }
        return found;
    }

    /// <summary>
    /// Whether a participle stands in a clause of another verb. Parsers also hang it on the noun that they take for the
    /// root, and then it is the sentence's own verb.
    /// </summary>
    bool ModifiesOnly(int participle)
    {
        ref var token = ref document.Tokens[participle];
        return token.Relation == Deprel.Advcl
            || (token.Relation == Deprel.Acl && document.Tokens[token.Head].Relation != Deprel.Root);
    }

    /// <summary>Takes the first alternative in which an actor stands.</summary>
    void Fill(SlotChoice choice, List<int> into, FillerList fillers, bool isNoun, Match match, bool recipient)
    {
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var slot in alternative)
                switch (slot.Kind)
                {
                    case SlotKind.Clause:
                        foreach (var filler in fillers)
                            if (filler.Slot.Kind == SlotKind.Clause && ReadThrough(filler.Token) is { } inner)
                                AddNew(
                                    into,
                                    Because(
                                        "undergoes the act in the clause",
                                        match,
                                        inner.RecipientTokens.Count > 0
                                            ? inner.RecipientTokens
                                            : inner.ActorTokens.FindAll(token => !fillers.Contains(Slot.Object, token))
                                    )
                                );
                        break;
                    case SlotKind.ClauseSubject:
                        foreach (var filler in fillers)
                            if (filler.Slot.Kind == SlotKind.Clause)
                                AddNew(into, Because("subject of the clause", match, [.. subjects.Of(filler.Token)]));
                        break;
                    default:
                        var byAct =
                            !recipient
                            && slot.Kind == SlotKind.Preposition
                            && match.Reading.Conditions.Any(c => c.Slot == slot && !c.Unless && c.Test.Types.Count > 0);
                        foreach (var token in Fillers(slot, fillers, isNoun, match))
                            if (!byAct || ReadThrough(token) is not null)
                                AddNew(
                                    into,
                                    Because(
                                        null,
                                        match,
                                        recipient ? BehindRecipient(token, match) : Behind(token),
                                        slot
                                    )
                                );
                        break;
                }
            if (into.Exists(token => parties.Find(token, recipient) is not null))
                return;
            into.Clear();
        }
    }

    /// <summary>
    /// An act in a role stands for those who do it: "the rebels" in "an attack by the rebels killed ten" and in
    /// "condemned the rebels' attack".
    /// </summary>
    IEnumerable<int> Behind(int token) =>
        ActOf(token) is { } act && act.ActorTokens.Exists(actor => parties.Find(actor, recipient: false) is not null)
            ? act.ActorTokens
            : [token];

    /// <summary>
    /// Where nobody else does the act, it stands for those it is done to: "signed a decree pardoning <b>ten monks</b>",
    /// "expressed its wish to meet <b>Iran</b>".
    /// </summary>
    IEnumerable<int> BehindRecipient(int token, Match match)
    {
        if (ActOf(token) is not { RecipientTokens.Count: > 0 } act)
            return Behind(token);
        var doers = act
            .ActorTokens.ConvertAll(actor => parties.Find(actor, recipient: false))
            .Where(party => party is not null)
            .ToList();
        var own = match.ActorTokens.ConvertAll(actor => parties.Find(actor, recipient: false));
        return doers.Count == 0
            ? parties.Find(token, recipient: true) is null
                ? act.RecipientTokens
                : [token]
            : doers.All(doer => own.Exists(party => party is not null && party.Actors.Any(doer!.Actors.Contains)))
                ? act.RecipientTokens
                : act.ActorTokens;
    }

    Match? ActOf(int token) =>
        actors.At(token) is null
        && document.Tokens[token].Upos == Upos.NOUN
        && ReadThrough(token) is { } act
        && act.Reading.Type != EventType.None
            ? act
            : null;

    IEnumerable<int> Because(string? role, Match match, IEnumerable<int> tokens, Slot slot = default)
    {
        if (document.Trace is { } trace)
            foreach (var token in tokens)
                trace.Say(
                    Aspect.Role,
                    match.Trigger,
                    role ?? (slot.Kind == SlotKind.Preposition ? $"phrase with “{slot}”" : slot.ToString()),
                    token
                );
        return tokens;
    }

    static void AddNew(List<int> into, IEnumerable<int> tokens)
    {
        foreach (var token in tokens)
            if (!into.Contains(token))
                into.Add(token);
    }

    /// <summary>
    /// Whom the help is for may stand deep in the clause: "gave ten million to rebuild schools in <b>Nepal</b>",
    /// "provides food every month to people in <b>Kenya</b>".
    /// </summary>
    void AddBeneficiary(Match match)
    {
        var sentence = document.Tokens[match.Trigger].Sentence;
        for (
            var token = match.Trigger + 1;
            token < document.Tokens.Length && document.Tokens[token].Sentence == sentence;
            token++
        )
            if (
                actors.At(token) is { } mention
                && mention.Kind != ReferenceKind.Pronoun
                && (mention.Kind == ReferenceKind.Country || mention.Actors.Any(actor => actor.Code is not null))
                && !match.ActorTokens.Exists(actor =>
                    parties.Find(actor, recipient: false)?.Actors.Any(a => mention.Actors.Any(b => a.Code == b.Code))
                    == true
                )
                && IsInClause(token, match.Trigger)
            )
            {
                match.RecipientTokens.AddRange(Because("whom the help is for", match, [token]));
                return;
            }
    }

    /// <summary>Whether a token stands below a verb without another statement or relative clause in between.</summary>
    bool IsInClause(int token, int verb)
    {
        for (; token >= 0; token = document.Tokens[token].Head)
        {
            if (token == verb)
                return true;
            ref var word = ref document.Tokens[token];
            if (
                word.Relation is Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl
                || (word.Relation is Deprel.Conj && word.Upos == Upos.VERB)
                || (word.Relation == Deprel.Advcl && !tree.Clause(token).HasMark("to"))
            )
                return false;
        }
        return false;
    }
}
