using System.Collections.Frozen;

namespace Casus.Reading.Html;

/// <summary>What the engine must know of the elements of HTML.</summary>
static class HtmlTags
{
    static readonly FrozenSet<string> names = Words(
        "html head body main article section div p span a b i em strong u small h1 h2 h3 h4 h5 h6 ul ol li "
            + "dl dt dd table tr td th thead tbody blockquote pre q cite figure figcaption header footer nav aside "
            + "form button select option input img br hr meta link script style title template noscript svg "
            + "iframe time address dialog menu video audio object canvas label details summary caption "
            + "textarea math"
    );

    static readonly FrozenSet<string> inline = Words(
        "a span b i em strong u small sup sub abbr cite q code mark time font s del ins var kbd samp bdi bdo "
            + "label data dfn tt big acronym ruby rb img wbr strike nobr center-inline"
    );

    static readonly FrozenSet<string> voids = Words(
        "area base br col embed hr img input link meta param source track wbr"
    );
    static readonly FrozenSet<string> dropped = Words(
        "nav svg button select iframe noscript template dialog menu video audio object canvas math head option textarea script style"
    );
    static readonly FrozenSet<string> doubtful = Words("aside footer figcaption address");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = names.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> inlineLookup = inline.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The name in lower case; a shared instance for the usual elements.</summary>
    public static string Intern(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
            return "other";
        var low = lower[..name.ToLowerInvariant(lower)];
        return lookup.TryGetValue(low, out var known) || inlineLookup.TryGetValue(low, out known)
            ? known
            : low.ToString();
    }

    public static bool IsInline(string name) => inline.Contains(name);

    public static bool IsVoid(string name) => voids.Contains(name);

    /// <summary>Elements that never hold article text.</summary>
    public static bool IsDropped(string name) => dropped.Contains(name);

    /// <summary>Elements that seldom hold article text.</summary>
    public static bool IsDoubtful(string name) => doubtful.Contains(name);

    static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet();
}
