using Casus.Coding.Factuality;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;
using Casus.Reading;

namespace Casus.Coding.Checks;

/// <summary>Runs the examples of <c>lexicon/modality.txt</c>.</summary>
sealed class FactualityTester(Func<Article, Document> analyse, ModalityLexicon lexicon)
{
    /// <summary>The examples that do not come out as written.</summary>
    public IEnumerable<LexiconProblem> Test()
    {
        foreach (var example in lexicon.Examples)
        {
            var document = analyse(new Article { Id = "example", Text = example.Text });
            var reader = new FactualityReader(document, document.Syntax, lexicon);
            var token = document.Tokens.Length - 1;
            while (token >= 0 && document.Tokens[token].Form != example.Word)
                token--;
            if (token < 0)
                yield return Problem(example, $"no word '{example.Word}'");
            else if (
                reader.Read(token) is var value
                && (value.ToString() != example.Value || value.Status != example.Status)
            )
                yield return Problem(
                    example,
                    $"wants {example.Value} {example.Status}, but gives {value} {value.Status}"
                );
        }
    }

    static LexiconProblem Problem(FactExample example, string message) =>
        new(ModalityLexicon.File, example.Line, $"{message}: \"{example.Text}\"");
}
