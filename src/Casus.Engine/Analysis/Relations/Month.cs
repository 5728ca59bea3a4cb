using System.Globalization;

namespace Casus.Analysis.Relations;

/// <summary>A month of the calendar; written as in ISO 8601, "2024-06".</summary>
readonly record struct Month(int Year, int Number) : IComparable<Month>, IFormattable
{
    /// <summary>The month that a day lies in.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Its first and its last day.</summary>
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>So many months later, or earlier where negative.</summary>
    public static Month operator +(Month month, int months)
    {
        var number = month.Since(default) + months;
        return new(Math.DivRem(number, 12).Quotient, number % 12 + 1);
    }

    /// <summary>Months from another one to this one.</summary>
    public int Since(Month other) => (Year - other.Year) * 12 + Number - Math.Max(other.Number, 1);

    public int CompareTo(Month other) => Since(other);

    public string ToString(string? format, IFormatProvider? provider) => ToString();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
