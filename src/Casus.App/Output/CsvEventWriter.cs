using System.Buffers;
using System.Globalization;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>
/// One row an event by RFC 4180, columns as docs/output.md describes them; several parties of one side stand in one
/// cell, separated by semicolons.
/// </summary>
public sealed class CsvEventWriter : IEventWriter
{
    const string columns =
        "article_id,article_date,title,outlet,event_id,type,mode,contexts,cameo,quad,score,"
        + "actor_text,actor_name,actor_code,actor_sector,recipient_text,recipient_name,recipient_code,recipient_sector,"
        + "trigger,trigger_start,trigger_end,status,factuality,source,date,"
        + "place,place_country,latitude,longitude,sentence,rule,confidence,announced_type,announced_mode";

    static readonly SearchValues<char> special = SearchValues.Create(",\"\r\n");

    readonly TextWriter output;
    readonly bool safe;
    bool first = true;

    /// <param name="safe">For spreadsheets: no cell of text begins like a formula.</param>
    public CsvEventWriter(TextWriter output, bool safe = false)
    {
        this.output = output;
        this.safe = safe;
        output.Write(columns);
        EndRow();
    }

    public void Write(Article article, CodedArticle coded)
    {
        var points = new CodePoints(article.Text);
        foreach (var coding in coded.Events)
        {
            Cells(article.Id, article.Date?.ToString("yyyy-MM-dd"), article.Title, article.Outlet);
            Cells(coding.Id, coding.Type.ToString(), coding.Mode, string.Join(';', coding.Contexts), coding.Cameo);
            Cells(Plover.Quad(coding.Type), Plover.Score(coding.Type, coding.Mode));
            Parties(article.Text, coding.Actors);
            Parties(article.Text, coding.Recipients);
            Cells(
                Words(article.Text, coding.Trigger),
                points.FromUtf16(coding.Trigger.Start),
                points.FromUtf16(coding.Trigger.End)
            );
            Cells(coding.Status.ToString().ToLowerInvariant(), coding.Factuality);
            Cells(
                string.Join(
                    ';',
                    coding.Attribution.Select(a => Plain(a.Speaker.Actor.Name ?? Words(article.Text, a.Speaker.Words)))
                )
            );
            Cells(
                coding.Date?.Value,
                coding.Place?.Name,
                coding.Place?.Country,
                coding.Place?.Latitude,
                coding.Place?.Longitude
            );
            Cells(coding.Sentence, coding.Rule, coding.Confidence, coding.Announced?.Type, coding.Announced?.Mode);
            EndRow();
        }
        output.Flush();
    }

    public void Write(ReadingProblem problem) { }

    public void Dispose() => output.Dispose();

    void Parties(string text, IReadOnlyList<Party> parties) =>
        Cells(
            string.Join(';', parties.Select(party => Plain(Words(text, party.Words)))),
            string.Join(';', parties.Select(party => Plain(party.Actor.Name))),
            string.Join(';', parties.Select(party => party.Actor.Code)),
            string.Join(';', parties.Select(party => party.Actor.Sector))
        );

    void Cells(params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (!first)
                output.Write(',');
            first = false;
            var cell = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            if (safe && value is string)
                cell = SpreadsheetCells.Safe(cell);
            output.Write(cell.AsSpan().IndexOfAny(special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"");
        }
    }

    void EndRow()
    {
        output.Write("\r\n");
        first = true;
    }

    static string Words(string text, Quote words) => text[words.Start..words.End];

    // A semicolon inside a name would look like two parties.
    static string? Plain(string? value) => value?.Replace(';', ',');
}
