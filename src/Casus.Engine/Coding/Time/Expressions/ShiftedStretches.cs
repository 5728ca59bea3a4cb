using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>Stretches of time that lead to a date: "two days ago", "a week later", "in two weeks".</summary>
static class ShiftedStretches
{
    /// <summary>"two days ago" counts from the article's day, "two days earlier" from the day that was told of last.</summary>
    public static Found Aside(Cursor at)
    {
        if (Stretch.From(at) is not { } stretch)
            return Found.Nothing;
        var next = stretch.Next;
        if (next.Says("ago"))
            return stretch.Shifted(next[1], -1);
        return next.Is(TimeKind.Shift) && StandsAlone(next)
            ? stretch.Shifted(next[1], next.Number(TimeKind.Shift), at.Text.Anchor)
            : Found.Nothing;
    }

    /// <summary>"two days from now"</summary>
    public static Found FromNow(Cursor at) =>
        Stretch.From(at) is { } stretch && stretch.Next.Says("from") && stretch.Next[1].Says("now")
            ? stretch.Shifted(stretch.Next[2], 1)
            : Found.Nothing;

    /// <summary>"They will meet in two weeks."</summary>
    public static Found Ahead(Cursor at) =>
        at[-1].Says("in")
        && Stretch.From(at) is { Number: not "X" } stretch
        && !Calendar.IsOfClock(stretch.Unit)
        && at.Lean == Lean.Future
            ? stretch.Shifted(stretch.Next, 1)
            : Found.Nothing;

    /// <summary>"two days before," is a date, "two days before the launch" a distance from something else.</summary>
    static bool StandsAlone(Cursor at) =>
        at.Form switch
        {
            "prior" => !at[1].Says("to"),
            "after" or "before" => !at[1].Exists
                || at.Token.Upos == Upos.ADV
                || at.Token.Upos == Upos.X && !char.IsLetterOrDigit(at[1].Form[0]),
            _ => true,
        };
}
