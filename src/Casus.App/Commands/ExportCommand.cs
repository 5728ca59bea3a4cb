using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Casus.App.Output;
using Casus.App.Store;
using Casus.Coding;
using Casus.Exchange;

namespace Casus.App.Commands;

/// <summary><c>casus export</c>: writes events of the record for other programs, in our columns or in those of another format.</summary>
static class ExportCommand
{
    static readonly string[] ours = ["csv", "parquet"];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Write events of the record: CSV, Parquet, or the columns of another format");
        var format = new Option<string>("--format") { Description = $"What to write: {string.Join(", ", [.. ours, .. EventFormats.Written])}", DefaultValueFactory = _ => "csv", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong([.. ours, .. EventFormats.Written]);
        var to = new Option<string?>("--out") { Description = "A file, gzipped if it ends in .gz; a folder takes csv and parquet one table a file (default: standard output)", HelpName = "FILE|DIR" };
        var safe = SpreadsheetCells.Option();
        var filter = new FilterOptions(command);
        var database = DatabaseOption.Create();
        command.Add(format);
        command.Add(to);
        command.Add(safe);
        command.Add(database);
        command.SetAction(parsed =>
        {
            var (name, path) = (parsed.GetValue(format)!, parsed.GetValue(to));
            var other = EventFormats.Named(name);
            SpreadsheetCells.Check(parsed.GetValue(safe), name);
            using var export = EventExport.Open(parsed.GetValue(database)!, filter.Read(parsed, other));
            export.SafeCells = parsed.GetValue(safe);
            if (other is not null)
                Write(other, export, path, terminal);
            else if (path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)))
                export.Tables(name, Directory.CreateDirectory(path).FullName);
            else
                Copy(name, export, path, terminal);
            return CommandLine.Fine;
        });
        return command;
    }

    static void Write(IEventFormat format, EventExport export, string? path, Terminal terminal)
    {
        using var progress = new Progress(terminal, "events");
        EventDataWriter writer;
        using (var output = path is null ? terminal.Text() : Opened(path))
        {
            writer = new EventDataWriter(format, output);
            writer.Write(export, progress.Step);
        }
        progress.Dispose();
        if (writer.LeftOut > 0)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"casus: {writer.LeftOut} events left out, which {format.Name} has no place for (docs/exchange.md)"));
    }

    /// <summary>The database writes files only: what goes to standard output takes the way of one.</summary>
    static void Copy(string format, EventExport export, string? path, Terminal terminal)
    {
        if (path is not null && !path.EndsWith(".gz", StringComparison.Ordinal))
        {
            export.Flat(format, path);
            return;
        }
        var folder = Directory.CreateTempSubdirectory("casus-export");
        try
        {
            var file = Path.Combine(folder.FullName, $"events.{format}");
            export.Flat(format, file);
            using var content = File.OpenRead(file);
            if (path is null)
                content.CopyTo(terminal.Output);
            else
            {
                using var output = Opened(path);
                content.CopyTo(output.BaseStream);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static StreamWriter Opened(string path)
    {
        Stream file;
        try
        {
            file = File.Create(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: {fault.Message}");
        }
        return new StreamWriter(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
    }

    /// <summary>The options that choose events.</summary>
    sealed class FilterOptions
    {
        const string all = "all";

        readonly Option<string?> since = Date("--since", "Events from this day, month or year on");
        readonly Option<string?> until = Date("--until", "Events up to this day, month or year");
        readonly Option<string?> actor = new("--actor") { Description = "Code or name of a party of either side", HelpName = "ACTOR" };
        readonly Option<string?> type = new("--type") { Description = "PLOVER type", HelpName = "TYPE" };
        readonly Option<string?> origin = new("--origin") { Description = "casus for our own coding, or the format of an import", HelpName = "ORIGIN" };
        readonly Option<string?> status = new("--status") { Description = "actual, future, possible, negated or all (default: all, in formats that know no status actual)", HelpName = "STATUS" };

        public FilterOptions(Command command)
        {
            type.Validators.Add(result =>
            {
                if (result.Tokens.Count == 1 && (!Enum.TryParse<EventType>(result.Tokens[0].Value, ignoreCase: true, out var known) || known == EventType.None))
                    result.AddError($"--type wants a type of PLOVER, not '{result.Tokens[0].Value}'");
            });
            status.AcceptOnlyFromAmong([.. Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant()), all]);
            origin.AcceptOnlyFromAmong(["casus", .. EventFormats.Written]);
            foreach (var option in (Option[])[since, until, actor, type, origin, status])
                command.Add(option);
        }

        /// <summary>Formats that know no status would tell what is only planned, possible or denied as done.</summary>
        public EventFilter Read(ParseResult parsed, IEventFormat? format) => new()
        {
            Since = parsed.GetValue(since), Until = parsed.GetValue(until), Actor = parsed.GetValue(actor), Type = parsed.GetValue(type), Origin = parsed.GetValue(origin),
            Status = parsed.GetValue(status) is { } wanted ? wanted == all ? null : wanted : format is null or PloverFormat ? null : "actual",
        };

        static Option<string?> Date(string name, string description)
        {
            var option = new Option<string?>(name) { Description = description, HelpName = "YYYY[-MM[-DD]]" };
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count == 1 && !EventFilter.IsDate(result.Tokens[0].Value))
                    result.AddError($"{name} wants YYYY-MM-DD, YYYY-MM or YYYY, not '{result.Tokens[0].Value}'");
            });
            return option;
        }
    }
}
