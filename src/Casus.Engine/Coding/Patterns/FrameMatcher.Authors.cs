using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Patterns;

// Whose the thing is that somebody rejects, condemns or welcomes.
public sealed partial class FrameMatcher
{
    /// <summary>
    /// Words that take up what somebody did or said before, and the type of act that they take up; any where none is
    /// given.
    /// </summary>
    static readonly Dictionary<string, EventType> takenUp = new()
    {
        ["resolution"] = EventType.None,
        ["decision"] = EventType.None,
        ["move"] = EventType.None,
        ["announcement"] = EventType.None,
        ["statement"] = EventType.None,
        ["remark"] = EventType.None,
        ["comment"] = EventType.None,
        ["law"] = EventType.None,
        ["bill"] = EventType.None,
        ["measure"] = EventType.None,
        ["proposal"] = EventType.None,
        ["plan"] = EventType.None,
        ["offer"] = EventType.None,
        ["step"] = EventType.None,
        ["action"] = EventType.None,
        ["demand"] = EventType.REQUEST,
        ["request"] = EventType.REQUEST,
        ["call"] = EventType.REQUEST,
        ["allegation"] = EventType.ACCUSE,
        ["accusation"] = EventType.ACCUSE,
        ["charge"] = EventType.ACCUSE,
        ["claim"] = EventType.ACCUSE,
        ["verdict"] = EventType.SANCTION,
        ["sentence"] = EventType.SANCTION,
        ["conviction"] = EventType.SANCTION,
        ["sanction"] = EventType.SANCTION,
        ["ruling"] = EventType.None,
        ["arrest"] = EventType.COERCE,
        ["detention"] = EventType.COERCE,
        ["ban"] = EventType.COERCE,
        ["attack"] = EventType.ASSAULT,
        ["strike"] = EventType.ASSAULT,
        ["airstrike"] = EventType.ASSAULT,
        ["raid"] = EventType.ASSAULT,
        ["bombing"] = EventType.ASSAULT,
        ["killing"] = EventType.ASSAULT,
        ["shelling"] = EventType.ASSAULT,
        ["massacre"] = EventType.ASSAULT,
        ["launch"] = EventType.MOBILIZE,
        ["test"] = EventType.MOBILIZE,
        ["drill"] = EventType.MOBILIZE,
        ["exercise"] = EventType.MOBILIZE,
        ["deployment"] = EventType.MOBILIZE,
        ["threat"] = EventType.THREATEN,
        ["refusal"] = EventType.REJECT,
        ["visit"] = EventType.CONSULT,
    };

    static bool ConcernsAuthors(FrameReading reading) =>
        reading.Type == EventType.REJECT
        || (reading.Type == EventType.AGREE && reading.Frame.Name == "accept")
        || (reading.Type == EventType.ACCUSE && reading.Mode is null or "disapprove")
        || (reading.Type == EventType.SUPPORT && reading.Cameo is "051" or "052");

    /// <summary>Verbs of an answer, whose phrase with "to" or "with" names what is answered.</summary>
    static readonly HashSet<string> responding =
    [
        "respond",
        "reply",
        "answer",
        "comply",
        "agree",
        "accede",
        "submit",
        "bow",
        "yield",
        "consent",
        "cooperate",
    ];

    void AddAuthors(Match match, FillerList fillers, bool isNoun)
    {
        foreach (var thing in Things(match, fillers, isNoun).ToList())
        {
            if (document.Tokens[thing].Upos != Upos.NOUN || actors.At(thing) is not null)
                continue;
            foreach (var author in AuthorsOf(thing, match))
                if (IsOther(author, match))
                    AddNew(
                        match.RecipientTokens,
                        Because($"whose {document.Tokens[thing].Form} it is", match, [author])
                    );
        }
    }

    /// <summary>
    /// What is rejected or condemned: the object, what somebody refuses to answer, and what a clause says something of
    /// ("concerns that <b>the laws</b> …").
    /// </summary>
    IEnumerable<int> Things(Match match, FillerList fillers, bool isNoun)
    {
        foreach (var thing in Fillers(Slot.Object, fillers, isNoun, match))
        {
            yield return thing;
            foreach (var child in tree.Of(thing))
                if (document.Tokens[child].Relation is Deprel.Acl or Deprel.Ccomp && tree.Clause(child).HasMark("that"))
                    foreach (var subject in subjects.Of(child))
                        yield return subject;
        }
        foreach (var filler in fillers)
            if (filler.Slot.Kind == SlotKind.Clause && responding.Contains(document.Tokens[filler.Token].Lemma))
                foreach (var child in tree.Of(filler.Token))
                    if (
                        document.Tokens[child].Relation == Deprel.Obl
                        && (tree.Phrase(child).HasCase("to") || tree.Phrase(child).HasCase("with"))
                    )
                        yield return child;
    }

