using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>The words by which frames are read: lexicon/words/frames.txt.</summary>
sealed class FrameWords(WordLists lists) : IWords<FrameWords>
{
    /// <summary>The prepositions that name a slot.</summary>
    public WordList Prepositions { get; } = lists["prepositions"];

    /// <summary>Prepositions behind the noun that heads a phrase: "state of emergency".</summary>
    public WordList PrepositionsBehindHeads { get; } = lists["prepositions behind heads"];

    /// <summary>Codes of bodies, which conditions name like sectors: ".IGO".</summary>
    public WordList CodesOfBodies { get; } = lists["codes of bodies"];

    public static FrameWords From(WordLists lists) => new(lists);
}
