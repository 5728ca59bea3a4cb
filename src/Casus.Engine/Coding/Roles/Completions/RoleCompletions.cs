using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// Completes the roles of a reading by what a frame does not name but the text tells: in this order, each on what the
/// ones before made of it.
/// </summary>
sealed class RoleCompletions
{
    readonly ICompletion[] all;

    public RoleCompletions(
        SyntaxTree tree,
        ActorMap actors,
        PartyFinder parties,
        SubjectFinder subjects,
        NounArguments nouns,
        SlotFillers slots,
        ToldActs acts
    )
    {
        var sides = new Sides(parties);
        all =
        [
            new OwnGround(tree, sides),
            new Answerer(tree, subjects, nouns, sides),
            new Captor(tree, parties, slots, acts),
            new Authors(tree, actors, parties, subjects, slots, acts, sides),
            new Beneficiary(tree, actors, parties, sides),
        ];
    }

    /// <summary>Completes the roles that the slots of a reading filled.</summary>
    public void Complete(Trial trial)
    {
        foreach (var completion in all)
            if (completion.AppliesTo(trial))
                completion.Complete(trial);
    }
}
