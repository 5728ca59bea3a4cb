namespace Casus.Coding.Time.Expressions;

/// <summary>"2019-06-03", "03.06.2019", "6/3/2019".</summary>
static class DatesInFigures
{
    public static Found At(Cursor at) =>
        char.IsAsciiDigit(at.Form[0]) && Figures.Date(at.Form) is { } date ? Found.Date(at[1], date) : Found.Nothing;
}
