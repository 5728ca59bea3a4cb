using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Casus.App.Commands.Options;
using Casus.App.Files;
using Casus.App.Handover;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Casus.Exchange;
using Casus.Exchange.Formats;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus export</c>: writes events of the record for other programs, in our columns or in those of another format.
/// Where a server holds the record, it reads them; the file is written here.
/// </summary>
static class ExportCommand
{
    static readonly string[] ours = ["csv", "parquet"];

    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command(
            "export",
            "Write events of the record: CSV, Parquet, or the columns of another format"
        );
        string[] formats = [.. ours, .. EventFormats.Written];
        var format = ChoiceOption.Format($"What to write: {string.Join(", ", formats)}", formats);
        var to = new Option<string?>("--out")
        {
            Description =
                "A file, gzipped if it ends in .gz; a folder takes csv and parquet one table a file (default: standard output)",
            HelpName = "FILE|DIR",
        }.Checked(Asked.Something);
        var safe = SafeCellsOption.Create();
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Replace files that are there already (but never a record)",
        };
        var asCoded = new Option<bool>("--as-coded")
        {
            Description = "The machine's reading, without what was corrected or rejected by hand",
        };
        var convention = ConventionOption.Create();
        var filter = new ExportFilter(command);
        var database = DatabaseOption.Create();
        command.Add(format);
        command.Add(to);
        command.Add(overwrite);
        command.Add(safe);
        command.Add(asCoded);
        command.Add(convention);
        command.Add(database);
        command.SetAction(parsed =>
        {
            var (name, path) = (parsed.GetValue(format)!, parsed.GetValue(to));
            SafeCellsOption.Check(parsed.GetValue(safe), name);
            var export = new Export(
                name,
                parsed.GetValue(database)!,
                filter.Read(parsed, EventFormats.Named(name)),
                HandedWork.Words(parsed, to, overwrite),
                terminal,
                records
            )
            {
                SafeCells = parsed.GetValue(safe),
                AsCoded = parsed.GetValue(asCoded),
                Convention = ConventionOption.Read(parsed, convention),
            };
            return path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
                ? export.Into(path, parsed.GetValue(overwrite))
                : export.To(path, parsed.GetValue(overwrite));
        });
        return command;
    }

    /// <summary>One export: what is asked for, and the words that ask a server for it.</summary>
    sealed record Export(
        string Format,
        string Database,
        EventFilter Chosen,
        string[] Words,
        Terminal Terminal,
        IRecords Records
    )
    {
        /// <summary>Whether the machine's reading is wanted, without corrections.</summary>
        public bool AsCoded { get; init; }

        /// <summary>By which rule the types are told.</summary>
        public Convention Convention { get; init; }

        IEventFormat? Other { get; } = EventFormats.Named(Format);

        public bool SafeCells { get; init; }

        public int Into(string path, bool overwrite)
        {
            if (Other is not null)
                throw new UsageException(
                    $"--out: {path} is a folder, which takes csv and parquet; {Format} is one file"
                );
            using var folder = new OutputFolder(path, overwrite);
            var exit = Trouble.Writing(
                path,
                folder.Beside,
                () =>
                    Written(
                        export => export.Tables(Format, folder.Beside),
                        server => server.Run([.. Words, "--out", folder.Beside], Terminal, Terminal.Output)
                    )
            );
            if (exit == ExitCode.Fine)
                folder.Finish();
            return exit;
        }

        public int To(string? path, bool overwrite)
        {
            using var file = path is null || OutputFile.IsDevice(path) ? null : OutputFile.At(path, overwrite);
            var packed = path?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true;
            Stream? Opened() =>
                path is null ? null
                : file is null ? File.OpenWrite(path)
                : packed ? new GZipStream(file.Create(), CompressionLevel.Fastest)
                : file.Create();
            int Tried() =>
                Written(
                    export =>
                    {
                        if (Other is null && file is not null && !packed)
                        {
                            export.Flat(Format, file.Beside);
                            return;
                        }
                        using var output = Opened();
                        if (Other is not null)
                            Write(Other, export, output ?? Terminal.Output);
                        else
                            Copy(export, output ?? Terminal.Output);
                    },
                    server =>
                    {
                        using var output = Opened();
                        return server.Run(Words, Terminal, output ?? Terminal.Output);
                    }
                );
            var exit = file is null ? Tried() : Trouble.Writing(path!, file.Beside, Tried);
            if (exit == ExitCode.Fine)
                file?.Finish();
            return exit;
        }

        int Written(Action<EventExport> here, Func<HandoverClient, int> there)
        {
            try
            {
                using var export = Records.Export(Database, Chosen, AsCoded, Convention);
                export.SafeCells = SafeCells;
                here(export);
                if (export.Count == 0)
                    Terminal.Error.WriteLine("casus: no event in the record matches");
                return ExitCode.Fine;
            }
            catch (HeldException held)
            {
                using var server = HandoverClient.To(held);
                return there(server);
            }
        }

        void Write(IEventFormat format, EventExport export, Stream to)
        {
            using var progress = new Progress(Terminal, "events");
            using var output = new StreamWriter(
                to,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                1 << 16,
                leaveOpen: true
            );
            var writer = new EventDataWriter(format, output);
            writer.Write(export, progress.Step);
            progress.Dispose();
            if (writer.LeftOut > 0)
                Terminal.Error.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"casus: {writer.LeftOut} events left out, which {format.Name} has no place for (docs/exchange.md)"
                    )
                );
        }

        /// <summary>The database writes files only: what goes elsewhere takes the way of one.</summary>
        void Copy(EventExport export, Stream to)
        {
            var folder = Directory.CreateTempSubdirectory("casus-export");
            try
            {
                var file = Path.Combine(folder.FullName, $"events.{Format}");
                export.Flat(Format, file);
                using var content = File.OpenRead(file);
                content.CopyTo(to);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }
}
