using Casus.Coding.Factuality;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Factuality;

/// <summary>What hand-built parses tell of the acts in them.</summary>
static class Told
{
    public const string Past = "Tense=Past|VerbForm=Fin",
        Present = "Tense=Pres|VerbForm=Fin",
        Participle = "Tense=Past|VerbForm=Part",
        Infinitive = "VerbForm=Inf";

    static readonly ModalityLexicon lexicon = ModalityLexicon.Load([]);

    public static FactualityReader Reader(Document document) => new(document, document.Syntax, lexicon);

    /// <summary>The value of the act that a word tells, as "CT+ Actual".</summary>
    public static string Of(string word, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        var value = Reader(document).Read(At(document, word));
        return $"{value} {value.Status}";
    }

    public static int At(Document document, string word) =>
        document.Tokens.ToArray().ToList().FindIndex(token => token.Form == word);
}
