using System.CommandLine;
using System.Globalization;
using Casus.App.Commands.Options;
using Casus.App.Handover;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;
using Casus.App.Usage;
using Casus.Exchange.Files;
using Casus.Exchange.Formats;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus import</c>: takes events that others coded into the record. What is kept already is passed over, so that a
/// run that was cut off goes on where it was.
/// </summary>
static class ImportCommand
{
    // Rows that are read by one thread at a time, and rows that are kept together.
    const int chunk = 500,
        batch = 10_000;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "import",
            "Take events that others coded (GDELT, ICEWS, POLECAT, Phoenix, Cline, PLOVER) into the record"
        );
        var format = ChoiceOption.Argument(
            "FORMAT",
            $"What the files are: {string.Join(", ", EventFormats.Read)} (gdelt tells 1.0 and 2.0 apart)",
            [.. EventFormats.Read]
        );
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files, plain, gzipped or zipped, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        }.Checked(Asked.Path);
        var database = DatabaseOption.Create();
        command.Add(format);
        command.Add(files);
        command.Add(database);
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(files)!;
            using var progress = new AddProgress(
                terminal,
                terminal.ShowsProgress && !named.Contains("-")
                    ? named.Where(File.Exists).Sum(file => new FileInfo(file).Length)
                    : null,
                "rows"
            );
            var reader = new EventFileReader(EventFormats.ToRead(parsed.GetValue(format)!), progress.Read);
            using var keeper = new Keeper(parsed.GetValue(database)!);
            var counts = new ImportCounts();
            foreach (var file in named)
                counts += Import(
                    file,
                    file == "-" ? reader.Read(terminal.Input, "-") : reader.Read(file),
                    keeper.Keep,
                    progress,
                    counts
                );
            progress.Dispose();
            using var output = terminal.Text();
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"read {counts.Read}, added {counts.Added}, unchanged {counts.Unchanged}, replaced "
                        + $"{counts.Replaced}, duplicates {counts.Duplicates}, problems {counts.Problems}"
                )
            );
            return counts.Problems > 0 ? ExitCode.WrongInput : ExitCode.Fine;
        });
        return command;
    }

    static ImportCounts Import(
        string file,
        IEnumerable<RawRow> rows,
        Func<List<ReadRow>, bool, ImportCounts> keep,
        AddProgress progress,
        ImportCounts before
    )
    {
        var counts = new ImportCounts();
        void Keep(List<ReadRow> some, bool startsFile)
        {
            counts += keep(some, startsFile);
            progress.Kept((before + counts).Read, (before + counts).Problems);
            foreach (var row in some)
                if ((row.Wrong ?? row.Doubt) is { } wrong)
                    progress.Say($"{row.Source}: {wrong}");
        }
        var pending = new List<ReadRow>(batch);
        string? source = null;
        foreach (
            var (read, fault) in OrderedWork.Map(
                Chunks(rows),
                Environment.ProcessorCount,
                some => (Array.ConvertAll(some.Rows, row => row.Layout.Read(row)), some.Fault)
            )
        )
        foreach (var row in fault is null ? read : [.. read, new ReadRow(file, 0, "", null, "", Reason(fault), null)])
        {
            // A batch is of one file, also where an archive has many.
            if (pending.Count == batch || pending.Count > 0 && pending[^1].File != row.File)
            {
                Keep(pending, pending[0].File != source);
                source = pending[0].File;
                pending.Clear();
            }
            pending.Add(row);
        }
        if (pending.Count > 0)
            Keep(pending, pending[0].File != source);
        return counts;
    }

    /// <summary>Keeps rows in the file, or where a server holds it, through that.</summary>
    sealed class Keeper : IDisposable
    {
        readonly EventStore? store;
        readonly HandoverClient? server;

        public Keeper(string file)
        {
            try
            {
                store = EventStore.Open(file);
                store.ExpectMuch();
            }
            catch (HeldException held)
            {
                server = HandoverClient.To(held);
            }
        }

        public ImportCounts Keep(List<ReadRow> rows, bool startsFile) =>
            store?.Import(rows, startsFile) ?? server!.Import(new HandedRows(rows, startsFile));

        public void Dispose()
        {
            store?.Dispose();
            server?.Dispose();
        }
    }

    /// <summary>Rows in handfuls; the last goes with what ended the reading, if something did.</summary>
    static IEnumerable<(RawRow[] Rows, Exception? Fault)> Chunks(IEnumerable<RawRow> rows)
    {
        using var all = rows.GetEnumerator();
        var some = new List<RawRow>(chunk);
        while (true)
        {
            Exception? fault = null;
            var more = false;
            try
            {
                more = all.MoveNext();
            }
            catch (Exception wrong) when (wrong is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                fault = wrong;
            }
            if (more)
                some.Add(all.Current);
            if (some.Count < chunk && more)
                continue;
            yield return ([.. some], fault);
            some.Clear();
            if (!more)
                yield break;
        }
    }

    static string Reason(Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file",
            UnauthorizedAccessException => "can't be read (a folder, or no permission)",
            _ => fault.Message,
        };
}
