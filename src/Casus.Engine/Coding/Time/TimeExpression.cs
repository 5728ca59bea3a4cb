namespace Casus.Coding.Time;

/// <summary>Types of TIMEX3 (TimeML; ISO 24617-1).</summary>
enum TimeType : byte
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>
/// Words of time: tokens from <see cref="First"/> to the one before <see cref="End"/>, with their TIMEX3 value
/// ("2023-09", "2024-W25", "2023-FA", "P3D", "PAST_REF"). Parts of a value that nobody can know are X: "XXXX-06-18".
/// </summary>
sealed record TimeExpression(int First, int End, string Value, TimeType Type)
{
    /// <summary>Whether the value is a point or stretch of the calendar and no mere direction.</summary>
    public bool IsCalendar => Type is TimeType.Date or TimeType.Time && char.IsAsciiDigit(Value[0]);
}
