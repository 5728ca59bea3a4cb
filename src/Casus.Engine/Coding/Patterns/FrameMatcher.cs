using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>
/// Matches the frames against one parsed document. Each token is read once; complements are read before what governs
/// them.
/// </summary>
public sealed partial class FrameMatcher
{
    static readonly Match unreadable = new(
        -1,
        new Candidate(
            new Predicate(PredicateKind.Verb, []),
            new FrameReading { Frame = new Frame("", "", 0), Line = 0 }
        )
    );

    readonly Document document;
    readonly SyntaxTree tree;
    readonly FrameTable table;
    readonly ActorMap actors;
    readonly SubjectFinder subjects;
    readonly VerbArguments verbs;
    readonly NounArguments nouns;
    readonly PartyFinder parties;
    readonly CarriedPhrases carried;
    readonly Match?[] read;
    readonly Stack<FillerList> spare = new();

    public FrameMatcher(Document document, SyntaxTree tree, FrameTable table, ActorMap actors)
    {
        this.document = document;
        this.tree = tree;
        this.table = table;
        this.actors = actors;
        subjects = new SubjectFinder(tree);
        var phrases = new PrepositionPhrases(tree);
        verbs = new VerbArguments(tree, subjects, phrases);
        nouns = new NounArguments(tree, actors, table, subjects, phrases, verbs);
        parties = new PartyFinder(document, tree, actors);
        carried = new CarriedPhrases(document, tree, actors, phrases, parties);
        read = new Match?[document.Tokens.Length];
    }

    /// <summary>Finds what stands around the verbs of the document.</summary>
    public VerbArguments Verbs => verbs;

    /// <summary>Finds what stands around its event nouns.</summary>
    public NounArguments Nouns => nouns;

    /// <summary>All matches in order of the text, also those that say "no event".</summary>
    public IEnumerable<Match> Matches()
    {
        for (var i = 0; i < read.Length; i++)
            if (Read(i) is { } match)
                yield return match;
    }

    /// <summary>The reading of a token, or null where no entry has one for it.</summary>
    public Match? Read(int token)
    {
        if (read[token] is { } known)
            return known == unreadable ? null : known;
        read[token] = unreadable;
        var candidates = table.For(document.Tokens[token]);
        if (candidates.Length == 0 || IsName(token))
            return null;
        var fillers = spare.TryPop(out var pooled) ? pooled : new FillerList(tree);
        fillers.Clear();
        var isNoun = document.Tokens[token].Upos is Upos.NOUN or Upos.PROPN;
        if (isNoun)
            nouns.Find(token, fillers);
        else
            verbs.Find(token, fillers);
        Match? match = null;
        foreach (var candidate in candidates)
            if (TryMatch(token, candidate, fillers, isNoun, out _) is { } found)
            {
                read[token] = match = found;
                break;
            }
        spare.Push(fillers);
        return match;
    }

    /// <summary>"Amnesty International", "Ban Ki-moon": a word of a name tells no act.</summary>
    bool IsName(int token) =>
        document.Tokens[token].Upos == Upos.PROPN && actors.Covering(token) is { Kind: ReferenceKind.Named };

    /// <summary>
    /// The act that a complement tells: its own reading, or that of the noun that a support verb carries.
    /// </summary>
    public Match? ReadThrough(int token)
    {
        var own = Read(token);
        if (own is not null && own.Reading.Type != EventType.None)
            return own;
        if (
            document.Tokens[token].Upos is Upos.VERB
            && table.SupportVerbs.Contains(document.Tokens[token].Lemma)
            && !table.ClosingVerbs.Contains(document.Tokens[token].Lemma)
        )
        {
            var carried = tree.Child(token, Deprel.Obj, Deprel.NsubjPass);
            if (carried >= 0)
                foreach (var content in Contents(carried))
                    if (Read(content) is { } inner && inner.Reading.Type != EventType.None)
                        return inner;
        }
        return own;
    }

    Match? TryMatch(int token, Candidate candidate, FillerList fillers, bool isNoun, out Condition? failing)
    {
        failing = null;
        var match = new Match(token, candidate);
        var predicate = candidate.Predicate;
        if (
            predicate.Words.Count > 1
            && !(isNoun ? FindPhrase(token, predicate, match) : FindWords(token, predicate, match))
        )
            return null;
        foreach (var condition in candidate.Reading.Conditions)
            if (Holds(condition, token, fillers, isNoun, match) == condition.Unless)
            {
                failing = condition;
                return null;
            }
        Fill(candidate.Reading.Actors, match.ActorTokens, fillers, isNoun, match, recipient: false);
        Fill(candidate.Reading.Recipients, match.RecipientTokens, fillers, isNoun, match, recipient: true);
        match.RecipientTokens.RemoveAll(match.ActorTokens.Contains);
        // "withdrew from its base": nobody moves against what is his own.
        if (
            candidate.Reading.Type is EventType.MOBILIZE
            || candidate.Reading is { Type: EventType.RETREAT, Mode: "withdraw" }
        )
            match.RecipientTokens.RemoveAll(recipient =>
                tree.Child(recipient, Deprel.NmodPoss) is >= 0 and var owner
                && document.Tokens[owner].Upos == Upos.PRON
                && IsOwn(recipient, match)
            );
        if (isNoun && candidate.Reading.Type == EventType.REQUEST && match.RecipientTokens.Count == 0)
            AddAnswerer(match);
        if (
            match.ActorTokens.Count == 0
            && candidate.Reading
                is { Type: EventType.RETREAT, Mode: "release" or null }
                    or { Type: EventType.ACCUSE, Mode: "allege" }
        )
            AddCaptor(match, fillers, isNoun);
        if (
            ConcernsAuthors(candidate.Reading)
            && !match.RecipientTokens.Exists(recipient => parties.Find(recipient, recipient: true) is not null)
        )
            AddAuthors(match, fillers, isNoun);
        if (
            (
                candidate.Reading.Type == EventType.AID
                || candidate.Reading.Cameo?.StartsWith("033", StringComparison.Ordinal) == true
            ) && !match.RecipientTokens.Exists(recipient => parties.Find(recipient, recipient: true) is not null)
        )
            AddBeneficiary(match);
        if (candidate.Reading.TakesOver(SlotKind.Clause))
            foreach (var filler in fillers)
                if (filler.Slot.Kind == SlotKind.Clause)
                    TakeOver(filler.Token, match);
        return match;
    }

    void TakeOver(int clause, Match match)
    {
        match.TakenOver.Add(clause);
        if (ReadThrough(clause) is { } inner)
            match.TakenOver.Add(inner.Trigger);
    }
}
