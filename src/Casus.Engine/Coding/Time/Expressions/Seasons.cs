namespace Casus.Coding.Time.Expressions;

/// <summary>"spring", "the winter of 2011"</summary>
static class Seasons
{
    public static Found At(Cursor at) => At(at, null);

    /// <summary>"last autumn" (-1), "this autumn" (0), "next autumn" (1).</summary>
    public static Found Turned(Cursor at, int turn) => At(at, turn);

    /// <summary>"in spring": a bare season may be another noun.</summary>
    public static Found BehindIn(Cursor at) => at[-1].Says("in") ? At(at, null) : Found.Nothing;

    static Found At(Cursor at, int? turn)
    {
        if (!at.Is(TimeKind.Season) || at.IsVerb)
            return Found.Nothing;
        var season = at.Value(TimeKind.Season);
        var year = at[1].Says("of") ? at[2] : at[1];
        if (year.IsYear)
            return Found.Date(year[1], $"{year.Form}-{season}");
        return Found.Date(at[1], at.Calendar.Season(season, turn is null ? at.Lean : Lean.Unknown, turn));
    }
}
