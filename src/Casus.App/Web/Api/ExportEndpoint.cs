using System.Text;
using Casus.App.Output;
using Casus.App.Store;
using Casus.App.Usage;
using Casus.App.Web.Pages;
using Casus.Exchange;
using Casus.Exchange.Formats;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Casus.App.Web.Api;

/// <summary>
/// <c>/export?format=…</c> with the filters of the search page: the events of the happenings that these choose, as a
/// file.
/// </summary>
static class ExportEndpoint
{
    static readonly string[] ours = ["csv", "parquet"];

    public static async Task Send(HttpContext context, Desk desk)
    {
        var query = QueryHelpers.ParseQuery(context.Request.QueryString.Value);
        // Made whole before the answer begins, so that none ends in the middle and no other export waits for a slow reader.
        var folder = Directory.CreateTempSubdirectory("casus-export");
        try
        {
            var file = Path.Combine(folder.FullName, "events");
            var onlyAsked = HttpMethods.IsHead(context.Request.Method);
            var format = await Task.Run(
                () => desk.Exports.Take(() => Make(desk, query, file, onlyAsked)),
                context.RequestAborted
            );
            var response = context.Response;
            response.Headers.CacheControl = "no-store";
            var ending = EventFormats.Named(format) is { } named ? Ending(named) : format;
            response.Headers.ContentDisposition = $"attachment; filename=\"casus.{ending}\"";
            response.ContentType = format switch
            {
                "csv" or "cline" => "text/csv; charset=utf-8",
                "parquet" => "application/vnd.apache.parquet",
                "plover" => "application/x-ndjson; charset=utf-8",
                _ => "text/tab-separated-values; charset=utf-8",
            };
            if (!onlyAsked)
                await response.SendFileAsync(file, context.RequestAborted);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the file and gives the format that was asked for.</summary>
    static string Make(Desk desk, Dictionary<string, StringValues> query, string file, bool onlyAsked)
    {
        var (export, format) = desk.Record.Read(record =>
        {
            using var ask = new Ask(record, [], query);
            var format = ask.OneOf("format", [.. ours, .. EventFormats.Written]) ?? ours[0];
            var wanted = SearchPage.Wanted(ask);
            if (record.Happenings.Unknown(wanted) is { } unknown)
                throw new WrongAsk(unknown);
            // Formats that know no status would tell what is only planned, possible or denied as done.
            if (wanted.Status is null && EventFormats.Named(format) is { } other and not PloverFormat)
                wanted = wanted with { Status = "actual" };
            var origin = ask.OneOf("origin", ["casus", .. EventFormats.Written]);
            var safe = ask.OneOf("safe", ["true", "false"]) == "true";
            if (safe && format != "csv")
                throw new WrongAsk("safe: goes with format=csv");
            var export = ask.Counting.Export(wanted, origin);
            export.SafeCells = safe;
            return (export, format);
        });
        using (export)
            if (onlyAsked)
                return format;
            else if (EventFormats.Named(format) is { } other)
                Write(other, export, file);
            else
                export.Flat(format, file);
        return format;
    }

    static string Ending(IEventFormat format) =>
        format.Syntax switch
        {
            RowSyntax.Csv => $"{format.Name}.csv",
            RowSyntax.JsonLine => $"{format.Name}.jsonl",
            _ => $"{format.Name}.tsv",
        };

    static void Write(IEventFormat format, EventExport export, string file)
    {
        using var output = new StreamWriter(
            file,
            append: false,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            1 << 16
        );
        new EventDataWriter(format, output).Write(export);
    }
}
