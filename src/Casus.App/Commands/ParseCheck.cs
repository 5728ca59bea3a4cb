using System.Globalization;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Usage;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus parse --check</c>: counts the sentences of a corpus whose parse was no tree, or of which a repair was
/// refused, and shows each.
/// </summary>
sealed class ParseCheck(Terminal terminal, TextWriter output)
{
    int articles,
        problems,
        broken,
        refused;
    long sentences;

    public int Run(IEnumerable<Outcome<Document>> outcomes)
    {
        using (var progress = new Progress(terminal, "articles"))
            foreach (var (_, document, problem) in outcomes)
            {
                progress.Step();
                if (document is not null)
                    Look(document);
                if (problem is null)
                    continue;
                terminal.Error.WriteLine(problem);
                if (!problem.IsWarning)
                    problems++;
            }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{articles:#,0} articles, {sentences:#,0} sentences, {problems:#,0} problems: "
                    + $"{broken:#,0} broken trees, {refused:#,0} repairs refused"
            )
        );
        return broken + problems > 0 ? ExitCode.WrongInput : ExitCode.Fine;
    }

    void Look(Document document)
    {
        articles++;
        sentences += document.Sentences.Count;
        // The tree looks at the heads when it is built.
        _ = document.Syntax;
        foreach (var note in document.ParseNotes)
        {
            (broken, refused) = note.Broken ? (broken + 1, refused) : (broken, refused + 1);
            var sentence = document.Sentences[note.Sentence];
            output.WriteLine(
                $"{document.Article.Id}: {note.Text}: {Cells.Plain(document.Words(sentence.First, sentence.End))}"
            );
        }
    }
}
