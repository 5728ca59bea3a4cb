using System.Collections.Frozen;

namespace Casus.Coding.Events;

/// <summary>
/// What an act is coded as where the text tells it as coming. By PLOVER's manual help and meetings are AGREE, a retreat
/// is CONCEDE, harm is THREATEN; the CAMEO code follows (codes 03, 13 and 12 of the CAMEO codebook, Schrodt 2012).
/// </summary>
static class AnnouncedActs
{
    /// <summary>The type of an act that is still to come; others keep theirs.</summary>
    public static EventType Type(EventType type) =>
        type switch
        {
            EventType.CONSULT or EventType.SUPPORT or EventType.COOPERATE or EventType.AID or EventType.AGREE =>
                EventType.AGREE,
            EventType.RETREAT or EventType.CONCEDE => EventType.CONCEDE,
            EventType.SANCTION or EventType.COERCE or EventType.PROTEST or EventType.ASSAULT => EventType.THREATEN,
            _ => type,
        };

    /// <summary>
    /// The CAMEO code of saying that an act will not be done: cooperation (121) or yielding (124) is declined.
    /// </summary>
    public static string Refusal(EventType type) => Type(type) == EventType.CONCEDE ? "124" : "121";

    /// <summary>The CAMEO code of an act's announcement, at the level that the act's own code allows.</summary>
    public static string? Cameo(string? cameo) =>
        cameo is null
            ? null
            : announcements.GetValueOrDefault(cameo)
                ?? announcements.GetValueOrDefault(cameo[..Math.Min(3, cameo.Length)])
                ?? announcements.GetValueOrDefault(cameo[..2], cameo);

    // A code stands for all below it that have no line of their own.
    static readonly FrozenDictionary<string, string> announcements = new Dictionary<string, string>
    {
        ["04"] = "036",
        ["05"] = "032",
        ["06"] = "031",
        ["061"] = "0311",
        ["062"] = "0312",
        ["063"] = "0313",
        ["064"] = "0314",
        ["07"] = "033",
        ["071"] = "0331",
        ["072"] = "0332",
        ["073"] = "0333",
        ["074"] = "0334",
        ["08"] = "035",
        ["081"] = "0351",
        ["082"] = "0352",
        ["083"] = "034",
        ["0831"] = "0341",
        ["0832"] = "0342",
        ["0833"] = "0343",
        ["0834"] = "0344",
        ["084"] = "0353",
        ["085"] = "0354",
        ["086"] = "0355",
        ["087"] = "0356",
        ["14"] = "133",
        ["16"] = "131",
        ["161"] = "1313",
        ["162"] = "1311",
        ["163"] = "1312",
        ["164"] = "134",
        ["165"] = "135",
        ["166"] = "136",
        ["17"] = "132",
        ["1721"] = "1321",
        ["1722"] = "1322",
        ["1723"] = "1323",
        ["1724"] = "1324",
        ["175"] = "137",
        ["18"] = "138",
        ["19"] = "138",
        ["191"] = "1381",
        ["192"] = "1382",
        ["20"] = "138",
        ["200"] = "1383",
        ["201"] = "1383",
        ["202"] = "1383",
        ["203"] = "1383",
        ["204"] = "1385",
    }.ToFrozenDictionary();
}
