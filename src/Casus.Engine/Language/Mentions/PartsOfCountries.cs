namespace Casus.Language.Mentions;

/// <summary>"the People" and "China" in "the People's Republic of China" mean nothing of their own.</summary>
static class PartsOfCountries
{
    /// <summary>The mentions without those that are parts of a country's long name.</summary>
    public static Mention[] TakenOut(List<Mention> mentions)
    {
        var isPart = new bool[mentions.Count];
        for (var at = mentions.Count - 1; at >= 0; at--)
        {
            if (isPart[at] || !HasLongName(mentions[at]))
                continue;
            var country = mentions[at];
            for (var next = at + 1; next < mentions.Count && (isPart[next] || Ends(country, mentions[next])); next++)
                isPart[next] = true;
            for (var before = at - 1; before >= 0 && mentions[before].Head >= country.First; before--)
                isPart[before] = true;
        }
        return [.. mentions.Where((_, at) => !isPart[at])];
    }

    static bool HasLongName(in Mention mention) =>
        mention is { Country: not null, Form: MentionForm.Name }
        && mention.NameFirst == mention.First
        && mention.End - mention.First > 2;

    static bool Ends(in Mention country, in Mention next) => next.Head < country.End && next.Head != country.Head;
}
