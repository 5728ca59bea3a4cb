using Casus.Language.Syntax;

namespace Casus.Language.Coreference;

/// <summary>Finds what refers in a parsed document: noun phrases, names inside them, pronouns.</summary>
sealed class MentionFinder
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ReferenceWords words;
    readonly List<EntityMention> found = [];
    readonly int[] nameAt;

    public MentionFinder(Document document, SyntaxTree tree, ReferenceWords words)
    {
        (this.document, this.tree, this.words) = (document, tree, words);
        nameAt = new int[document.Tokens.Length];
        nameAt.AsSpan().Fill(-1);
        for (var name = 0; name < document.Names.Count; name++)
        for (var token = document.Names[name].First; token < document.Names[name].End && token < nameAt.Length; token++)
            nameAt[token] = name;
    }

    public EntityMention[] Find()
    {
        for (var token = 0; token < nameAt.Length; token++)
            switch (document.Tokens[token].Upos)
            {
                case Upos.PRON:
                    Pronoun(token);
                    break;
                case Upos.NOUN or Upos.PROPN:
                    if (!IsInside(document.Tokens[token].Relation))
                        Noun(token);
                    else if (nameAt[token] >= 0)
                        NameInside(token);
                    break;
                case Upos.ADJ:
                    Nationality(token);
                    break;
                case Upos.NUM or Upos.DET when IsArgument(document.Tokens[token].Relation):
                    Number(token);
                    break;
            }
        return WithoutPartsOfCountries();
    }

    // "the People" and "China" in "the People's Republic of China".
    EntityMention[] WithoutPartsOfCountries()
    {
        var parts = new bool[found.Count];
        for (var at = found.Count - 1; at >= 0; at--)
            if (
                !parts[at]
                && found[at] is { Country: not null, Form: MentionForm.Name } country
                && country.NameFirst == country.First
                && country.End - country.First > 2
            )
            {
                for (
                    var next = at + 1;
                    next < found.Count
                        && (parts[next] || found[next].Head < country.End && found[next].Head != country.Head);
                    next++
                )
                    parts[next] = true;
                for (var before = at - 1; before >= 0 && found[before].Head >= country.First; before--)
                    parts[before] = true;
            }
        return [.. found.Where((_, at) => !parts[at])];
    }

    // "the two", "both", "five of the sailors".
    void Number(int token)
    {
        var mention = new EntityMention
        {
            First = token,
            End = token + 1,
            Head = token,
            Form = MentionForm.Noun,
            Number = MentionNumber.Plural,
        };
        var of = tree.Child(token, Deprel.Nmod);
        if (of >= 0)
        {
            mention.Kind = words.Of(document.Tokens[of].Lemma).Kind;
            if (mention.Kind == EntityKind.Thing && words.IsPeople(document.Tokens[of].Form))
                mention.Kind = EntityKind.Person;
        }
        else if (document.Tokens[token].Form.ToLowerInvariant() is not ("two" or "both"))
            return;
        if (document.Tokens[token].Form.Equals("one", StringComparison.OrdinalIgnoreCase))
            mention.Number = MentionNumber.Singular;
        Widen(token, token, ref mention.First, ref mention.End);
        Add(mention);
    }

    static bool IsInside(Deprel relation) =>
        relation
            is Deprel.Compound
                or Deprel.Flat
                or Deprel.Fixed
                or Deprel.Goeswith
                or Deprel.NmodDesc
                or Deprel.Amod
                or Deprel.Case
                or Deprel.Cc;

    static bool IsArgument(Deprel relation) =>
        relation
            is Deprel.Nsubj
                or Deprel.NsubjPass
                or Deprel.Obj
                or Deprel.Iobj
                or Deprel.Obl
                or Deprel.OblAgent
                or Deprel.Nmod
                or Deprel.Conj
                or Deprel.NmodPoss;

    void Add(EntityMention mention)
    {
        mention.Antecedent = -1;
        mention.Chain = found.Count;
        found.Add(mention);
    }

    void Pronoun(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Relation == Deprel.Expl)
            return;
        var mention = new EntityMention
        {
            First = token,
            End = token + 1,
            Head = token,
            Form = MentionForm.Pronoun,
            Person = 3,
            Number = MentionNumber.Singular,
            Kind = EntityKind.Person,
        };
        switch (word.Form.ToLowerInvariant())
        {
            case "he" or "him" or "his" or "himself":
                mention.Gender = MentionGender.Masculine;
                break;
            case "she" or "her" or "hers" or "herself":
                mention.Gender = MentionGender.Feminine;
                break;
            case "it" or "its" or "itself":
                mention.Kind = EntityKind.Unknown;
                break;
            case "they" or "them" or "their" or "theirs" or "themselves" or "'em":
                (mention.Number, mention.Kind) = (MentionNumber.Plural, EntityKind.Unknown);
                break;
            case "i" or "me" or "my" or "mine" or "myself":
                mention.Person = 1;
                break;
            case "we" or "us" or "our" or "ours" or "ourselves":
                (mention.Person, mention.Number) = (1, MentionNumber.Plural);
                break;
            case "you" or "your" or "yours" or "yourself" or "yourselves" or "u" or "ya":
                (mention.Person, mention.Number) = (2, MentionNumber.Unknown);
                break;
            case "both":
                (mention.Form, mention.Number, mention.Kind) = (
                    MentionForm.Noun,
                    MentionNumber.Plural,
                    EntityKind.Unknown
                );
                break;
            case "who"
            or "which"
            or "that"
            or "whom"
            or "whose" when word.Is(Features.Relative) || RelativeClause(token) >= 0:
                (mention.Form, mention.Kind, mention.Number) = (
                    MentionForm.Relative,
                    EntityKind.Unknown,
                    MentionNumber.Unknown
                );
                break;
            case "someone" or "somebody" or "anyone" or "anybody" or "everyone" or "everybody" or "nobody":
                mention.Form = MentionForm.Noun;
                break;
            default:
                return;
        }
        Add(mention);
    }

    /// <summary>The noun that the relative clause of a pronoun belongs to, or -1.</summary>
    public static int RelativeClause(Document document, int token)
    {
        for (var above = token; above >= 0; above = document.Tokens[above].Head)
            if (document.Tokens[above].Relation == Deprel.AclRelcl)
                return document.Tokens[above].Head < token ? document.Tokens[above].Head : -1;
        return -1;
    }

    int RelativeClause(int token) => RelativeClause(document, token);

    void Noun(int head)
    {
        ref readonly var word = ref document.Tokens[head];
        var mention = new EntityMention
        {
            First = head,
            End = head + 1,
            Head = head,
            Form = MentionForm.Noun,
        };
        Widen(head, head, ref mention.First, ref mention.End);
        mention.Number =
            word.Is(Features.Plural) ? MentionNumber.Plural
            : word.Is(Features.Singular) ? MentionNumber.Singular
            : MentionNumber.Unknown;
        if (nameAt[head] >= 0)
            Name(ref mention, document.Names[nameAt[head]]);
        else if (word.Upos == Upos.PROPN)
            ProperNoun(ref mention, head);
        if (!mention.IsName)
            CommonNoun(ref mention, head);
        if (mention.Kind == EntityKind.Person && mention.Gender == MentionGender.Unknown)
            mention.Gender = GenderByTitle(head, mention.First);
        Add(mention);
        Coordination(head);
    }

    void Name(ref EntityMention mention, NameMention name)
    {
        var (first, end) = (name.First, name.End);
        while (
            first < end - 1
            && (
                IsHonorific(document.Tokens[first].Form)
                || document.Tokens[first].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
            )
        )
            first++;
        if (end - first > 1 && document.Tokens[end - 1].Form is "'s" or "’s" or "'" or "’")
            end--;
        if (
            document.Tokens[first].Upos is Upos.NOUN
            && end - first == 1
            && !char.IsUpper(document.Tokens[first].Form[0])
        )
            return;
        (mention.NameFirst, mention.NameEnd, mention.Form) = (first, end, MentionForm.Name);
        mention.Kind = name.Kind switch
        {
            NameKind.Person => EntityKind.Person,
            NameKind.Organisation => EntityKind.Organisation,
            NameKind.Place => EntityKind.Place,
            _ => EntityKind.Unknown,
        };
        var whole = name.Kind == NameKind.Person ? null : CountryOf(mention.First, end);
        if (whole is not null)
            mention.NameFirst = mention.First;
        if ((whole ?? CountryOf(first, end)) is { } country && name.Kind != NameKind.Person)
            (mention.Kind, mention.Country, mention.Number) = (EntityKind.Place, country, MentionNumber.Singular);
        else if (IsPeople(mention))
            (mention.Kind, mention.Form, mention.NameFirst, mention.NameEnd) = (
                EntityKind.Person,
                MentionForm.Noun,
                0,
                0
            );
        else if (mention.Kind is EntityKind.Organisation or EntityKind.Place)
            mention.Number = MentionNumber.Singular;
        else if (mention.Kind == EntityKind.Person && mention.Number != MentionNumber.Plural)
        {
            mention.Number = MentionNumber.Singular;
            mention.Gender = words.Given(document.Tokens[first].Form);
        }
    }

    bool IsPeople(in EntityMention mention) =>
        mention.NameEnd - mention.NameFirst == 1
        && words.IsPeople(document.Tokens[mention.Head].Form)
        && (document.Tokens[mention.Head].Is(Features.Plural) || mention.First < mention.Head);

    static bool IsTime(string form) =>
        form.TrimEnd('.')
            is "Monday"
                or "Tuesday"
                or "Wednesday"
                or "Thursday"
                or "Friday"
                or "Saturday"
                or "Sunday"
                or "January"
                or "February"
                or "March"
                or "April"
                or "May"
                or "June"
                or "July"
                or "August"
                or "September"
                or "October"
                or "November"
                or "December"
                or "Jan"
                or "Feb"
                or "Mar"
                or "Apr"
                or "Jun"
                or "Jul"
                or "Aug"
                or "Sept"
                or "Sep"
                or "Oct"
                or "Nov"
                or "Dec"
                or "Christmas"
                or "Easter"
                or "Ramadan"
                or "Spring"
                or "Summer"
                or "Autumn"
                or "Fall"
                or "Winter";

    // A capital word that the name finder passed over.
    void ProperNoun(ref EntityMention mention, int head)
    {
        if (IsTime(document.Tokens[head].Form))
            return;
        var first = head;
        while (
            first > mention.First
            && document.Tokens[first - 1].Upos == Upos.PROPN
            && nameAt[first - 1] < 0
            && document.Tokens[first - 1].Sentence == document.Tokens[head].Sentence
        )
            first--;
        var end = head + 1;
        while (
            end < mention.End
            && document.Tokens[end].Upos == Upos.PROPN
            && document.Tokens[end].Relation == Deprel.Flat
            && nameAt[end] < 0
        )
            end++;
        if (CountryOf(first, end) is { } country)
            (mention.Kind, mention.Country) = (EntityKind.Place, country);
        else if (words.Of(document.Tokens[head].Lemma) is { Kind: not EntityKind.Thing } noun)
        {
            if (first == head || noun.Kind == EntityKind.Person)
                return;
            mention.Kind = noun.Kind;
        }
        (mention.NameFirst, mention.NameEnd, mention.Form) = (first, end, MentionForm.Name);
        if (IsPeople(mention))
            (mention.Kind, mention.Form, mention.NameFirst, mention.NameEnd) = (
                EntityKind.Person,
                MentionForm.Noun,
                0,
                0
            );
    }

    void CommonNoun(ref EntityMention mention, int head)
    {
        if (mention.Kind == EntityKind.Person)
            return;
        var noun = words.Of(document.Tokens[head].Lemma);
        (mention.Kind, mention.Gender) = (noun.Kind, noun.Gender);
        if (noun.Collective)
            mention.Number = MentionNumber.Plural;
    }

    // "Putin" in "the Putin visit".
    void NameInside(int token)
    {
        var name = document.Names[nameAt[token]];
        var above = document.Tokens[token].Head;
        if (
            above >= name.First && above < name.End
            || document.Tokens[token].Relation is Deprel.NmodDesc
                && name.Kind is not (NameKind.Organisation or NameKind.Place)
        )
            return;
        var mention = new EntityMention
        {
            First = name.First,
            End = name.End,
            Head = token,
            Form = MentionForm.Name,
            Number = MentionNumber.Singular,
        };
        Name(ref mention, name);
        if (mention.IsName)
            Add(mention);
    }

    // "Russian" in "Russian troops", also for "North Korean".
    void Nationality(int token)
    {
        if (!char.IsUpper(document.Tokens[token].Form[0]))
            return;
        var first = token;
        var country = CountryOf(token, token + 1);
        if (
            token > 0
            && char.IsUpper(document.Tokens[token - 1].Form[0])
            && CountryOf(token - 1, token + 1) is { } whole
        )
            (first, country) = (token - 1, whole);
        if (country is not null)
            Add(
                new()
                {
                    First = first,
                    End = token + 1,
                    Head = token,
                    NameFirst = first,
                    NameEnd = token + 1,
                    Form = MentionForm.Nationality,
                    Kind = EntityKind.Place,
                    Number = MentionNumber.Singular,
                    Country = country,
                }
            );
    }

    string? CountryOf(int first, int end)
    {
        if (document.Tokens[first].Upos == Upos.DET && end - first > 1)
            first++;
        var start = document.Tokens[first].Start;
        var name = document.Text.AsSpan(start, document.Tokens[end - 1].End - start);
        if (name.Length > 60 || name.SequenceEqual("us"))
            return null;
        Span<char> plain = stackalloc char[60];
        name.Replace(plain, '’', '\'');
        return words.Country(plain[..name.Length]);
    }

    static bool IsHonorific(string form) =>
        form.TrimEnd('.')
            is "Mr"
                or "Mrs"
                or "Ms"
                or "Miss"
                or "Mister"
                or "Sir"
                or "Dame"
                or "Lord"
                or "Lady"
                or "Dr"
                or "Prof"
                or "Professor"
                or "Rev"
                or "Madam"
                or "Saint"
                or "St";

    MentionGender GenderByTitle(int head, int first)
    {
        for (var token = Math.Max(0, first - 1); token < head; token++)
            switch (document.Tokens[token].Form.TrimEnd('.'))
            {
                case "Mr" or "Mister" or "Sir" or "Lord":
                    return MentionGender.Masculine;
                case "Mrs" or "Ms" or "Miss" or "Dame" or "Lady" or "Madam":
                    return MentionGender.Feminine;
            }
        foreach (var child in tree.Of(head))
            if (
                child < head
                && document.Tokens[child].Relation is Deprel.NmodDesc or Deprel.Compound or Deprel.Flat
                && words.Of(document.Tokens[child].Lemma)
                    is { Kind: EntityKind.Person, Gender: not MentionGender.Unknown } noun
            )
                return noun.Gender;
        return MentionGender.Unknown;
    }

    // "Kim and Putin" as one mention that has parts.
    void Coordination(int head)
    {
        List<int>? parts = null;
        var end = found[^1].End;
        foreach (var child in tree.Of(head))
            if (
                document.Tokens[child].Relation == Deprel.Conj
                && document.Tokens[child].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON
            )
            {
                (parts ??= [head]).Add(child);
                end = Math.Max(end, child + 1);
            }
            else if (document.Tokens[child].Relation == Deprel.Conj)
                return;
        if (parts is null || !HasAnd(parts[^1]))
            return;
        // Parts are heads for now; the resolver turns them into mentions when all are found.
        Add(
            found[^1] with
            {
                End = end,
                NameFirst = 0,
                NameEnd = 0,
                Country = null,
                Form = MentionForm.Noun,
                Number = MentionNumber.Plural,
                Gender = MentionGender.Unknown,
                Parts = [.. parts],
            }
        );
    }

    bool HasAnd(int last)
    {
        foreach (var child in tree.Of(last))
            if (document.Tokens[child].Relation == Deprel.Cc)
                return document.Tokens[child].Form.ToLowerInvariant() is "and" or "&";
        return false;
    }

    void Widen(int token, int head, ref int first, ref int end)
    {
        foreach (var child in tree.Of(token))
        {
            var belongs = document.Tokens[child].Relation switch
            {
                Deprel.Det
                or Deprel.DetPredet
                or Deprel.Amod
                or Deprel.Compound
                or Deprel.Nummod
                or Deprel.NmodPoss
                or Deprel.NmodDesc
                or Deprel.Flat
                or Deprel.Fixed
                or Deprel.Goeswith
                or Deprel.Nmod
                or Deprel.NmodUnmarked => true,
                Deprel.Advmod => child < head,
                Deprel.Case or Deprel.Conj or Deprel.Cc => token != head,
                _ => false,
            };
            if (!belongs)
                continue;
            first = Math.Min(first, child);
            end = Math.Max(end, child + 1);
            Widen(child, head, ref first, ref end);
        }
    }
}
