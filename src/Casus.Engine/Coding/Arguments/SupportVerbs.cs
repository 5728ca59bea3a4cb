using Casus.Coding.Actors;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>
/// Finds what the clause around an event noun gives it: the subject and the phrases of a verb that only lends itself to
/// the noun.
/// </summary>
sealed class SupportVerbs
{
    readonly SyntaxTree tree;
    readonly ActorMap actors;
    readonly FrameTable table;
    readonly SubjectFinder subjects;
    readonly VerbArguments verbs;
    readonly ArgumentWords words;
    readonly FillerList governor;
    readonly Func<int, int, FillerList, bool>[] rules;

    public SupportVerbs(SyntaxTree tree, ActorMap actors, FrameTable table, SubjectFinder subjects, VerbArguments verbs)
    {
        (this.tree, this.actors, this.table, this.subjects, this.verbs) = (tree, actors, table, subjects, verbs);
        words = tree.Document.Lists.For<ArgumentWords>();
        governor = new FillerList(tree);
        // The first that applies decides.
        rules = [AddWhoRemains, AddTraveller, AddOfSupportVerb, AddOfHappening];
    }

    /// <summary>Adds what the clause gives a noun that hangs on its verb.</summary>
    public void AddTo(FillerList into, int noun)
    {
        if (tree[noun].Head is not (>= 0 and var head))
            return;
        if (tree[noun].Relation == Deprel.Nsubj && tree.Has(head, Deprel.Cop))
            AddConcerned(head, into);
        if (tree[head].Upos is not (Upos.VERB or Upos.ADJ))
            return;
        foreach (var rule in rules)
            if (rule(noun, head, into))
                return;
    }

    /// <summary>Adds the phrases of a support verb and, where it acts, its subject.</summary>
    /// <param name="into">Takes them.</param>
    /// <param name="verb">The support verb.</param>
    /// <param name="noun">The noun that it supports.</param>
    /// <param name="subject">Whether the verb's subject acts.</param>
    public void AddOfVerb(FillerList into, int verb, int noun, bool subject)
    {
        verbs.Find(verb, governor);
        foreach (var (slot, token) in governor)
        {
            if (token == noun)
                continue;
            if (slot.Kind == SlotKind.Preposition)
                into.AddAlone(slot, token);
            // "<b>Mali</b> received help": who receives is the one that the act goes to.
            else if (slot.Kind == SlotKind.Subject && subject)
                into.AddAlone(words.Receiving.Contains(tree[verb].Lemma) ? Slot.With("to") : slot, token);
        }
    }

    /// <summary>For whom the act is something: "recognition of Kosovo is unthinkable <b>for Serbia</b>".</summary>
    void AddConcerned(int predicate, FillerList into)
    {
        foreach (var child in tree.Of(predicate))
            if (
                tree[child].Relation is Deprel.Nmod or Deprel.Obl
                && tree.Phrase(child).HasCase("for")
                && actors.At(child) is not null
            )
                into.Add(Slot.Subject, child);
    }

    /// <summary>"<b>Norway</b> remains a donor to Mali".</summary>
    bool AddWhoRemains(int noun, int verb, FillerList into) =>
        tree[noun].Relation is Deprel.Xcomp or Deprel.Obj
        && words.Remaining.Contains(tree[verb].Lemma)
        && AddSubjects(verb, into);

    /// <summary>"<b>The minister</b> arrives in Lima for a visit": who travels does it.</summary>
    bool AddTraveller(int noun, int verb, FillerList into) =>
        tree[noun].Relation == Deprel.Obl
        && table.TravelVerbs.Contains(tree[verb].Lemma)
        && (tree.Phrase(noun).HasCase("for") || tree.Phrase(noun).HasCase("on"))
        && AddSubjects(verb, into);

    /// <summary>"<b>Kenya</b> held talks <b>with France</b>", "<b>Kenya</b> entered into talks".</summary>
    bool AddOfSupportVerb(int noun, int verb, FillerList into)
    {
        var supported = tree[noun].Relation switch
        {
            Deprel.Obj or Deprel.NsubjPass => true,
            Deprel.Obl => tree.ChildWithLemma(noun, Deprel.Case, words.PrepositionsOfEngaging) >= 0,
            _ => false,
        };
        if (!supported || !table.SupportVerbs.Contains(tree[verb].Lemma))
            return false;
        AddOfVerb(into, verb, noun, subject: !Happens(noun, verb));
        return true;
    }

    /// <summary>"Talks took place <b>between Kenya and France</b>".</summary>
    bool AddOfHappening(int noun, int verb, FillerList into)
    {
        if (!Happens(noun, verb))
            return false;
        AddOfVerb(into, verb, noun, subject: false);
        return true;
    }

    bool Happens(int noun, int verb) =>
        tree[noun].Relation is Deprel.Nsubj or Deprel.NsubjPass && table.HappenVerbs.Contains(tree[verb].Lemma);

    bool AddSubjects(int verb, FillerList into)
    {
        foreach (var subject in subjects.Of(verb))
            into.Add(Slot.Subject, subject);
        return true;
    }
}
