namespace Casus.Reading.Html;

/// <summary>What a page declares about its article in meta elements, linked data, microdata and by its title.</summary>
sealed class PageMetadata
{
    int titlesSeen;

    public string? PageTitle { get; private set; }
    public string? SharedTitle { get; private set; }
    public string? SiteName { get; private set; }
    public string? Url { get; private set; }
    public string? Language { get; private set; }
    public string? Author { get; private set; }
    public string? PublishedTime { get; private set; }
    public string? VisibleTime { get; private set; }
    public LinkedData Linked { get; } = new();

    /// <summary>The first block behind an opening tag that says it holds the author, or -1.</summary>
    public int AuthorBlock { get; private set; } = -1;

    /// <summary>Looks at an opening tag.</summary>
    public void Notice(string name, ref HtmlScanner tag, int element, int nextBlock)
    {
        switch (name)
        {
            case "html":
                Language ??= Filled(tag.Attribute("lang") ?? tag.Attribute("xml:lang"));
                break;
            case "title":
                if (titlesSeen++ == 0)
                    PageTitle = Clean(System.Net.WebUtility.HtmlDecode(tag.Text.ToString()));
                break;
            case "meta":
                NoticeMeta(
                    tag.Attribute("property") ?? tag.Attribute("name") ?? tag.Attribute("itemprop"),
                    tag.Attribute("content")
                );
                break;
            case "link" when tag.Attribute("rel") == "canonical":
                Url ??= Filled(tag.Attribute("href"));
                break;
            case "script"
                when tag.Attribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                Linked.Read(tag.Text);
                break;
            case "time":
                if (tag.Attribute("datetime") is { } time)
                {
                    if (tag.Attribute("itemprop") == "datePublished")
                        PublishedTime ??= time;
                    VisibleTime ??= time;
                }
                break;
        }
        if (
            AuthorBlock < 0
            && name is not ("meta" or "link")
            && (
                tag.Attribute("rel") == "author"
                || tag.Attribute("itemprop") == "author"
                || IsBylineClass(tag.Attribute("class"))
            )
        )
            AuthorBlock = nextBlock;
    }

    void NoticeMeta(string? property, string? content)
    {
        if (property is null || Clean(content) is not { } value)
            return;
        switch (property.ToLowerInvariant())
        {
            case "og:title" or "twitter:title" or "dc.title" or "parsely-title":
                SharedTitle ??= value;
                break;
            case "og:site_name" or "application-name" or "dc.publisher" or "citation_journal_title":
                SiteName ??= value;
                break;
            case "og:url":
                Url ??= value;
                break;
            case "og:locale":
                Language ??= value.Replace('_', '-');
                break;
            case "author"
            or "dc.creator"
            or "parsely-author"
            or "article:author" when !value.Contains("://", StringComparison.Ordinal):
                Author ??= value;
                break;
            case "article:published_time"
            or "og:article:published_time"
            or "datepublished"
            or "date"
            or "dc.date"
            or "dc.date.issued"
            or "dcterms.created"
            or "dcterms.issued"
            or "pubdate"
            or "publishdate"
            or "publish-date"
            or "publication_date"
            or "parsely-pub-date"
            or "sailthru.date"
            or "article.published"
            or "citation_publication_date"
            or "cxenseparse:recs:publishtime":
                PublishedTime ??= value;
                break;
        }
    }

    static bool IsBylineClass(string? names) =>
        names is not null && names.Length < 200 && names.Contains("byline", StringComparison.OrdinalIgnoreCase);

    static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>One line, at most 500 characters, or null.</summary>
    internal static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        value = value.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            ? string.Concat(value.Select(c => c is >= '\u0080' and <= '\u009F' ? Windows1252.Letter(c) : c))
            : value;
        var words = string.Join(
            ' ',
            (value.Length > 1000 ? value[..1000] : value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return words.Length > 500 ? words[..500] : words;
    }
}
