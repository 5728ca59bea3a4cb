namespace Casus.Coding.Attributions;

/// <summary>How a speaker says something, as far as the words read so far tell.</summary>
struct ContentMood()
{
    /// <summary>FactBank: CT certain, PR probable, PS possible, Uu unknown.</summary>
    public string Certainty = "CT";

    /// <summary>Whether the speaker says that it is not so.</summary>
    public bool Negative;

    /// <summary>Whether it is still to come.</summary>
    public bool Ahead;

    /// <summary>Whether it ought to be.</summary>
    public bool Duty;

    /// <summary>Whether it is judged rather than told.</summary>
    public bool Judged;
}
