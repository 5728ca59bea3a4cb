using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.People;

/// <summary>A person as the text tells of them, and the word where it does.</summary>
readonly record struct ToldPerson(Actor Actor, int Head);

/// <summary>
/// What a text tells of its people: it holds for every mention, so that "Brown" means whom "the minister James Brown"
/// brought in.
/// </summary>
sealed class ToldPeople(ActorText text)
{
    readonly Dictionary<string, ToldPerson> byName = new(StringComparer.Ordinal);

    /// <summary>Who was told under a name, or null.</summary>
    public ToldPerson? Find(string name) => byName.TryGetValue(Folding.Fold(name), out var person) ? person : null;

    /// <summary>
    /// Keeps a person under the full name of some tokens, its last and its first word; who has no code gives way.
    /// </summary>
    public void Add(int first, int end, ToldPerson person)
    {
        var family = Folding.Fold(text[end - 1].Form);
        if (person.Actor is { Code: null, Sector: null } && byName.ContainsKey(family))
            return;
        Keep(family, person);
        Keep(Folding.Fold(text[first].Form), person);
        Keep(Folding.Fold(text.Document.Words(first, end)), person);
    }

    void Keep(string name, ToldPerson person)
    {
        if (name.Length > 1 && (!byName.TryGetValue(name, out var known) || known.Actor.Code is null))
            byName[name] = person;
    }

    /// <summary>"<b>The political scientist</b> doubts it" tells what Brown is, of whom nothing was told yet.</summary>
    public void Learn(Actor actor, string role, string? sector)
    {
        if (actor.Name is { } name && Find(name) is { Actor.Role: null } person && person.Actor.Name == name)
            byName[Folding.Fold(name)] = person with
            {
                Actor = person.Actor with { Role = role, Sector = person.Actor.Sector ?? sector },
            };
    }

    /// <summary>The mention of one person with all that the text tells of them anywhere.</summary>
    public ActorMention Completed(ActorMention mention)
    {
        if (
            mention.Actors is not [{ Name: { } name } actor]
            || Find(name) is not { Actor: var told }
            || told.Name != name
            || told == actor
        )
            return mention;
        return mention with
        {
            Actors =
            [
                actor with
                {
                    Code = actor.Code ?? told.Code,
                    Sector = actor.Sector ?? told.Sector,
                    Role = actor.Role ?? told.Role,
                    Affiliation = actor.Affiliation ?? told.Affiliation,
                },
            ],
        };
    }
}
