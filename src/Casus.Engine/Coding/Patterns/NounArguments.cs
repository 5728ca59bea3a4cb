using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>
/// Finds what stands around an event noun: possessor, nationality, prepositional phrases, and the arguments of a
/// support verb
/// ("Kenya held talks with France"). A container noun hands on what belongs to its content ("a series of attacks on").
/// </summary>
public sealed partial class NounArguments(
    Document document,
    SyntaxTree tree,
    ArgumentFinder verbs,
    ActorMap actors,
    FrameTable table
)
{
    readonly List<Filler> governor = [];

    /// <summary>
    /// Appends the fillers of a noun. Possessors and modifiers come as slots of their own kind, for <see cref="View"/>
    /// to place.
    /// </summary>
    public void OfNoun(int noun, List<Filler> into)
    {
        AddOwn(noun, into);
        var outer = noun;
        for (var steps = 0; steps < 3 && IsContent(outer); steps++)
        {
            outer = document.Tokens[outer].Head;
            AddOwn(outer, into, except: noun);
        }
        if (document.Tokens[outer].Relation == Deprel.Conj && IsNoun(document.Tokens[outer].Head))
            AddOwnOfFirstConjunct(document.Tokens[outer].Head, into);
        AddSupport(outer, into);
        verbs.AddNested(into, noun);
        if (!into.Exists(IsDoer))
            AddUnderstood(noun, into);
    }

    /// <summary>
    /// The noun that stands in the clause for this one: "series" for "attacks" in "a series of attacks".
    /// </summary>
    public int Outer(int noun)
    {
        for (var steps = 0; steps < 3 && IsContent(noun); steps++)
            noun = document.Tokens[noun].Head;
        return noun;
    }

    /// <summary>Places the fillers of a noun as a reading sees them.</summary>
    public static IEnumerable<int> View(List<Filler> fillers, Slot slot, Predicate predicate, FrameReading reading)
    {
        var hasOf = fillers.Exists(filler => filler.Slot.Preposition == "of");
        var hasBy = fillers.Exists(filler => filler.Slot.Preposition == "by" || filler.Slot.Kind == SlotKind.Subject);
        var undergoes =
            predicate.Kind == PredicateKind.PassiveNoun && !hasOf || (hasBy && !hasOf && reading.UsesObject);
        foreach (var filler in fillers)
        {
            // "the Kabul bombing", "the Paris protests": what harms happens in a town; elsewhere its name stands for a
            // government.
            if (filler.Slot.Kind == SlotKind.Scene && reading.Type is EventType.ASSAULT or EventType.PROTEST)
            {
                if (slot.Preposition == "in")
                    yield return filler.Token;
                continue;
            }
            var place = filler.Slot.Kind switch
            {
                SlotKind.Scene => SlotKind.Subject,
                SlotKind.Possessor => undergoes ? SlotKind.Object : SlotKind.Subject,
                SlotKind.Modifier => SlotKind.Subject,
                SlotKind.Preposition when filler.Slot.Preposition == "by" => SlotKind.Subject,
                SlotKind.Preposition when filler.Slot.Preposition == "of" && !reading.UsesOf => reading.UsesObject
                    ? SlotKind.Object
                    : SlotKind.Subject,
                var kind => kind,
            };
            if (place == slot.Kind && (place != SlotKind.Preposition || filler.Slot.Preposition == slot.Preposition))
                yield return filler.Token;
        }
    }

    bool IsNoun(int token) => token >= 0 && document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN;

    bool IsContent(int noun)
    {
        var token = document.Tokens[noun];
        return token.Relation == Deprel.Nmod
            && token.Head >= 0
            && table.Containers.Contains(document.Tokens[token.Head].Lemma)
            && verbs.HasCase(noun, "of");
    }

    void AddOwn(int noun, List<Filler> into, int except = -1)
    {
        var tokens = document.Tokens;
        foreach (var child in tree.Of(noun))
        {
            if (child == except || tree.IsWithin(except, child))
                continue;
            switch (tokens[child].Relation)
            {
                case Deprel.NmodPoss:
                    verbs.Add(into, new Slot(SlotKind.Possessor), child);
                    break;
                case Deprel.Amod
                or Deprel.Compound
                or Deprel.NmodDesc
                or Deprel.NmodUnmarked
                or Deprel.Nmod when actors.At(child) is not null && !HasAnyCase(child):
                    // "Russian shelling" and "rebel shelling" are theirs, but "prisoner release" undergoes.
                    verbs.Add(
                        into,
                        new Slot(
                            actors.At(child) switch
                            {
                                { IsScene: true } => SlotKind.Scene,
                                { Kind: ReferenceKind.Generic } => SlotKind.Possessor,
                                _ => SlotKind.Modifier,
                            }
                        ),
                        child
                    );
                    // "Egyptian-Sudanese talks": the first of a hyphenated pair hangs on the second.
                    if (tree.Child(child, Deprel.Amod) is >= 0 and var first && actors.At(first) is not null)
                        verbs.Add(into, new Slot(SlotKind.Modifier), first);
                    break;
                case Deprel.Amod
                    when tokens[child].Lemma is "lead" or "broker" or "mediate" or "sponsor"
                        && Leader(child) is >= 0 and var leader:
                    verbs.Add(into, new Slot(SlotKind.Modifier), leader);
                    break;
                case Deprel.Amod or Deprel.Compound:
                    into.Add(new Filler(Slot.Attribute, child));
                    break;
                case Deprel.Nmod or Deprel.Obl or Deprel.OblAgent:
                    verbs.AddOblique(into, child, passive: false);
                    if (verbs.HasCase(child, "of"))
                        AddAgentOfInner(child, into);
                    break;
                case Deprel.Acl when tokens[child].Xpos is not "VBN":
                case Deprel.Ccomp or Deprel.Xcomp:
                case Deprel.AclRelcl when IsProvision(child):
                    verbs.Add(into, Slot.Clause, child);
                    break;
                case Deprel.Acl when tokens[child].Xpos == "VBN" && table.SupportVerbs.Contains(tokens[child].Lemma):
                    // "sanctions imposed on Iran by the EU", "allegations made against him"
                    AddOfGovernor(child, noun, subject: true, into);
                    break;
                case Deprel.Nsubj when tree.Has(noun, Deprel.Cop) && actors.At(child) is not null:
                    // "Norway is a donor to Mali", "is on a visit"
                    verbs.Add(into, Slot.Subject, child);
                    break;
            }
        }
    }

    /// <summary>"a deal <b>under which</b> Chad will pay": the relative clause tells what the deal says.</summary>
    bool IsProvision(int clause)
    {
        foreach (var child in tree.Of(clause))
            if (
                document.Tokens[child] is { Lemma: "which" }
                && (verbs.HasCase(child, "in") || verbs.HasCase(child, "under") || verbs.HasCase(child, "by"))
            )
                return true;
        return false;
    }

    /// <summary>"the killing of two journalists by rebels": parsers hang the rebels on the journalists.</summary>
    void AddAgentOfInner(int inner, List<Filler> into)
    {
        foreach (var child in tree.Of(inner))
            if (document.Tokens[child].Relation is Deprel.Nmod or Deprel.OblAgent && verbs.HasCase(child, "by"))
                verbs.AddOblique(into, child, passive: false);
    }

    bool HasAnyCase(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Xpos != "POS")
                return true;
        return false;
    }

    /// <summary>"Russian air strikes and shelling": the second conjunct shares the modifiers of the first.</summary>
    void AddOwnOfFirstConjunct(int first, List<Filler> into)
    {
        if (into.Count == 0)
            AddOwn(first, into);
        AddSupport(first, into);
    }

    /// <summary>Who leads: "Saudi" in "a Saudi-led strike", "UN" in "a UN-brokered truce".</summary>
    int Leader(int participle)
    {
        foreach (var child in tree.Of(participle))
            if (actors.At(child) is not null)
                return child;
        return -1;
    }

    /// <summary>Takes over from a support verb the phrases and, where it acts, the subject.</summary>
    void AddOfGovernor(int verb, int noun, bool subject, List<Filler> into)
    {
        governor.Clear();
        verbs.OfVerb(verb, governor);
        foreach (var filler in governor)
        {
            if (
                filler.Token == noun
                || !(filler.Slot.Kind == SlotKind.Preposition || (filler.Slot.Kind == SlotKind.Subject && subject))
            )
                continue;
            // "Mali received help": who receives is the one that the act goes to.
            var taken =
                filler.Slot.Kind == SlotKind.Subject && document.Tokens[verb].Lemma is "receive" or "get" or "obtain"
                    ? filler with
                    {
                        Slot = Slot.With("to"),
                    }
                    : filler;
            if (!into.Contains(taken))
                into.Add(taken);
        }
    }

    /// <summary>For whom the act is something: "recognition of Kosovo is unthinkable <b>for Serbia</b>".</summary>
    void AddConcerned(int predicate, List<Filler> into)
    {
        foreach (var child in tree.Of(predicate))
            if (
                document.Tokens[child].Relation is Deprel.Nmod or Deprel.Obl
                && verbs.HasCase(child, "for")
                && actors.At(child) is not null
            )
                verbs.Add(into, Slot.Subject, child);
    }

    void AddSupport(int noun, List<Filler> into)
    {
        var token = document.Tokens[noun];
        if (token.Relation == Deprel.Nsubj && tree.Has(token.Head, Deprel.Cop))
            AddConcerned(token.Head, into);
        if (token.Head < 0 || document.Tokens[token.Head].Upos is not (Upos.VERB or Upos.ADJ))
            return;
        var verb = token.Head;
        var lemma = document.Tokens[verb].Lemma;
        var undergone = token.Relation is Deprel.Obj or Deprel.NsubjPass;
        var engaged =
            token.Relation == Deprel.Obl
            && table.SupportVerbs.Contains(lemma)
            && (
                verbs.HasCase(noun, "in")
                || verbs.HasCase(noun, "into")
                || verbs.HasCase(noun, "for")
                || verbs.HasCase(noun, "to")
                || verbs.HasCase(noun, "on")
            );
        var happens = token.Relation is Deprel.Nsubj or Deprel.NsubjPass && table.HappenVerbs.Contains(lemma);
        if (token.Relation is Deprel.Xcomp or Deprel.Obj && lemma is "remain" or "become" or "stay")
        {
            // "Norway remains a donor to Mali"
            foreach (var subject in verbs.SubjectOf(verb))
                verbs.Add(into, Slot.Subject, subject);
            return;
        }
        // "arrives in Lima for a visit", "travelled to Lima for talks": who travels does it.
        if (
            token.Relation == Deprel.Obl
            && table.TravelVerbs.Contains(lemma)
            && (verbs.HasCase(noun, "for") || verbs.HasCase(noun, "on"))
        )
        {
            foreach (var subject in verbs.SubjectOf(verb))
                verbs.Add(into, Slot.Subject, subject);
            return;
        }
        if (!(undergone && table.SupportVerbs.Contains(lemma)) && !engaged && !happens)
            return;
        AddOfGovernor(verb, noun, subject: !happens, into);
    }
}
