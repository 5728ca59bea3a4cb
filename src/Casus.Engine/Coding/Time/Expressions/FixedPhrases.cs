using System.Globalization;

namespace Casus.Coding.Time.Expressions;

/// <summary>"at present", "in the future", "the day before yesterday".</summary>
static class FixedPhrases
{
    public static Found At(Cursor at)
    {
        if (at.Is(TimeKind.Phrase))
            foreach (var (words, value) in at.Senses!.Phrases)
                // "in the past" is a phrase, "in the past decade" is not.
                if (Stands(words, at) && !at[words.Length].Is(TimeKind.Unit | TimeKind.Number))
                    return Found.Date(at[words.Length], Resolved(value, at.Calendar));
        return Found.Nothing;
    }

    static bool Stands(string[] words, Cursor at)
    {
        for (var i = 1; i < words.Length; i++)
            if (!at[i].Says(words[i]))
                return false;
        return true;
    }

    /// <summary>A distance in days ("-2") is a day, all else stands for itself ("PAST_REF").</summary>
    static string Resolved(string value, Calendar calendar) =>
        value[0] is '-' or '+' ? calendar.Day(int.Parse(value, CultureInfo.InvariantCulture)) : value;
}
