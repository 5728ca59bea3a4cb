using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output.Relations;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.Views;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus relation</c>: how two actors stand to each other, when that turned, and what explains it.
/// </summary>
static class RelationCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command(
            "relation",
            "Show how two actors stand to each other, its turns, and what explains each"
        );
        var a = new Argument<string>("A")
        {
            Description =
                "A country (code or name), with a sector (RUS:MIL), a group (EU, NATO, BRICS …), an organisation or a person",
        }.Checked(Asked.Words);
        var b = new Argument<string>("B") { Description = "The other side" }.Checked(Asked.Words);
        var since = TextOption.Create(
            "--since",
            "First month to show: YYYY, YYYY-MM or YYYY-MM-DD",
            "DATE",
            Asked.Date
        );
        var until = TextOption.Create("--until", "Last month to show", "DATE", Asked.Date);
        var origin = TextOption.Create(
            "--origin",
            "Whose coding: casus (default), or that of imported events, such as gdelt2",
            "NAME",
            Asked.Words
        );
        var oneADay = new Option<bool>("--one-a-day")
        {
            Description = "Count only one act for each day, direction and type, as older data do",
        };
        var least = ConfidenceOption.Create(
            "Of our own coding count only what was coded with at least this confidence, from 0 to 1, or decided by hand"
        );
        var format = ChoiceOption.Format("How to print: table or json", "table", "json");
        var database = DatabaseOption.Create();
        foreach (var part in (Symbol[])[a, b, since, until, origin, oneADay, least, format, database])
            if (part is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)part);
        command.SetAction(parsed =>
        {
            Asked.Order(since.Name, parsed.GetValue(since), until.Name, parsed.GetValue(until));
            var question = new RelationQuestion(
                parsed.GetValue(a)!,
                parsed.GetValue(b)!,
                parsed.GetValue(since),
                parsed.GetValue(until),
                parsed.GetValue(origin),
                parsed.GetValue(oneADay)
            );
            using var record = records.Read(parsed.GetValue(database)!);
            if (parsed.GetValue(least) is { } confidence)
                record.CountFrom(confidence);
            var relation = record.Relations.Answer(question);
            if (parsed.GetValue(format) == "json")
            {
                RelationJson.Write(relation, terminal.Output);
                terminal.Output.WriteByte((byte)'\n');
                terminal.Output.Flush();
            }
            else
            {
                using var text = new RelationText(terminal);
                text.Write(relation);
            }
            return ExitCode.Fine;
        });
        return command;
    }
}
