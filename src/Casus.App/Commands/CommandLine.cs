using System.CommandLine;
using Casus.App.Handover;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Casus.Reading;

namespace Casus.App.Commands;

/// <summary>All commands together: finds the one that was called, runs it, and prints what goes wrong in one line.</summary>
public static class CommandLine
{
    public static int Run(string[] args, Terminal terminal) => Run(args, terminal, new RecordFiles());

    public static int Run(string[] args, Terminal terminal, IRecords records)
    {
        var root = new RootCommand("Reads news and tells who did what to whom, when and where, and who says so.")
        {
            CodeCommand.Create(terminal),
            ParseCommand.Create(terminal),
            ExplainCommand.Create(terminal, records),
            AddCommand.Create(terminal),
            ImportCommand.Create(terminal),
            ExportCommand.Create(terminal, records),
            McpCommand.Create(terminal, Run),
            ForecastsCommand.Create(terminal, records),
            CorrectCommand.Create(terminal, records),
            CorrectionsCommand.Create(terminal, records),
            QueryCommand.Create(terminal, records),
            RelationCommand.Create(terminal, records),
            ProblemsCommand.Create(terminal, records),
            ServeCommand.Create(terminal, Run),
            EvaluateCommand.Create(terminal),
            LexiconCommand.Create(terminal),
        };
        try
        {
            using var text = terminal.Text();
            return Run(root, args.Length == 0 ? ["--help"] : args, terminal, text);
        }
        catch (UsageException wrong)
        {
            return Hint(
                terminal,
                wrong.Message,
                root.Subcommands.FirstOrDefault(command => command.Name == args.FirstOrDefault())
            );
        }
        catch (HeldException held)
            when (args.Length > 0 && HandedWork.Commands.Contains(args[0]) && ServerNote.Beside(held.File) is not null)
        {
            return HandOver(held, args, terminal);
        }
        catch (Exception fault)
        {
            terminal.Error.WriteLine(
                $"casus: {Mishap.Of(fault) ?? $"{ReadingProblem.Fault}{fault.GetType().Name}: {fault.Message}"}"
            );
            return ExitCode.WrongInput;
        }
    }

    static int Run(RootCommand root, string[] args, Terminal terminal, TextWriter text)
    {
        var parsed = root.Parse(args);
        var wrong =
            parsed.Errors.Count == 0
                ? UnknownWords.OfFlags(parsed, args)
                : UnknownWords.In(parsed) ?? parsed.Errors[0].Message.ReplaceLineEndings(" ").Replace("\t", "");
        if (wrong is not null)
            return Hint(terminal, wrong, parsed.CommandResult.Command);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
    }

    static int HandOver(HeldException held, string[] args, Terminal terminal)
    {
        try
        {
            using var server = HandoverClient.To(held);
            return server.Run(args, terminal, terminal.Output);
        }
        catch (StoreException wrong)
        {
            terminal.Error.WriteLine($"casus: {wrong.Message}");
            return ExitCode.WrongInput;
        }
    }

    static int Hint(Terminal terminal, string wrong, Command? command)
    {
        terminal.Error.WriteLine($"casus: {wrong}");
        terminal.Error.WriteLine($"See 'casus{UnknownWords.Path(command)} --help'.");
        return ExitCode.WrongUsage;
    }
}
