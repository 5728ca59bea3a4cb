using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Events;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Coverage;

/// <summary>
/// Finds the predicates of a document that join two parties: verbs, and nouns that stand for nobody themselves.
/// Which words they are does not depend on the lexicon, so that what it lacks is seen.
/// </summary>
sealed class PredicateFinder
{
    readonly CoverageWords words;
    readonly Document document;
    readonly CodingSteps steps;
    readonly FrameTable table;
    readonly PartyFinder parties;
    readonly Dictionary<int, Event?> outcomes = [];
    readonly FillerList fillers;
    readonly List<ActorMention> joined = [];

    public PredicateFinder(Document document, CodingSteps steps, FrameTable table)
    {
        this.document = document;
        words = document.Lists.For<CoverageWords>();
        this.steps = steps;
        this.table = table;
        fillers = new FillerList(steps.Tree);
        parties = new PartyFinder(document, steps.Tree, steps.Actors);
        foreach (var (match, coded) in steps.Matches)
            outcomes[match.Trigger] = coded;
    }

    /// <summary>All occurrences in order of the text; a support verb and its noun are one.</summary>
    public List<Occurrence> Find()
    {
        var found = new List<Occurrence>();
        var carried = new HashSet<int>();
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.Tokens[token].Upos == Upos.VERB && OfVerb(token) is { } verb)
            {
                found.Add(verb);
                if (CarriedNoun(token) is >= 0 and var noun)
                    carried.Add(noun);
            }
        for (var token = 0; token < document.Tokens.Length; token++)
            if (
                document.Tokens[token].Upos == Upos.NOUN
                && !carried.Contains(token)
                && !NamesActor(token)
                && !IsContainer(token)
                && OfNoun(token) is { } noun
            )
                found.Add(noun);
        found.Sort((a, b) => a.Token.CompareTo(b.Token));
        return found;
    }

    Occurrence? OfVerb(int verb)
    {
        steps.Matcher.Verbs.Find(verb, fillers);
        if (!JoinsTwo())
            return null;
        var decision = DecisionOf(verb);
        var name = document.Tokens[verb].Lemma;
        if (steps.Tree.Child(verb, Deprel.CompoundPrt) is >= 0 and var particle)
            name += " " + document.Tokens[particle].Lemma;
        else if (CarriedNoun(verb) is >= 0 and var noun)
        {
            name += " " + document.Tokens[noun].Lemma;
            if (decision == Decision.Undecided)
                decision = DecisionOf(noun);
        }
        return new Occurrence(name, PredicateKind.Verb, verb, decision);
    }

    Occurrence? OfNoun(int noun)
    {
        steps.Matcher.Nouns.Find(noun, fillers);
        return JoinsTwo()
            ? new Occurrence(document.Tokens[noun].Lemma, PredicateKind.Noun, noun, DecisionOf(noun))
            : null;
    }

    Decision DecisionOf(int token) =>
        steps.TakenOver.Contains(token) ? Decision.TakenOver
        : !outcomes.TryGetValue(token, out var coded) ? Decision.Undecided
        : coded is not null ? Decision.Event
        : DecisionOf(steps.Matcher.Read(token)!.Reading);

    /// <summary>Of a reading that holds and gave no event.</summary>
    static Decision DecisionOf(FrameReading reading) =>
        reading.WantsTwo ? Decision.NothingByRule
        : reading.Type != EventType.None ? Decision.Undecided
        : reading.Conditions.Count > 0 ? Decision.NothingByRule
        : Decision.NothingByDefault;

    /// <summary>The noun that a support verb lends itself to, or -1: "talks" in "held talks".</summary>
    int CarriedNoun(int verb)
    {
        if (!table.SupportVerbs.Contains(document.Tokens[verb].Lemma))
            return -1;
        var noun = steps.Tree.Child(verb, Deprel.Obj, Deprel.NsubjPass);
        return noun >= 0 && document.Tokens[noun].Upos == Upos.NOUN && !NamesActor(noun) ? noun : -1;
    }

    /// <summary>"a series of attacks on": what is held joins the parties, and not the container.</summary>
    bool IsContainer(int noun) =>
        table.Containers.Contains(document.Tokens[noun].Lemma) && steps.Tree.Has(noun, Deprel.Nmod);

    /// <summary>Whether the word heads a mention of an actor or stands in front of its head.</summary>
    bool NamesActor(int token)
    {
        foreach (var mention in steps.Actors.Mentions)
            if (mention.First <= token && token <= mention.Head)
                return true;
        return false;
    }

    bool JoinsTwo()
    {
        joined.Clear();
        foreach (var filler in fillers)
            if (
                IsRole(filler.Slot)
                && parties.Find(filler.Token, recipient: filler.Slot.Kind != SlotKind.Subject) is { } mention
                && !(mention.Kind == ReferenceKind.Country && IsSetting(filler.Slot))
                && !joined.Exists(other => other == mention || SameActor(other, mention))
            )
                joined.Add(mention);
        return joined.Count > 1;
    }

    bool IsRole(Slot slot) =>
        slot.Kind
            is SlotKind.Subject
                or SlotKind.Object
                or SlotKind.Indirect
                or SlotKind.Possessor
                or SlotKind.Modifier
                or SlotKind.Scene
        || (slot.Kind == SlotKind.Preposition && !words.Circumstances.Contains(slot.Preposition!));

    /// <summary>A place behind these is where the act happened and acts on nobody.</summary>
    bool IsSetting(Slot slot) => slot.Preposition is { } preposition && words.Settings.Contains(preposition);

    static bool SameActor(ActorMention a, ActorMention b) =>
        a.Actors.Count == 1 && b.Actors.Count == 1 && a.Actors[0].Name is { } name && name == b.Actors[0].Name;
}
