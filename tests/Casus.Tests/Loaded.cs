using Casus.Coding.Actors.Readings;
using Casus.Coding.Pipeline;
using Casus.Language.Pipeline;

namespace Casus.Tests;

/// <summary>The engine's parts, loaded once for all tests: they are immutable, so that no test sees another.</summary>
static class Loaded
{
    static readonly Lazy<LanguageAnalyser> analyser = new(() => LanguageAnalyser.Load());
    static readonly Lazy<EventCoder> coder = new(() => EventCoder.Load());
    static readonly Lazy<ActorFinder> finder = new(() => ActorFinder.Load());

    public static LanguageAnalyser Analyser => analyser.Value;

    public static EventCoder Coder => coder.Value;

    public static ActorFinder Finder => finder.Value;

    public static NewsCoder NewsCoder { get; } = new(Analyser, () => Coder);
}
