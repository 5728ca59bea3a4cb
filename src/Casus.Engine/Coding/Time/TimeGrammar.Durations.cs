using System.Globalization;
using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>Counted units: "three days", "two weeks ago", "a few years earlier", "a two-day visit".</summary>
sealed partial class TimeGrammar
{
    Found Counted(int i)
    {
        var at = i;
        while (Is(at, TimeKind.About) && !Is(at, TimeKind.Number) && Inside(at + 1))
            at++;
        if (Word(at, "the") || !Inside(at))
            return Found.Nothing;
        if (Count(at, out var number, out var unitAt))
        {
            if (
                Word(unitAt, "-")
                || Inside(unitAt) && Is(unitAt, TimeKind.Between) && Inside(unitAt + 1) && Is(unitAt + 1, TimeKind.Unit)
            )
                unitAt++;
            if (!Inside(unitAt) || !Is(unitAt, TimeKind.Unit))
                return Found.Nothing;
        }
        else if (at == i && Is(at, TimeKind.Unit) && Form(at).EndsWith('s') && !IsVerb(at))
            (number, unitAt) = ("X", at);
        else
            return Found.Nothing;
        var unit = Value(unitAt, TimeKind.Unit);
        var next = unitAt + 1;
        if (Word(next, "old") || Word(next, "-") && Word(next + 1, "old") || number == "1" && IsAdjectival(unitAt))
            return Found.Nothing;
        if (Inside(next) && Is(next, TimeKind.Shift) && ShiftsAlone(next) || Word(next, "ago"))
            return Shifted(
                next + 1,
                number,
                unit,
                words[next]!.Number(TimeKind.Shift),
                Word(next, "ago") ? null : Anchor
            );
        if (Word(next, "from") && Word(next + 1, "now"))
            return Shifted(next + 2, number, unit, 1);
        if (unit is "TS" && number == "1" || Form(at) is "a" or "an" or "A" or "An" && unit is "TS" or "TM")
            return Found.Nothing;
        if (
            i > First(i)
            && Word(i - 1, "in")
            && number != "X"
            && unit is not ("TS" or "TM" or "TH")
            && LeanOf(i) == Lean.Future
        )
            return Shifted(next, number, unit, 1);
        // A bare "day" with an article is a noun like any other, and a bare plural is one too, except in "for years".
        if (
            number == "1"
            && Form(at) is "a" or "an" or "A" or "An"
            && !(i > First(i) && document.Tokens[i - 1].Upos == Upos.ADP)
            && !Word(next, "after")
            && !Word(next, "before")
        )
            return Found.Nothing;
        if (
            at == unitAt
            && !(i > First(i) && Form(i - 1) is "for" or "over" or "in" or "after" or "within" or "For" or "After")
        )
            return Found.Nothing;
        return new(next, Duration(number, unit), TimeType.Duration);
    }

    /// <summary>"two days before," is a date, "two days before the launch" a distance from something else.</summary>
    bool ShiftsAlone(int i) =>
        Form(i) == "prior"
            ? !Word(i + 1, "to")
            : Form(i) is not ("after" or "before")
                || !Inside(i + 1)
                || document.Tokens[i].Upos == Upos.ADV
                || document.Tokens[i].Upos == Upos.X && !char.IsLetterOrDigit(Form(i + 1)[0]);

    /// <summary>
    /// "two days ago" counts from the article's day, "two days earlier" from the day that was told of last.
    /// </summary>
    Found Shifted(int end, string number, string unit, int direction, DateOnly? anchor = null) =>
        number == "X"
            ? new(end, direction < 0 ? "PAST_REF" : "FUTURE_REF", TimeType.Date)
            : new(
                end,
                (anchor is null ? calendar : new Calendar(anchor)).Shift(
                    unit,
                    direction * (int)Math.Min(5000, double.Parse(number, CultureInfo.InvariantCulture))
                ),
                TimeType.Date
            );

    /// <summary>A number in words or figures with the index of the word behind it; an open number is X.</summary>
    bool Count(int i, out string number, out int next)
    {
        (number, next) = ("", i);
        if (!Inside(i))
            return false;
        if (char.IsAsciiDigit(Form(i)[0]))
        {
            number = Form(i).Replace(",", "");
            next = i + 1;
            return number.Length <= 6
                && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        }
        if (!Is(i, TimeKind.Number))
            return false;
        number = Value(i, TimeKind.Number);
        next = i + 1;
        if (number == "1" && Inside(next) && Is(next, TimeKind.Number))
        {
            // "a few", "a couple of", "a dozen"
            number = Value(next, TimeKind.Number);
            next++;
        }
        else if (
            Word(next, "-")
            && Inside(next + 1)
            && Is(next + 1, TimeKind.Number)
            && number.Length == 2
            && number[1] == '0'
        )
        {
            number = number[0] + Value(next + 1, TimeKind.Number);
            next += 2;
        }
        if (Word(next, "of"))
            next++;
        if (Word(next, "and") && Word(next + 1, "a") && Word(next + 2, "half"))
        {
            number += ".5";
            next += 3;
        }
        return Inside(next);
    }

    static string Duration(string number, string unit) =>
        unit switch
        {
            "TS" or "TM" or "TH" => $"PT{number}{unit[1]}",
            "WE" => $"P{number}WE",
            "Q" => $"P{number}Q",
            _ => $"P{number}{unit}",
        };

    /// <summary>"a day trip", "the week magazine": a unit in front of the noun it belongs to.</summary>
    bool IsAdjectival(int unit) =>
        document.Tokens[unit].Relation is Deprel.Compound
        && document.Tokens[unit].Head == unit + 1
        && !Word(unit + 1, "-");
}
