using Casus.Language;

namespace Casus.Coding.Actors;

// Words inside a noun phrase that name an actor of their own, and short forms that only this text makes clear.
sealed partial class ActorReading
{
    Dictionary<string, ActorEntry>? acronyms;

    // "Russian" in "Russian troops", "US" in "US envoy", also inside a name.
    ActorMention? Nationality(int token)
    {
        var at = matches.At(token);
        if (at < 0 || InsidePerson(token))
            return null;
        if (Doer(token) is { } doer)
            return doer;
        var match = matches[at];
        // "Hong Kong" in "the Hong Kong protests" hangs on its first word.
        if (
            token != match.End - 1
            && !(token == match.First && Tokens[match.End - 1] is { Relation: Deprel.Flat } last && last.Head == token)
        )
            return null;
        foreach (var (entry, _, _, _, _) in matches.Phrases(match))
            if (
                entry is
                {
                    Kind: EntryKind.Adjective
                        or EntryKind.Country
                        or EntryKind.Seat
                        or EntryKind.City
                        or EntryKind.Region
                        or EntryKind.People,
                    Code: { } code
                }
            )
                return IsTrusted(entry, match)
                    ? Told(
                        entry,
                        new(
                            match.First,
                            match.End,
                            token,
                            ReferenceKind.Nationality,
                            [new(lexicon.CountryName(code), code, entry.Sector)]
                        )
                        {
                            IsScene = IsScene(entry),
                        }
                    )
                    : null;
            else if (entry is { Kind: EntryKind.Organisation or EntryKind.ArmedGroup, Code: not null })
                return IsTrusted(entry, match)
                    ? Told(
                        entry,
                        new(
                            match.First,
                            match.End,
                            token,
                            ReferenceKind.Named,
                            [new(entry.Name, entry.Code, entry.Sector)]
                        )
                    )
                    : null;
        return
            Tokens[token].Relation is Deprel.Compound or Deprel.NmodDesc or Deprel.Flat
            && KnownPerson(token, false) is { } person
            ? Told(
                person.Entry,
                new(
                    match.First,
                    match.End,
                    token,
                    ReferenceKind.Named,
                    [new(person.Entry.Name, person.Entry.Code, SectorAt(person.Entry, person.Active))]
                )
            )
            : null;
    }

    static bool IsScene(ActorEntry entry) =>
        entry.Kind is EntryKind.City or EntryKind.Region || entry is { Kind: EntryKind.Seat, Sector: null };

    static readonly HashSet<string> Doers = new(StringComparer.OrdinalIgnoreCase)
    {
        "militant",
        "rebel",
        "insurgent",
        "guerrilla",
        "guerilla",
        "jihadist",
        "separatist",
        "police",
        "army",
        "government",
        "opposition",
        "gang",
        "cartel",
        "paramilitary",
        "militia",
        "student",
        "union",
    };

    // "Turkish artillery fire": only with the country; military aid is not given by soldiers.
    static readonly HashSet<string> Arms = new(StringComparer.OrdinalIgnoreCase) { "artillery", "tank", "navy" };

    // "Militant" in "a militant attack": who does what an event noun tells, unlike "police" in "police officers".
    ActorMention? Doer(int token)
    {
        var noun = Tokens[token].Head;
        var armed = Arms.Contains(Tokens[token].Form);
        if (
            !armed && !Doers.Contains(Tokens[token].Form)
            || Tokens[token].Relation is not (Deprel.Compound or Deprel.Amod)
            || noun <= token
            || Tokens[noun].Upos != Upos.NOUN
            || Entry(noun, kind => kind is EntryKind.Agent or EntryKind.Title) is not null
            || Entry(token, kind => kind is EntryKind.Agent or EntryKind.Title) is not { Sector: { } sector } entry
        )
            return null;
        var code = ModifierCodes(noun).FirstOrDefault() ?? (armed ? null : HomeCountry(token));
        return armed && code is null
            ? null
            : Told(entry, new(token, token + 1, token, ReferenceKind.Nationality, [new(null, code, sector)]));
    }

    // "The PA" where the text tells of the Palestinian Authority: the first letters of a body that it names in full.
    ActorMention? Acronym(int head, int first, int end)
    {
        if (
            Tokens[head].Upos != Upos.PROPN
            || Tokens[head].Form is not { Length: > 1 and < 7 } form
            || !form.All(char.IsUpper)
        )
            return null;
        acronyms ??= NamedBodies();
        return acronyms.TryGetValue(form, out var entry)
            ? Told(entry, new(first, end, head, ReferenceKind.Named, [new(entry.Name, entry.Code, entry.Sector)]))
            : null;
    }

    Dictionary<string, ActorEntry> NamedBodies()
    {
        var found = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        for (var token = 0; token < byHead.Length; token++)
        {
            if (
                matches.At(token) is not (>= 0 and var at)
                || matches[at].First != token
                || matches[at].End - token < 2
                || Entry(token, kind => kind is EntryKind.Organisation or EntryKind.ArmedGroup) is not { } entry
            )
                continue;
            var letters = "";
            for (var word = token; word < matches[at].End; word++)
                if (char.IsUpper(Tokens[word].Form[0]))
                    letters += Tokens[word].Form[0];
            found.TryAdd(letters, entry);
        }
        return found;
    }
}
