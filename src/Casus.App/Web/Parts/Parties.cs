using Casus.App.Web.Markup;
using Casus.Coding;

namespace Casus.App.Web.Parts;

/// <summary>A party as pages name it: the words or name, its code leading to the actor's page, its sector.</summary>
sealed record PartyName(string? Name, string? Code, string? Sector)
{
    public Html Html()
    {
        var shown = Name ?? Codes.Sector(Sector) ?? Code ?? "somebody";
        var name = Code is { } code
            ? (Html)$"""<a href="{Address.OfActor(code)}">{shown}</a>"""
            : Markup.Html.Text(shown);
        var codes = string.Join(' ', new[] { Code, Sector }.OfType<string>());
        return codes.Length == 0 || codes == shown
            ? (Html)$"""<span class="party">{name}</span>"""
            : $"""<span class="party">{name} <abbr class="code" title="{Meaning(Code, Sector)}">{codes}</abbr></span>""";
    }

    static string Meaning(string? code, string? sector) =>
        string.Join(
            ", ",
            new[]
            {
                code,
                sector is not null && Plover.Sectors.TryGetValue(sector, out var meaning) ? meaning : null,
            }.OfType<string>()
        );
}

/// <summary>Who did something to whom, in one line.</summary>
static class Parties
{
    static readonly string[] reciprocal = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE"];

    public static Html Line(string? type, IReadOnlyList<PartyName> actors, IReadOnlyList<PartyName> recipients)
    {
        var left =
            actors.Count == 0
                ? (Html)$"""<span class="party unknown">somebody</span>"""
                : Side(actors, recipients.Count == 0 && reciprocal.Contains(type) ? " ↔ " : ", ");
        return recipients.Count == 0
            ? left
            : $"""{left} <span class="to" aria-label="to">→</span> {Side(recipients, ", ")}""";
    }

    public static Html Line(Event coded, string text) =>
        Line(coded.Type.ToString(), Names(coded.Actors, text), Names(coded.Recipients, text));

    public static PartyName Name(Party party, string text) =>
        new(
            party.Actor.Name ?? (party.Words.IsEmpty ? null : text[party.Words.Start..party.Words.End]),
            party.Actor.Code,
            party.Actor.Sector
        );

    static List<PartyName> Names(IReadOnlyList<Party> parties, string text) =>
        [.. parties.Select(party => Name(party, text)).Distinct()];

    static Html Side(IReadOnlyList<PartyName> parties, string between) =>
        Markup.Html.Join(Markup.Html.Text(between), parties.Select(party => party.Html()));
}
