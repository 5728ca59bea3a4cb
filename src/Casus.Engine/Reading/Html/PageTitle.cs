namespace Casus.Reading.Html;

/// <summary>
/// Chooses the headline among a page's first heading and the titles it declares, and takes the site's name off them.
/// </summary>
static class PageTitle
{
    static readonly string[] separators = [" | ", " :: ", " · ", " — ", " – ", " - ", " « ", " » "];

    /// <summary>
    /// The headline; <paramref name="suffix"/> is the site's name if the page's title is the headline followed by it.
    /// </summary>
    public static string? Choose(string? heading, PageMetadata metadata, out string? suffix)
    {
        suffix = null;
        var site = metadata.SiteName ?? metadata.Linked.Publisher;
        if (
            heading is not null
            && metadata.PageTitle is { } pageTitle
            && pageTitle.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
        )
            suffix = Suffix(pageTitle[heading.Length..]);
        var declared =
            WithoutSite(metadata.SharedTitle, site)
            ?? metadata.Linked.Headline
            ?? WithoutSite(metadata.PageTitle, site);
        if (heading is null || heading.Length < 8)
            return declared ?? heading;
        return
            declared is null
            || Agree(heading, declared)
            || !heading.Equals(site, StringComparison.OrdinalIgnoreCase) && !Agree(declared, metadata.PageTitle ?? "")
            ? heading
            : declared;
    }

    static string? Suffix(string rest)
    {
        foreach (var separator in separators)
            if (
                rest.StartsWith(separator, StringComparison.Ordinal) && rest.Length - separator.Length is >= 2 and <= 40
            )
                return rest[separator.Length..].Trim();
        return null;
    }

    static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
            return null;
        foreach (var separator in separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 8)
                continue;
            var last = title[(at + separator.Length)..].Trim();
            if (
                site is not null
                    && (
                        last.Equals(site, StringComparison.OrdinalIgnoreCase)
                        || site.Contains(last, StringComparison.OrdinalIgnoreCase)
                    )
                || separator == " | "
            )
                return title[..at].Trim();
        }
        return title;
    }

    static bool Agree(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase)
        || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}
