using Casus.Reading.Plain;

namespace Casus.Reading.Html;

/// <summary>
/// Makes an article out of a page: its headline and main text, paragraphs separated by blank lines, and what the page
/// declares about them.
/// </summary>
static class HtmlReading
{
    /// <summary>
    /// The article of a page, or null if the page has no text. What is <paramref name="known"/> from the source wins
    /// over what the page declares.
    /// </summary>
    public static Article? Read(string html, Article known, ReadingOptions options)
    {
        var page = PageBuilder.Build(html);
        var blocks = MainText.Pick(page);
        var metadata = page.Metadata;
        var chosen = PageTitle.Choose(Heading(page), metadata, out var suffix);
        var title = known.Title ?? chosen;

        if (blocks.Count == 0)
            return null;

        var outlet = known.Outlet ?? metadata.SiteName ?? metadata.Linked.Publisher ?? suffix;
        var language = known.Language ?? metadata.Linked.Language ?? metadata.Language;
        var monthFirst = PublicationDate.MonthFirst(outlet, language);
        var (byline, visible) = Lines(page, blocks[0], monthFirst);
        var declared = metadata.Linked.Published ?? metadata.PublishedTime ?? metadata.VisibleTime;
        return TextReading.Complete(
            known with
            {
                Text = Text(page, blocks, title),
                Title = title,
                Outlet = outlet ?? byline?.Outlet,
                Byline = known.Byline ?? metadata.Linked.Author ?? metadata.Author ?? byline?.Name ?? Author(page),
                Url = known.Url ?? metadata.Url,
                Language = language,
                Date =
                    known.Date
                    ?? (declared is null ? null : PublicationDate.Find(declared, monthFirst))
                    ?? visible
                    ?? byline?.Date,
            },
            options
        );
    }

    /// <summary>The title and the paragraphs, joined by blank lines; what only repeats the title is left out.</summary>
    static string Text(Page page, IEnumerable<PageBlock> blocks, string? title)
    {
        var paragraphs = blocks.Select(page.Words).Where(words => words != title);
        return string.Join("\n\n", title is null ? paragraphs : paragraphs.Prepend(title));
    }

    /// <summary>
    /// The paragraphs of a piece of a page, such as the body of a feed's item, joined by blank lines.
    /// </summary>
    public static string Body(string html)
    {
        var page = PageBuilder.Build(html);
        return string.Join(
            "\n\n",
            page.Blocks.Where(block =>
                    page.Elements[block.Element].Doubt < Doubt.Strong && block.LinkLength * 2 <= block.Length
                )
                .Select(page.Words)
                .Where(words => !Footer.IsAdvertisingMark(words))
        );
    }

    /// <summary>
    /// The first heading of the first rank that nothing speaks against, else the first in a part that seldom holds
    /// articles.
    /// </summary>
    static string? Heading(Page page) => Heading(page, Doubt.None) ?? Heading(page, Doubt.Some);

    static string? Heading(Page page, Doubt doubt)
    {
        foreach (var block in page.Blocks)
        {
            if (page.Elements[block.Element].Doubt > doubt || block.Length > 300)
                continue;
            for (var i = block.Element; i > 0; i = page.Elements[i].Parent)
            {
                if (page.Elements[i].Name == "h1")
                    return page.Words(block).Replace('\n', ' ');
                if (!HtmlTags.IsInline(page.Elements[i].Name))
                    break;
            }
        }
        return null;
    }

    /// <summary>
    /// The first byline and the first date line among the short blocks around the beginning of the article.
    /// </summary>
    static (Byline? Byline, DateOnly? Date) Lines(Page page, PageBlock first, bool monthFirst)
    {
        Byline? byline = null;
        DateOnly? date = null;
        var at = page.Blocks.IndexOf(first);
        for (var i = Math.Max(0, at - 12); i < Math.Min(page.Blocks.Count, at + 6); i++)
        {
            var block = page.Blocks[i];
            if (block.Length > 160 || page.Elements[block.Element].Doubt > Doubt.Some)
                continue;
            foreach (var line in page.Words(block).Split('\n'))
            {
                if (PublicationLine.Match(line, monthFirst, out var day, out _))
                    date ??= day;
                else
                    byline ??= Byline.Match(line, beforeProse: true, inFoot: false, monthFirst);
            }
        }
        return (byline, date);
    }

    static string? Author(Page page)
    {
        var at = page.Metadata.AuthorBlock;
        if (at < 0 || at >= page.Blocks.Count || page.Blocks[at].Length > 80)
            return null;
        var words = page.Words(page.Blocks[at]).Replace('\n', ' ');
        return words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
    }
}
