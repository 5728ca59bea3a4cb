using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>"for three days", "a two-day visit", "over a week", "for years".</summary>
static class Durations
{
    public static Found At(Cursor at) =>
        Stretch.From(at) is { } stretch && !IsInstant(stretch) && !IsNoun(stretch) && !IsUnmarked(stretch)
            ? Found.Duration(stretch.Next, Calendar.Duration(stretch.Number, stretch.Unit))
            : Found.Nothing;

    /// <summary>"one second", "a minute"</summary>
    static bool IsInstant(Stretch stretch) =>
        stretch.Number == "1" && stretch.Unit == "TS" || stretch.HasIndefiniteArticle && stretch.Unit == "TM";

    /// <summary>"a day" is a noun like any other, but not in "for a day" and "a day after the vote".</summary>
    static bool IsNoun(Stretch stretch) =>
        stretch.HasIndefiniteArticle
        && stretch.Begin[-1].Upos != Upos.ADP
        && !stretch.Next.Says("after")
        && !stretch.Next.Says("before");

    /// <summary>"years" is a noun too, but not in "for years".</summary>
    static bool IsUnmarked(Stretch stretch) =>
        stretch.IsUncounted && !stretch.Begin.Words.BeforeStretch.ContainsAnyCase(stretch.Begin[-1].Form);
}
