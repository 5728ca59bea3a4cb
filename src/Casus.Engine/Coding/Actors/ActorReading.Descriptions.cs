using Casus.Language;
using Casus.Language.Coreference;

namespace Casus.Coding.Actors;

// Actors told by a common noun: the sector comes from the noun, the country from the words around it.
sealed partial class ActorReading
{
    static readonly HashSet<string> StrongParts = ["REB", "OPP"];

    ActorMention? Description(int head, int first, int end)
    {
        var entry = Entry(head, kind => kind is EntryKind.Title or EntryKind.Agent);
        if (
            entry is null
            || Entry(
                head,
                kind =>
                    kind
                        is EntryKind.Country
                            or EntryKind.Organisation
                            or EntryKind.Person
                            or EntryKind.Seat
                            or EntryKind.People
            )
                is not null
        )
            return null;
        if (Tokens[head].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.X or Upos.NUM))
            return null;
        var match = matches[matches.At(head)];
        if (match.End - 1 != head && match.First != head && Tokens[match.End - 1].Head != head)
            return null;
        if (Quantities.Contains(Tokens[head].Form))
        {
            if (Quantity(head, first, end) is { } whole)
                return whole;
            for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
                if (phrases.CaseOf(child) == "of")
                    return null;
        }
        var owners = ContextCodes(head);
        if (
            nameAt[head] >= 0
            && document.Names[nameAt[head]] is { Kind: NameKind.Organisation } named
            && owners.Count == 0
        )
            owners = CodesWithin(named.First, named.End);
        if (entry.NeedsOwner)
            return entry.Code is null && owners.Count > 0 && (entry.Sector is not null || IsOfItsPeople(head))
                ? Told(
                    entry,
                    new(
                        first,
                        end,
                        head,
                        ReferenceKind.Generic,
                        [.. owners.Select(code => new Actor(null, code, entry.Sector))]
                    )
                    {
                        Parts = PartsOf(first, end, owners),
                    }
                )
                : null;
        // "Foreign aid groups" are of no country, and so are organisations of the world.
        if (owners.Count == 0 && entry.Sector == "SOC" && Tokens[head].Is(Features.Plural) && IsForeign(head))
            owners = ["NGO"];
        var owner = OwnerSector(head, entry);
        if (entry.Held && owner is null)
            return null;
        Because(entry, head);
        BecauseOf(owners, head);
        var sector =
            entry.Weak && owner is not null || owner is not null && Overrules(owner, entry) ? owner : entry.Sector;
        if (IsFormer(head) && sector is not null && FormerSectors.Contains(sector) && entry.Kind == EntryKind.Title)
        {
            sector = "ELI";
            Because("no longer in office, so ELI", head);
        }
        string? name =
            nameAt[head] >= 0
                ? document.Words(document.Names[nameAt[head]].First, document.Names[nameAt[head]].End)
                : null;
        if (owners.Count == 0 && ToldBefore(head) is { } told)
        {
            if (entry.Kind == EntryKind.Title && told.Count == 1)
                Learn(told[0], head, entry.Sector);
            return new(first, end, head, ReferenceKind.Pronoun, told);
        }
        if (
            owners.Count == 0
            && sector is not null
            && !(entry is { Kind: EntryKind.Title, Sector: "EDU" or "BUS" } && !Tokens[head].Is(Features.Plural))
            && (IsFoe(head, entry) ? PlaceTold(head) : HomeCountry(head)) is { } home
        )
        {
            owners = [home];
            document.Trace?.Say(Aspect.Actor, head, $"{home} as the country that the sentence or the text is about");
        }
        if (
            owners.Count == 1
            && entry is { Kind: EntryKind.Title, Office: { } office }
            && sector == "GOV"
            && date is { } day
            && !Tokens[head].Is(Features.Plural)
            && lexicon.Holder(owners[0], office, day) is { } holder
        )
        {
            name ??= holder.Name;
            Because(holder, head);
        }
        var kind = name is not null && nameAt[head] >= 0 ? ReferenceKind.Named : ReferenceKind.Generic;
        return new(
            first,
            end,
            head,
            kind,
            owners.Count == 0 ? [new(name, null, sector)] : [.. owners.Select(code => Outside(new(name, code, sector)))]
        )
        {
            Parts = PartsOf(first, end, owners),
        };
    }

    // "The armies of Chad" and "Mali": the words of each country of a phrase that tells several side by side.
    List<(int First, int End)>? PartsOf(int first, int end, IReadOnlyList<string> codes)
    {
        if (codes.Count < 2)
            return null;
        var parts = new List<(int First, int End)>();
        var (found, start, cut, next) = (0, first, -1, -1);
        for (var token = first; token < end && found < codes.Count; token++)
            if (Tokens[token].Form is "and" or "," or "or" or "&")
                (cut, next) = (cut < 0 ? token : cut, token + 1);
            else if (Entry(token, IsOrigin, true)?.Code == codes[found])
            {
                if (found++ > 0)
                {
                    if (cut < 0)
                        return null;
                    parts.Add((start, cut));
                    start = next;
                }
                cut = -1;
            }
        if (found < codes.Count)
            return null;
        parts.Add((start, end));
        return parts;
    }

    // "His captors", "their attackers": from where the one whose they are is, nothing follows for them.
    bool IsFoe(int head, ActorEntry entry)
    {
        if (entry.Sector is "REB" or "UAF" or "CRM")
            for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
                if (Tokens[child] is { Relation: Deprel.NmodPoss, Upos: Upos.PRON })
                    return true;
        return false;
    }

    // "The president", "the political scientist", "the soldiers": who was told before with a name or a country.
    IReadOnlyList<Actor>? ToldBefore(int head)
    {
        var chains = document.Coreference;
        var at = chains.At(head);
        if (at < 0 || chains.Mentions[at] is not { Form: MentionForm.Noun, Pass: not CoreferencePass.Apposition })
            return null;
        foreach (var before in chains.AllBefore(at))
            if (
                chains.Mentions[before] is { Form: MentionForm.Name or MentionForm.Noun, Parts: null } mention
                && Mention(mention.Head) is { Actors: [{ Code: not null } or { Name: not null }, ..] known }
            )
            {
                Because(Reasons[(int)chains.Mentions[at].Pass], head, mention.Head);
                return known;
            }
        return null;
    }

    // "rebel soldiers", "opposition lawmakers", "army spokesman", "Hamas leader".
    bool Overrules(string owner, ActorEntry entry) =>
        entry.Sector is "GOV" && owner is not "GOV"
        || entry.Kind == EntryKind.Title && entry.Sector is "BUS"
        || entry.Sector is "MIL" or "CVL" or "PTY" or "COP" or "SOC" && StrongParts.Contains(owner)
        || entry.Kind == EntryKind.Title && entry.Sector is "MIL" && owner is "REB" or "PRM";

    // "the country's rebels": the noun itself stands for an actor only as a neighbour, city or state of somebody.
    bool IsOfItsPeople(int head) =>
        Tokens[head].Is(Features.Plural)
        || Tokens[head].Upos == Upos.PROPN
        || Tokens[head].Form.Equals("side", StringComparison.OrdinalIgnoreCase);

    string? OwnerSector(int head, ActorEntry? entry)
    {
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
        {
            if (
                Tokens[child].Relation
                    is not (
                        Deprel.Compound
                        or Deprel.Amod
                        or Deprel.NmodPoss
                        or Deprel.NmodDesc
                        or Deprel.Flat
                        or Deprel.Nmod
                        or Deprel.NmodUnmarked
                    )
                || Tokens[child].Relation == Deprel.Nmod && phrases.CaseOf(child) is not ("of" or "from" or "for")
            )
                continue;
            var part = Entry(
                child,
                kind =>
                    kind
                        is EntryKind.Agent
                            or EntryKind.Title
                            or EntryKind.Organisation
                            or EntryKind.ArmedGroup
                            or EntryKind.Seat
            );
            // "a major stronghold" belongs to no officer.
            if (part is { Kind: EntryKind.Title } && Tokens[child].Upos == Upos.ADJ)
                continue;
            if (part is { Sector: { } sector, Weak: false } && !(matches.At(child) == matches.At(head)))
                return sector;
            if (part is null && Tokens[child].Relation is Deprel.Compound && OwnerSector(child, null) is { } inner)
                return inner;
        }
        return null;
    }

    ActorMention? UnknownName(int head, int first, int end)
    {
        if (
            nameAt[head] < 0
            || document.Names[nameAt[head]] is not { Kind: NameKind.Organisation or NameKind.Person } name
        )
            return null;
        string? sector = null;
        for (var token = name.End - 1; token >= name.First && sector is null; token--)
            if (
                Entry(token, kind => kind is EntryKind.Agent or EntryKind.Title or EntryKind.Organisation)
                    is { Weak: false } entry
                && matches.At(token) != matches.At(head)
            )
                sector = entry.Sector;
        sector ??= NameEndings.GetValueOrDefault(Tokens[name.End - 1].Form.TrimEnd('.'));
        var codes = ContextCodes(head);
        if (codes.Count == 0)
            codes = CodesWithin(name.First, name.End);
        BecauseOf(codes, head);
        return Means(
            sector is null
                ? "a name that the lexicon does not have"
                : "a name that the lexicon does not have, with a sector by its words",
            new(
                Math.Min(first, name.First),
                Math.Max(end, name.End),
                head,
                ReferenceKind.Named,
                [new(document.Words(name.First, name.End), codes.FirstOrDefault(), sector)]
            )
        );
    }

    static readonly Dictionary<string, string> NameEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Inc"] = "BUS",
        ["Corp"] = "BUS",
        ["Ltd"] = "BUS",
        ["LLC"] = "BUS",
        ["PLC"] = "BUS",
        ["Group"] = "BUS",
        ["Holdings"] = "BUS",
        ["Airlines"] = "BUS",
        ["Airways"] = "BUS",
        ["Motors"] = "BUS",
        ["Energy"] = "BUS",
        ["Oil"] = "BUS",
        ["Petroleum"] = "BUS",
        ["Front"] = "REB",
        ["Brigade"] = "REB",
        ["Brigades"] = "REB",
        ["Times"] = "JRN",
        ["News"] = "JRN",
        ["Post"] = "JRN",
        ["TV"] = "JRN",
        ["Herald"] = "JRN",
        ["Tribune"] = "JRN",
        ["Gazette"] = "JRN",
        ["Radio"] = "JRN",
        ["Television"] = "JRN",
        ["Society"] = "SOC",
        ["Institute"] = "EDU",
        ["Council"] = "GOV",
        ["Authority"] = "GOV",
        ["Office"] = "GOV",
        ["Alliance"] = "PTY",
        ["Bloc"] = "PTY",
        ["Front/Army"] = "REB",
        ["Squadron"] = "MIL",
        ["Guard"] = "MIL",
        ["Guards"] = "MIL",
        ["Corps"] = "MIL",
    };

    List<string> CodesWithin(int first, int end)
    {
        var codes = new List<string>();
        for (var token = first; token < end; token++)
            if (Entry(token, IsOrigin, true) is { Code: { } code } && !codes.Contains(code))
                Add(codes, code, token);
        return codes;
    }

    static bool IsOrigin(EntryKind kind) =>
        kind
            is EntryKind.Adjective
                or EntryKind.Country
                or EntryKind.Seat
                or EntryKind.Region
                or EntryKind.City
                or EntryKind.Organisation
                or EntryKind.ArmedGroup
                or EntryKind.People;

    // The countries in a noun phrase: modifiers first, then possessors, then "of", then the place.
    List<string> ContextCodes(int head, bool person = false)
    {
        var codes = ModifierCodes(head);
        // "his captors" are not his.
        var against =
            Entry(head, kind => kind is EntryKind.Agent or EntryKind.Title) is { Sector: "REB" or "UAF" or "CRM" };
        for (var pass = 0; pass < (person ? 2 : 3) && codes.Count == 0; pass++)
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
        {
            var fits = Tokens[child].Relation switch
            {
                Deprel.NmodPoss => pass == 0
                    && !(Tokens[child].Upos == Upos.PRON && against)
                    && !Opposites.Contains(Tokens[head].Lemma),
                Deprel.Nmod or Deprel.Obl => phrases.CaseOf(child) switch
                {
                    "of" => pass == 1,
                    "from" => pass == (person ? 1 : 2),
                    "in" or "at" or "across" or "near" or "inside" or "within" or "throughout" or "around" => pass == 2,
                    _ => false,
                },
                Deprel.NmodUnmarked => pass == 1,
                _ => false,
            };
            if (fits && !(pass == 2 && IsForeign(head) && phrases.CaseOf(child) != "from"))
                AddCodesOf(child, codes, Tokens[head].Is(Features.Plural));
            else if (
                pass == 1
                && !person
                && Tokens[child].Relation is Deprel.Acl or Deprel.Amod
                && child > head
                && Bonds.Contains(Tokens[child].Lemma)
            )
                AddBond(child, codes);
        }
        return codes;
    }

    // "People <b>linked</b> to a Mexican cartel", "forces <b>loyal</b> to the Libyan general", "gunmen <b>coming</b>
    // from Mali".
    static readonly HashSet<string> Bonds =
    [
        "link",
        "linked",
        "loyal",
        "belong",
        "affiliate",
        "affiliated",
        "ally",
        "allied",
        "tie",
        "connect",
        "connected",
        "come",
        "hail",
        "originate",
        "stem",
        "sympathetic",
        "answerable",
    ];

    void AddBond(int word, List<string> codes)
    {
        for (var child = phrases.FirstChild(word); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation is Deprel.Obl or Deprel.Nmod
                && phrases.CaseOf(child) is "to" or "with" or "from"
            )
                AddCodesOf(child, codes, true);
    }

    List<string> ModifierCodes(int head)
    {
        var codes = new List<string>();
        Modifiers(head, codes, 0);
        return codes;
    }

    void Modifiers(int head, List<string> codes, int level)
    {
        for (var child = phrases.FirstChild(head); child >= 0 && level < 4; child = phrases.NextSibling(child))
        {
            if (
                Tokens[child].Relation
                    is not (
                        Deprel.Amod
                        or Deprel.Compound
                        or Deprel.NmodDesc
                        or Deprel.Flat
                        or Deprel.Det
                        or Deprel.NmodUnmarked
                        or Deprel.Conj
                    )
                || Tokens[child].Relation == Deprel.Conj && level == 0
                || IsHyphened(child)
            )
                continue;
            if (matches.At(child) >= 0 && matches.At(child) == matches.At(head))
                continue;
            if (Entry(child, IsOrigin, true) is { Code: { } code } && !InsidePerson(child))
            {
                if (!codes.Contains(code))
                    Add(codes, code, child);
                Conjuncts(child, codes);
            }
            else if (
                Tokens[child].Relation is Deprel.Compound or Deprel.NmodDesc
                && KnownPerson(child, false) is { Entry.Code: { } own }
            )
                Add(codes, own, child);
            else if (Tokens[child].Relation is not Deprel.Flat)
                Modifiers(child, codes, level + 1);
        }
    }

    void Conjuncts(int token, List<string> codes)
    {
        for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation == Deprel.Conj
                && Entry(child, IsOrigin, true) is { Code: { } code }
                && !codes.Contains(code)
            )
                Add(codes, code, child);
    }

    void AddCodesOf(int token, List<string> codes, bool plural)
    {
        if (Mention(token) is { } mention)
            foreach (var actor in mention.Actors)
                if (actor.Code is not null && !codes.Contains(actor.Code))
                    Add(codes, actor.Code, token);
        if (codes.Count == 0 && byHead[token] is null)
            codes.AddRange(ContextCodes(token));
        if (plural)
            for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
                if (Tokens[child].Relation == Deprel.Conj && Mention(child) is { } other)
                    foreach (var actor in other.Actors)
                        if (actor.Code is not null && !codes.Contains(actor.Code))
                            Add(codes, actor.Code, child);
    }

    string? AppositionCode(int head)
    {
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation == Deprel.Appos && ContextCodes(child) is [var code, ..])
                return code;
        return
            Tokens[head].Relation == Deprel.Appos
            && Tokens[head].Head >= 0
            && Entry(Tokens[head].Head, kind => kind is EntryKind.Title or EntryKind.Agent) is not null
            ? ContextCodes(Tokens[head].Head).FirstOrDefault()
            : null;
    }

    // "Turkish" in "Turkish-backed rebels", "Russian" in "pro-Russian": not the origin of the noun. "London-based" is.
    bool IsHyphened(int token)
    {
        var tokens = Tokens;
        var end = matches.At(token) >= 0 ? matches[matches.At(token)].End : token + 1;
        var start = matches.At(token) >= 0 ? matches[matches.At(token)].First : token;
        if (
            end + 1 < tokens.Length
            && IsHyphen(end)
            && !tokens[end - 1].SpaceAfter
            && char.IsLower(tokens[end + 1].Form[0])
        )
            return !tokens[end + 1].Form.Equals("based", StringComparison.OrdinalIgnoreCase);
        if (
            start > 1
            && IsHyphen(start - 1)
            && !tokens[start - 1].SpaceAfter
            && tokens[start - 2].Form.ToLowerInvariant() is "pro" or "anti" or "non" or "ex" or "post" or "counter"
        )
            return true;
        return start > 0 && tokens[start - 1].Form.ToLowerInvariant() is "pro" or "anti" or "pro-" or "anti-";
    }

    bool IsHyphen(int token) => document.Tokens[token].Form is "-" or "–" or "‑";
}
