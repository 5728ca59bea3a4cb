using Casus.Language;
using Casus.Language.Coreference;

namespace Casus.Coding.Actors;

// People: known ones by the lexicon and the date, others by the title and nation that the text gives them once.
sealed partial class ActorReading
{
    sealed record PersonInfo(Actor Actor, bool? Female, string? Office)
    {
        /// <summary>Where the text tells it.</summary>
        public int Head { get; init; } = -1;
    }

    readonly Dictionary<string, PersonInfo> introduced = new(StringComparer.Ordinal);
    readonly Dictionary<int, PersonInfo> personAt = [];

    static readonly HashSet<string> FormerWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "former",
        "ex",
        "ousted",
        "deposed",
        "exiled",
        "toppled",
        "late",
        "ex-president",
        "previous",
        "retired",
        "overthrown",
        "onetime",
        "one-time",
        "disgraced",
        "erstwhile",
    };

    static readonly HashSet<string> FormerSectors = ["GOV", "LEG", "MIL", "JUD", "COP", "SPY"];

    // Full names first, so that a headline's "Pascu" finds what the text says of him later.
    void IntroducePeople()
    {
        foreach (var name in document.Names)
            if (name.Kind == NameKind.Person && name.End - name.First > 1 && !IsOtherwiseKnown(name.First, name))
                for (var token = name.First; token < name.End; token++)
                    if (
                        phrases.IsHead(token)
                        || Tokens[token].Relation == Deprel.Flat && !phrases.IsHead(Tokens[token].Head)
                    )
                    {
                        var (first, end) = Trimmed(name.First, name.End);
                        if (PersonOf(token, first, end) is { } person)
                            Introduce(first, end, person);
                        break;
                    }
    }

    void Introduce(int first, int end, PersonInfo person)
    {
        if (
            person.Actor.Code is null
            && person.Actor.Sector is null
            && introduced.ContainsKey(Folding.Fold(Tokens[end - 1].Form))
        )
            return;
        foreach (
            var key in (string[])
                [
                    Folding.Fold(Tokens[end - 1].Form),
                    Folding.Fold(Tokens[first].Form),
                    Folding.Fold(document.Words(first, end)),
                ]
        )
            if (key.Length > 1 && (!introduced.TryGetValue(key, out var known) || known.Actor.Code is null))
                introduced[key] = person;
    }

    ActorMention? Person(int head, int first, int end)
    {
        var (nameFirst, nameEnd) = NameSpan(head);
        var apposed = -1;
        if (nameFirst < 0)
        {
            // "the president, Rene Preval", "President Bush" with the title as head
            apposed = ApposedName(head);
            if (apposed < 0)
                return null;
            (nameFirst, nameEnd) = NameSpan(apposed);
            if (nameFirst < 0)
                return null;
        }
        if (PersonOf(apposed >= 0 ? apposed : head, nameFirst, nameEnd, apposed >= 0 ? head : -1) is not { } person)
            return null;
        if (nameEnd - nameFirst > 1)
            Introduce(nameFirst, nameEnd, person);
        personAt[head] = person;
        if (apposed >= 0)
            Because("named {word} beside it", head, apposed);
        return new(Math.Min(first, nameFirst), Math.Max(end, nameEnd), head, ReferenceKind.Named, [person.Actor]);
    }

    // The tokens of a person's name around a head: what the name finder says, or a person of the lexicon.
    (int First, int End) NameSpan(int head)
    {
        if (nameAt[head] >= 0 && document.Names[nameAt[head]] is var name)
        {
            if (name.Kind == NameKind.Person && !IsOtherwiseKnown(head, name))
                return Trimmed(name.First, name.End);
            if (name.End - name.First > 1 && KnownPerson(head, false) is null)
                return (-1, -1);
        }
        var at = matches.At(head);
        if (at >= 0 && KnownPerson(head, true) is not null)
            return (matches[at].First, matches[at].End);
        if (
            Tokens[head].Upos == Upos.PROPN
            && introduced.ContainsKey(Folding.Fold(Tokens[head].Form))
            && (nameAt[head] < 0 || document.Names[nameAt[head]].Kind != NameKind.Place)
            && (at < 0 || Entry(head, kind => kind is EntryKind.Country) is null)
        )
            return (head, head + 1);
        return (-1, -1);
    }

    // "Cuba", "Oxfam": what the lexicon knows under the whole name is no person.
    bool IsOtherwiseKnown(int head, NameMention name) =>
        matches.At(head) is >= 0 and var at
        && matches[at].First <= name.First
        && matches[at].End >= name.End
        && Entry(
            head,
            kind =>
                kind
                    is EntryKind.Country
                        or EntryKind.Organisation
                        or EntryKind.Seat
                        or EntryKind.Adjective
                        or EntryKind.People
                        or EntryKind.Title
        )
            is not null;

    // "General Ken Paxton", "Sir John": titles that the name finder took along.
    (int First, int End) Trimmed(int first, int end)
    {
        while (
            first < end - 1
            && (
                Entry(first, kind => kind == EntryKind.Title) is not null
                    && Entry(first, kind => kind == EntryKind.Person) is null
                || Honorifics.Contains(Tokens[first].Form)
            )
        )
            first++;
        return (first, end);
    }

    static readonly HashSet<string> Honorifics = new(StringComparer.OrdinalIgnoreCase)
    {
        "Sir",
        "Dame",
        "Lord",
        "Lady",
        "Mr.",
        "Mr",
        "Mrs.",
        "Mrs",
        "Ms.",
        "Ms",
        "Dr.",
        "Dr",
        "Sheikh",
        "Mullah",
        "Ayatollah",
        "Rev.",
        "Hon.",
        "Prof.",
        "Maulana",
    };

    int ApposedName(int head)
    {
        if (Entry(head, kind => kind is EntryKind.Title or EntryKind.Agent) is null)
            return -1;
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (
                child > head
                && Tokens[child].Relation
                    is Deprel.Appos
                        or Deprel.Flat
                        or Deprel.NmodUnmarked
                        or Deprel.NmodDesc
                        or Deprel.Compound
                && NameSpan(child).First >= 0
            )
                return child;
        // "the envoy for climate John Kerry": the phrase tells the office, the name behind it who holds it.
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (
                child > head + 1
                && Tokens[child].Relation is Deprel.Nmod
                && phrases.CaseOf(child) is "for" or "of"
                && matches.At(child) is >= 0 and var at
                && matches[at] is { } name
                && name.End - name.First > 1
                && KnownPerson(child, false) is not null
                && Tokens[name.First - 1].Relation is not (Deprel.Case or Deprel.Det)
                && Entry(name.First - 1, kind => kind is EntryKind.Title or EntryKind.Agent) is null
            )
                return child;
        return
            head + 1 < byHead.Length
            && Tokens[head + 1].Sentence == Tokens[head].Sentence
            && Tokens[head + 1].Upos == Upos.PROPN
            && !Tokens[head].Is(Features.Plural)
            && NameSpan(head + 1).First == head + 1
            ? head + 1
            : -1;
    }

    PersonInfo? PersonOf(int head, int first, int end, int titleHead = -1)
    {
        var text = document.Words(first, end);
        var title = titleHead >= 0 ? titleHead : TitleOf(head, first);
        var titleEntry =
            title >= 0
                ? Entry(title, kind => kind is EntryKind.Title) ?? Entry(title, kind => kind is EntryKind.Agent)
                : null;
        var former = IsFormer(head) || title >= 0 && IsFormer(title) || first > 0 && IsFormerWord(first - 1);
        var supported = titleEntry is not null || end - first > 1;
        var known =
            KnownPerson(head, supported) ?? (head < first || head >= end ? KnownPerson(end - 1, supported) : null);
        if (
            known is null
            && introduced.TryGetValue(Folding.Fold(text), out var earlier)
                | (end - first == 1 && introduced.TryGetValue(Folding.Fold(Tokens[first].Form), out earlier))
            && earlier is not null
            && (titleEntry is null || earlier.Actor.Code is not null)
        )
        {
            BecauseOf(earlier, head);
            return earlier;
        }
        if (
            known is null
            && (end - first > 1 || titleEntry is not null)
            && ByFamilyName(end - 1, titleEntry?.Office) is { } kin
            && (end - first == 1 || GivenNameFits(Tokens[first].Form, kin.Entry, titleEntry?.Office))
        )
            known = kin;
        if (known is not null)
        {
            var sector = SectorAt(known.Value.Entry, known.Value.Active);
            if (!known.Value.Active && titleEntry is { Kind: EntryKind.Title, Sector: { } told } && !former)
                sector = told;
            if (
                former
                && (!known.Value.Active || titleEntry?.Office is { } left && left == known.Value.Entry.Office)
                && sector is not null
                && FormerSectors.Contains(sector)
            )
                sector = "ELI";
            Because(known.Value.Entry, head);
            if (sector != known.Value.Entry.Sector)
                document.Trace?.Say(
                    Aspect.Actor,
                    head,
                    $"{sector} by the article's date and the words around the name",
                    title
                );
            var full = known.Value.Entry.Name.Contains(' ') || end - first == 1 ? known.Value.Entry.Name : text;
            return new(
                Outside(new(full, known.Value.Entry.Code, sector)),
                Female(known.Value.Entry.Name),
                titleEntry?.Office ?? known.Value.Entry.Office
            )
            {
                Head = head,
            };
        }
        string? code = null,
            owner = null,
            told2 = titleEntry?.Sector;
        // "Formula One driver", "professional shooter": what they do for sport or for a living.
        if (
            titleEntry is { Kind: EntryKind.Agent, Sector: "CRM" or "UAF" }
            && Tokens[title].Form.ToLowerInvariant() is "driver" or "shooter"
        )
            told2 = "CVL";
        if (title >= 0)
        {
            code = ContextCodes(title).FirstOrDefault();
            if (titleEntry is not null)
                Because(titleEntry, head);
            owner = OwnerSector(title, titleEntry);
        }
        var affiliation = Affiliation(head) ?? (title >= 0 ? Affiliation(title) : null);
        // A scholar at a university in Tokyo is no actor of Japan.
        var isScholar =
            affiliation is not null
            && Institutes.Exists(word => affiliation.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (isScholar)
            told2 ??= "EDU";
        else
            code ??= ContextCodes(head, true).FirstOrDefault() ?? AppositionCode(head);
        if (code is not null)
            BecauseOf([code], head);
        if (owner is not null && titleEntry is not null && (titleEntry.Weak || Overrules(owner, titleEntry)))
            told2 = owner;
        if (titleEntry is { Kind: EntryKind.Title, Sector: not null } && code is null && !isScholar)
        {
            code = HomeCountry(head);
            if (code is not null)
                document.Trace?.Say(
                    Aspect.Actor,
                    head,
                    $"{code} as the country that the sentence or the text is about"
                );
        }
        if (former && told2 is not null && FormerSectors.Contains(told2))
        {
            told2 = "ELI";
            Because("no longer in office, so ELI", head);
        }
        return new(
            Outside(new(text, code, told2) { Role = title >= 0 ? RoleWords(title) : null, Affiliation = affiliation }),
            Female(text),
            titleEntry?.Office
        )
        {
            Head = head,
        };
    }

    // The noun that tells what somebody is: "Minister" in "Defense Minister Pascu", "minister" in "Zarif, Iran's
    // foreign minister".
    int TitleOf(int head, int first)
    {
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation
                    is Deprel.NmodDesc
                        or Deprel.Compound
                        or Deprel.Appos
                        or Deprel.Flat
                        or Deprel.NmodUnmarked
                && (child < first || Tokens[child].Relation is Deprel.Appos)
                && Entry(child, kind => kind is EntryKind.Title or EntryKind.Agent) is not null
            )
                return child;
        if (
            Tokens[head].Relation == Deprel.Appos
            && Tokens[head].Head >= 0
            && Entry(Tokens[head].Head, kind => kind is EntryKind.Title or EntryKind.Agent) is not null
        )
            return Tokens[head].Head;
        return
            first > 0
            && Tokens[first - 1].Sentence == Tokens[head].Sentence
            && Entry(first - 1, kind => kind is EntryKind.Title or EntryKind.Agent)
                is { Office: not null }
                    or { Kind: EntryKind.Title }
            ? first - 1
            : -1;
    }

    // "political science professor" of "the political science professor".
    string RoleWords(int title)
    {
        var first = title;
        for (var child = phrases.FirstChild(title); child >= 0 && child < title; child = phrases.NextSibling(child))
            if (Tokens[child].Relation is Deprel.Amod or Deprel.Compound && Entry(child, IsOrigin) is null)
                first = Math.Min(first, phrases.Extent(child).First);
        var at = matches.At(title);
        return document.Words(
            at >= 0 ? Math.Min(first, matches[at].First) : first,
            at >= 0 ? Math.Max(title + 1, matches[at].End) : title + 1
        );
    }

    static readonly List<string> Institutes =
    [
        "University",
        "Institute",
        "College",
        "School",
        "Academy",
        "Centre for",
        "Center for",
        "Think Tank",
    ];

    // "of Temple University in Tokyo", "from the Red Cross".
    string? Affiliation(int head)
    {
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation is Deprel.Nmod
                && phrases.CaseOf(child) is "of" or "at" or "from" or "with"
                && nameAt[child] >= 0
                && document.Names[nameAt[child]] is { Kind: NameKind.Organisation } name
            )
                return document.Words(name.First, name.End);
        return null;
    }

    // What a text tells of a person once holds for every mention: "Brown", later "the political scientist".
    void ShareWhatIsTold()
    {
        for (var token = 0; token < byHead.Length; token++)
            if (
                byHead[token] is { Actors: [{ Name: { } name } actor] } mention
                && introduced.TryGetValue(Folding.Fold(name), out var person)
                && person.Actor.Name == name
                && person.Actor != actor
            )
                byHead[token] = mention with
                {
                    Actors =
                    [
                        actor with
                        {
                            Code = actor.Code ?? person.Actor.Code,
                            Sector = actor.Sector ?? person.Actor.Sector,
                            Role = actor.Role ?? person.Actor.Role,
                            Affiliation = actor.Affiliation ?? person.Actor.Affiliation,
                        },
                    ],
                };
    }

    // "The political scientist" tells what Brown is.
    void Learn(Actor actor, int title, string? sector)
    {
        if (
            actor.Name is null
            || !introduced.TryGetValue(Folding.Fold(actor.Name), out var person)
            || person.Actor.Role is not null
            || person.Actor.Name != actor.Name
        )
            return;
        introduced[Folding.Fold(actor.Name)] = person with
        {
            Actor = person.Actor with { Role = RoleWords(title), Sector = person.Actor.Sector ?? sector },
        };
    }

    bool IsFormer(int token)
    {
        for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
            if (IsFormerWord(child))
                return true;
        return false;
    }

    bool IsFormerWord(int token) =>
        FormerWords.Contains(Tokens[token].Form)
        || Tokens[token].Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);

    // A person of the lexicon; a family name alone must be well known or belong to a country that the text is about.
    (ActorEntry Entry, bool Active)? KnownPerson(int token, bool supported)
    {
        var at = matches.At(token);
        if (at < 0)
            return null;
        var match = matches[at];
        if (match.End - match.First == 1 && Tokens[token].Upos is not (Upos.PROPN or Upos.X) && nameAt[token] < 0)
            return null;
        if (
            nameAt[token] >= 0
            && document.Names[nameAt[token]] is var name
            && name.End - name.First > match.End - match.First
            && match.End - match.First == 1
        )
            return null;
        if (match.End - match.First == 1 && Entry(token, kind => kind is EntryKind.Country) is not null)
            return null;
        return Choose(matches.Phrases(match), supported, null);
    }

    // "Foreign Minister Tileuberdi", "Zurab Zhvania": by the family name, when the office or the country agree.
    (ActorEntry Entry, bool Active)? ByFamilyName(int token, string? office)
    {
        Span<char> word = stackalloc char[64];
        var at = 0;
        var length = Folding.Next(Tokens[token].Form, ref at, word, out _);
        if (length < 3 || at < Tokens[token].Form.Length)
            return null;
        var node = lexicon.Phrases.Step(0, lexicon.Phrases.Word(word[..length]));
        return node < 0
            ? null
            : Choose(Ends(lexicon.Phrases.EndOf(node)).Where(phrase => !phrase.Entry.WellKnown), false, office ?? "");
    }

    // Where the list has the family name alone, only the office tells that its holder is meant and not another of the
    // family.
    static bool GivenNameFits(string given, ActorEntry entry, string? office)
    {
        var blank = entry.Name.IndexOf(' ');
        if (blank < 0)
            return entry.Office == office
                || entry.Office == "leader" && office is "head of state" or "head of government";
        var folded = Folding.Fold(given);
        // A sign without a letter, such as "\uFFFD", is no given name that could tell him from others.
        return folded.Length == 0
            || Folding.Fold(entry.Name[..blank]).StartsWith(folded[..1], StringComparison.Ordinal)
                && Folding.Fold(entry.Name).Contains(folded, StringComparison.Ordinal);
    }

    IEnumerable<PhraseTrie.Phrase> Ends(int phrase)
    {
        for (; phrase >= 0; phrase = lexicon.Phrases[phrase].Next)
            yield return lexicon.Phrases[phrase];
    }

    (ActorEntry, bool)? Choose(IEnumerable<PhraseTrie.Phrase> phrases, bool supported, string? office)
    {
        ActorEntry? best = null;
        var bestScore = 0;
        var tie = false;
        foreach (var phrase in phrases)
        {
            if (phrase.Entry is not { Kind: EntryKind.Person } person)
                continue;
            var active =
                date is null
                || person.Holds(date.Value)
                || person.DatesOpen && Math.Abs(date.Value.DayNumber - person.From.DayNumber) < 500;
            var mentioned = person.Code is not null && countries.ContainsKey(person.Code);
            // A bare family name needs the country in the text; with a family name under a full name, the office too.
            var allowed =
                phrase.Enough
                || active
                    && mentioned
                    && (phrase.Whole || person.WellKnown || office is null || person.DatesOpen is false)
                || supported && phrase.Whole;
            if (office is not null)
                allowed =
                    active
                    && mentioned
                    && (
                        office == ""
                        || person.Office == office
                        || person.Office == "leader" && office.StartsWith("head", StringComparison.Ordinal)
                    );
            // Of the many ministers whose years the lists don't tell, a name alone says too little.
            if (person.DatesOpen && !mentioned && !(active && supported && phrase.Whole))
                allowed = false;
            if (!allowed)
                continue;
            var score = 1 + (active ? 8 : 0) + (mentioned ? 4 : 0) + (person.WellKnown ? 2 : 0);
            if (
                !active
                && best is not null
                && bestScore == score
                && date is { } day
                && Distance(person, day) < Distance(best, day)
            )
                bestScore--;
            if (score > bestScore)
            {
                tie = false;
                best = person;
                bestScore = score;
            }
            else if (score == bestScore && best!.Code != person.Code)
                tie = true;
        }
        if (best is null || tie && office is not null)
            return null;
        return (
            best,
            date is null
                ? best.Sector is not null
                : best.Holds(date.Value)
                    || best.Office is null && best.From == DateOnly.MinValue
                    || best.DatesOpen && Math.Abs(date.Value.DayNumber - best.From.DayNumber) < 500
        );
    }

    static int Distance(ActorEntry entry, DateOnly day) =>
        day < entry.From ? entry.From.DayNumber - day.DayNumber
        : entry.To == DateOnly.MaxValue ? 0
        : Math.Max(0, day.DayNumber - entry.To.DayNumber);

    // Before an office people are politicians of a party, after it PLOVER's elites.
    string? SectorAt(ActorEntry entry, bool active) =>
        active || entry.Sector is null || entry.DatesOpen || date is not { } day ? entry.Sector
        : entry.Sector is not ("GOV" or "LEG") ? entry.Sector
        : day < entry.From ? "PTY"
        : "ELI";

    // Organisations between states have no sectors of their own.
    static Actor Outside(Actor actor) =>
        actor.Code is "UNO" or "IGO" or "EUR" or "NGO" && actor.Sector is "GOV" or "SOC" or "BUS"
            ? actor with
            {
                Sector = null,
            }
            : actor;

    static bool? Female(string? name)
    {
        if (name is null)
            return null;
        var first = Folding.Fold(name.Split(' ')[0]);
        return ReferenceWords.Standard.Given(first) switch
        {
            MentionGender.Feminine => true,
            MentionGender.Masculine => false,
            _ => null,
        };
    }
}
