namespace Casus.Coding.Actors;

/// <summary>The codes of actors that are no countries.</summary>
static class ActorCodes
{
    /// <summary>Whether a code is a country's.</summary>
    public static bool IsCountry(string code) =>
        code.Length == 3 && code is not ("UNO" or "EUR" or "IGO" or "NGO" or "MNC" or "ISM");

    /// <summary>Whether a code is that of a body between states.</summary>
    public static bool IsBetweenStates(string code) => code is "IGO" or "UNO" or "EUR";

    /// <summary>
    /// The actor as it is coded: organisations between states and of the world have no sectors of their own.
    /// </summary>
    public static Actor Coded(Actor actor) =>
        actor is { Code: "UNO" or "IGO" or "EUR" or "NGO", Sector: "GOV" or "SOC" or "BUS" }
            ? actor with
            {
                Sector = null,
            }
            : actor;

    /// <summary>Whether who is in a sector fights or breaks the law, and may be at home anywhere.</summary>
    public static bool IsLawless(string? sector) => sector is "REB" or "UAF" or "CRM";

    /// <summary>Whether who leaves a sector's office belongs to the elites.</summary>
    public static bool HasOffices(string? sector) => sector is "GOV" or "LEG" or "MIL" or "JUD" or "COP" or "SPY";
}
