using System.CommandLine;
using System.Text.Json;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Usage;
using Casus.App.Web.Markup;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus corrections</c>: lists the events that were accepted, rejected or corrected by hand, also those that their
/// article no longer tells.
/// </summary>
static class CorrectionsCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("corrections", "List the events that were accepted, rejected or corrected by hand");
        var unmatched = new Option<bool>("--unmatched")
        {
            Description = "Only those whose article no longer tells the event",
        };
        var format = new Option<string>("--format")
        {
            Description = "How to print: table or json",
            DefaultValueFactory = _ => "table",
            HelpName = "FORMAT",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var database = DatabaseOption.Create();
        command.Add(unmatched);
        command.Add(format);
        command.Add(database);
        command.SetAction(parsed =>
        {
            using var record = records.Read(parsed.GetValue(database)!);
            var lines = record.ByHand.All();
            if (parsed.GetValue(unmatched))
                lines.RemoveAll(line => line.Event is not null);
            using var output = terminal.Text();
            if (parsed.GetValue(format) == "json")
                output.WriteLine(JsonSerializer.Serialize(lines, Page.Names));
            else
                RowWriter.Table(
                    ["event", "article", "was", "words", "by hand", "who", "why", "when"],
                    lines.Select(Cells),
                    output,
                    terminal.Width
                );
            return ExitCode.Fine;
        });
        return command;
    }

    static object?[] Cells(EventByHand line) =>
        [
            line.Event ?? $"not found ({line.Subject})",
            line.Title ?? line.Article,
            line.Type,
            line.Words,
            line.Said,
            line.Who,
            line.Why,
            DateOnly.FromDateTime(line.At),
        ];
}
