namespace Casus.Coding.Time.Expressions;

/// <summary>
/// What an expression found: the words up to before <paramref name="End"/> with their TIMEX3 value. The default is
/// nothing.
/// </summary>
readonly record struct Found(int End, string Value, TimeType Type)
{
    public static readonly Found Nothing = default;

    public static Found Date(Cursor end, string value) => new(end.At, value, TimeType.Date);

    public static Found Time(Cursor end, string value) => new(end.At, value, TimeType.Time);

    public static Found Duration(Cursor end, string value) => new(end.At, value, TimeType.Duration);

    public static Found Set(Cursor end, string value) => new(end.At, value, TimeType.Set);

    /// <summary>Whether something was found.</summary>
    public bool Exists => End > 0;

    /// <summary>A day or a stretch of the calendar.</summary>
    public bool IsDate => Exists && Type == TimeType.Date;

    /// <summary>"2024-06-18"</summary>
    public bool IsDay => IsDate && Value.Length == 10;

    /// <summary>"2024"</summary>
    public bool IsYear => IsDate && Value.Length == 4;
}
