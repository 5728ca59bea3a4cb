using Spectre.Console.Rendering;

namespace Casus.App.Output;

/// <summary>Text as it stands in the columns of a screen.</summary>
static class Cells
{
    /// <summary>Columns that a text takes; Chinese characters take two.</summary>
    public static int Width(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '\u02FF') ? new Segment(text).CellCount() : text.Length;

    /// <summary>On one line and without control characters, so that no article can steer the terminal.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var plain = string.Create(
            text.Length,
            text,
            (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }
        );
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Cut to a width, with an ellipsis where something is left out.</summary>
    public static string Fit(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var length = Math.Min(text.Length, Math.Max(width - 1, 0));
        while (length > 0 && (Width(text[..length]) > width - 1 || char.IsHighSurrogate(text[length - 1])))
            length--;
        return text[..length].TrimEnd() + "…";
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));
}
