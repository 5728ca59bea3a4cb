using System.Globalization;
using Casus.Analysis.Relations;
using Casus.App.Usage;

namespace Casus.App.Store.Views;

/// <summary>
/// What is asked about a relation, as it was written: two actors, the first and the last month to show, whose coding,
/// and whether one act a day counts.
/// </summary>
sealed record RelationQuestion(
    string A,
    string B,
    string? Since = null,
    string? Until = null,
    string? Origin = null,
    bool OneADay = false
)
{
    public const string Own = "casus";

    /// <summary>The first and the last month to show, each null where it is not given.</summary>
    /// <exception cref="UsageException">A date makes no sense, or the last comes before the first.</exception>
    public (Month? Since, Month? Until) Months()
    {
        var months = (Bound("since", Since), Bound("until", Until, last: true));
        Asked.Order("since", Since, "until", Until);
        return months;
    }

    static Month? Bound(string name, string? text, bool last = false)
    {
        if (text is null)
            return null;
        var date = Array.ConvertAll(
            Asked.Date(name, text).Split('-'),
            part => int.Parse(part, CultureInfo.InvariantCulture)
        );
        return new Month(
            date[0],
            date.Length > 1 ? date[1]
                : last ? 12
                : 1
        );
    }
}
