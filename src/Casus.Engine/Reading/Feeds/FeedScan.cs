using System.Net;
using Casus.Reading.Html;

namespace Casus.Reading.Feeds;

sealed class Feed
{
    public bool IsFeed { get; set; }
    public string? Title { get; set; }
    public string? Language { get; set; }
    public List<FeedItem> Items { get; } = [];
}

sealed class FeedItem(int start)
{
    /// <summary>Offset of the item in the feed.</summary>
    public int Start { get; } = start;

    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Link { get; set; }
    public string? Summary { get; set; }
    public string? Content { get; set; }
    public string? Date { get; set; }
    public string? Author { get; set; }
}

/// <summary>One pass over a feed: the contents of each known element, unescaped once.</summary>
ref struct FeedScan(ReadOnlySpan<char> xml)
{
    readonly ReadOnlySpan<char> xml = xml;
    readonly Feed feed = new();
    HtmlScanner scanner = new(xml);
    FeedItem? item;
    string? field;
    int fieldStart;
    bool isMarkup;

    public Feed Run()
    {
        while (scanner.Next())
        {
            if (scanner.Kind == HtmlToken.Open)
                Open(scanner.Name.ToString());
            else if (scanner.Kind == HtmlToken.Close)
                Close(scanner.Name);
        }
        return feed;
    }

    void Open(string name)
    {
        if (field is not null)
            return;
        switch (name)
        {
            case "rss" or "feed" or "rdf:RDF":
                feed.IsFeed = true;
                feed.Language ??= scanner.Attribute("xml:lang");
                break;
            case "item" or "entry":
                item = new FeedItem(scanner.Start);
                feed.Items.Add(item);
                break;
            case "link" when scanner.Attribute("href") is { } href:
                if (item is not null && (scanner.Attribute("rel") ?? "alternate") == "alternate")
                    item.Link ??= href;
                break;
            default:
                if (!scanner.Attributes.TrimEnd().EndsWith("/"))
                    StartField(name);
                break;
        }
    }

    void StartField(string name)
    {
        if (
            name
            is not (
                "title"
                or "link"
                or "language"
                or "guid"
                or "id"
                or "description"
                or "summary"
                or "content"
                or "content:encoded"
                or "pubDate"
                or "published"
                or "updated"
                or "dc:date"
                or "date"
                or "author"
                or "dc:creator"
            )
        )
            return;
        field = name;
        fieldStart = scanner.Position - scanner.Text.Length;
        isMarkup = scanner.Attribute("type") == "xhtml";
    }

    void Close(ReadOnlySpan<char> name)
    {
        if (field is not null && name.SequenceEqual(field))
        {
            Store(field, Unescaped(xml[fieldStart..scanner.Start]));
            field = null;
        }
        else if (field is null && (name.SequenceEqual("item") || name.SequenceEqual("entry")))
        {
            item = null;
        }
    }

    readonly string Unescaped(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (!content.StartsWith("<![CDATA["))
            return isMarkup || content.Contains('<') ? content.ToString() : WebUtility.HtmlDecode(content.ToString());
        var end = content.IndexOf("]]>");
        return (end < 0 ? content[9..] : content[9..end]).ToString();
    }

    readonly void Store(string name, string value)
    {
        if (value.Length == 0)
            return;
        if (item is not null)
            Store(item, name, value);
        else if (name == "title")
            feed.Title ??= value;
        else if (name == "language")
            feed.Language ??= value;
    }

    static void Store(FeedItem item, string name, string value)
    {
        switch (name)
        {
            case "title":
                item.Title ??= value;
                break;
            case "link":
                item.Link ??= value;
                break;
            case "guid" or "id":
                item.Id ??= value;
                break;
            case "description" or "summary":
                item.Summary ??= value;
                break;
            case "content" or "content:encoded":
                item.Content ??= value;
                break;
            case "pubDate" or "published" or "dc:date" or "date":
                item.Date = value;
                break;
            case "updated":
                item.Date ??= value;
                break;
            case "author" or "dc:creator":
                item.Author ??= value;
                break;
        }
    }
}
