using System.Text.RegularExpressions;

namespace Casus.Reading.Plain;

/// <summary>What stands before the first sentence of a wire report: "PYONGYANG, June 18 (Reuters) -".</summary>
/// <param name="Length">UTF-16 length of the dateline with its dash and the space behind it.</param>
/// <param name="Place">The first place, relative to the start of the line.</param>
/// <param name="Date">The day, if the dateline has a year.</param>
/// <param name="Agency">The agency, if one is named.</param>
sealed partial record Dateline(int Length, Range? Place, DateOnly? Date, string? Agency)
{
    static readonly ReadingWords words = ReadingWords.BuiltIn;

    /// <summary>
    /// Matches a dateline at the start of a line. Without an agency or a date the place must be in capitals;
    /// a colon in place of the dash ("ISLAMABAD: The minister") is taken only where <paramref name="mayEndWithColon"/>
    /// allows it,
    /// because transcripts name their speakers so.
    /// </summary>
    public static Dateline? Match(ReadOnlySpan<char> line, bool mayEndWithColon)
    {
        if (line.Length < 8 || line[0] is not ('(' or '[') && !char.IsUpper(line[0]))
            return null;
        var head = (line.Length > 120 ? line[..120] : line).ToString();
        if (Pattern().Match(head) is not { Success: true } match || match.Length == line.Length)
            return null;

        var place = match.Groups["place"];
        var agency = match.Groups["agency"];
        var day = match.Groups["day"];
        var sign = match.Groups["sign"].ValueSpan;
        if (!place.Success && !agency.Success)
            return null;
        var told = agency.Success || day.Success;
        if (
            !Ends(sign, place.ValueSpan, agency.Success && day.Success, told || mayEndWithColon)
            || place.Success && !IsPlace(place.Value, told)
            || agency.Success && !IsAgency(agency.ValueSpan, place)
        )
            return null;
        return new Dateline(
            match.Length,
            place.Success ? new Range(place.Index, place.Index + place.Length) : null,
            day.Success ? PublicationDate.Find(day.ValueSpan) : null,
            agency.Success ? agency.Value.Trim() : null
        );
    }

    /// <summary>Whether the sign behind the dateline may end it: a dash always, a full stop where all is told.</summary>
    static bool Ends(ReadOnlySpan<char> sign, ReadOnlySpan<char> place, bool all, bool mayEndWithColon) =>
        sign switch
        {
            ":" => mayEndWithColon && IsCapitals(place) && !IsSpeaker(place),
            "." => all,
            _ => true,
        };

    static bool IsPlace(string name, bool told) =>
        name.Length >= 4 && (told || IsCapitals(name)) && !words.NoPlaces.Contains(name);

    /// <summary>Whether the words in brackets name an agency; without a place it is one word.</summary>
    static bool IsAgency(ReadOnlySpan<char> name, Group place) =>
        IsAgency(name, place.Success && IsCapitals(place.ValueSpan)) && (place.Success || !name.Contains(' '));

    /// <summary>
    /// Whether the words in capitals are a person's title with a name, as transcripts write their speakers.
    /// </summary>
    static bool IsSpeaker(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
            if (words.FormsOfAddress.Contains(name[word]))
                return true;
        foreach (var title in words.Titles)
            if (name.Contains(title, StringComparison.Ordinal))
                return true;
        return false;
    }

    static bool IsCapitals(ReadOnlySpan<char> place)
    {
        foreach (var c in place)
            if (char.IsLower(c))
                return false;
        return true;
    }

    /// <summary>
    /// A short name: capitals or capitalised words. Behind a place in mixed case only what is written like an agency
    /// counts.
    /// </summary>
    static bool IsAgency(ReadOnlySpan<char> name, bool afterCapitals)
    {
        name = name.Trim();
        if (name.IsEmpty || name.Length > 40 || !char.IsLetter(name[0]))
            return false;
        return afterCapitals || char.IsUpper(name[0]) || name.StartsWith("dpa", StringComparison.Ordinal);
    }

    const string months =
        "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|"
        + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";

    [GeneratedRegex(
        """^(?<place>\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3})?(?:, ?(?<region>(?!"""
            + months
            + """)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}))?"""
            + """(?:(?<=\p{L}\.?),? ?(?<day>(?:"""
            + months
            + """) [0-9]{1,2}(?:, ?[0-9]{4})?|[0-9]{1,2} (?:"""
            + months
            + """)(?:,? [0-9]{4})?),?\.?)?"""
            + """ ?(?:[(\[/](?<agency>[^()\[\]/]{2,40})[)\]/])?"""
            + """(?:\s*(?<sign>—|–|--)|\s+(?<sign>-)(?=\s)|(?<sign>:)(?=\s)|(?<=[)/\]])(?<sign>\.)?(?=\s))\s*(?=[\p{Lu}\p{Nd}"“‘'«(])""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();
}
