using Casus.Reading.Plain;

namespace Casus.Reading.Html;

/// <summary>
/// Picks the blocks of a page that are its article. Each block of prose weighs as much as it has text outside links;
/// the article is the
/// innermost element that holds most of that weight, an element marked as article before others. The idea is that of
/// boilerplate removal by
/// text and link density (Kohlschütter et al. 2010) on top of the names that pages give to their parts.
/// </summary>
sealed class MainText
{
    const int shortestProse = 25;

    readonly Page page;
    readonly float[] weights;
    readonly Doubt allowed;

    MainText(Page page, Doubt allowed)
    {
        this.page = page;
        this.allowed = allowed;
        weights = new float[page.Elements.Count];
        foreach (var block in page.Blocks)
            if (page.Elements[block.Element].Doubt <= allowed)
                weights[block.Element] += Weight(page, block);
        for (var i = weights.Length - 1; i > 0; i--)
            weights[page.Elements[i].Parent] += weights[i];
    }

    /// <summary>
    /// The blocks of the article in order. Doubtful parts come in only when the rest holds less text than they do.
    /// </summary>
    public static List<PageBlock> Pick(Page page)
    {
        var blocks = new MainText(page, Doubt.None).Pick();
        for (var doubt = Doubt.Some; doubt <= Doubt.Strong; doubt++)
        {
            var had = Length(blocks);
            if (had > 2000)
                break;
            var more = new MainText(page, doubt).Pick();
            if (
                Length(more)
                > (
                    doubt == Doubt.Some ? Math.Max(2 * had, had + 300)
                    : had < 100 ? Math.Max(2 * had, 60)
                    : int.MaxValue
                )
            )
                blocks = more;
        }
        return blocks;
    }

    static int Length(List<PageBlock> blocks) => blocks.Sum(block => block.Length);

    List<PageBlock> Pick()
    {
        var root = Root();
        var inside = new bool[page.Elements.Count];
        inside[root] = true;
        for (var i = root + 1; i < inside.Length; i++)
            inside[i] = inside[page.Elements[i].Parent];

        var picked = new List<PageBlock>();
        PageBlock? heading = null;
        foreach (var block in page.Blocks)
        {
            if (!inside[block.Element] || page.Elements[block.Element].Doubt > allowed)
                continue;
            if (IsHeading(block))
            {
                heading = NameOf(block) is "h1" || block.LinkLength * 2 > block.Length ? null : block;
                continue;
            }
            if (!IsProse(block))
                continue;
            if (heading is { } title && picked.Count > 0)
                picked.Add(title);
            heading = null;
            picked.Add(block);
        }
        return picked;
    }

    int Root()
    {
        var total = weights[0];
        var best = 0;
        for (var i = 1; i < weights.Length; i++)
            if (
                page.Elements[i].IsArticleBody
                && weights[i] > total * 0.4f
                && (best == 0 || weights[i] > weights[best])
            )
                best = i;
        if (best > 0)
            return Widened(best);
        for (var i = 1; i < weights.Length; i++)
            if (
                page.Elements[i].Name == "article"
                && weights[i] > total * 0.4f
                && (best == 0 || weights[i] > weights[best])
            )
                best = i;
        return best > 0 ? best : Descend();
    }

    /// <summary>The lead often stands in the article but before its marked body.</summary>
    int Widened(int body)
    {
        for (var i = page.Elements[body].Parent; i > 0; i = page.Elements[i].Parent)
            if (page.Elements[i].Name == "article")
                return weights[i] < weights[body] * 2 ? i : body;
        return body;
    }

    int Descend()
    {
        var heaviest = new int[weights.Length];
        for (var i = weights.Length - 1; i > 0; i--)
        {
            var parent = page.Elements[i].Parent;
            if (heaviest[parent] == 0 || weights[i] >= weights[heaviest[parent]])
                heaviest[parent] = i;
        }
        var at = 0;
        while (
            heaviest[at] is > 0 and var child && weights[child] > weights[at] * 0.7f && page.Elements[child].Name != "p"
        )
            at = child;
        return at;
    }

    static float Weight(Page page, PageBlock block) =>
        block.Length >= shortestProse && !IsHeadingName(page.Elements[block.Element].Name)
            ? Math.Max(0, block.Length - 2 * block.LinkLength)
            : 0;

    bool IsHeading(PageBlock block) => block.Length < 200 && IsHeadingName(NameOf(block));

    static bool IsHeadingName(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>The name of the innermost block element around a block.</summary>
    string NameOf(PageBlock block)
    {
        var i = block.Element;
        while (i > 0 && HtmlTags.IsInline(page.Elements[i].Name))
            i = page.Elements[i].Parent;
        return page.Elements[i].Name;
    }

    bool IsProse(PageBlock block)
    {
        if (block.LinkLength * 2 > block.Length)
            return false;
        var end = page.Text[block.End - 1];
        var ended = end is '.' or '!' or '?' or '"' or '”' or '’' or '…' or ')' or '。' or '؟' or '।';
        if (!ended && block.Length < shortestProse + (NameOf(block) is "p" or "blockquote" ? 0 : 40))
            return false;
        if (block.Length > 300)
            return true;
        var words = page.Words(block);
        return !Footer.IsAdvertisingMark(words)
            && !Footer.Match(words, out _)
            && !PublicationLine.Match(words, false, out _, out _)
            && Byline.Match(words, true, true, false) is null;
    }
}
