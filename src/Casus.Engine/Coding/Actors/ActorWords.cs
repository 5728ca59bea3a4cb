using Casus.Lexicons;

namespace Casus.Coding.Actors;

/// <summary>The words by which actors are found and told apart: lexicon/words/actors.txt.</summary>
sealed class ActorWords(WordLists lists) : IWords<ActorWords>
{
    readonly (WordList Endings, string Sector)[] nameEndings =
    [
        (lists["names of businesses end in"], "BUS"),
        (lists["names of rebels end in"], "REB"),
        (lists["names of media end in"], "JRN"),
        (lists["names of associations end in"], "SOC"),
        (lists["names of schools end in"], "EDU"),
        (lists["names of authorities end in"], "GOV"),
        (lists["names of parties end in"], "PTY"),
        (lists["names of forces end in"], "MIL"),
    ];

    /// <summary>Words that tell that somebody left an office: "ousted".</summary>
    public WordList Former { get; } = lists["former"];

    /// <summary>"Mr.", "Sheikh".</summary>
    public WordList Honorifics { get; } = lists["honorifics"];

    /// <summary>What counts those who are meant: "hundreds" of farmers.</summary>
    public WordList Quantities { get; } = lists["quantities"];

    /// <summary>Words in the names of institutes: "University".</summary>
    public WordList Institutes { get; } = lists["words of institutes"];

    /// <summary>Countries that are family names behind a given name: Vernon "Jordan".</summary>
    public WordList FamilyNames { get; } = lists["countries that are family names"];

    /// <summary>Capital words before a country that are no given names: "Royal" Jordan.</summary>
    public WordList BeforeCountries { get; } = lists["words before a country"];

    /// <summary>Places where the world meets, that no text is about: "Geneva".</summary>
    public WordList Venues { get; } = lists["venues"];

    /// <summary>Who is so called is not at home where a text tells of them: "European" governments.</summary>
    public WordList FromElsewhere { get; } = lists["from elsewhere"];

    /// <summary>Who is so called is of no country that a text tells: "foreign" workers.</summary>
    public WordList Foreign { get; } = lists["foreign"];

    /// <summary>Prepositions before the place of an act.</summary>
    public WordList WhereAnActIs { get; } = lists["where an act is"];

    /// <summary>Prepositions before the place where somebody is.</summary>
    public WordList WhereSomebodyIs { get; } = lists["where somebody is"];

    /// <summary>Nobody of the one whose they are: his "guest".</summary>
    public WordList Counterparts { get; } = lists["counterparts"];

    /// <summary>What ties people to a country: forces "loyal" to the general.</summary>
    public WordList Bonds { get; } = lists["bonds"];

    /// <summary>Prepositions behind such a word.</summary>
    public WordList BondPrepositions { get; } = lists["prepositions of bonds"];

    /// <summary>Prepositions before whom somebody belongs to.</summary>
    public WordList OwnerPrepositions { get; } = lists["prepositions of owners"];

    /// <summary>Prepositions before the body that somebody works for.</summary>
    public WordList AffiliationPrepositions { get; } = lists["prepositions of affiliation"];

    /// <summary>Prefixes that make a side of an origin: "pro"-Russian.</summary>
    public WordList SidePrefixes { get; } = lists["prefixes of sides"];

    /// <summary>The same without a hyphen behind them.</summary>
    public WordList BeforeSides { get; } = lists["words before a side"];

    /// <summary>Who does what an event noun tells: a "militant" attack.</summary>
    public WordList Doers { get; } = lists["doers"];

    /// <summary>Arms that act for a country: Turkish "artillery" fire.</summary>
    public WordList Arms { get; } = lists["arms"];

    /// <summary>Nouns for killers that are sportsmen and workers behind a title: racing "driver".</summary>
    public WordList SportsAndTrades { get; } = lists["sports and trades"];

    /// <summary>"we", "your".</summary>
    public WordList SpeakersAndReaders { get; } = lists["pronouns of the first and second person"];

    /// <summary>Words between parties that are told side by side.</summary>
    public WordList Joining { get; } = lists["joining words"];

    /// <summary>Prepositions before whose a thing is: missiles "from" Chad.</summary>
    public WordList PartyPrepositions { get; } = lists["prepositions of parties"];

    /// <summary>Prepositions before what is hit, which stands for who is hit: strikes "on" the town.</summary>
    public WordList HitPrepositions { get; } = lists["prepositions of what is hit"];

    /// <summary>Somebody of whom no more is told: "man", "two".</summary>
    public WordList Somebody { get; } = lists["somebody"];

    public static ActorWords From(WordLists lists) => new(lists);

    /// <summary>The sector that the last word of a name tells, or null: "Herald".</summary>
    public string? SectorOfEnding(string word)
    {
        foreach (var (endings, sector) in nameEndings)
            if (endings.ContainsAnyCase(word))
                return sector;
        return null;
    }
}
