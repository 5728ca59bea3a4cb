using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>A number in words or figures, X for an open one, with the word behind it.</summary>
readonly record struct Numeral(string Number, Cursor Next)
{
    const int longest = 6;

    /// <summary>"three", "2,500", "a few", "twenty-four", "a couple of", "two and a half"; or null.</summary>
    public static Numeral? At(Cursor at)
    {
        if (!at.Exists)
            return null;
        if (char.IsAsciiDigit(at.Form[0]))
            return InFigures(at);
        if (!at.Is(TimeKind.Number))
            return null;
        var numeral = InWords(at);
        if (numeral.Next.Says("of"))
            numeral = numeral with { Next = numeral.Next[1] };
        if (numeral.Next.Says("and") && numeral.Next[1].Says("a") && numeral.Next[2].Says("half"))
            numeral = new Numeral(numeral.Number + ".5", numeral.Next[3]);
        return numeral.Next.Exists ? numeral : null;
    }

    static Numeral? InFigures(Cursor at) =>
        at.Form.Replace(",", "") is { Length: <= longest } number
        && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? new Numeral(number, at[1])
            : null;

    static Numeral InWords(Cursor at)
    {
        var number = at.Value(TimeKind.Number);
        // "a few", "a couple", "a dozen"
        if (number == "1" && at[1].Is(TimeKind.Number))
            return new Numeral(at[1].Value(TimeKind.Number), at[2]);
        // "twenty-four"
        return number is [_, '0'] && at[1].Says("-") && at[2].Is(TimeKind.Number)
            ? new Numeral(number[0] + at[2].Value(TimeKind.Number), at[3])
            : new Numeral(number, at[1]);
    }
}
