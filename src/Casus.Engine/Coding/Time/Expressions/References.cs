using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>What names a direction or a rhythm, and no day.</summary>
static class References
{
    /// <summary>"now", "recently", "soon"</summary>
    public static Found Direction(Cursor at) =>
        at.Is(TimeKind.Reference) && at.Upos is Upos.ADV or Upos.X && !at[1].Says("-")
            ? Found.Date(at[1], at.Value(TimeKind.Reference))
            : Found.Nothing;

    /// <summary>"weekly"</summary>
    public static Found Rhythm(Cursor at) =>
        at.Is(TimeKind.Set) && !at.IsCapital ? Found.Set(at[1], at.Value(TimeKind.Set)) : Found.Nothing;

    /// <summary>"every week", "every Monday", "every two years"</summary>
    public static Found Every(Cursor at)
    {
        if (!at.Is(TimeKind.Every))
            return Found.Nothing;
        if (at[1].Is(TimeKind.Unit))
            return Found.Set(at[2], Calendar.Duration("1", at[1].Value(TimeKind.Unit)));
        if (at[1].Is(TimeKind.Weekday))
            return Found.Set(at[2], Calendar.Every(at[1].Value(TimeKind.Weekday)));
        return Numeral.At(at[1]) is { } count && count.Next.Is(TimeKind.Unit)
            ? Found.Set(count.Next[1], Calendar.Duration(count.Number, count.Next.Value(TimeKind.Unit)))
            : Found.Nothing;
    }
}
