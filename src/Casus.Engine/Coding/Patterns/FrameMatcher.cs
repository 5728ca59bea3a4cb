using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Coding.Roles;
using Casus.Coding.Roles.Completions;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>
/// Matches the frames against one parsed document. Each token is read once; complements are read before what governs
/// them.
/// </summary>
sealed class FrameMatcher
{
    readonly SyntaxTree tree;
    readonly FrameTable table;
    readonly ActorMap actors;
    readonly PredicateWords predicates;
    readonly SlotFillers slots;
    readonly FrameConditions conditions;
    readonly RoleFiller roles;
    readonly RoleCompletions completions;
    readonly ToldActs acts;

    // What a token was read as; a token that is being read counts as unreadable.
    readonly Match?[] read;
    readonly bool[] wasRead;
    readonly Stack<FillerList> spare = new();

    public FrameMatcher(SyntaxTree tree, FrameTable table, ActorMap actors)
    {
        (this.tree, this.table, this.actors) = (tree, table, actors);
        (read, wasRead) = (new Match?[tree.Document.Tokens.Length], new bool[tree.Document.Tokens.Length]);
        var parties = new PartyFinder(tree.Document, tree, actors);
        var subjects = new SubjectFinder(tree);
        var phrases = new PrepositionPhrases(tree);
        Verbs = new VerbArguments(tree, subjects, phrases);
        Nouns = new NounArguments(tree, actors, table, subjects, phrases, Verbs);
        acts = new ToldActs(tree, table, Read);
        predicates = new PredicateWords(tree);
        slots = new SlotFillers(tree, actors, parties, subjects, phrases);
        conditions = new FrameConditions(
            tree,
            actors,
            parties,
            slots,
            acts,
            new WordTests(tree, actors, acts, predicates)
        );
        roles = new RoleFiller(tree, actors, parties, subjects, slots, acts);
        completions = new RoleCompletions(tree, actors, parties, subjects, Nouns, slots, acts);
    }

    /// <summary>Finds what stands around the verbs of the document.</summary>
    public VerbArguments Verbs { get; }

    /// <summary>Finds what stands around its event nouns.</summary>
    public NounArguments Nouns { get; }

    /// <summary>All matches in order of the text, also those that say "no event".</summary>
    public IEnumerable<Match> Matches()
    {
        for (var token = 0; token < read.Length; token++)
            if (Read(token) is { } match)
                yield return match;
    }

    /// <summary>The reading of a token, or null where no entry has one for it.</summary>
    public Match? Read(int token)
    {
        if (wasRead[token])
            return read[token];
        wasRead[token] = true;
        var candidates = table.For(tree[token]);
        if (candidates.Length == 0 || IsName(token))
            return null;
        var around = Around(token);
        foreach (var candidate in candidates)
        {
            var trial = new Trial(new Match(token, candidate), around);
            if (Try(trial, out _))
            {
                read[token] = trial.Match;
                break;
            }
        }
        spare.Push(around);
        return read[token];
    }

    /// <summary>
    /// The readings that were tried for a token, in the order of trying, up to the one that holds. For showing; coding
    /// asks <see cref="Read"/>.
    /// </summary>
    public IReadOnlyList<Attempt> Attempts(int token)
    {
        var attempts = new List<Attempt>();
        if (IsName(token))
            return attempts;
        var around = Around(token);
        foreach (var candidate in table.For(tree[token]))
        {
            var holds = Try(new Trial(new Match(token, candidate), around), out var failing);
            List<int> found = failing?.Slot is { } slot
                ? slots.Of(slot, new Trial(new Match(token, candidate), around))
                : [];
            attempts.Add(new Attempt(candidate, holds, failing, found));
            if (holds)
                break;
        }
        return attempts;
    }

    /// <summary>"Amnesty International", "Ban Ki-moon": a word of a name tells no act.</summary>
    bool IsName(int token) => tree[token].Upos == Upos.PROPN && actors.Covering(token) is { Kind: ReferenceKind.Named };

    FillerList Around(int token)
    {
        var around = spare.TryPop(out var pooled) ? pooled : new FillerList(tree);
        if (tree[token].Upos is Upos.NOUN or Upos.PROPN)
            Nouns.Find(token, around);
        else
            Verbs.Find(token, around);
        return around;
    }

    /// <summary>Whether a reading holds: its words are there, its conditions hold. Its roles are then filled.</summary>
    bool Try(Trial trial, out Condition? failing)
    {
        failing = null;
        if (!predicates.Find(trial.Predicate, trial.Match))
            return false;
        failing = conditions.Failing(trial);
        if (failing is not null)
            return false;
        roles.Fill(trial.Reading.Actors, trial, recipient: false);
        roles.Fill(trial.Reading.Recipients, trial, recipient: true);
        trial.Match.RecipientTokens.RemoveAll(trial.Match.ActorTokens.Contains);
        completions.Complete(trial);
        if (trial.Reading.TakesOver(SlotKind.Clause))
            TakeOverClauses(trial);
        return true;
    }

    /// <summary>What a clause tells that the reading speaks of is no event of its own.</summary>
    void TakeOverClauses(Trial trial)
    {
        foreach (var (slot, clause) in trial.Around)
            if (slot.Kind == SlotKind.Clause)
            {
                trial.Match.TakenOver.Add(clause);
                if (acts.Through(clause) is { } inner)
                    trial.Match.TakenOver.Add(inner.Trigger);
            }
    }
}
