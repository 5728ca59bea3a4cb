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
    static readonly ReadingWords words = ReadingWords.BuiltIn;

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
        foreach (var part in words.NoArticleParts)
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
                return Doubt.Strong;
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
            var part = name[start..i];
            if (word == 0 && words.QualifyingElement.ContainsAnyCase(part))
                return Doubt.None;
            if (words.NoArticle.ContainsAnyCase(part))
                return Doubt.Strong;
            if (words.MaybeNoArticle.ContainsAnyCase(part))
                doubt = Doubt.Some;
        }
        return doubt;
    }
}
