namespace Casus.Reading.Html;

/// <summary>
/// An element of a page. Elements stand in the order of their opening tags, so a parent is always before its children.
/// </summary>
readonly record struct PageElement(int Parent, string Name, Doubt Doubt, bool IsArticleBody);

/// <summary>
/// A paragraph, heading, list item or other run of text between block borders; offsets into <see cref="Page.Text"/>.
/// </summary>
readonly record struct PageBlock(int Element, int Start, int End, int LinkLength)
{
    public int Length => End - Start;
}

/// <summary>A page cut into elements and blocks of text.</summary>
sealed class Page
{
    public List<PageElement> Elements { get; } = [new PageElement(-1, "page", Doubt.None, false)];
    public List<PageBlock> Blocks { get; } = [];

    /// <summary>All text of the page, white space collapsed.</summary>
    public string Text { get; set; } = "";

    public PageMetadata Metadata { get; } = new();

    /// <summary>The words of a block.</summary>
    public string Words(PageBlock block) => Text.Substring(block.Start, block.Length);
}
