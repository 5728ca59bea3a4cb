using Casus.Analysis.Happenings;
using Casus.Coding;

namespace Casus.Analysis.Forecasts;

/// <summary>
/// Finds what settles a forecast: the earliest happening after the statement and not after its due day that is of its
/// kind and has its parties.
/// </summary>
sealed class Settler(Kin kin)
{
    // Rarity that the terms in common must have together: where two parties are foreseen, where the second is known
    // from the statement alone, where there is but one.
    const double ofTwo = 4,
        ofStatement = 6,
        ofOne = 10;

    // Letters by which "Russian" is known as Russia's, and terms that a reason names.
    const int stem = 4,
        shown = 5;

    static readonly HashSet<string> generic = ["IGO", "NGO", "MNC", "ISM", "IMG", "INT", "REB"];
    static readonly HashSet<string> ofState = ["GOV", "MIL", "LEG", "JUD", "COP", "SPY"];

    /// <summary>What settles it, or null while nothing does. The order of the happenings does not matter.</summary>
    public Settlement? Settle(Forecast forecast, IEnumerable<Occurrence> happenings)
    {
        Settlement? first = null;
        foreach (var happened in happenings)
            if (
                Reason(forecast, happened) is { } reason
                && new Settlement(happened.Id, happened.Date, reason) is var found
                && (first is null || IsEarlier(found, first))
            )
                first = found;
        return first;
    }

    /// <summary>By the day and, of one day, by the happening's id.</summary>
    public static bool IsEarlier(Settlement one, Settlement other) =>
        one.Date < other.Date
        || one.Date == other.Date && string.CompareOrdinal(one.HappeningId, other.HappeningId) < 0;

    /// <summary>Why a happening is what was foreseen; null where it is not.</summary>
    public string? Reason(Forecast forecast, Occurrence happened)
    {
        if (happened.Date <= forecast.Made || happened.Date > forecast.Due || !forecast.CanBeSettled)
            return null;
        var foreseen = forecast.Act!.Value;
        if (!kin.Counts(foreseen, forecast.IsRefused, happened.Act) || !HasParties(forecast, happened))
            return null;
        var shared = SharedTerms(forecast, happened);
        if (Wanted(forecast, happened) is not { } wanted || shared.Sum(TermRarity.Of) < wanted)
            return null;
        var acts =
            happened.Act == foreseen
                ? Name(foreseen)
                : $"{Name(happened.Act)} counts as {(forecast.IsRefused ? "what was refused" : Name(foreseen))}";
        var inCommon = shared.OrderByDescending(TermRarity.Of).ThenBy(term => term, StringComparer.Ordinal).Take(shown);
        return $"{acts}; parties {string.Join(", ", forecast.Codes)}"
            + (shared.Count > 0 ? $"; in common: {string.Join(", ", inCommon)}" : "");
    }

    /// <summary>
    /// How much the words must have in common, since acts of one kind are many; null where the happening can't be
    /// meant.
    /// </summary>
    double? Wanted(Forecast forecast, Occurrence happened)
    {
        var codes = forecast.Codes;
        if (codes.Count > 1)
            return IsJoint(forecast.Sides) && IsJoint(happened.Sides) ? 0 : ofTwo;
        var named = forecast.Sides.All.Where(party => party is { Name: not null, Sector: not null }).ToList();
        if (!named.TrueForAll(party => IsNamed(party.Name!, happened)))
            return null;
        // Whoever was to resign, to be released or arrested, and was.
        if (named.Exists(party => happened.Sides.All.Any(other => other.Name == party.Name)))
            return forecast.Act == happened.Act && kin.IsOnce(happened.Act) ? 0 : ofStatement;
        var others = forecast.About.Except(codes).ToList();
        if (others.Count == 0)
            return ofOne;
        return happened.Sides.All.Any(party => party.Code is { } code && others.Contains(code)) ? ofStatement : null;
    }

    static bool IsNamed(string name, Occurrence happened) =>
        happened.Terms.Contains(name[(name.LastIndexOf(' ') + 1)..])
        || happened.Sides.All.Any(party => party.Name == name);

    /// <summary>The terms in common besides the parties' names, which are in common anyway.</summary>
    static List<string> SharedTerms(Forecast forecast, Occurrence happened)
    {
        var names = forecast
            .Sides.All.Concat(happened.Sides.All)
            .Select(party => party.Name)
            .OfType<string>()
            .SelectMany(name => name.Split(' '))
            .Where(name => name.Length >= stem)
            .ToHashSet();
        return
        [
            .. SharedWords
                .Of(forecast.Terms, happened.Terms)
                .Shared.Where(term =>
                    !names.Any(name =>
                        term.Length >= stem
                        && name.AsSpan(0, stem).Equals(term.AsSpan(0, stem), StringComparison.OrdinalIgnoreCase)
                    )
                ),
        ];
    }

    bool HasParties(Forecast forecast, Occurrence happened)
    {
        var (foreseen, sides) = (forecast.Sides, happened.Sides);
        if (kin.IsTogether(forecast.Act!.Value) || IsJoint(foreseen) || IsJoint(sides))
            return Holds(sides.All, foreseen.All);
        return Holds(sides.Actors, foreseen.Actors) && Holds(sides.Recipients, foreseen.Recipients);
    }

    static bool IsJoint(ActSides sides) => sides.Recipients.Count == 0 && sides.Actors.Count > 1;

    static bool Holds(IEnumerable<ReportParty> happened, IEnumerable<ReportParty> foreseen) =>
        foreseen.All(wanted => wanted.Code is null || happened.Any(party => Same(wanted, party)));

    /// <summary>Whether two parties act for one state or one other body.</summary>
    public static bool AreOneSide(ReportParty one, ReportParty other) => one.Code is not null && Same(one, other);

    /// <summary>
    /// A state stands for its organs and they for it; others must be of one sector and, where both are named, of one
    /// name.
    /// </summary>
    static bool Same(ReportParty foreseen, ReportParty happened)
    {
        if (foreseen.Code != happened.Code)
            return false;
        if (generic.Contains(foreseen.Code!))
            return foreseen.Name == happened.Name;
        if (IsState(foreseen))
            return IsState(happened);
        return foreseen.Sector == happened.Sector
            && (foreseen.Name is null || happened.Name is null || foreseen.Name == happened.Name);
    }

    static bool IsState(ReportParty party) => party.Sector is null || ofState.Contains(party.Sector);

    static string Name(Act act) => act.Mode is null ? act.Type.ToString() : $"{act.Type}/{act.Mode}";
}