    /// <summary>
    /// "a resolution <b>proposed by Kenya</b>", "the bill that <b>the senate</b> passed", "a <b>US</b> draft", and of
    /// "the decision" who took it in what was told before.
    /// </summary>
    IEnumerable<int> AuthorsOf(int thing, Match match)
    {
        foreach (var child in tree.Of(thing))
            if (document.Tokens[child] is { Relation: Deprel.Acl, Xpos: "VBN" or "VBD" })
            {
                if (tree.Clause(child).Agent is >= 0 and var agent)
                    return tree.Phrase(agent).Conjuncts();
            }
            else if (
                document.Tokens[child].Relation == Deprel.AclRelcl
                && !tree.Clause(child).IsPassive
                && subjects.Of(child).ToList() is [var first, ..] told
                && first != thing
            )
                return told;
        // "rejected proposals laid out by the assembly": parsers hang the participle on the verb.
        if (
            document.Tokens[thing].Head is >= 0 and var above
            && tree.Child(above, Deprel.Xcomp) is >= 0 and var participle
            && participle > thing
            && document.Tokens[participle].Xpos == "VBN"
            && tree.Clause(participle).Agent is >= 0 and var by
        )
            return tree.Phrase(by).Conjuncts();
        if (parties.Find(thing, recipient: false) is { Kind: not ReferenceKind.Pronoun, IsScene: false })
            return [thing];
        return
            IsDefinite(thing)
            && takenUp.TryGetValue(document.Tokens[thing].Lemma, out var type)
            && Before(thing, type, match) is { } act
            ? act.ActorTokens
            : [];
    }

    bool IsDefinite(int noun)
    {
        var definite = false;
        foreach (var child in tree.Of(noun))
            if (
                document.Tokens[child] is
                { Relation: Deprel.Det, Lemma: "the" or "this" or "that" or "these" or "those" }
            )
                definite = true;
            else if (document.Tokens[child].Relation is not (Deprel.Punct or Deprel.Amod or Deprel.Case))
                return false;
        return definite;
    }

    /// <summary>
    /// The act of the sentence before that a noun takes up: the one that named it ("passed a <b>law</b>"), else of
    /// those that fit the one nearest to the main verb; not an act of those who now speak of it.
    /// </summary>
    Match? Before(int noun, EventType type, Match match)
    {
        var sentence = document.Tokens[noun].Sentence - 1;
        if (sentence < 0)
            return null;
        var (best, depth) = ((Match?)null, int.MaxValue);
        for (var token = document.Sentences[sentence].First; token < document.Sentences[sentence].End; token++)
        {
            var named =
                document.Tokens[token] is { Upos: Upos.NOUN, Head: >= 0 } same
                && same.Lemma == document.Tokens[noun].Lemma
                && document.Tokens[same.Head].Upos == Upos.VERB;
            var own = named ? 0 : Depth(token);
            if (
                document.Tokens[token].Upos is Upos.VERB or Upos.NOUN
                && own < depth
                && Read(named ? document.Tokens[token].Head : token) is { } act
                && (named || act.Reading.Type != EventType.None && (type == EventType.None || act.Reading.Type == type))
                && act.ActorTokens.Exists(actor => IsOther(actor, match))
                && act.ActorTokens.TrueForAll(actor =>
                    parties.Find(actor, recipient: false) is null || IsOther(actor, match)
                )
            )
                (best, depth) = (act, own);
        }
        return best;
    }

    int Depth(int token)
    {
        var depth = 0;
        for (; token >= 0; token = document.Tokens[token].Head)
            depth++;
        return depth;
    }

    /// <summary>Whether somebody is of the same country as those who act.</summary>
    bool IsOwn(int token, Match match) =>
        parties.Find(token, recipient: true) is { } party
        && match.ActorTokens.Exists(actor =>
            parties.Find(actor, recipient: false) is { } own
            && own.Actors.Any(a => a.Code is not null && party.Actors.All(b => b.Code == a.Code))
        );

    /// <summary>Whether somebody is not of those who act: nobody rejects what is his own.</summary>
    bool IsOther(int author, Match match) =>
        parties.Find(author, recipient: false) is { } party
        && !match.ActorTokens.Exists(actor =>
            parties.Find(actor, recipient: false) is { } own
            && own.Actors.Any(a =>
                party.Actors.Any(b => a == b || a.Code is not null && a.Code == b.Code && b.Sector is null)
            )
        );
}
