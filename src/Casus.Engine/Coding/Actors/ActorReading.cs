using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>
/// One pass over one document: every noun phrase is resolved once, in order of the text, so that pronouns find what
/// stands before them.
/// </summary>
sealed partial class ActorReading
{
    readonly Document document;
    readonly ActorLexicon lexicon;
    readonly NounPhrases phrases;
    readonly LexiconMatches matches;
    readonly ActorMention?[] byHead;
    readonly bool[] done;
    readonly int[] nameAt;
    readonly DateOnly? date;
    int depth;

    public ActorReading(Document document, ActorLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
        date = document.Article.Date;
        phrases = new(document);
        matches = new(lexicon.Phrases, document);
        byHead = new ActorMention?[document.Tokens.Length];
        done = new bool[byHead.Length];
        nameAt = new int[byHead.Length];
        Array.Fill(nameAt, -1);
        for (var name = 0; name < document.Names.Count; name++)
        for (var token = document.Names[name].First; token < document.Names[name].End && token < nameAt.Length; token++)
            nameAt[token] = name;
    }

    public ActorMap Read()
    {
        CountCountries();
        IntroducePeople();
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
                Mention(token);
            document.Reached(
                WorkShares.MentionsTied
                    + (WorkShares.ActorsFound - WorkShares.MentionsTied) * sentence.End / byHead.Length,
                "finding actors"
            );
        }
        ShareWhatIsTold();
        return new(byHead);
    }

    ReadOnlySpan<Token> Tokens => document.Tokens;

    /// <summary>The mention with this head, resolved now if it was not yet.</summary>
    ActorMention? Mention(int head)
    {
        if (done[head] || depth > 12)
            return byHead[head];
        done[head] = true;
        depth++;
        byHead[head] = phrases.IsHead(head) ? Resolve(head) : Nationality(head);
        depth--;
        return byHead[head];
    }

    ActorMention? Resolve(int head)
    {
        if (
            Tokens[head].Upos == Upos.PRON
            && Entry(head, kind => kind is EntryKind.Organisation or EntryKind.ArmedGroup or EntryKind.Country) is null
        )
            return Pronoun(head);
        if (IsWordOfPhrase(head))
            return null;
        if (StandIn(head) is { } standIn)
            return standIn;
        var (first, end) = phrases.Extent(head);
        return Person(head, first, end)
            ?? Description(head, first, end)
            ?? Named(head, first, end)
            ?? Quantity(head, first, end)
            ?? Acronym(head, first, end)
            ?? UnknownName(head, first, end);
    }

    // "state" in "head of state".
    bool IsWordOfPhrase(int head)
    {
        var at = matches.At(head);
        return at >= 0
            && Tokens[head].Head is >= 0 and var above
            && matches.At(above) == at
            && Tokens[head].Relation is Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodUnmarked or Deprel.Obl;
    }

    /// <summary>The lexicon entry of the given kinds that covers a token, or null.</summary>
    ActorEntry? Entry(int token, Predicate<EntryKind> wanted, bool asOrigin = false)
    {
        var at = matches.At(token);
        if (at < 0)
            return null;
        foreach (var phrase in matches.Phrases(matches[at]))
            if (wanted(phrase.Entry.Kind) && IsTrusted(phrase.Entry, matches[at], asOrigin))
                return phrase.Entry;
        return null;
    }

    // A single capital word may be anything at the start of a sentence or inside a longer name.
    bool IsTrusted(ActorEntry entry, LexiconMatches.Match match, bool asOrigin = false)
    {
        if (
            entry.Local && !countries.ContainsKey(entry.Code!)
            || entry.Kind == EntryKind.Country && notMeant.Contains(entry.Code!)
        )
            return false;
        // "US$44 billion" is no country.
        if (document.Tokens[match.First].Form.Contains('$'))
            return false;
        if (match.End - match.First > 1)
            return true;
        ref readonly var token = ref document.Tokens[match.First];
        var name = nameAt[match.First] >= 0 ? document.Names[nameAt[match.First]] : default;
        var longer = name.End - name.First > 1;
        return entry.Kind switch
        {
            EntryKind.Adjective or EntryKind.People or EntryKind.Title or EntryKind.Agent => true,
            EntryKind.Country => (!longer || name.Kind != NameKind.Person) && !IsFamilyName(match.First),
            EntryKind.Person => true,
            EntryKind.City when longer => name.Kind == NameKind.Place,
            // "Houthis", "Peshmerga": taggers take unknown plurals at the start of a sentence for pronouns.
            EntryKind.Organisation
            or EntryKind.ArmedGroup
                when token is { Upos: Upos.PRON, Form.Length: > 4 } && char.IsUpper(token.Form[0]) => true,
            _ => (token.Upos == Upos.PROPN || nameAt[match.First] >= 0 || match.Casing == (ulong)Casing.Capitals)
                && (!longer || name.Kind == NameKind.Place || asOrigin && name.Kind != NameKind.Person),
        };
    }

    // "Vernon Jordan": countries that are family names, behind a word that is no place.
    bool IsFamilyName(int token) =>
        FamilyNames.Contains(Tokens[token].Form)
        && token > 0
        && Tokens[token - 1].Upos == Upos.PROPN
        && Tokens[token - 1].Sentence == Tokens[token].Sentence
        && Tokens[token - 1].SpaceAfter
        && matches.At(token - 1) < 0
        && Tokens[token - 1].Form
            is not (
                "Air"
                or "Royal"
                or "North"
                or "South"
                or "Northern"
                or "Southern"
                or "Greater"
                or "New"
                or "Team"
                or "Radio"
                or "Bank"
            );

    static readonly HashSet<string> FamilyNames = new(StringComparer.Ordinal)
    {
        "Jordan",
        "Israel",
        "Ireland",
        "Chad",
        "Georgia",
        "England",
        "Holland",
        "France",
        "Cuba",
        "Malta",
    };

    bool InsidePerson(int token) =>
        nameAt[token] >= 0
        && document.Names[nameAt[token]] is { Kind: NameKind.Person } name
        && name.End - name.First > 1
        && Tokens[token].Upos == Upos.PROPN;

    ActorMention? Named(int head, int first, int end)
    {
        var at = matches.At(head);
        if (at < 0)
            return null;
        foreach (var phrase in matches.Phrases(matches[at]))
        {
            var entry = phrase.Entry;
            if (!IsTrusted(entry, matches[at]))
                continue;
            switch (entry.Kind)
            {
                case EntryKind.People when entry.Sector is { } sector:
                    return Told(
                        entry,
                        new(first, end, head, ReferenceKind.Generic, [new(entry.Name, entry.Code, sector)])
                    );
                case EntryKind.Country or EntryKind.Region or EntryKind.City or EntryKind.Seat:
                    return Told(
                        entry,
                        new(
                            first,
                            end,
                            head,
                            ReferenceKind.Country,
                            [
                                new(
                                    entry.Kind == EntryKind.Seat && entry.Sector is not null
                                        ? entry.Name
                                        : lexicon.CountryName(entry.Code!),
                                    entry.Code,
                                    entry.Sector
                                ),
                            ]
                        )
                        {
                            IsScene = IsScene(entry),
                        }
                    );
                case EntryKind.Organisation or EntryKind.ArmedGroup:
                    return Told(entry, new(first, end, head, ReferenceKind.Named, [Organisation(head, entry)]));
                case EntryKind.People
                or EntryKind.Adjective
                    when entry.Code is not null
                        && (
                            Tokens[head].Upos is Upos.NOUN or Upos.PROPN
                            || Tokens[head].Is(Features.Plural)
                            || HasArticle(head)
                        ):
                    return Told(
                        entry,
                        new(
                            first,
                            end,
                            head,
                            IsCounted(head) ? ReferenceKind.Generic : ReferenceKind.Country,
                            [new(lexicon.CountryName(entry.Code!), entry.Code, IsCounted(head) ? "CVL" : null)]
                        )
                    );
            }
        }
        return null;
    }

    // "The Mexican Congress": an organ whose name many countries share belongs to the country that stands before it.
    Actor Organisation(int head, ActorEntry entry) =>
        new(
            entry.Name,
            entry.Code is { Length: 3 } code
            && (
                entry.Sector is not ("GOV" or "LEG" or "JUD" or "MIL" or "PTY" or "COP")
                || code is "IGO" or "UNO" or "EUR"
            )
                ? code
                : ModifierCodes(head).FirstOrDefault() ?? entry.Code,
            entry.Sector
        );

    bool HasArticle(int head)
    {
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation == Deprel.Det)
                return true;
        return false;
    }

    // "17 Palestinians", "young Britons", "Kazakhs" are people; "the Iranians" may as well be their state.
    bool IsCounted(int head)
    {
        var article = false;
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            switch (Tokens[child].Relation)
            {
                case Deprel.Nummod or Deprel.Amod:
                    return true;
                case Deprel.Det when Tokens[child].Form.Equals("the", StringComparison.OrdinalIgnoreCase):
                    article = true;
                    break;
            }
        return !article;
    }

    // "Five of the nine Britons", "hundreds of protesters", "a group of farmers".
    ActorMention? Quantity(int head, int first, int end)
    {
        if (!Quantities.Contains(Tokens[head].Form) && Tokens[head].Upos != Upos.NUM)
            return null;
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
            if (
                Tokens[child].Relation is Deprel.Nmod or Deprel.Obl
                && phrases.CaseOf(child) == "of"
                && Mention(child) is { } whole
            )
                return Means(
                    "counts {word}",
                    new(
                        first,
                        end,
                        head,
                        ReferenceKind.Generic,
                        [
                            .. whole.Actors.Select(actor =>
                                whole.Kind == ReferenceKind.Country ? actor with { Sector = "CVL" } : actor
                            ),
                        ]
                    ),
                    child
                );
        return null;
    }

    static readonly HashSet<string> Quantities = new(StringComparer.OrdinalIgnoreCase)
    {
        "dozens",
        "hundreds",
        "thousands",
        "millions",
        "scores",
        "tens",
        "number",
        "numbers",
        "group",
        "groups",
        "majority",
        "lot",
        "lots",
        "couple",
        "handful",
        "pair",
        "crowd",
        "crowds",
        "some",
        "many",
        "most",
        "several",
        "all",
        "both",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "each",
        "either",
        "none",
        "few",
        "half",
        "rest",
        "remainder",
        "team",
        "delegation",
        "convoy",
        "series",
        "host",
        "wave",
        "mob",
        "gang",
    };
}
