using System.Buffers;
using System.Net;

namespace Casus.Reading.Html;

enum HtmlToken : byte
{
    End,
    Text,
    Open,
    Close,
}

/// <summary>
/// Cuts HTML or XML into tags and text in one pass, without a tree and without recursion, so that no depth of nesting
/// can hurt.
/// The contents of scripts and styles come as the <see cref="Text"/> of their opening tag. Broken markup is taken as
/// text.
/// </summary>
ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    static readonly SearchValues<char> nameEnd = SearchValues.Create(" \t\r\n\f/>");
    static readonly string[] rawElements = ["script", "style", "textarea", "title", "xmp", "noembed", "noframes"];

    readonly ReadOnlySpan<char> html = html;
    int position;
    bool noMoreTags;
    uint unclosedRaw;

    public HtmlToken Kind { get; private set; }

    /// <summary>Offset where the current token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the current token.</summary>
    public readonly int Position => position;

    /// <summary>The name of the tag as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What stands in the tag behind its name.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>
    /// Text as written, entities not yet decoded; for an opening script, style, title or textarea its contents.
    /// </summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Whether the text was in a CDATA section, where entities are not decoded.</summary>
    public bool IsVerbatim { get; private set; }

    public bool Next()
    {
        IsVerbatim = false;
        Text = Name = Attributes = default;
        while (position < html.Length)
        {
            Start = position;
            if (html[position] != '<' || noMoreTags)
                return TakeText();
            var next = position + 1 < html.Length ? html[position + 1] : ' ';
            if (char.IsAsciiLetter(next))
                return TakeOpen();
            if (next == '/' && position + 2 < html.Length && char.IsAsciiLetter(html[position + 2]))
                return TakeClose();
            if (next is not ('!' or '?' or '/'))
                return TakeText();
            if (TakeDeclaration())
                return true;
        }
        Kind = HtmlToken.End;
        return false;
    }

    /// <summary>The decoded value of an attribute of the current tag, or null.</summary>
    public readonly string? Attribute(ReadOnlySpan<char> name)
    {
        var rest = Attributes;
        while (true)
        {
            var at = rest.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return null;
            var behind = rest[(at + name.Length)..].TrimStart();
            var isWhole = at == 0 || char.IsWhiteSpace(rest[at - 1]) || rest[at - 1] is '"' or '\'' or '/';
            if (isWhole && behind.StartsWith("="))
                return Value(behind[1..].TrimStart());
            rest = rest[(at + name.Length)..];
        }
    }

    static string Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        var end = text[0] is '"' or '\'' ? text[1..].IndexOf(text[0]) : text.IndexOfAny(" \t\r\n>");
        var value = text[0] is '"' or '\''
            ? end < 0
                ? text[1..]
                : text.Slice(1, end)
            : end < 0
                ? text
                : text[..end];
        return WebUtility.HtmlDecode(value.ToString());
    }

    bool TakeText()
    {
        var length = noMoreTags ? -1 : html[(position + 1)..].IndexOf('<');
        var end = length < 0 ? html.Length : position + 1 + length;
        Kind = HtmlToken.Text;
        Text = html[position..end];
        position = end;
        return true;
    }

    bool TakeOpen()
    {
        var end = TagEnd(position + 1);
        if (end < 0)
        {
            noMoreTags = true;
            return TakeText();
        }
        ReadTag(position + 1, end);
        Kind = HtmlToken.Open;
        position = end + 1;
        for (var i = 0; i < rawElements.Length; i++)
            if (Name.Equals(rawElements[i], StringComparison.OrdinalIgnoreCase))
                TakeRaw(i);
        return true;
    }

    bool TakeClose()
    {
        var length = html[position..].IndexOf('>');
        if (length < 0)
        {
            noMoreTags = true;
            return TakeText();
        }
        ReadTag(position + 2, position + length);
        Kind = HtmlToken.Close;
        position += length + 1;
        return true;
    }

    void ReadTag(int start, int end)
    {
        var inside = html[start..end];
        var length = inside.IndexOfAny(nameEnd);
        Name = length < 0 ? inside : inside[..length];
        Attributes = length < 0 ? default : inside[length..];
    }

    /// <summary>
    /// Contents up to the closing tag; remembered when there is none, so that each such element searches to the end but
    /// once.
    /// </summary>
    void TakeRaw(int element)
    {
        if ((unclosedRaw >> element & 1) != 0)
            return;
        var name = rawElements[element];
        var rest = html[position..];
        for (var from = 0; ; )
        {
            var at = rest[from..].IndexOf("</");
            if (at < 0)
                break;
            from += at + 2;
            if (!rest[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            Text = rest[..(from - 2)];
            position += from - 2;
            return;
        }
        unclosedRaw |= 1u << element;
    }

    /// <summary>Passes over comments and declarations; true if there was text in a CDATA section.</summary>
    bool TakeDeclaration()
    {
        var rest = html[position..];
        if (rest.StartsWith("<!--"))
        {
            var end = rest[4..].IndexOf("-->");
            position = end < 0 ? html.Length : position + 4 + end + 3;
            return false;
        }
        if (rest.StartsWith("<![CDATA["))
        {
            var end = rest.IndexOf("]]>");
            Text = end < 0 ? rest[9..] : rest[9..end];
            position = end < 0 ? html.Length : position + end + 3;
            Kind = HtmlToken.Text;
            IsVerbatim = true;
            return true;
        }
        var close = rest.IndexOf('>');
        position = close < 0 ? html.Length : position + close + 1;
        return false;
    }

    /// <summary>
    /// The place of the sign that ends a tag, looking past quoted values; at the latest the first such sign when a
    /// quote is never closed.
    /// </summary>
    readonly int TagEnd(int from)
    {
        for (var i = from; i < html.Length; i++)
        {
            var next = html[i..].IndexOfAny('>', '=');
            if (next < 0)
                return -1;
            i += next;
            if (html[i] == '>')
                return i;
            while (i + 1 < html.Length && char.IsWhiteSpace(html[i + 1]))
                i++;
            if (i + 1 >= html.Length || html[i + 1] is not ('"' or '\''))
                continue;
            var quote = html[(i + 2)..].IndexOf(html[i + 1]);
            if (quote < 0)
                return html[from..].IndexOf('>') is >= 0 and var first ? from + first : -1;
            i += quote + 2;
        }
        return -1;
    }
}
