using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>Finds the actors that a parsed document names, describes or points back to. Thread-safe.</summary>
sealed class ActorFinder(ActorLexicon lexicon)
{
    /// <summary>A finder with the built-in lexicon.</summary>
    public static ActorFinder Load() => new(ActorLexicon.Standard);

    /// <summary>Reads all mentions; needs tokens, sentences, tags, parse and names.</summary>
    public ActorMap Find(Document document) => new ActorReading(document, lexicon).Read();
}
