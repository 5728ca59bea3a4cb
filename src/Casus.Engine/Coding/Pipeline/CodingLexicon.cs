using Casus.Coding.Places;
using Casus.Coding.Time;
using Casus.Lexicons;

namespace Casus.Coding.Pipeline;

/// <summary>The files of the lexicon that coding needs and that no user's folder can add to.</summary>
static class CodingLexicon
{
    /// <summary>Mistakes in the built-in files; what is right in them is used all the same.</summary>
    public static IEnumerable<LexiconProblem> Problems =>
        [.. Plover.Problems, .. TimeLexicon.Problems, .. Gazetteer.World.Problems];
}
