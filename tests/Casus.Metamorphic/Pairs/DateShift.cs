using System.Globalization;
using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>Shifts a TIMEX3 value: a day, a week ("2023-W10") or a month.</summary>
static class DateShift
{
    public static string Later(string value, Unit unit, int count)
    {
        if (value.IndexOf("-W", StringComparison.Ordinal) is var week and > 0)
        {
            var monday = ISOWeek.ToDateTime(Number(value[..week]), Number(value[(week + 2)..]), DayOfWeek.Monday);
            var shifted = TimePhrase.Later(DateOnly.FromDateTime(monday), unit, count).ToDateTime(default);
            return $"{ISOWeek.GetYear(shifted)}-W{ISOWeek.GetWeekOfYear(shifted):00}";
        }
        // A part of the day stays as it is: "2023-05-03TMO".
        var format = value.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd";
        var (day, rest) = value.Length > 10 ? (value[..10], value[10..]) : (value, "");
        return DateOnly.TryParseExact(day, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? TimePhrase.Later(date, unit, count).ToString(format, CultureInfo.InvariantCulture) + rest
            : value;
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
