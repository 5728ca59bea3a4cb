using Casus.Coding;
using Casus.Exchange;

namespace Casus.App.Store.ByHand;

/// <summary>
/// The fields of an event in the words in which they are corrected, so that a form can show what to change.
/// </summary>
static class EventFields
{
    public static Dictionary<string, string> Of(ExchangedEvent counts) =>
        new()
        {
            ["type"] = counts.Type == EventType.None ? "" : counts.Type.ToString(),
            ["mode"] = counts.Mode ?? "",
            ["contexts"] = string.Join("; ", counts.Contexts),
            ["cameo"] = counts.Cameo ?? "",
            ["status"] = counts.Status.ToString().ToLowerInvariant(),
            ["date"] = counts.Date ?? "",
            ["place"] = string.Join(", ", new[] { counts.Place?.Name, counts.Place?.Country }.OfType<string>()),
            ["actors"] = Parties(counts.Actors),
            ["recipients"] = Parties(counts.Recipients),
        };

    public static Dictionary<string, string> Of(Event counts, string text) =>
        Of(
            new ExchangedEvent
            {
                Id = counts.Id,
                Origin = "casus",
                Type = counts.Type,
                Mode = counts.Mode,
                Contexts = counts.Contexts,
                Cameo = counts.Cameo,
                Status = counts.Status,
                Date = counts.Date?.Value,
                Place = counts.Place is { } place ? new(place.Name, place.Country, null, null) : null,
                Actors = [.. counts.Actors.Select(party => Party(party, text))],
                Recipients = [.. counts.Recipients.Select(party => Party(party, text))],
            }
        );

    static ExchangedParty Party(Party party, string text) =>
        new(party.Actor.Name, party.Actor.Code, party.Actor.Sector, text[party.Words.Start..party.Words.End]);

    static string Parties(IReadOnlyList<ExchangedParty> parties) => string.Join("; ", parties.Select(Party));

    static string Party(ExchangedParty party)
    {
        var codes = string.Join(' ', new[] { party.Code, party.Sector }.OfType<string>());
        return party.Name is not { } name
            ? codes.Length > 0
                ? codes
                : party.Text ?? ""
            : party.Code is null
                ? name
                : $"{name} ({codes})";
    }
}
