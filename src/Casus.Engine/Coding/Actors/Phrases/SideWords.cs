using Casus.Coding.Actors.Context;

namespace Casus.Coding.Actors.Phrases;

/// <summary>
/// Words that tell on whose side somebody is and not where they come from: "<b>Turkish</b>-backed rebels",
/// "pro-<b>Russian</b> forces".
/// </summary>
sealed class SideWords(ActorText text)
{
    /// <summary>Whether the country that a token names is a side; "<b>London</b>-based" is an origin.</summary>
    public bool IsSide(int token)
    {
        var (first, end) = text.Matches.At(token) is >= 0 and var at
            ? (text.Matches[at].First, text.Matches[at].End)
            : (token, token + 1);
        if (IsJoinedBehind(end))
            return !text[end + 1].Form.Equals("based", StringComparison.OrdinalIgnoreCase);
        return first > 1 && IsPrefix(first - 2, first - 1)
            || first > 0 && text.Words.BeforeSides.ContainsAnyCase(text[first - 1].Form);
    }

    bool IsJoinedBehind(int hyphen) =>
        hyphen + 1 < text.Document.Tokens.Length
        && IsHyphen(hyphen)
        && !text[hyphen - 1].SpaceAfter
        && char.IsLower(text[hyphen + 1].Form[0]);

    bool IsPrefix(int prefix, int hyphen) =>
        IsHyphen(hyphen) && !text[hyphen].SpaceAfter && text.Words.SidePrefixes.ContainsAnyCase(text[prefix].Form);

    bool IsHyphen(int token) => text[token].Form is "-" or "–" or "‑";
}
