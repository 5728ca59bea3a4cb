using Casus.App.Usage;
using Casus.App.Web.Markup;
using Casus.Coding;

namespace Casus.App.Web.Parts;

/// <summary>Codes in words and colours: types, statuses, certainties.</summary>
static class Codes
{
    public static string[] Types => Asked.Types;
    public static string[] Statuses => Asked.Statuses;

    static readonly string[] quads =
    [
        "",
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
    ];

    static readonly Dictionary<string, string> sectors = new()
    {
        ["COP"] = "police",
        ["GOV"] = "government",
        ["JUD"] = "courts",
        ["LEG"] = "parliament",
        ["MIL"] = "armed forces",
        ["PRM"] = "pro-government militias",
        ["PTY"] = "parties",
        ["REB"] = "rebels",
        ["SPY"] = "intelligence services",
        ["UAF"] = "gunmen",
        ["UNK"] = "unknown people",
        ["AGR"] = "farmers",
        ["BUS"] = "companies",
        ["CRM"] = "criminals",
        ["CVL"] = "civilians",
        ["EDU"] = "schools and students",
        ["ELI"] = "former officials",
        ["JRN"] = "journalists",
        ["LAB"] = "workers",
        ["MED"] = "medics",
        ["REF"] = "refugees",
        ["OPP"] = "opposition",
        ["PRE"] = "a breakaway region",
        ["REL"] = "religious bodies",
        ["SOC"] = "civil society",
    };

    /// <summary>A word for those of a sector who have no name.</summary>
    public static string? Sector(string? sector) => sector is null ? null : sectors.GetValueOrDefault(sector, sector);

    public static string Quad(int? quad) => quads[quad is >= 1 and <= 4 ? quad.Value : 0];

    /// <summary>The type as a label in the colour of its quad, with its definition as a tooltip.</summary>
    public static Html Type(string? type, string? mode, int? quad) =>
        type is null
            ? Html.None
            : $"""<span class="type q{quad ?? 0}" title="{Definition(type, mode)}">{type}{(mode is null ? "" : "/" + mode)}</span>""";

    public static string Definition(string type, string? mode) =>
        Enum.TryParse<EventType>(type, out var known)
            ? (
                mode is not null && Plover.Definition(known, mode) is { Length: > 0 } definition
                    ? definition
                    : Plover.Definition(known, null)
            )
            : "";

    /// <summary>Nothing for acts that were done.</summary>
    public static Html Status(string status) =>
        status == "actual" ? Html.None : $"""<span class="status {status}">{Words(status)}</span>""";

    public static string Words(string status) =>
        status switch
        {
            "future" => "to come",
            "possible" => "not certain",
            "negated" => "not done",
            _ => "done",
        };

    public static string Certainty(Statement statement) =>
        (
            statement.Certainty switch
            {
                "CT" => "certainly",
                "PR" => "probably",
                "PS" => "possibly",
                _ => "unsure",
            }
        ) + (statement.Negative ? " not" : "");

    /// <summary>"15 to 45 %".</summary>
    public static string Range(Probability probability) =>
        FormattableString.Invariant($"{probability.Low * 100:0} to {probability.High * 100:0} %");
}
