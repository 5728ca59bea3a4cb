using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>
/// Finds what stands around a verb or predicative adjective, whatever the form of the sentence: active, passive,
/// participle, infinitive, relative clause, coordination. Event nouns have <see cref="NounArguments"/>.
/// </summary>
sealed class VerbArguments(SyntaxTree tree, SubjectFinder subjects, PrepositionPhrases phrases)
{
    /// <summary>
    /// The slot of a dependent: the first rule with its relation decides whose condition holds. No slot: it fills none.
    /// </summary>
    readonly record struct Rule(RelationSet Relations, Slot? Slot, Func<VerbDependent, bool>? When = null);

    static readonly RelationSet subject = new(Deprel.Nsubj, Deprel.NsubjOuter);

    static readonly Slot itsPreposition = new(SlotKind.Preposition);

    static readonly Rule[] rules =
    [
        // "said <b>Monday</b> that …"
        new(Deprel.Nsubj, null, d => d.IsDay),
        // "The minister called <b>the president</b>"
        new(Deprel.Nsubj, Slot.Object, d => d.IsSecondSubject),
        // "sentenced opposition leader <b>Anna Petrova</b>"
        new(Deprel.Nsubj, null, d => d.IsNameOfObject),
        // "<b>Five</b> killed in a raid"
        new(subject, Slot.Object, d => d.Undergoes),
        // "<b>Kenya</b> expelled two diplomats"
        new(subject, Slot.Subject),
        new(Deprel.NsubjPass, Slot.Subject, d => !d.IsPassive),
        // "<b>Chad</b> was granted a loan"
        new(Deprel.NsubjPass, Slot.Indirect, d => d.HasObject),
        // "<b>Two diplomats</b> were expelled"
        new(Deprel.NsubjPass, Slot.Object),
        // "called <b>on the authorities</b>"
        new(Deprel.Obj, itsPreposition, d => d.IsPhraseTakenForObject),
        new(Deprel.Obj, Slot.Object),
        // "granted <b>Chad</b> a loan"
        new(Deprel.Iobj, Slot.Indirect, d => d.HasObject),
        // "warned <b>Chad</b> that …": who is asked, told or warned is all the object that the verb has.
        new(Deprel.Iobj, Slot.Object),
        // "were expelled <b>by Kenya</b>"
        new(Deprel.OblAgent, Slot.Subject),
        // "deported <b>at least four workers</b>"
        new(Deprel.Obl, Slot.Object, d => d.IsBareObject),
        // "met <b>with the president</b>"
        new(new(Deprel.Obl, Deprel.Nmod), itsPreposition),
        // "agreed <b>to withdraw</b>", "said that it <b>withdrew</b>"
        new(new(Deprel.Xcomp, Deprel.Ccomp), Slot.Clause),
        // "called on Chad <b>to withdraw</b>"
        new(Deprel.Advcl, Slot.Clause, d => d.IsWhatIsAsked),
        // "died when their helicopter <b>crashed</b>"
        new(Deprel.Advcl, Slot.Adverbial),
    ];

    readonly ArgumentWords words = tree.Document.Lists.For<ArgumentWords>();

    readonly TextAuthors authors = new(tree, subjects);

    /// <summary>Finds the fillers of a verb or predicative adjective; coordinated fillers are all given.</summary>
    /// <param name="verb">The verb or adjective.</param>
    /// <param name="into">Takes the fillers, in place of what it held.</param>
    public void Find(int verb, FillerList into)
    {
        into.Clear();
        var (passive, hasObject) = (tree.Clause(verb).IsPassive, tree.Has(verb, Deprel.Obj));
        foreach (var child in tree.Of(verb))
            AddDependent(new VerbDependent(tree, words, verb, passive, hasObject, child), child, into);
        if (!hasObject)
            AddObjectOfVerbAbove(verb, into);
        AddSharedCause(verb, into);
        AddClauseOfAddressee(verb, into);
        var (toldSubject, toldObject) = (into.Has(SlotKind.Subject), into.Has(SlotKind.Object));
        if (passive ? !toldObject : !toldSubject)
            foreach (var token in subjects.Understood(verb))
                into.Add(passive && !IsPerfect(verb) ? Slot.Object : Slot.Subject, token);
        authors.AddTo(into);
        if (!toldObject && !passive)
            AddSharedObject(verb, toldSubject, into);
    }

