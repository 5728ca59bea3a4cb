using System.Text;
using System.Text.Json;
using Casus.Reading.Html;
using Casus.Reading.Plain;

namespace Casus.Reading.JsonLines;

/// <summary>
/// One article as JSON: <c>id, date, title, outlet, url, byline, language</c> and <c>text</c> or <c>html</c>.
/// A number is taken as an id; other fields of a wrong type are an error. A date that is no date is a warning, and the
/// article is kept without it.
/// </summary>
static class JsonArticle
{
    struct Fields
    {
        public string? Id,
            Date,
            Title,
            Outlet,
            Url,
            Byline,
            Language,
            Text,
            Html,
            Error,
            Warning;
    }

    /// <summary>Reads one line; the result is an article with perhaps a warning, or an error.</summary>
    public static (Article? Article, ReadingProblem? Problem) Read(
        ReadOnlySpan<byte> json,
        string file,
        int? line,
        ReadingOptions options
    )
    {
        var fields = new Fields();
        try
        {
            ReadFields(json, ref fields);
        }
        catch (JsonException e)
        {
            return (
                null,
                new ReadingProblem(
                    file,
                    line,
                    $"not JSON at byte {e.BytePositionInLine}: {ReadingProblem.Quote(Show(json))}",
                    fields.Id
                )
            );
        }
        // What stands in place of such bytes nobody knows: a reader of the file in another language would count other
        // offsets.
        if (TextEncoding.FirstWrong(json) is { } wrong)
            fields.Error = $"not UTF-8 at byte {wrong} (0x{json[wrong]:X2})";
        if (fields.Error is null && fields.Text is null && fields.Html is null)
            fields.Error = $"neither text nor html: {ReadingProblem.Quote(Show(json))}";
        if (fields.Error is { } error)
            return (null, new ReadingProblem(file, line, error, fields.Id));

        var source = line is null ? file : $"{file}:{line}";
        var known = new Article
        {
            Id = fields.Id ?? "",
            Date = Day(ref fields),
            Title = fields.Title,
            Outlet = fields.Outlet,
            Url = fields.Url,
            Byline = fields.Byline,
            Language = fields.Language,
            Source = source,
            Text = fields.Text ?? "",
        };
        var article = fields.Text is null
            ? HtmlReading.Read(fields.Html!, known, options)
            : TextReading.Complete(known, options);
        if (article is null)
            return (
                null,
                new ReadingProblem(
                    file,
                    line,
                    $"no article text found in {fields.Html!.Length} characters of html",
                    fields.Id
                )
            );
        var warning = fields.Warning is { } message
            ? new ReadingProblem(file, line, message, article.Id, IsWarning: true)
            : null;
        return (article, warning);
    }

    static DateOnly? Day(ref Fields fields)
    {
        if (fields.Warning is not null || string.IsNullOrWhiteSpace(fields.Date))
            return null;
        var day = PublicationDate.Find(fields.Date, PublicationDate.MonthFirst(fields.Outlet, fields.Language));
        if (day is null)
            fields.Warning = $"date is no date, left out: {ReadingProblem.Quote(fields.Date)}";
        return day;
    }

    static void ReadFields(ReadOnlySpan<byte> json, ref Fields fields)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000_000 });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            fields.Error = $"not a JSON object: {ReadingProblem.Quote(Show(json))}";
            return;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "id":
                    fields.Id = Text(ref reader, json, name, ref fields, numberAllowed: true);
                    break;
                case "date":
                    fields.Date = DateText(ref reader, json, ref fields);
                    break;
                case "title":
                    fields.Title = Text(ref reader, json, name, ref fields);
                    break;
                case "outlet":
                    fields.Outlet = Text(ref reader, json, name, ref fields);
                    break;
                case "url":
                    fields.Url = Text(ref reader, json, name, ref fields);
                    break;
                case "byline":
                    fields.Byline = Text(ref reader, json, name, ref fields);
                    break;
                case "language" or "lang":
                    fields.Language = Text(ref reader, json, name, ref fields);
                    break;
                case "text":
                    fields.Text = Text(ref reader, json, name, ref fields);
                    break;
                case "html":
                    fields.Html = Text(ref reader, json, name, ref fields);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        while (reader.Read()) { }
    }

    static string? Text(
        ref Utf8JsonReader reader,
        ReadOnlySpan<byte> json,
        string field,
        ref Fields fields,
        bool numberAllowed = false
    )
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                var text = JsonText.Read(ref reader);
                return text.Length == 0 && field is not ("text" or "html") ? null : text;
            case JsonTokenType.Number when numberAllowed:
                return Encoding.UTF8.GetString(reader.ValueSpan);
        }
        fields.Error ??= $"{field} is not a string: {Value(ref reader, json)}";
        return null;
    }

    static string? DateText(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref Fields fields)
    {
        if (reader.TokenType is JsonTokenType.String)
            return JsonText.Read(ref reader);
        if (reader.TokenType is not JsonTokenType.Null)
            fields.Warning ??= $"date is not a string, left out: {Value(ref reader, json)}";
        return null;
    }

    static string Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return ReadingProblem.Quote(Show(json[start..(int)reader.BytesConsumed]));
    }

    static string Show(ReadOnlySpan<byte> json) => Encoding.UTF8.GetString(json[..Math.Min(json.Length, 240)]);
}
