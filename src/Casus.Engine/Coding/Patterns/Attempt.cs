using Casus.Coding.Frames;

namespace Casus.Coding.Patterns;

/// <summary>
/// A reading that was tried for a word. It holds, or a word of its predicate is not there, or a condition fails;
/// then <paramref name="Found"/> are the heads of what fills the condition's slot.
/// </summary>
sealed record Attempt(Candidate Candidate, bool Holds, Condition? Failing, IReadOnlyList<int> Found);
