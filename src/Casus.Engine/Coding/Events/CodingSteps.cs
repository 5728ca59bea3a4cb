using Casus.Coding.Actors;
using Casus.Coding.Attributions;
using Casus.Coding.Patterns;
using Casus.Coding.Time;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>
/// What the coder saw in one document. Each reading stands with the event that came of it: none where it says "nothing"
/// or where nobody fills its roles.
/// Tokens in <paramref name="TakenOver"/> belong to another reading and are no events of their own.
/// </summary>
public sealed record CodingSteps(
    SyntaxTree Tree,
    ActorMap Actors,
    FrameMatcher Matcher,
    AttributionFinder Attributions,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<(Match Match, Event? Event)> Readings,
    IReadOnlySet<int> TakenOver
);
