using Casus.Exchange.Tables;

namespace Casus.Exchange.Formats;

/// <summary>
/// An actor in CAMEO's way, a country or group with roles behind it ("RUS", "GOV"), and its counterpart in PLOVER.
/// </summary>
static class CameoActor
{
    /// <summary>Null where nothing at all is known.</summary>
    public static ExchangedParty? Read(string? name, string? country, params ReadOnlySpan<string?> roles)
    {
        var roleTable = RoleTable.Cameo;
        // Of roles without a country the last word has what it is: "NGO" "HLH" is an organisation for health.
        var party = new ExchangedParty(
            name,
            CountryTable.FromCameo(country) ?? roleTable.Code(country) ?? roleTable.Code(roles),
            roleTable.Sector(roles)
        );
        return party.IsKnown ? party : null;
    }

    /// <summary>The country's or group's code, or nothing.</summary>
    public static string Entity(ExchangedParty? party) =>
        CountryTable.Cameo(party?.Code) ?? RoleTable.Cameo.Written(party?.Code) ?? "";

    public static string Role(ExchangedParty? party) => RoleTable.Cameo.Written(party?.Sector) ?? "";

    /// <summary>
    /// The pairs of source and target in which a format that knows only pairs tells an event: each actor with each
    /// recipient; of what several do together, each with each other.
    /// </summary>
    public static IEnumerable<(ExchangedParty? Source, ExchangedParty? Target)> Pairs(ExchangedEvent coded)
    {
        // Who hosts a visit is the source in CAMEO, and the recipient in PLOVER.
        var hosting = coded.Cameo == Hosting;
        foreach (var (actor, recipient) in Joined(coded))
            yield return hosting && recipient is not null ? (recipient, actor) : (actor, recipient);
    }

    const string Hosting = "043";

    /// <summary>Source and target of a row as actors and recipients.</summary>
    public static ExchangedEvent With(ExchangedEvent coded, ExchangedParty? source, ExchangedParty? target)
    {
        if (coded.Cameo == Hosting && target is not null)
            (source, target) = (target, source);
        return coded with { Actors = source is null ? [] : [source], Recipients = target is null ? [] : [target] };
    }

    static IEnumerable<(ExchangedParty?, ExchangedParty?)> Joined(ExchangedEvent coded)
    {
        var (actors, recipients) = (coded.Actors, coded.Recipients);
        if (recipients.Count == 0 && actors.Count > 1)
        {
            foreach (var one in actors)
            foreach (var other in actors)
                if (!ReferenceEquals(one, other))
                    yield return (one, other);
        }
        else if (actors.Count == 0 && recipients.Count == 0)
            yield return (null, null);
        else
            foreach (var actor in OrNobody(actors))
            foreach (var recipient in OrNobody(recipients))
                yield return (actor, recipient);
    }

    static IEnumerable<ExchangedParty?> OrNobody(IReadOnlyList<ExchangedParty> parties)
    {
        if (parties.Count == 0)
            yield return null;
        foreach (var party in parties)
            yield return party;
    }
}
