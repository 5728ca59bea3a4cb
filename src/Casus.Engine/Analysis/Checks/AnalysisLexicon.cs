using Casus.Analysis.Forecasts;
using Casus.Analysis.Happenings;
using Casus.Analysis.Relations;
using Casus.Lexicons;

namespace Casus.Analysis.Checks;

/// <summary>The files of the lexicon by which acts are compared, foreseen ones settled and relations followed.</summary>
static class AnalysisLexicon
{
    /// <summary>Mistakes in the built-in files; what is right in them is used all the same.</summary>
    public static IEnumerable<LexiconProblem> Problems =>
        [
            .. Kin.BuiltIn.Problems,
            .. SideGroups.Standard.Problems,
            .. Landmarks.Standard.Problems,
            .. TermRarity.Problems,
        ];
}
