using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// "Chad vetoed a resolution proposed by <b>Peru</b>": whose the thing is that somebody rejects, condemns or welcomes.
/// </summary>
sealed class Authors : ICompletion
{
    readonly SyntaxTree tree;
    readonly ActorMap actors;
    readonly PartyFinder parties;
    readonly SubjectFinder subjects;
    readonly SlotFillers slots;
    readonly Sides sides;
    readonly ActTakenUp takenUp;
    readonly RoleWords words;
    readonly Func<int, Match, IEnumerable<int>?>[] rules;

    public Authors(
        SyntaxTree tree,
        ActorMap actors,
        PartyFinder parties,
        SubjectFinder subjects,
        SlotFillers slots,
        ToldActs acts,
        Sides sides
    )
    {
        (this.tree, this.actors, this.parties, this.subjects) = (tree, actors, parties, subjects);
        (this.slots, this.sides) = (slots, sides);
        takenUp = new ActTakenUp(tree, parties, acts, sides);
        words = tree.Document.Lists.For<RoleWords>();
        // The first that knows an author decides.
        rules = [MakerByParticiple, SubjectOfRelativeClause, MakerBesideVerb, Owner, WhoDidItBefore];
    }

    public bool AppliesTo(Trial trial) => Concerns(trial.Reading) && !sides.HasRecipient(trial.Match);

    public void Complete(Trial trial)
    {
        foreach (var thing in Things(trial).ToList())
            if (tree[thing].Upos == Upos.NOUN && actors.At(thing) is null)
                foreach (var author in Of(thing, trial.Match))
                    if (sides.IsOther(author, trial.Match))
                        trial.Match.Add(
                            tree.Document.Because($"whose {tree[thing].Form} it is", trial.Match, [author]),
                            recipient: true
                        );
    }

    static bool Concerns(FrameReading reading) =>
        reading.Type switch
        {
            EventType.REJECT => true,
            EventType.AGREE => reading.Frame.Name == "accept",
            EventType.ACCUSE => reading.Mode is null or "disapprove",
            EventType.SUPPORT => reading.Cameo is "051" or "052",
            _ => false,
        };

    /// <summary>
    /// What is rejected or condemned: the object, what somebody refuses to answer, and what a clause says something of
    /// ("concerns that <b>the laws</b> …").
    /// </summary>
    IEnumerable<int> Things(Trial trial)
    {
        foreach (var thing in slots.Of(Slot.Object, trial))
        {
            yield return thing;
            foreach (var child in tree.Of(thing))
                if (tree[child].Relation is Deprel.Acl or Deprel.Ccomp && tree.Clause(child).HasMark("that"))
                    foreach (var subject in subjects.Of(child))
                        yield return subject;
        }
        foreach (var (slot, answer) in trial.Around)
            if (slot.Kind == SlotKind.Clause && words.Responding.Contains(tree[answer].Lemma))
                foreach (var child in tree.Of(answer))
                    if (
                        tree[child].Relation == Deprel.Obl
                        && (tree.Phrase(child).HasCase("to") || tree.Phrase(child).HasCase("with"))
                    )
                        yield return child;
    }

    IEnumerable<int> Of(int thing, Match match)
    {
        foreach (var rule in rules)
            if (rule(thing, match) is { } authors)
                return authors;
        return [];
    }

    /// <summary>"a resolution proposed by <b>Kenya</b>".</summary>
    IEnumerable<int>? MakerByParticiple(int thing, Match match)
    {
        foreach (var child in tree.Of(thing))
            if (
                tree[child] is { Relation: Deprel.Acl, Xpos: "VBN" or "VBD" }
                && tree.Clause(child).Agent is >= 0 and var agent
            )
                return tree.Phrase(agent).Conjuncts();
        return null;
    }

    /// <summary>"the bill that <b>the senate</b> passed".</summary>
    IEnumerable<int>? SubjectOfRelativeClause(int thing, Match match)
    {
        foreach (var child in tree.Of(thing))
            if (
                tree[child].Relation == Deprel.AclRelcl
                && !tree.Clause(child).IsPassive
                && subjects.Of(child).ToList() is [var first, ..] makers
                && first != thing
            )
                return makers;
        return null;
    }

    /// <summary>
    /// "rejected proposals laid out by <b>the assembly</b>": parsers hang the participle on the verb.
    /// </summary>
    IEnumerable<int>? MakerBesideVerb(int thing, Match match) =>
        tree[thing].Head is >= 0 and var verb
        && tree.Child(verb, Deprel.Xcomp) is >= 0 and var participle
        && participle > thing
        && tree[participle].Xpos == "VBN"
        && tree.Clause(participle).Agent is >= 0 and var agent
            ? tree.Phrase(agent).Conjuncts()
            : null;

    /// <summary>"a <b>US</b> draft", "<b>Niger</b>'s law".</summary>
    IEnumerable<int>? Owner(int thing, Match match) =>
        parties.Find(thing, recipient: false) is { Kind: not ReferenceKind.Pronoun, IsScene: false } ? [thing] : null;

    /// <summary>"<b>Peru</b> expelled ten diplomats. Bolivia condemned the decision".</summary>
    IEnumerable<int>? WhoDidItBefore(int thing, Match match) => takenUp.By(thing, match)?.ActorTokens;
}
