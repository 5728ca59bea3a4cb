using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// "withdrew from <b>its base</b>": nobody moves against what is his own, so that it is taken from the recipients.
/// </summary>
sealed class OwnGround(SyntaxTree tree, Sides sides) : ICompletion
{
    public bool AppliesTo(Trial trial) =>
        trial.Reading is { Type: EventType.MOBILIZE } or { Type: EventType.RETREAT, Mode: "withdraw" };

    public void Complete(Trial trial) =>
        trial.Match.RecipientTokens.RemoveAll(recipient =>
            tree.Phrase(recipient).Possessor is >= 0 and var owner
            && tree[owner].Upos == Upos.PRON
            && sides.IsOwn(recipient, trial.Match)
        );
}
