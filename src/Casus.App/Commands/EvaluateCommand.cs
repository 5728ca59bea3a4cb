using System.CommandLine;

namespace Casus.App.Commands;

/// <summary><c>casus evaluate</c>: measures the program against annotated files.</summary>
static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("evaluate", "Measure precision, recall and F against an annotated file");
        command.SetAction(int (_) => throw new UsageException("not there yet"));
        return command;
    }
}
