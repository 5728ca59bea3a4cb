using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// Whom the help is for may stand deep in the clause: "gave ten million to rebuild schools in <b>Nepal</b>", "provides
/// food every month to people in <b>Kenya</b>".
/// </summary>
sealed class Beneficiary(SyntaxTree tree, ActorMap actors, PartyFinder parties, Sides sides) : ICompletion
{
    readonly Document document = tree.Document;

    public bool AppliesTo(Trial trial) =>
        (
            trial.Reading.Type == EventType.AID
            || trial.Reading.Cameo?.StartsWith("033", StringComparison.Ordinal) == true
        ) && !sides.HasRecipient(trial.Match);

    public void Complete(Trial trial)
    {
        var end = document.Sentences[tree[trial.Trigger].Sentence].End;
        for (var token = trial.Trigger + 1; token < end; token++)
            if (
                actors.At(token) is { } mention
                && IsSomewhere(mention)
                && !SharesCountry(mention, trial.Match)
                && IsInClause(token, trial.Trigger)
            )
            {
                trial.Match.Add(document.Because("whom the help is for", trial.Match, [token]), recipient: true);
                return;
            }
    }

    static bool IsSomewhere(ActorMention mention) =>
        mention.Kind != ReferenceKind.Pronoun
        && (mention.Kind == ReferenceKind.Country || mention.Actors.Any(actor => actor.Code is not null));

    bool SharesCountry(ActorMention mention, Match match) =>
        match.ActorTokens.Exists(giver =>
            parties.Find(giver, recipient: false)?.Actors.Any(a => mention.Actors.Any(b => a.Code == b.Code)) == true
        );

    /// <summary>Whether a token stands below a verb without another statement or relative clause in between.</summary>
    bool IsInClause(int token, int verb)
    {
        for (; token >= 0; token = tree[token].Head)
            if (token == verb)
                return true;
            else if (OpensOther(token))
                return false;
        return false;
    }

    bool OpensOther(int token) =>
        tree[token].Relation switch
        {
            Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl => true,
            Deprel.Conj => tree[token].Upos == Upos.VERB,
            Deprel.Advcl => !tree.Clause(token).HasMark("to"),
            _ => false,
        };
}
