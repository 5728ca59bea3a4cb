using System.Globalization;
using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>Dates of the calendar, clock times, numbers and what makes a number a year.</summary>
sealed partial class TimeGrammar
{
    /// <summary>
    /// "June 18, 2024", "18 June", "June 2024", "2024-06-18", "18.06.2024", "9:30 a.m.", "2011", "the 1990s".
    /// </summary>
    Found Absolute(int i)
    {
        if (Is(i, TimeKind.Month))
            return IsCapital(i) && !IsName(i) ? FromMonth(i) : Found.Nothing;
        if (IsDay(i) is > 0 and var day)
        {
            var month = Word(i + 1, "of") ? i + 2 : i + 1;
            // "5–8 March": the value is the first day.
            if ((Word(month, "-") || Word(month, "–")) && Inside(month + 1) && IsDay(month + 1) > day)
                month += 2;
            if (
                Inside(month)
                && Is(month, TimeKind.Month)
                && IsCapital(month)
                && words[month]!.Number(TimeKind.Month) is var number
            )
                return YearAfter(month + 1, number, day, month);
        }
        var form = Form(i);
        if (
            form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase)
            && (IsYear(form[4..]) ? form[4..] : DecadeOf(form[4..])) is { } middle
        )
            return new(i + 1, middle, TimeType.Date);
        if (!char.IsAsciiDigit(form[0]) && form[0] is not ('\'' or '’'))
            return Found.Nothing;
        if (form.Length is >= 6 and <= 10 && Numeric(form) is { } date)
            return new(i + 1, date, TimeType.Date);
        if (Clock(i) is var clock && clock)
            return clock;
        if (Decade(i) is var decade && decade)
            return decade;
        return IsYear(form) && StandsAsYear(i) ? new(i + 1, form, TimeType.Date) : Found.Nothing;
    }

    Found FromMonth(int i)
    {
        var month = words[i]!.Number(TimeKind.Month);
        if (Inside(i + 1) && IsDay(i + 1) is > 0 and var day && !(Inside(i + 2) && Is(i + 2, TimeKind.Unit)))
        {
            var next = i + 2;
            // "June 18-20": the value is the first day.
            if (Word(next, "-") || Word(next, "–"))
                next = Inside(next + 1) && IsDay(next + 1) > 0 ? next + 2 : next;
            return YearAfter(next, month, day, i);
        }
        if (Form(i) is "May" or "March" && document.Tokens[i].Upos is Upos.AUX or Upos.VERB)
            return Found.Nothing;
        var year = Word(i + 1, ",") || Word(i + 1, "of") ? i + 2 : i + 1;
        if (Inside(year) && IsYear(Form(year)))
            return new(
                year + 1,
                Calendar.Join(int.Parse(Form(year), CultureInfo.InvariantCulture), month, 0),
                TimeType.Date
            );
        // "October of next year"
        if (
            year == i + 2
            && Word(i + 1, "of")
            && Inside(year)
            && Is(year, TimeKind.Turn)
            && Relative(year) is var turned
            && turned
            && turned.Value.Length == 4
        )
            return new(turned.End, $"{turned.Value}-{month:00}", TimeType.Date);
        return Unconfirmed(i) ? Found.Nothing : new(i + 1, calendar.MonthDay(month, 0, LeanOf(i)), TimeType.Date);
    }

    /// <summary>"May" and "March" alone are months only where something says so.</summary>
    bool Unconfirmed(int i) =>
        Form(i) is "May" or "March" or "April" or "June" or "August"
        && document.Tokens[i].Upos is not Upos.PROPN
        && !(i > First(i) && (Is(i - 1, TimeKind.BeforeYear) || Is(i - 1, TimeKind.Edge | TimeKind.Turn)));

    Found YearAfter(int i, int month, int day, int monthAt)
    {
        var year = Word(i, ",") ? i + 1 : i;
        if (Inside(year) && IsYear(Form(year)))
            return new(
                year + 1,
                Calendar.Join(int.Parse(Form(year), CultureInfo.InvariantCulture), month, day),
                TimeType.Date
            );
        return new(i, calendar.MonthDay(month, day, LeanOf(monthAt)), TimeType.Date);
    }

    /// <summary>
    /// A date in figures. Day and month are told apart where one of them is over 12; otherwise full stops mean day
    /// first and slashes month first.
    /// </summary>
    static string? Numeric(string form)
    {
        Span<int> parts = stackalloc int[3];
        var (count, number, mark) = (0, 0, '\0');
        foreach (var c in form)
            if (char.IsAsciiDigit(c))
                number = number * 10 + c - '0';
            else if (c is '-' or '.' or '/' && count < 2 && (mark == '\0' || mark == c))
                (parts[count++], number, mark) = (number, 0, c);
            else
                return null;
        if (count != 2)
            return null;
        parts[2] = number;
        var (year, month, day) =
            parts[0] > 31 ? (parts[0], parts[1], parts[2])
            : mark == '/' && parts[0] <= 12 ? (parts[2], parts[0], parts[1])
            : (parts[2], parts[1], parts[0]);
        if (month > 12)
            (month, day) = (day, month);
        if (year < 100 && form.Length < 9)
            year += year < 50 ? 2000 : 1900;
        return year is >= 1500 and <= 2200 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? Calendar.Join(year, month, day)
            : null;
    }

    /// <summary>"9:30 a.m.", "5 p.m. Monday", "16:15 UTC", "0800 GMT".</summary>
    Found Clock(int i)
    {
        var form = Form(i);
        var colon = form.IndexOfAny([':', '.']);
        if (
            form.Length > 5
            || !int.TryParse(
                colon < 0 ? form : form[..colon],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var hour
            )
        )
            return Found.Nothing;
        var minute = 0;
        if (
            colon > 0
            && (
                form.Length != colon + 3
                || !int.TryParse(form.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out minute)
            )
        )
            return Found.Nothing;
        var next = i + 1;
        var half = Inside(next) ? Half(Form(next)) : '\0';
        var zone = Inside(next) && Form(next) is "UTC" or "GMT" or "CET" or "EST";
        if (colon < 0 && form.Length == 4 && zone)
            (hour, minute) = (hour / 100, hour % 100);
        else if (half == '\0' && !zone && (colon < 0 || form[colon] == '.'))
            return Found.Nothing;
        if (half != '\0')
        {
            if (hour > 12)
                return Found.Nothing;
            hour = hour % 12 + (half == 'p' ? 12 : 0);
            next++;
        }
        if (hour > 24 || minute > 59)
            return Found.Nothing;
        var universal = Inside(next) && Form(next) is "UTC" or "GMT";
        if (universal || Inside(next) && Form(next) is "CET" or "EST")
            next++;
        var on = Word(next, "on") || Word(next, ",") ? next + 1 : next;
        var day =
            Inside(on) && (Is(on, TimeKind.Weekday | TimeKind.Day | TimeKind.Month) || IsDay(on) > 0)
                ? Any2(on)
                : Found.Nothing;
        var time = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}{(universal ? "Z" : "")}");
        return day && day.Type == TimeType.Date && day.Value.Length == 10
            ? new(day.End, day.Value + time, TimeType.Time)
            : new(next, calendar.Day(0) + time, TimeType.Time);
    }

    static char Half(string form) =>
        form.ToLowerInvariant() switch
        {
            "am" or "a.m." or "a.m" => 'a',
            "pm" or "p.m." or "p.m" => 'p',
            _ => '\0',
        };

    /// <summary>"1990s", "’90s", "nineties" is left out; "2000s" is the decade.</summary>
    static string? DecadeOf(string form)
    {
        var digits = form.AsSpan().TrimStart("'’").TrimEnd('s').TrimEnd("'’");
        if (
            !form.EndsWith('s')
            || digits.Length is not (2 or 4)
            || digits[^1] != '0'
            || digits.ContainsAnyExceptInRange('0', '9')
        )
            return null;
        if (digits.Length == 2)
            return (digits[0] >= '3' ? "19" : "20") + digits[0] + "X";
        return digits[0] is '1' or '2' ? digits[..3].ToString() + "X" : null;
    }

    Found Decade(int i) =>
        Inside(i) && DecadeOf(Form(i)) is { } value && (Form(i).Length > 3 || i > First(i) && IsThe(i - 1))
            ? new(i + 1, value, TimeType.Date)
            : Found.Nothing;

    /// <summary>
    /// "third quarter of 2009", "19th century", "first half of 2014", "18th of June" — the words behind "the".
    /// </summary>
    Found Ordinals(int i)
    {
        if (IsDay(i) > 0 && Absolute(i) is var date && date)
            return date;
        var ordinal = Is(i, TimeKind.Ordinal) ? words[i]!.Number(TimeKind.Ordinal) : OrdinalOf(Form(i));
        if (ordinal == 0 || !Inside(i + 1))
            return Found.Nothing;
        if (Word(i + 1, "century"))
            return ordinal is > 0 and < 30
                ? new(i + 2, (ordinal - 1).ToString("00", CultureInfo.InvariantCulture), TimeType.Date)
                : Found.Nothing;
        if (ordinal > 4 || !Word(i + 1, "quarter") && !(Is(i + 1, TimeKind.Half) && ordinal < 3))
            return Found.Nothing;
        var year = Word(i + 2, "of") ? Any2(i + 3) : Found.Nothing;
        var suffix = (Word(i + 1, "quarter") ? "-Q" : "-H") + ordinal.ToString(CultureInfo.InvariantCulture);
        if (year && year.Value.Length == 4)
            return new(year.End, year.Value + suffix, TimeType.Date);
        if (!Word(i + 1, "quarter"))
            return Found.Nothing;
        // Without a year: the last such quarter that has begun.
        var quarterYear = document.Article.Date is { } now
            ? (now.Month > ordinal * 3 - 3 || LeanOf(i) == Lean.Future ? now.Year : now.Year - 1).ToString(
                "0000",
                CultureInfo.InvariantCulture
            )
            : "XXXX";
        return new(i + 2, quarterYear + suffix, TimeType.Date);
    }

    static int OrdinalOf(string form)
    {
        if (form.Length is < 3 or > 4 || !char.IsAsciiDigit(form[0]))
            return 0;
        return
            form[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(
                form.AsSpan(0, form.Length - 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : 0;
    }

    /// <summary>The day of a month that a number can be, or 0.</summary>
    int IsDay(int i)
    {
        if (!Inside(i))
            return 0;
        var form = Form(i);
        if (!char.IsAsciiDigit(form[0]))
            return 0;
        var day =
            form.Length <= 2 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var plain)
                ? plain
                : OrdinalOf(form);
        return day is >= 1 and <= 31 ? day : 0;
    }

    static bool IsYear(string form) =>
        form.Length == 4
        && form[0] is '1' or '2'
        && char.IsAsciiDigit(form[1])
        && char.IsAsciiDigit(form[2])
        && char.IsAsciiDigit(form[3])
        && string.CompareOrdinal(form, "1500") >= 0
        && string.CompareOrdinal(form, "2100") < 0;

    /// <summary>Whether a number of four digits is a year here and counts nothing.</summary>
    bool StandsAsYear(int i)
    {
        var tokens = document.Tokens;
        ref readonly var token = ref tokens[i];
        if (i > First(i) && (tokens[i - 1].Form is "$" or "€" or "£" or "#" or "No." || tokens[i - 1].Upos == Upos.SYM))
            return false;
        if (
            Inside(i + 1)
            && (
                tokens[i + 1].Form is "%" or "percent"
                || tokens[i + 1].Upos == Upos.SYM
                || Is(i + 1, TimeKind.Unit) && Form(i + 1).EndsWith('s')
            )
        )
            return false;
        var before = i > First(i) ? words[i - 1] : null;
        if (token.Relation == Deprel.Nummod && token.Head > i)
            return !tokens[token.Head].Is(Features.Plural)
                || i > First(i) && tokens[i - 1].Upos == Upos.DET && tokens[i - 1].Form is not ("some" or "Some")
                || before is { } word && word.Is(TimeKind.Edge);
        if (token.Upos == Upos.X || token.Head < 0)
            return before is { } && before.Is(TimeKind.BeforeYear)
                || i == First(i)
                || Form(i - 1) is "(" or "," or "the" or "The";
        return true;
    }

    /// <summary>
    /// Whether a month's or day's name is part of another name: "Theresa May", "Bloody Sunday", "the Sunday Times".
    /// </summary>
    bool IsName(int i)
    {
        if (i > First(i) && words[i - 1] is { } before && before.Is(TimeKind.NameBefore) && IsCapital(i - 1))
            return true;
        if (Inside(i + 1) && words[i + 1] is { } after && after.Is(TimeKind.NameAfter) && IsCapital(i + 1))
            return true;
        if (document.NameAt(i) is { } name)
            return name.Kind == NameKind.Person || name.Kind == NameKind.Organisation && name.End - name.First > 1;
        return document.Tokens[i].Relation == Deprel.Flat
            || Form(i) == "May"
                && i > First(i)
                && document.Tokens[i - 1].Upos == Upos.PROPN
                && IsDay(i + 1) == 0
                && words[i - 1] is null;
    }
}
