using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary><c>casus problems</c>: lists what was to be added and could not be read, with the reason.</summary>
static class ProblemsCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("problems", "List what could not be read, and why");
        var database = DatabaseOption.Create();
        command.Add(database);
        command.SetAction(parsed =>
        {
            using var record = records.Read(parsed.GetValue(database)!);
            using var output = terminal.Text();
            foreach (var problem in record.Problems())
                output.WriteLine(Cells.Plain(problem.ToString()));
            return ExitCode.Fine;
        });
        return command;
    }
}
