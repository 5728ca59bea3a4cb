using System.Net;
using Casus.Reading.Html;
using Casus.Reading.Plain;

namespace Casus.Reading.Feeds;

/// <summary>
/// Reads the items of RSS and Atom feeds. The reader is the lenient one of HTML, so that undeclared entities and broken
/// markup do no harm.
/// </summary>
static class FeedReader
{
    public static IEnumerable<ReadResult> Read(Stream stream, string file, ReadingOptions options)
    {
        if (stream.ReadAtMost(options.MaxArticleBytes) is not { } bytes)
            return [new ReadingProblem(file, null, $"larger than {options.MaxArticleBytes} bytes")];
        var xml = TextEncoding.Decode(bytes, searchDeclaration: true);
        var feed = new FeedScan(xml).Run();
        if (!feed.IsFeed)
            return
            [
                new ReadingProblem(
                    file,
                    null,
                    $"neither RSS nor Atom: {ReadingProblem.Quote(xml.AsSpan().TrimStart())}"
                ),
            ];
        if (feed.Items.Count == 0)
            return [new ReadingProblem(file, null, "a feed without items", IsWarning: true)];
        return feed.Items.Select(item => Result(feed, item, file, xml, options));
    }

    static ReadResult Result(Feed feed, FeedItem item, string file, string xml, ReadingOptions options)
    {
        var title = PageMetadata.Clean(Plain(item.Title));
        var body = (item.Content ?? item.Summary) is { } markup ? HtmlReading.Body(markup) : "";
        var line = xml.AsSpan(0, item.Start).Count('\n') + 1;
        if (title is null && body.Length == 0)
            return new ReadingProblem(file, line, "an item without title and text", item.Id);
        var outlet = PageMetadata.Clean(Plain(feed.Title));
        return TextReading.Complete(
            new Article
            {
                Id = item.Id?.Trim() ?? "",
                Title = title,
                Outlet = outlet,
                Url = item.Link?.Trim(),
                Byline = PageMetadata.Clean(Plain(item.Author)),
                Language = feed.Language?.Trim(),
                Date = item.Date is { } date
                    ? PublicationDate.Find(date, PublicationDate.MonthFirst(outlet, feed.Language))
                    : null,
                Source = $"{file}:{line}",
                Text =
                    title is null ? body
                    : body.Length == 0 ? title
                    : title + "\n\n" + body,
            },
            options
        );
    }

    /// <summary>Titles may hold markup or doubly escaped entities.</summary>
    static string? Plain(string? value) =>
        value is null ? null
        : value.Contains('<') ? HtmlReading.Body(value)
        : WebUtility.HtmlDecode(value);
}
