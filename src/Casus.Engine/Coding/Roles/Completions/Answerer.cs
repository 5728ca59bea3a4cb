using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>"<b>Chad</b> rejected Niger's proposal": the proposal was made to Chad.</summary>
sealed class Answerer(SyntaxTree tree, SubjectFinder subjects, NounArguments nouns, Sides sides) : ICompletion
{
    readonly RoleWords words = tree.Document.Lists.For<RoleWords>();

    public bool AppliesTo(Trial trial) =>
        trial is { Predicate.IsNoun: true, Reading.Type: EventType.REQUEST, Match.RecipientTokens.Count: 0 };

    public void Complete(Trial trial)
    {
        foreach (var party in Answering(nouns.Outer(trial.Trigger)))
            if (sides.IsOther(party, trial.Match))
                trial.Match.Add(tree.Document.Because("answers the request", trial.Match, [party]), recipient: true);
    }

    IEnumerable<int> Answering(int request)
    {
        if (tree[request].Head is not (>= 0 and var verb) || !words.AnsweringRequests.Contains(tree[verb].Lemma))
            return [];
        return tree[request].Relation switch
        {
            Deprel.Obj => subjects.Of(verb),
            Deprel.NsubjPass when tree.Clause(verb).Agent is >= 0 and var agent => [agent],
            _ => [],
        };
    }
}
