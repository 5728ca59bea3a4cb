using Casus.Coding.Arguments;
using Casus.Coding.Frames;

namespace Casus.Coding.Roles;

/// <summary>A reading that is tried for a word.</summary>
/// <param name="Match">The match so far.</param>
/// <param name="Around">What stands around the word.</param>
readonly record struct Trial(Match Match, FillerList Around)
{
    /// <summary>The word.</summary>
    public int Trigger => Match.Trigger;

    public FrameReading Reading => Match.Reading;

    public Predicate Predicate => Match.Candidate.Predicate;
}
