using Casus.Language;
namespace Casus.Coding.Actors;
public sealed class ActorMap { public ActorMention? At(int token) => null; }
public sealed class ActorFinder { public static ActorFinder Load() => new(); public ActorMap Find(Document d) => new(); }
