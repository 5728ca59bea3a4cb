using Casus.Language;

namespace Casus.Coding.Patterns;

// Who does what an event noun tells where only the clause around it says so.
public sealed partial class NounArguments
{
    /// <summary>
    /// Nouns that only say how somebody stands to an act: "on <b>charges</b> of murder", "as <b>part</b> of a deal",
    /// "their <b>role</b> in the attack".
    /// </summary>
    static readonly HashSet<string> bridges =
    [
        "charge",
        "count",
        "suspicion",
        "allegation",
        "accusation",
        "part",
        "role",
        "involvement",
        "participation",
        "complicity",
        "course",
        "framework",
        "context",
    ];

    static readonly HashSet<string> blameworthy =
    [
        "responsible",
        "guilty",
        "culpable",
        "liable",
        "complicit",
        "accountable",
        "answerable",
    ];

    static readonly HashSet<string> facing = ["face", "deny", "admit", "confess", "await", "confront"];

    /// <summary>
    /// Verbs whose subject undergoes what the phrase beside them tells: "died in an attack", "was lost in a raid".
    /// </summary>
    static readonly HashSet<string> undergoing =
    [
        "die",
        "perish",
        "suffer",
        "lose",
        "survive",
        "fall",
        "happen",
        "occur",
        "take",
        "sustain",
        "receive",
        "live",
        "escape",
        "come",
        "appear",
        "end",
        "begin",
        "culminate",
        "result",
        "flee",
        "be",
    ];

    static readonly HashSet<string> answering =
    [
        "respond",
        "retaliate",
        "react",
        "answer",
        "reply",
        "follow",
        "begin",
        "start",
        "continue",
        "hit",
        "strike",
    ];

    /// <summary>What two do with each other: "under a <b>deal</b> with Chad, Niger freed ten prisoners".</summary>
    static readonly HashSet<string> shared =
    [
        "talk",
        "agreement",
        "deal",
        "treaty",
        "pact",
        "accord",
        "protocol",
        "memorandum",
        "contract",
        "negotiation",
        "meeting",
        "summit",
        "dialogue",
        "consultation",
        "conversation",
        "discussion",
        "call",
        "thaw",
        "cooperation",
        "exercise",
        "drill",
        "dispute",
        "conflict",
        "war",
        "fighting",
        "clash",
        "battle",
        "rapprochement",
        "reconciliation",
        "ceasefire",
        "truce",
        "settlement",
        "partnership",
        "alliance",
        "contact",
        "lunch",
        "dinner",
        "understanding",
        "arrangement",
        "compromise",
    ];

    /// <summary>Nouns behind "in a" that only say how or why.</summary>
    static readonly HashSet<string> manners =
    [
        "bid",
        "attempt",
        "effort",
        "move",
        "response",
        "reaction",
        "sign",
        "show",
        "step",
        "way",
        "manner",
        "case",
        "series",
        "wave",
        "row",
        "context",
        "position",
        "strike",
    ];

    static bool IsDoer(Filler filler) =>
        filler.Slot.Kind is SlotKind.Subject or SlotKind.Possessor or SlotKind.Modifier
        || filler.Slot.Preposition == "by";

    void AddUnderstood(int noun, List<Filler> into)
    {
        var phrase = Bridge(Outer(noun));
        if (phrase != noun && tree.Child(phrase, Deprel.NmodPoss) is >= 0 and var owner)
        {
            verbs.Add(into, Slot.Subject, owner);
            return;
        }
        // "freed ten prisoners under a deal with Chad": parsers hang the deal on the prisoners.
        if (
            shared.Contains(document.Tokens[noun].Lemma)
            && document.Tokens[phrase] is { Relation: Deprel.Nmod, Head: >= 0 and var before }
            && document.Tokens[before].Relation is Deprel.Obj or Deprel.Obl
            && (
                verbs.HasCase(phrase, "as")
                || verbs.HasCase(phrase, "under")
                || verbs.HasCase(phrase, "after")
                || verbs.HasCase(phrase, "during")
            )
        )
            phrase = before;
        var head = document.Tokens[phrase].Head;
        if (head < 0 || document.Tokens[head].Upos is not (Upos.VERB or Upos.ADJ))
            return;
        if (
            document.Tokens[head].Upos == Upos.ADJ
                ? blameworthy.Contains(document.Tokens[head].Lemma)
                    && (verbs.HasCase(phrase, "for") || verbs.HasCase(phrase, "of") || verbs.HasCase(phrase, "in"))
                : phrase != noun
                    && document.Tokens[phrase].Relation == Deprel.Obj
                    && facing.Contains(document.Tokens[head].Lemma)
        )
            AddSubjects(head, into);
        else if (
            document.Tokens[phrase].Relation is Deprel.Obl or Deprel.Nmod or Deprel.Advcl
            && verbs.IsAccusing(head)
            && (
                verbs.HasCase(phrase, "of")
                || verbs.HasCase(phrase, "for")
                || verbs.HasCase(phrase, "with")
                || verbs.HasCase(phrase, "over")
                || (phrase != noun && verbs.HasCase(phrase, "on"))
            )
        )
            AddAccused(head, into);
        else if (
            document.Tokens[head].Upos == Upos.VERB
            && document.Tokens[phrase].Relation is Deprel.Obl or Deprel.Obj
            && !verbs.IsPassive(head)
            && !undergoing.Contains(document.Tokens[head].Lemma)
            && (
                shared.Contains(document.Tokens[noun].Lemma) && into.Exists(filler => filler.Slot.Preposition == "with")
                || phrase == noun
                    && document.Tokens[phrase].Relation == Deprel.Obl
                    && (
                        IsByTheWay(noun)
                        || verbs.HasCase(noun, "with") && answering.Contains(document.Tokens[head].Lemma)
                    )
            )
        )
            AddSubjects(head, into);
    }

    /// <summary>The phrase through which a noun depends on the clause.</summary>
    int Bridge(int noun)
    {
        for (
            var steps = 0;
            steps < 2
                && document.Tokens[noun] is { Relation: Deprel.Nmod, Head: >= 0 and var above }
                && bridges.Contains(document.Tokens[above].Lemma);
            steps++
        )
            noun = above;
        return noun;
    }

    /// <summary>
    /// "<b>In a warning</b> to Chad, the minister said …": what the clause tells is done in doing this.
    /// </summary>
    bool IsByTheWay(int noun)
    {
        if (!verbs.HasCase(noun, "in") || manners.Contains(document.Tokens[noun].Lemma))
            return false;
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child] is { Relation: Deprel.Det, Lemma: "a" or "an" or "another" })
                return true;
        return false;
    }

    void AddSubjects(int verb, List<Filler> into)
    {
        foreach (var subject in verbs.SubjectOf(verb))
            verbs.Add(into, Slot.Subject, subject);
    }

    /// <summary>
    /// "blamed the rebels <b>for an attack</b>", "was charged <b>with murder</b>": who is accused is said to have done
    /// it.
    /// </summary>
    void AddAccused(int verb, List<Filler> into)
    {
        governor.Clear();
        verbs.OfVerb(verb, governor);
        foreach (var filler in governor)
            if (filler.Slot.Kind == SlotKind.Object)
                verbs.Add(into, Slot.Subject, filler.Token);
    }
}
