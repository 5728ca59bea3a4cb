using System.Collections.Frozen;

namespace Casus.Reading.Html;

/// <summary>How likely an element is not part of the article; the higher, the later it is taken into account.</summary>
enum Doubt : byte
{
    /// <summary>Nothing speaks against it.</summary>
    None,

    /// <summary>Its name speaks against it, but layouts use such names around articles too.</summary>
    Some,

    /// <summary>Advertising, comments, consent, links to other articles.</summary>
    Strong,

    /// <summary>Navigation, forms, scripts, hidden elements: never article text.</summary>
    Certain,
}

/// <summary>Judges elements by the words in their class and id.</summary>
static class Boilerplate
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> some = Words(
        "sidebar banner promo promotion teaser teasers widget widgets popup modal overlay paywall menu "
            + "footer masthead toolbar rail caption credits tags topics tools metadata author-bio bio callout "
            + "disclaimer copyright"
    );

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> strong = Words(
        "comment comments disqus replies respond cookie cookies consent gdpr cmp newsletter subscribe "
            + "subscription signup related relatedlinks recommended recommendation recommendations recirc "
            + "recirculation outbrain taboola "
            + "advert adverts advertisement advertising advertorial ad ads adslot adbox dfp sponsor sponsored "
            + "social share sharing sharebar breadcrumb breadcrumbs pagination nav navbar navigation trending "
            + "popular mostread morestories onward skip print"
    );

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> modifiers = Words(
        "has with no is not without show hide js"
    );

    /// <summary>The doubt that the words of a class or id raise.</summary>
    public static Doubt Judge(string? names)
    {
        var doubt = Doubt.None;
        foreach (var name in names.AsSpan().Split(' '))
        {
            var found = JudgeName(names.AsSpan(name));
            if (found > doubt)
                doubt = found;
        }
        return doubt;
    }

    static Doubt JudgeName(ReadOnlySpan<char> name)
    {
        if (name.Length > 80)
            return Doubt.None;
        if (
            name.Contains("most-read", StringComparison.OrdinalIgnoreCase)
            || name.Contains("read-more", StringComparison.OrdinalIgnoreCase)
            || name.Contains("more-stories", StringComparison.OrdinalIgnoreCase)
        )
            return Doubt.Strong;
        Span<char> lower = stackalloc char[80];
        var doubt = Doubt.None;
        for (int i = 0, word = 0; i < name.Length; word++)
        {
            while (i < name.Length && !char.IsAsciiLetter(name[i]))
                i++;
            var start = i;
            while (
                i < name.Length
                && char.IsAsciiLetter(name[i])
                && (i == start || !char.IsAsciiLetterUpper(name[i]) || char.IsAsciiLetterUpper(name[i - 1]))
            )
                i++;
            var low = lower[..name[start..i].ToLowerInvariant(lower)];
            if (word == 0 && modifiers.Contains(low))
                return Doubt.None;
            if (strong.Contains(low))
                return Doubt.Strong;
            if (some.Contains(low))
                doubt = Doubt.Some;
        }
        return doubt;
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
