using Casus.Metamorphic.Codings;

namespace Casus.Metamorphic.Pairs;

/// <summary>Two sentences that must be coded alike but for what is changed.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Expected">What is coded of the second, from what is coded of the first.</param>
sealed record Pair(string Kind, Sentence First, Sentence Second, Func<CodedAct, CodedAct> Expected);