    void AddDependent(VerbDependent dependent, int token, FillerList into)
    {
        foreach (var rule in rules)
            if (rule.Relations.Contains(tree[token].Relation) && rule.When?.Invoke(dependent) is null or true)
            {
                if (rule.Slot == itsPreposition)
                    phrases.Add(into, token, dependent.IsPassive);
                else if (rule.Slot is { } slot)
                    into.Add(slot, token);
                return;
            }
    }

    /// <summary>"threatened to shell <b>the town</b>": parsers hang the town on the threat.</summary>
    void AddObjectOfVerbAbove(int verb, FillerList into)
    {
        if (
            tree[verb] is not { Xpos: "VB", Relation: Deprel.Xcomp or Deprel.Advcl, Head: >= 0 and var above }
            || !tree.Clause(verb).HasMark("to")
        )
            return;
        foreach (var sibling in tree.Of(above))
            if (
                tree[sibling].Relation == Deprel.Obl
                && BareNouns.IsObject(tree, words, sibling, verb)
                && tree.Leftmost(sibling) == verb + 1
            )
                into.Add(Slot.Object, sibling);
    }

    /// <summary>
    /// "Two are killed and four injured <b>in an attack by rebels</b>": the phrases of the second verb belong to both.
    /// </summary>
    void AddSharedCause(int verb, FillerList into)
    {
        if (!tree.Words.HeadlinePassives.Contains(tree[verb].Lemma))
            return;
        foreach (var second in tree.Of(verb))
            if (tree[second].Relation == Deprel.Conj && tree.Words.HeadlinePassives.Contains(tree[second].Lemma))
                foreach (var child in tree.Of(second))
                    if (tree[child].Relation is Deprel.Obl or Deprel.OblAgent)
                        phrases.Add(into, child, passive: true);
    }

    /// <summary>"ordered troops <b>to leave</b>": parsers hang what is asked on whom it is asked of.</summary>
    void AddClauseOfAddressee(int verb, FillerList into)
    {
        if (into.Has(SlotKind.Clause))
            return;
        var addresses = words.Addressing.Contains(tree[verb].Lemma);
        for (var (i, end) = (0, into.Count); i < end; i++)
            if (
                into[i].Slot.Kind is SlotKind.Object or SlotKind.Preposition
                && (addresses || tree[into[i].Token].Upos is Upos.PROPN or Upos.PRON)
            )
                foreach (var child in tree.Of(into[i].Token))
                    if (tree[child].Relation == Deprel.Acl && tree.Clause(child).HasMark("to"))
                        into.Add(Slot.Clause, child);
    }

    /// <summary>"arrested and jailed <b>three men</b>", "<b>the treaty</b> Peru signed".</summary>
    void AddSharedObject(int verb, bool hasSubject, FillerList into)
    {
        if (
            tree[verb].Relation == Deprel.AclRelcl
            && hasSubject
            && tree.Clause(verb).Subject is >= 0 and var own
            && tree.Phrase(own).Antecedent == own
        )
        {
            into.Add(Slot.Object, tree[verb].Head);
            return;
        }
        foreach (var child in tree.Of(verb))
            if (
                tree[child] is { Relation: Deprel.Conj, Upos: Upos.VERB }
                && tree.Clause(child).Subject < 0
                && tree.Clause(child).Object is >= 0 and var shared
            )
                into.Add(Slot.Object, shared);
    }

    /// <summary>Whether a participle is perfect and not passive: "having arrived".</summary>
    bool IsPerfect(int verb) => tree.Has(verb, Deprel.Aux) && !tree.Has(verb, Deprel.AuxPass);
}
