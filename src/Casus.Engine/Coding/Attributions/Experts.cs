using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>People whose business is judgement: told by role, affiliation or sector.</summary>
sealed class Experts(AttributionLexicon lexicon)
{
    public bool IsExpert(Actor actor) =>
        actor.Sector == "EDU" || Names(actor.Role, CueParts.Expert) || Names(actor.Affiliation, CueParts.Institute);

    bool Names(string? words, CueParts part)
    {
        if (words is null)
            return false;
        foreach (var word in words.Split(' '))
            if (lexicon.Has(part, word.ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>
    /// Lets "the political scientist" be the expert who spoke last under a name, and adds what the description tells of
    /// him.
    /// </summary>
    public void Resolve(List<SpeechReport> reports, Document document)
    {
        var order = new List<int>(Enumerable.Range(0, reports.Count));
        order.Sort((a, b) => reports[a].Source.Cue.Start.CompareTo(reports[b].Source.Cue.Start));
        Actor? last = null;
        var roles = new Dictionary<string, string>();
        foreach (var at in order)
        {
            var source = reports[at].Source;
            var text = document.Said(source.Speaker.Words);
            if (IsDescription(text))
            {
                if (last is null)
                    continue;
                roles.TryAdd(last.Name!, text[4..]);
                reports[at] = reports[at] with
                {
                    Source = source with { Speaker = source.Speaker with { Actor = last } },
                };
            }
            else if (source.Speaker.Actor is { Name: not null } actor && IsExpert(actor))
                last = actor;
        }
        for (var i = 0; i < reports.Count; i++)
            if (
                reports[i].Source is { Speaker: { Actor: { Name: { } name, Role: null } actor } speaker } source
                && roles.TryGetValue(name, out var role)
            )
                reports[i] = reports[i] with
                {
                    Source = source with { Speaker = speaker with { Actor = actor with { Role = role } } },
                };
    }

    /// <summary>"the political scientist", "the professor".</summary>
    bool IsDescription(string words) =>
        words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= 5 } parts
        && lexicon.Has(CueParts.Expert, parts[^1])
        && !parts[1..].Any(part => char.IsUpper(part[0]));
}
