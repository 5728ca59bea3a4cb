using Casus.Language.Tagging;
using Casus.Language.Tokens;
using Casus.Language.Writing;
using Casus.Lexicons;

namespace Casus.Language.Pipeline;

/// <summary>The files of the lexicon that analysing texts needs: lexicon/tokens and lexicon/words.</summary>
static class LanguageLexicon
{
    /// <summary>Mistakes in the built-in files; what is right in them is used all the same.</summary>
    public static IEnumerable<LexiconProblem> Problems =>
        [.. WordLists.BuiltIn.Problems, .. WrittenLanguage.Problems, .. WrittenForms.Problems];
}
