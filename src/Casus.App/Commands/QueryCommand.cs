using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary><c>casus query</c>: asks the record in SQL, read-only.</summary>
static class QueryCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("query", "Ask the record in SQL (one SELECT; tables in docs/database-schema.md)");
        var sql = new Argument<string>("SQL")
        {
            Description = "The query, such as \"SELECT type, count(*) FROM events GROUP BY type\"",
        };
        var database = DatabaseOption.Create();
        var format = ChoiceOption.Format("How to print: table, csv or jsonl", "table", "csv", "jsonl");
        var asCoded = new Option<bool>("--as-coded")
        {
            Description = "Events as the machine read them, without what was corrected or rejected by hand",
        };
        command.Add(sql);
        command.Add(asCoded);
        command.Add(database);
        command.Add(format);
        var safe = SafeCellsOption.Create();
        command.Add(safe);
        command.SetAction(parsed =>
        {
            SafeCellsOption.Check(parsed.GetValue(safe), parsed.GetValue(format));
            using var record = records.Read(parsed.GetValue(database)!);
            using var found = record.Query(parsed.GetValue(sql)!, parsed.GetValue(asCoded));
            using var output = terminal.Text();
            switch (parsed.GetValue(format))
            {
                case "csv":
                    RowWriter.Csv(found.Columns, found.Rows(), output, parsed.GetValue(safe));
                    break;
                case "jsonl":
                    RowWriter.JsonLines(found.Columns, found.Rows(), output);
                    break;
                default:
                    RowWriter.Table(found.Columns, found.Rows(), output, terminal.Width);
                    break;
            }
            return ExitCode.Fine;
        });
        return command;
    }
}
