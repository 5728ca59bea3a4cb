using Casus.Coding.Actors;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>
/// Finds what stands around an event noun: possessor, nationality, prepositional phrases, and the arguments of a
/// support verb ("Kenya held talks with France"). A container noun hands on what belongs to its content ("a series of
/// attacks on").
/// </summary>
sealed class NounArguments
{
    const int MaxContainers = 3;

    /// <summary>A rule adds what a dependent of a noun fills, or says that it does not apply.</summary>
    readonly record struct Rule(RelationSet Relations, Func<int, int, FillerList, bool> Adds);

    readonly SyntaxTree tree;
    readonly ActorMap actors;
    readonly FrameTable table;
    readonly PrepositionPhrases phrases;
    readonly SupportVerbs support;
    readonly NounDoers doers;
    readonly ArgumentWords words;
    readonly Rule[] rules;

    public NounArguments(
        SyntaxTree tree,
        ActorMap actors,
        FrameTable table,
        SubjectFinder subjects,
        PrepositionPhrases phrases,
        VerbArguments verbs
    )
    {
        (this.tree, this.actors, this.table, this.phrases) = (tree, actors, table, phrases);
        support = new SupportVerbs(tree, actors, table, subjects, verbs);
        doers = new NounDoers(tree, subjects, verbs);
        words = tree.Document.Lists.For<ArgumentWords>();
        rules =
        [
            new(Deprel.NmodPoss, AddPossessor),
            new(new(Deprel.Amod, Deprel.Compound, Deprel.NmodDesc, Deprel.NmodUnmarked, Deprel.Nmod), AddNationOrGroup),
            new(Deprel.Amod, AddLeader),
            new(new(Deprel.Amod, Deprel.Compound), AddAttribute),
            new(new(Deprel.Nmod, Deprel.Obl, Deprel.OblAgent), AddPhrase),
            new(new(Deprel.Acl, Deprel.Ccomp, Deprel.Xcomp, Deprel.AclRelcl), AddContent),
            new(Deprel.Acl, AddSupportingParticiple),
            new(Deprel.Nsubj, AddSubjectOfCopula),
        ];
    }

    /// <summary>
    /// Finds the fillers of a noun. Possessors, modifiers and scenes come as slots of their own kind, for a reading to
    /// place.
    /// </summary>
    /// <param name="noun">The noun.</param>
    /// <param name="into">Takes the fillers, in place of what it held.</param>
    public void Find(int noun, FillerList into)
    {
        into.Clear();
        AddOwn(noun, into);
        var outer = noun;
        for (var steps = 0; steps < MaxContainers && IsContent(outer); steps++)
        {
            outer = tree[outer].Head;
            AddOwn(outer, into, except: noun);
        }
        if (
            tree[outer] is { Relation: Deprel.Conj, Head: >= 0 and var first }
            && tree[first].Upos is Upos.NOUN or Upos.PROPN
        )
            AddOfFirstConjunct(first, into);
        support.AddTo(into, outer);
        phrases.AddNested(into, noun);
        if (!HasDoer(into))
            doers.AddTo(into, noun, outer);
    }

    /// <summary>
    /// The noun that stands in the clause for this one: "series" for "attacks" in "a series of attacks".
    /// </summary>
    public int Outer(int noun)
    {
        for (var steps = 0; steps < MaxContainers && IsContent(noun); steps++)
            noun = tree[noun].Head;
        return noun;
    }

    bool IsContent(int noun) =>
        tree[noun] is { Relation: Deprel.Nmod, Head: >= 0 and var holder }
        && table.Containers.Contains(tree[holder].Lemma)
        && tree.Phrase(noun).HasCase("of");

    static bool HasDoer(FillerList fillers) =>
        fillers.Has(SlotKind.Subject)
        || fillers.Has(SlotKind.Possessor)
        || fillers.Has(SlotKind.Modifier)
        || fillers.Has(Slot.With("by"));

    /// <summary>"Russian air strikes and <b>shelling</b>": the second conjunct shares the modifiers of the first.</summary>
    void AddOfFirstConjunct(int first, FillerList into)
    {
        if (into.Count == 0)
            AddOwn(first, into);
        support.AddTo(into, first);
    }

    void AddOwn(int noun, FillerList into, int except = -1)
    {
        foreach (var child in tree.Of(noun))
        {
            if (child == except || tree.IsWithin(except, child))
                continue;
            foreach (var rule in rules)
                if (rule.Relations.Contains(tree[child].Relation) && rule.Adds(child, noun, into))
                    break;
        }
    }

