using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Coding.Arguments;

/// <summary>Finds who does what an event noun tells where only the clause around it says so.</summary>
sealed class NounDoers
{
    const int MaxBridges = 2;

    /// <summary>An event noun, the phrase through which it depends on the clause, and that clause's predicate.</summary>
    readonly record struct Place(int Noun, int Phrase, int Head);

    readonly SyntaxTree tree;
    readonly SubjectFinder subjects;
    readonly VerbArguments verbs;
    readonly ArgumentWords words;
    readonly FillerList governor;
    readonly Func<Place, FillerList, bool>[] rules;

    public NounDoers(SyntaxTree tree, SubjectFinder subjects, VerbArguments verbs)
    {
        (this.tree, this.subjects, this.verbs) = (tree, subjects, verbs);
        words = tree.Document.Lists.For<ArgumentWords>();
        governor = new FillerList(tree);
        // The first that applies decides.
        rules = [IsBlamed, Faces, IsAccused, SharesAct, DoesByTheWay];
    }

    /// <summary>Adds who does what a noun tells.</summary>
    /// <param name="into">Takes the doers; what it holds of the noun already is looked at.</param>
    /// <param name="noun">The event noun.</param>
    /// <param name="outer">The noun that stands in the clause for it.</param>
    public void AddTo(FillerList into, int noun, int outer)
    {
        var phrase = Bridge(outer);
        // "<b>their</b> role in the attack"
        if (phrase != noun && tree.Phrase(phrase).Possessor is >= 0 and var owner)
        {
            into.Add(Slot.Subject, owner);
            return;
        }
        phrase = BesideObject(phrase, noun);
        if (tree[phrase].Head is not (>= 0 and var head) || tree[head].Upos is not (Upos.VERB or Upos.ADJ))
            return;
        foreach (var rule in rules)
            if (rule(new Place(noun, phrase, head), into))
                return;
    }

    /// <summary>"<b>The rebels</b> are responsible for the attack".</summary>
    bool IsBlamed(Place place, FillerList into) =>
        tree[place.Head].Upos == Upos.ADJ
        && words.Blameworthy.Contains(tree[place.Head].Lemma)
        && tree.Phrase(place.Phrase).HasCase(words.PrepositionsOfBlame)
        && AddSubjects(place.Head, into);

    /// <summary>"<b>The minister</b> faces charges of fraud".</summary>
    bool Faces(Place place, FillerList into) =>
        tree[place.Head].Upos == Upos.VERB
        && place.Phrase != place.Noun
        && tree[place.Phrase].Relation == Deprel.Obj
        && words.Facing.Contains(tree[place.Head].Lemma)
        && AddSubjects(place.Head, into);

    /// <summary>
    /// "blamed <b>the rebels</b> for an attack", "<b>he</b> was arrested on charges of murder": who is accused is said
    /// to have done it.
    /// </summary>
    bool IsAccused(Place place, FillerList into)
    {
        if (
            tree[place.Phrase].Relation is not (Deprel.Obl or Deprel.Nmod or Deprel.Advcl)
            || !words.Accusing.Contains(tree[place.Head].Lemma)
            || !(
                tree.Phrase(place.Phrase).HasCase(words.MarksOfCharges)
                || (place.Phrase != place.Noun && tree.Phrase(place.Phrase).HasCase("on"))
            )
        )
            return false;
        verbs.Find(place.Head, governor);
        foreach (var (slot, token) in governor)
            if (slot.Kind == SlotKind.Object)
                into.Add(Slot.Subject, token);
        return true;
    }

    /// <summary>"Under a deal with Chad, <b>Niger</b> freed ten prisoners": who acts by it made it.</summary>
    bool SharesAct(Place place, FillerList into) =>
        IsActive(place)
        && tree[place.Phrase].Relation is Deprel.Obl or Deprel.Obj
        && words.Shared.Contains(tree[place.Noun].Lemma)
        && into.Has(Slot.With("with"))
        && AddSubjects(place.Head, into);

    /// <summary>
    /// "In a warning to Chad, <b>the minister</b> said …": what the clause tells is done in doing this. "<b>Chad</b>
    /// retaliated with a raid".
    /// </summary>
    bool DoesByTheWay(Place place, FillerList into) =>
        IsActive(place)
        && place.Phrase == place.Noun
        && tree[place.Noun].Relation == Deprel.Obl
        && (
            IsByTheWay(place.Noun)
            || (tree.Phrase(place.Noun).HasCase("with") && words.Answering.Contains(tree[place.Head].Lemma))
        )
        && AddSubjects(place.Head, into);

    bool IsActive(Place place) =>
        tree[place.Head].Upos == Upos.VERB
        && !tree.Clause(place.Head).IsPassive
        && !words.Undergoing.Contains(tree[place.Head].Lemma);

    /// <summary>The phrase through which a noun depends on the clause: "charges" for "on charges of murder".</summary>
    int Bridge(int noun)
    {
        for (var steps = 0; steps < MaxBridges; steps++)
            if (
                tree[noun] is { Relation: Deprel.Nmod, Head: >= 0 and var above }
                && words.Bridges.Contains(tree[above].Lemma)
            )
                noun = above;
        return noun;
    }

    /// <summary>"freed ten prisoners under a deal with Chad": parsers hang the deal on the prisoners.</summary>
    int BesideObject(int phrase, int noun) =>
        words.Shared.Contains(tree[noun].Lemma)
        && tree[phrase] is { Relation: Deprel.Nmod, Head: >= 0 and var before }
        && tree[before].Relation is Deprel.Obj or Deprel.Obl
        && tree.Phrase(phrase).HasCase(words.PrepositionsOfShared)
            ? before
            : phrase;

    /// <summary>"<b>in a warning</b> to Chad"</summary>
    bool IsByTheWay(int noun)
    {
        if (!tree.Phrase(noun).HasCase("in") || words.Manners.Contains(tree[noun].Lemma))
            return false;
        foreach (var child in tree.Of(noun))
            if (tree[child] is { Relation: Deprel.Det, Lemma: "a" or "an" or "another" })
                return true;
        return false;
    }

    bool AddSubjects(int verb, FillerList into)
    {
        foreach (var subject in subjects.Of(verb))
            into.Add(Slot.Subject, subject);
        return true;
    }
}
