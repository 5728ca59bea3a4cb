using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.People;

/// <summary>A person of the lexicon, and whether they are in the office that it tells at the time of the text.</summary>
readonly record struct KnownPerson(ActorEntry Entry, bool IsInOffice);

/// <summary>The people of the lexicon that the names of a text may mean.</summary>
sealed class KnownPeople(ActorText text)
{
    // So long before and behind the one day of which the lists tell that somebody held an office.
    const int DaysAroundOpenDates = 500;

    /// <summary>
    /// The person whom the words of the lexicon around a token mean, or null; a family name alone must be well known or
    /// belong to a country that the text is about.
    /// </summary>
    /// <param name="token">A token of the name.</param>
    /// <param name="isSupported">Whether a title or a second name supports it.</param>
    public KnownPerson? At(int token, bool isSupported)
    {
        var at = text.Matches.At(token);
        if (at < 0)
            return null;
        var match = text.Matches[at];
        if (match.End - match.First == 1 && IsOtherWord(token))
            return null;
        var best = new Best(text.Date);
        foreach (var phrase in text.Matches.Phrases(match))
            if (phrase.Entry is { Kind: EntryKind.Person } person && MayBe(person, phrase, isSupported))
                best.Offer(person, IsActive(person), IsTold(person));
        return InOffice(best.Entry);
    }

    /// <summary>
    /// "Foreign Minister Tileuberdi", "Zurab Zhvania": who has that family name, where the country and, if one is told,
    /// the office agree; null where several do.
    /// </summary>
    public KnownPerson? ByFamilyName(int token, string? office)
    {
        Span<char> word = stackalloc char[64];
        var at = 0;
        var length = Folding.Next(text[token].Form, ref at, word, out _);
        if (length < 3 || at < text[token].Form.Length)
            return null;
        var phrases = text.Lexicon.Phrases;
        var node = phrases.Step(0, phrases.Word(word[..length]));
        if (node < 0)
            return null;
        var best = new Best(text.Date);
        foreach (var phrase in phrases.From(phrases.EndOf(node)))
            if (
                phrase.Entry is { Kind: EntryKind.Person, WellKnown: false } person
                && IsActive(person)
                && IsTold(person)
                && (office is null || Holds(person, office))
            )
                best.Offer(person, isActive: true, isTold: true);
        return best.IsTie ? null : InOffice(best.Entry);
    }

    /// <summary>
    /// Whether a given name fits a person: where the list has the family name alone, only the office tells that its
    /// holder is meant and not another of the family.
    /// </summary>
    public static bool GivenNameFits(string given, ActorEntry person, string? office)
    {
        var blank = person.Name.IndexOf(' ');
        if (blank < 0)
            return person.Office == office
                || person.Office == "leader" && office is "head of state" or "head of government";
        var folded = Folding.Fold(given);
        // A sign without a letter, such as "\uFFFD", is no given name that could tell him from others.
        return folded.Length == 0
            || Folding.Fold(person.Name[..blank]).StartsWith(folded[..1], StringComparison.Ordinal)
                && Folding.Fold(person.Name).Contains(folded, StringComparison.Ordinal);
    }

    /// <summary>
    /// The sector of a person at the time of the text: before an office people are politicians of a party, after it
    /// PLOVER's elites.
    /// </summary>
    public string? Sector(KnownPerson person) =>
        person.IsInOffice
        || person.Entry is not { Sector: "GOV" or "LEG", DatesOpen: false } entry
        || text.Date is not { } day
            ? person.Entry.Sector
        : day < entry.From ? "PTY"
        : "ELI";

    /// <summary>A single word that is a common noun, a part of a longer name, or a country.</summary>
    bool IsOtherWord(int token) =>
        (text.NameAt(token) is { } name ? name.End - name.First > 1 : text[token].Upos is not (Upos.PROPN or Upos.X))
        || text.Entry(token, EntryKind.Country) is not null;

    bool MayBe(ActorEntry person, PhraseTrie.Phrase phrase, bool isSupported)
    {
        var (isActive, isTold) = (IsActive(person), IsTold(person));
        var isClear = isSupported && phrase.Whole;
        // Of the many ministers whose years the lists don't tell, a name alone says too little.
        if (person.DatesOpen && !isTold)
            return isActive && isClear;
        return phrase.Enough || isActive && isTold || isClear;
    }

    static bool Holds(ActorEntry person, string office) =>
        person.Office == office || person.Office == "leader" && office.StartsWith("head", StringComparison.Ordinal);

    bool IsTold(ActorEntry person) => person.Code is not null && text.Countries.Tells(person.Code);

    bool IsActive(ActorEntry person) => text.Date is not { } day || person.Holds(day) || IsNearOpenDate(person, day);

    KnownPerson? InOffice(ActorEntry? person) =>
        person is null ? null
        : text.Date is not { } day ? new(person, person.Sector is not null)
        : new(
            person,
            person.Holds(day)
                || person.Office is null && person.From == DateOnly.MinValue
                || IsNearOpenDate(person, day)
        );

    static bool IsNearOpenDate(ActorEntry person, DateOnly day) =>
        person.DatesOpen && Math.Abs(day.DayNumber - person.From.DayNumber) < DaysAroundOpenDates;

    /// <summary>The one of several people who is meant rather than the others.</summary>
    struct Best(DateOnly? date)
    {
        int score;

        public ActorEntry? Entry { get; private set; }

        /// <summary>Whether another of another country fits as well.</summary>
        public bool IsTie { get; private set; }

        /// <summary>In office, of a country of the text, well known; of those out of office the nearest in time.</summary>
        public void Offer(ActorEntry person, bool isActive, bool isTold)
        {
            var offered = 1 + (isActive ? 8 : 0) + (isTold ? 4 : 0) + (person.WellKnown ? 2 : 0);
            if (offered > score || offered == score && !isActive && IsNearer(person))
                (Entry, score, IsTie) = (person, offered, false);
            else if (offered == score && Entry!.Code != person.Code)
                IsTie = true;
        }

        readonly bool IsNearer(ActorEntry person) => date is { } day && Distance(person, day) < Distance(Entry!, day);

        static int Distance(ActorEntry person, DateOnly day) =>
            day < person.From ? person.From.DayNumber - day.DayNumber
            : person.To == DateOnly.MaxValue ? 0
            : Math.Max(0, day.DayNumber - person.To.DayNumber);
    }
}
