namespace Casus.Coding.Events;

/// <summary>
/// What an act is coded as where the text tells it as coming. By PLOVER's manual help and meetings are AGREE, a retreat
/// is CONCEDE, harm is THREATEN; the CAMEO code follows (codes 03, 13 and 12 of the CAMEO codebook, Schrodt 2012).
/// </summary>
public static class AnnouncedActs
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
        cameo switch
        {
            null => null,
            "061" => "0311",
            "062" => "0312",
            "063" => "0313",
            "064" => "0314",
            "071" => "0331",
            "072" => "0332",
            "073" => "0333",
            "074" => "0334",
            "081" or "0811" or "0812" or "0813" or "0814" => "0351",
            "082" => "0352",
            "084" or "0841" or "0842" => "0353",
            "085" => "0354",
            "086" or "0861" or "0862" or "0863" => "0355",
            "087" or "0871" or "0872" or "0873" or "0874" => "0356",
            "161" => "1313",
            "162" or "1621" or "1622" or "1623" => "1311",
            "163" => "1312",
            "164" => "134",
            "165" => "135",
            "166" or "1661" or "1662" or "1663" => "136",
            "1721" => "1321",
            "1722" => "1322",
            "1723" => "1323",
            "1724" => "1324",
            "175" => "137",
            "191" => "1381",
            "192" => "1382",
            "200" or "201" or "202" or "203" => "1383",
            "204" or "2041" or "2042" => "1385",
            _ => cameo[..2] switch
            {
                "04" => "036",
                "05" => "032",
                "06" => "031",
                "07" => "033",
                "08" => "035",
                "14" => "133",
                "16" => "131",
                "17" => "132",
                "18" or "19" or "20" => "138",
                _ => cameo,
            },
        };
}
