using System.Globalization;
using Casus.Analysis.Relations;

namespace Casus.App.Output.Relations;

/// <summary>Directions, rates and standings of a relation in words.</summary>
static class RelationWords
{
    // Below this nothing worth a word happens: less than an act in eight years.
    const double nearlyNothing = 0.01;

    public static string Of(TurnDirection direction) =>
        direction switch
        {
            TurnDirection.Closer => "closer",
            TurnDirection.MoreDistant => "more distant",
            TurnDirection.MoreHostile => "more hostile",
            _ => "less hostile",
        };

    /// <summary>How a level compares with the past of the relation: "far more than usual".</summary>
    public static string Of(Standing standing)
    {
        if (standing.Level < nearlyNothing)
            return standing.Usual < nearlyNothing ? "next to nothing, as ever" : "next to nothing, less than usual";
        return (standing.Level / Math.Max(standing.Usual, 0.001)) switch
        {
            >= 4 => "far more than usual",
            >= 1.5 => "more than usual",
            > 1 / 1.5 => "about as much as usual",
            > 0.25 => "less than usual",
            _ => "far less than usual",
        };
    }

    /// <summary>A level a month as people count: "3.2 a month", "1.8 a year", "1 in 7 years", "hardly any".</summary>
    public static string Rate(double level)
    {
        FormattableString text =
            level >= 1 ? $"{level:0.#} a month"
            : level >= 1 / 12.0 ? $"{level * 12:0.#} a year"
            : level >= nearlyNothing ? (FormattableString)$"1 in {1 / level / 12:0.#} years"
            : $"hardly any";
        return text.ToString(CultureInfo.InvariantCulture);
    }

    public static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Min(share, 0.99) * 100:0} %");

    /// <summary>What turned, from which level to which: "conflict from 1 in 3 years to 4.1 a year".</summary>
    public static string Change(Turn turn)
    {
        var level = turn.Direction is TurnDirection.Closer or TurnDirection.MoreDistant ? "cooperation" : "conflict";
        return $"{level} from {Rate(turn.Before)} to {Rate(turn.After)}";
    }

    /// <summary>When it was, as exactly as can be said, and whether it has lasted.</summary>
    public static string Time(Turn turn) =>
        (turn.Earliest == turn.Latest ? "" : $"between {turn.Earliest} and {turn.Latest}, ")
        + (turn.Until is { } end ? $"until {end}" : "lasting");

    /// <summary>
    /// Types that became more or fewer, the largest changes first: "AID 0 → 2, CONSULT 1 → 6 a year".
    /// </summary>
    public static string Kinds(Turn turn, int most) =>
        string.Join(
            ", ",
            turn.Kinds.Where(kind => Math.Abs(kind.After - kind.Before) >= 0.5)
                .Take(most)
                .Select(kind =>
                    string.Create(CultureInfo.InvariantCulture, $"{kind.Type} {kind.Before:0.#} → {kind.After:0.#}")
                )
        );

    public static string Certainty(RelationSaying saying) =>
        (
            saying.Certainty switch
            {
                "CT" => "certainly",
                "PR" => "probably",
                "PS" => "possibly",
                _ => "unsure",
            }
        ) + (saying.Polarity == "-" ? " not" : "");

    /// <summary>Who says it: "Ana Brown, analyst, Lakeside Institute".</summary>
    public static string Speaker(RelationSaying saying) =>
        string.Join(
            ", ",
            new[] { saying.Speaker ?? "somebody", saying.Role, saying.Affiliation }
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>"Kim Jong Un (PRK GOV) → Russia (RUS)".</summary>
    public static string Parties(ReportedAct act)
    {
        static string Side(IReadOnlyList<ActParty> parties, string between) =>
            string.Join(
                between,
                parties
                    .Select(party =>
                        party switch
                        {
                            { Name: { } name } => name,
                            { Code: { } code, Sector: { } sector } => $"{code} {sector}",
                            _ => party.Code ?? party.Sector ?? "somebody",
                        }
                    )
                    .Distinct()
            );
        return act.Recipients.Count == 0
            ? Side(act.Actors, " ↔ ")
            : $"{(act.Actors.Count == 0 ? "somebody" : Side(act.Actors, ", "))} → {Side(act.Recipients, ", ")}";
    }
}
