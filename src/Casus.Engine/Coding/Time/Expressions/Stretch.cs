using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>
/// A counted unit, or several uncounted ones: "three days", "some two weeks", "a two-day visit", "six straight days",
/// "years".
/// </summary>
/// <param name="Begin">Its first word, which may be "about".</param>
/// <param name="Counted">The number or, without one, the unit.</param>
/// <param name="Number">How many; X is open.</param>
/// <param name="At">The unit.</param>
readonly record struct Stretch(Cursor Begin, Cursor Counted, string Number, Cursor At)
{
    const int furthest = 5000;

    public string Unit => At.Value(TimeKind.Unit);

    /// <summary>The word behind it.</summary>
    public Cursor Next => At[1];

    /// <summary>"years", without a number.</summary>
    public bool IsUncounted => Counted.At == At.At;

    /// <summary>"a day", "an hour"</summary>
    public bool HasIndefiniteArticle => Number == "1" && (Counted.Says("a") || Counted.Says("an"));

    /// <summary>The stretch that begins at a word, or null; an age and a noun's attribute are none.</summary>
    public static Stretch? From(Cursor begin)
    {
        var counted = begin;
        while (counted.Is(TimeKind.About) && !counted.Is(TimeKind.Number) && counted[1].Exists)
            counted = counted[1];
        return Read(begin, counted) is { } stretch && !stretch.IsAge && !stretch.IsAttribute ? stretch : null;
    }

    static Stretch? Read(Cursor begin, Cursor counted)
    {
        if (Numeral.At(counted) is not { } numeral)
            return counted.At == begin.At && counted.Is(TimeKind.Unit) && counted.IsPlural && !counted.IsVerb
                ? new Stretch(begin, counted, "X", counted)
                : null;
        var unit = numeral.Next;
        // "two-day", "six straight days"
        if (unit.Says("-") || unit.Is(TimeKind.Between) && unit[1].Is(TimeKind.Unit))
            unit = unit[1];
        return unit.Is(TimeKind.Unit) ? new Stretch(begin, counted, numeral.Number, unit) : null;
    }

    /// <summary>"60 years old", "a 60-year-old man"</summary>
    bool IsAge => Next.Says("old") || Next.Says("-") && Next[1].Says("old");

    /// <summary>"a day trip"</summary>
    bool IsAttribute => Number == "1" && At.IsAttribute;

    /// <summary>
    /// The date so far before (-1) or after (1) the article's, or another day; an open number gives a direction only.
    /// </summary>
    public Found Shifted(Cursor end, int way, DateOnly? from = null) =>
        Found.Date(
            end,
            Number == "X"
                ? way < 0
                    ? "PAST_REF"
                    : "FUTURE_REF"
                : (from is null ? end.Calendar : new Calendar(from)).Shift(Unit, way * Count)
        );

    int Count => (int)Math.Min(furthest, double.Parse(Number, CultureInfo.InvariantCulture));
}
