using System.Collections.Frozen;

namespace Casus.Reading.Html;

/// <summary>What a page declares about its article in meta elements, linked data, microdata and by its title.</summary>
sealed class PageMetadata
{
    // The names of meta elements that tell the same: Open Graph, Dublin Core, schema.org and what publishers made up.
    static readonly FrozenSet<string> titles = ["og:title", "twitter:title", "dc.title", "parsely-title"];
    static readonly FrozenSet<string> sites =
    [
        "og:site_name",
        "application-name",
        "dc.publisher",
        "citation_journal_title",
    ];
    static readonly FrozenSet<string> authors = ["author", "dc.creator", "parsely-author", "article:author"];
    static readonly FrozenSet<string> times =
    [
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "pubdate",
        "publishdate",
        "publish-date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "citation_publication_date",
        "cxenseparse:recs:publishtime",
    ];

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
        property = property.ToLowerInvariant();
        if (titles.Contains(property))
            SharedTitle ??= value;
        else if (sites.Contains(property))
            SiteName ??= value;
        else if (authors.Contains(property) && !value.Contains("://", StringComparison.Ordinal))
            Author ??= value;
        else if (times.Contains(property))
            PublishedTime ??= value;
        else if (property == "og:url")
            Url ??= value;
        else if (property == "og:locale")
            Language ??= value.Replace('_', '-');
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
