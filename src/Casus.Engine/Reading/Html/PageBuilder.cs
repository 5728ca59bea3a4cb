using System.Net;
using System.Text;

namespace Casus.Reading.Html;

/// <summary>
/// Builds a <see cref="Page"/> in one pass over the tags. The stack of open elements is bounded; what is nested deeper
/// belongs to the deepest element kept.
/// </summary>
ref struct PageBuilder(ReadOnlySpan<char> html)
{
    const int deepest = 256,
        mostElements = 400_000;

    readonly Page page = new();
    readonly StringBuilder text = new();
    readonly List<int> open = [0];
    HtmlScanner scanner = new(html);
    int blockStart,
        linkLength,
        linksOpen;
    bool pendingSpace,
        lineBroken;

    public static Page Build(ReadOnlySpan<char> html) => new PageBuilder(html).Run();

    Page Run()
    {
        while (scanner.Next())
        {
            switch (scanner.Kind)
            {
                case HtmlToken.Text:
                    Append(scanner.Text, scanner.IsVerbatim);
                    break;
                case HtmlToken.Open:
                    Open(HtmlTags.Intern(scanner.Name));
                    break;
                case HtmlToken.Close:
                    Close(HtmlTags.Intern(scanner.Name));
                    break;
            }
        }
        EndBlock();
        page.Text = text.ToString();
        return page;
    }

    readonly int Current => open[^1];

    void Open(string name)
    {
        page.Metadata.Notice(name, ref scanner, Current, page.Blocks.Count);
        switch (name)
        {
            case "br":
                if (lineBroken)
                    EndBlock();
                else
                    lineBroken = text.Length > blockStart;
                return;
            case "script" or "style" or "title" or "textarea":
                return;
        }
        if (!HtmlTags.IsInline(name))
            EndBlock();
        if (HtmlTags.IsVoid(name) || scanner.Attributes.EndsWith("/") && name is "svg" or "path")
            return;
        CloseImplied(name);
        if (open.Count >= deepest || page.Elements.Count >= mostElements)
            return;
        if (name == "a")
            linksOpen++;
        else if (HtmlTags.IsInline(name) && scanner.Attributes.IsEmpty)
            return;
        var parent = Current;
        page.Elements.Add(
            new PageElement(
                parent,
                name,
                Judge(name, page.Elements[parent].Doubt),
                scanner.Attribute("itemprop") == "articleBody"
            )
        );
        open.Add(page.Elements.Count - 1);
    }

    readonly Doubt Judge(string name, Doubt inherited)
    {
        if (inherited == Doubt.Certain || HtmlTags.IsDropped(name))
            return Doubt.Certain;
        var own = HtmlTags.IsDoubtful(name) ? Doubt.Some : Doubt.None;
        if (!scanner.Attributes.IsEmpty && name is not ("html" or "body" or "main" or "article"))
        {
            if (
                IsHidden()
                || scanner.Attribute("role")
                    is "navigation"
                        or "dialog"
                        or "alertdialog"
                        or "search"
                        or "menu"
                        or "menubar"
            )
                return Doubt.Certain;
            if (scanner.Attribute("role") is "complementary" or "contentinfo" or "banner")
                own = Doubt.Some;
            own = Max(
                own,
                Max(Boilerplate.Judge(scanner.Attribute("class")), Boilerplate.Judge(scanner.Attribute("id")))
            );
        }
        return Max(inherited, own);
    }

    readonly bool IsHidden() =>
        scanner.Attribute("aria-hidden") == "true"
        || EndsWithHidden(scanner.Attributes)
        || scanner.Attribute("hidden") is "" or "hidden" or "true"
        || scanner.Attribute("style") is { } style
            && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase);

    static bool EndsWithHidden(ReadOnlySpan<char> attributes) =>
        attributes.TrimEnd().EndsWith(" hidden", StringComparison.OrdinalIgnoreCase);

    static Doubt Max(Doubt one, Doubt other) => one > other ? one : other;

    void Close(string name)
    {
        if (!HtmlTags.IsInline(name))
            EndBlock();
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (page.Elements[open[i]].Name != name)
                continue;
            PopTo(i);
            return;
        }
    }

    /// <summary>
    /// Ends what HTML ends without a closing tag: a paragraph before the next block, a list item before the next item,
    /// a cell before the next cell.
    /// </summary>
    void CloseImplied(string name)
    {
        if (HtmlTags.IsInline(name))
            return;
        for (var i = open.Count - 1; i > 0; i--)
        {
            var other = page.Elements[open[i]].Name;
            if (other == "p" || other == name && name is "li" or "dt" or "dd" or "tr" or "td" or "th" or "option")
            {
                PopTo(i);
                return;
            }
            if (!HtmlTags.IsInline(other))
                return;
        }
    }

    void PopTo(int index)
    {
        for (var i = open.Count - 1; i >= index; i--)
            if (page.Elements[open[i]].Name == "a")
                linksOpen--;
        open.RemoveRange(index, open.Count - index);
    }

    void Append(ReadOnlySpan<char> raw, bool verbatim)
    {
        if (!verbatim && raw.Contains('&'))
            raw = WebUtility.HtmlDecode(raw.ToString());
        var before = text.Length;
        foreach (var character in raw)
        {
            var c = character is >= '\u0080' and <= '\u009F' ? Windows1252.Letter(character) : character;
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = true;
                continue;
            }
            if (char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060')
                continue;
            if (text.Length > blockStart && (lineBroken || pendingSpace))
                text.Append(lineBroken ? '\n' : ' ');
            pendingSpace = lineBroken = false;
            text.Append(c);
        }
        if (linksOpen > 0)
            linkLength += text.Length - before;
    }

    void EndBlock()
    {
        if (text.Length > blockStart)
            page.Blocks.Add(new PageBlock(Current, blockStart, text.Length, linkLength));
        blockStart = text.Length;
        linkLength = 0;
        pendingSpace = lineBroken = false;
    }
}
