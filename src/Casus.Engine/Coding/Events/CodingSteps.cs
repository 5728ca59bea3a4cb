using Casus.Coding.Actors;
using Casus.Coding.Attributions;
using Casus.Coding.Patterns;
using Casus.Coding.Roles;
using Casus.Coding.Time;
using Casus.Language.Syntax;

namespace Casus.Coding.Events;

/// <summary>
/// What the coder saw in one document, before acts told twice are joined. Tokens in <paramref name="TakenOver"/> belong
/// to another match and are no events of their own.
/// </summary>
sealed record CodingSteps(
    SyntaxTree Tree,
    ActorMap Actors,
    FrameMatcher Matcher,
    AttributionFinder Attributions,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<MatchedAct> Matches,
    IReadOnlySet<int> TakenOver
);

/// <summary>
/// A match and the event that came of it: none where it says "nothing" or where nobody fills its roles.
/// </summary>
readonly record struct MatchedAct(Match Match, Event? Event);
