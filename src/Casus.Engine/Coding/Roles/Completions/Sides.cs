using Casus.Coding.Actors;

namespace Casus.Coding.Roles.Completions;

/// <summary>Tells who belongs to those who act in a match, and who stands across from them.</summary>
sealed class Sides(PartyFinder parties)
{
    /// <summary>Whether somebody known is among the recipients.</summary>
    public bool HasRecipient(Match match) =>
        match.RecipientTokens.Exists(token => parties.Find(token, recipient: true) is not null);

    /// <summary>Whether somebody is of the same country as those who act.</summary>
    public bool IsOwn(int token, Match match) =>
        parties.Find(token, recipient: true) is { } party
        && ActingAny(match, actor => actor.Code is not null && party.Actors.All(other => other.Code == actor.Code));

    /// <summary>Whether somebody is not of those who act: nobody rejects what is his own.</summary>
    public bool IsOther(int token, Match match) =>
        parties.Find(token, recipient: false) is { } party
        && !ActingAny(
            match,
            actor =>
                party.Actors.Any(other =>
                    actor == other || actor.Code is not null && actor.Code == other.Code && other.Sector is null
                )
        );

    bool ActingAny(Match match, Func<Actor, bool> holds) =>
        match.ActorTokens.Exists(token => parties.Find(token, recipient: false)?.Actors.Any(holds) == true);
}
