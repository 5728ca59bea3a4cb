using Casus.Coding.Explanations;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>Explanations one after the other, each under the event and its article.</summary>
sealed class ExplanationWriter(TextWriter output, int width)
{
    int written;

    public void Write(Explanation explanation, Article article)
    {
        if (written++ > 0)
            output.WriteLine();
        var coded = explanation.Event;
        output.WriteLine(Cells.Fit($"{new PartyLine(coded, article.Text).Fit(width)}  {coded.Type}{(coded.Mode is null ? "" : "/" + coded.Mode)}  {coded.Date?.Value}".TrimEnd(), width));
        output.WriteLine(Cells.Fit(Cells.Plain(string.Join(" · ", new[] { coded.Id, article.Title ?? article.Id, article.Source }.OfType<string>())), width));
        output.WriteLine();
        foreach (var line in ExplanationText.Lines(explanation, article.Text, width))
            output.WriteLine(line);
    }
}