    /// <summary>"<b>Chad</b>'s attack".</summary>
    bool AddPossessor(int child, int noun, FillerList into)
    {
        into.Add(Slot.Possessor, child);
        return true;
    }

    /// <summary>
    /// "<b>Russian</b> shelling" and "<b>rebel</b> shelling" are theirs, "<b>prisoner</b> release" undergoes, "the
    /// <b>Kabul</b> bombing" happened there; of "<b>Egyptian</b>-<b>Sudanese</b> talks" the first hangs on the second.
    /// </summary>
    bool AddNationOrGroup(int child, int noun, FillerList into)
    {
        if (actors.At(child) is not { } actor || HasPreposition(child))
            return false;
        into.Add(
            actor.IsScene ? Slot.Scene
                : actor.Kind == ReferenceKind.Generic ? Slot.Possessor
                : Slot.Modifier,
            child
        );
        if (tree.Child(child, Deprel.Amod) is >= 0 and var first && actors.At(first) is not null)
            into.Add(Slot.Modifier, first);
        return true;
    }

    /// <summary>"a <b>Saudi</b>-led strike", "a <b>UN</b>-brokered truce".</summary>
    bool AddLeader(int child, int noun, FillerList into)
    {
        if (!words.Leading.Contains(tree[child].Lemma))
            return false;
        foreach (var leader in tree.Of(child))
            if (actors.At(leader) is not null)
            {
                into.Add(Slot.Modifier, leader);
                return true;
            }
        return false;
    }

    /// <summary>"<b>trade</b> war", "<b>financial</b> aid".</summary>
    bool AddAttribute(int child, int noun, FillerList into)
    {
        into.AddAlone(Slot.Attribute, child);
        return true;
    }

    /// <summary>
    /// "talks <b>with France</b>"; of "the killing of two journalists <b>by rebels</b>" parsers hang the rebels on the
    /// journalists.
    /// </summary>
    bool AddPhrase(int child, int noun, FillerList into)
    {
        phrases.Add(into, child, passive: false);
        if (tree.Phrase(child).HasCase("of"))
            foreach (var inner in tree.Of(child))
                if (tree[inner].Relation is Deprel.Nmod or Deprel.OblAgent && tree.Phrase(inner).HasCase("by"))
                    phrases.Add(into, inner, passive: false);
        return true;
    }

    /// <summary>"an offer <b>to withdraw</b>", "the claim that Chad <b>lied</b>", "a deal under which Chad <b>pays</b>".</summary>
    bool AddContent(int child, int noun, FillerList into)
    {
        var says = tree[child].Relation switch
        {
            Deprel.Acl => tree[child].Xpos != "VBN",
            Deprel.AclRelcl => IsProvision(child),
            _ => true,
        };
        if (says)
            into.Add(Slot.Clause, child);
        return says;
    }

    /// <summary>"sanctions <b>imposed</b> on Iran by the EU", "allegations <b>made</b> against him".</summary>
    bool AddSupportingParticiple(int child, int noun, FillerList into)
    {
        var supports = tree[child].Xpos == "VBN" && table.SupportVerbs.Contains(tree[child].Lemma);
        if (supports)
            support.AddOfVerb(into, child, noun, subject: true);
        return supports;
    }

    /// <summary>"<b>Norway</b> is a donor to Mali", "<b>the minister</b> is on a visit".</summary>
    bool AddSubjectOfCopula(int child, int noun, FillerList into)
    {
        var acts = tree.Has(noun, Deprel.Cop) && actors.At(child) is not null;
        if (acts)
            into.Add(Slot.Subject, child);
        return acts;
    }

    /// <summary>"a deal <b>under which</b> Chad will pay": the relative clause tells what the deal says.</summary>
    bool IsProvision(int clause)
    {
        foreach (var child in tree.Of(clause))
            if (
                tree[child].Lemma == "which"
                && tree.ChildWithLemma(child, Deprel.Case, words.PrepositionsOfProvisions) >= 0
            )
                return true;
        return false;
    }

    /// <summary>A preposition, not "'s".</summary>
    bool HasPreposition(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (tree[child].Relation == Deprel.Case && tree[child].Xpos != "POS")
                return true;
        return false;
    }
}
