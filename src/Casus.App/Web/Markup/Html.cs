using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Casus.App.Web.Markup;

/// <summary>
/// Markup, written as an interpolated string: the literal parts are markup as they stand, what is in the holes is text
/// and escaped, unless it is <see cref="Html"/> itself. Attributes are always quoted. <c>Html row = $"&lt;td
/// title=\"{title}\"&gt;{name}&lt;/td&gt;"</c>
/// </summary>
[InterpolatedStringHandler]
public sealed class Html
{
    static readonly SearchValues<char> special = SearchValues.Create("&<>\"'\0");

    readonly StringBuilder markup;

    public Html(int literalLength, int formattedCount) =>
        markup = new StringBuilder(literalLength + formattedCount * 16);

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(Html? part) => markup.Append(part?.markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
            markup.Append(part.markup);
    }

    public void AppendFormatted(string? text) => Escape(text);

    public void AppendFormatted(ReadOnlySpan<char> text) => Escape(text);

    /// <summary>Numbers and dates, in the same form everywhere: 1,234, 0.5, 2024-06-18.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable =>
        Escape(
            value.ToString(
                format
                    ?? (
                        value is DateOnly ? "yyyy-MM-dd"
                        : value is int or long ? "N0"
                        : null
                    ),
                CultureInfo.InvariantCulture
            )
        );

    public void AppendFormatted<T>(T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } known)
            AppendFormatted(known, format);
    }

    /// <summary>Parts one after the other, with something between them.</summary>
    public static Html Join(Html between, IEnumerable<Html> parts)
    {
        var joined = new Html(0, 0);
        foreach (var part in parts)
        {
            if (joined.markup.Length > 0)
                joined.AppendFormatted(between);
            joined.AppendFormatted(part);
        }
        return joined;
    }

    /// <summary>A new empty part.</summary>
    public static Html None => new(0, 0);

    /// <summary>Text, escaped.</summary>
    public static Html Text(string? text)
    {
        var html = new Html(0, 1);
        html.Escape(text);
        return html;
    }

    /// <summary>A page's parts put together as they come, where one string can't hold them.</summary>
    public Html Add(Html part)
    {
        AppendFormatted(part);
        return this;
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(markup.ToString());

    public override string ToString() => markup.ToString();

    void Escape(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(special) is >= 0 and var at)
        {
            markup
                .Append(text[..at])
                .Append(
                    text[at] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        '>' => "&gt;",
                        '"' => "&quot;",
                        '\'' => "&#39;",
                        _ => "\uFFFD",
                    }
                );
            text = text[(at + 1)..];
        }
        markup.Append(text);
    }
}
