namespace Casus.Coding.Factuality;

/// <summary>
/// How sure a text is of an act, and that it was (or was not) done: FactBank's values (Saurí and Pustejovsky 2009) as a
/// degree from 3 (CT+) over
/// 0 (Uu) to -3 (CT-); <paramref name="Ahead"/> where the act still lies ahead of the telling.
/// </summary>
readonly record struct FactValue(sbyte Degree, bool Ahead = false)
{
    static readonly string[] names = ["CT-", "PR-", "PS-", "Uu", "PS+", "PR+", "CT+"];

    /// <summary>Told as a fact.</summary>
    public static FactValue Certain => new(3);

    /// <summary>Neither affirmed nor denied.</summary>
    public static FactValue Unknown => new(0);

    /// <summary>
    /// | value | told as done | told as ahead |
    /// |---|---|---|
    /// | CT+ | actual | future |
    /// | PR+ | possible | future |
    /// | PS+, Uu, PS- | possible | possible |
    /// | PR-, CT- | negated | negated |
    /// </summary>
    public EventStatus Status =>
        Degree switch
        {
            <= -2 => EventStatus.Negated,
            3 when !Ahead => EventStatus.Actual,
            >= 2 when Ahead => EventStatus.Future,
            _ => EventStatus.Possible,
        };

    /// <summary>Reads FactBank's name of a value, "PR+" or "Uu".</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out FactValue value)
    {
        var index = -1;
        for (var i = 0; i < names.Length; i++)
            if (name.SequenceEqual(names[i]))
                index = i;
        value = new FactValue((sbyte)(index - 3));
        return index >= 0;
    }

    public override string ToString() => names[Degree + 3];
}

/// <summary>
/// What a cue makes of what stands in its scope (the signatures of Nairn, Condoravdi and Karttunen 2006, with degrees):
/// the value where the cue
/// itself holds, and where it is negated. Both the same: the scope is presupposed, whatever becomes of the cue.
/// </summary>
readonly record struct Signature(sbyte Affirmed, sbyte Negated, bool Ahead)
{
    /// <summary>Leaves everything as it is.</summary>
    public static Signature Transparent => new(3, -3, false);

    public static Signature Presupposed => new(3, 3, false);

    /// <summary>The value of the scope, given the value of the cue: never surer than the cue.</summary>
    public FactValue Of(FactValue cue)
    {
        if (Affirmed == Negated && Affirmed != 0)
            return new FactValue(Affirmed, Ahead);
        var degree = cue.Degree switch
        {
            > 0 => Math.Sign(Affirmed) * Math.Min(Math.Abs(Affirmed), cue.Degree),
            < 0 => Math.Sign(Negated) * Math.Min(Math.Abs(Negated), -cue.Degree),
            _ => 0,
        };
        return new FactValue((sbyte)degree, Ahead || cue.Ahead);
    }

    /// <summary>Reads "CT+/Uu" or "PR+/Uu ahead".</summary>
    public static bool TryParse(string text, out Signature signature)
    {
        var ahead = text.EndsWith(" ahead", StringComparison.Ordinal);
        var values = (ahead ? text[..^6] : text).Split('/');
        signature = default;
        if (
            values.Length != 2
            || !FactValue.TryParse(values[0], out var affirmed)
            || !FactValue.TryParse(values[1], out var negated)
        )
            return false;
        signature = new Signature(affirmed.Degree, negated.Degree, ahead);
        return true;
    }
}
