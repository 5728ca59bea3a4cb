using System.CommandLine;
using Casus.App.Output;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary><c>casus explain</c>: says why an event was coded as it was.</summary>
static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("explain", "Say why an event was coded so: the words, the parse, the entry, the reasons");
        var id = new Argument<string>("EVENT-ID") { Description = "The event's id, or the start of it" };
        command.Add(id);
        var inputs = new InputArguments(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(id)!;
            var articles = inputs.Read(parsed, terminal).Select(input => input.Article).OfType<Article>();
            using var output = terminal.Text();
            var writer = new ExplanationWriter(output, terminal.Width);
            if (Explain(wanted, articles, writer))
                return CommandLine.Fine;
            terminal.Error.WriteLine($"no event {wanted} in what was read");
            return CommandLine.WrongInput;
        });
        return command;
    }

    /// <summary>Only articles that can hold the event are coded again. Whether any event was explained.</summary>
    static bool Explain(string id, IEnumerable<Article> articles, ExplanationWriter writer)
    {
        Pipeline? pipeline = null;
        var found = false;
        foreach (var article in articles)
        {
            var start = EventCoder.IdStart(article);
            if (!id.StartsWith(start, StringComparison.Ordinal) && !start.StartsWith(id, StringComparison.Ordinal))
                continue;
            pipeline ??= Pipeline.Load();
            foreach (var explanation in pipeline.Explain(article).Explanations)
                if (explanation.Event.Id.StartsWith(id, StringComparison.Ordinal))
                {
                    found = true;
                    writer.Write(explanation, article);
                }
        }
        return found;
    }
}
