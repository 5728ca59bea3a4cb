using Casus.Language.Names;
using Casus.Language.Syntax;

namespace Casus.Language.Mentions;

/// <summary>Reads whom the name in a phrase means: a person and their sex, a country, a people.</summary>
sealed class NameReader(Document document)
{
    readonly SyntaxTree tree = document.Syntax;
    readonly NamesByToken names = document.NamesByToken;
    readonly MentionWords words = document.Lists.For<MentionWords>();
    readonly NounKinds nouns = document.Lists.For<NounKinds>();
    readonly GivenNames given = document.Lists.For<GivenNames>();

    ReadOnlySpan<Token> Tokens => document.Tokens;

    /// <summary>A phrase by the name that holds its head.</summary>
    public Mention Named(in Mention phrase, NameMention name)
    {
        var (first, end) = WithoutTitles(name);
        if (IsCommonWord(first, end))
            return phrase;
        var mention = phrase with
        {
            NameFirst = first,
            NameEnd = end,
            Form = MentionForm.Name,
            Kind = KindOf(name.Kind),
        };
        if (name.Kind != NameKind.Person && Country(mention) is { } country)
            return country;
        if (IsPeople(mention))
            return mention.WithoutName() with { Kind = EntityKind.Person };
        return mention.Kind switch
        {
            EntityKind.Organisation or EntityKind.Place => mention with { Number = MentionNumber.Singular },
            EntityKind.Person when mention.Number != MentionNumber.Plural => mention with
            {
                Number = MentionNumber.Singular,
                Gender = given.Gender(Tokens[first].Form),
            },
            _ => mention,
        };
    }

    /// <summary>A phrase whose head is a word in capitals that the name finder passed over.</summary>
    public Mention Capital(in Mention phrase)
    {
        var head = phrase.Head;
        if (words.Times.Contains(Tokens[head].Form.TrimEnd('.')))
            return phrase;
        var (first, end) = Capitals(phrase);
        var kind = phrase.Kind;
        var country = CountryOf(first, end);
        if (country is not null)
            kind = EntityKind.Place;
        else if (nouns.Of(Tokens[head].Lemma).Kind is not EntityKind.Thing and var ofNoun)
        {
            // "President" alone is a noun, "Liberty University" a name.
            if (first == head || ofNoun == EntityKind.Person)
                return phrase;
            kind = ofNoun;
        }
        var mention = phrase with
        {
            NameFirst = first,
            NameEnd = end,
            Form = MentionForm.Name,
            Kind = kind,
            Country = country,
        };
        return IsPeople(mention) ? mention.WithoutName() with { Kind = EntityKind.Person } : mention;
    }

    /// <summary>The country that an adjective stands for, from its first word on: "North Korean"; null for none.</summary>
    public (int First, string Country)? Nationality(int adjective)
    {
        if (!StartsWithCapital(adjective))
            return null;
        if (adjective > 0 && StartsWithCapital(adjective - 1) && CountryOf(adjective - 1, adjective + 1) is { } whole)
            return (adjective - 1, whole);
        return CountryOf(adjective, adjective + 1) is { } country ? (adjective, country) : null;
    }

    /// <summary>The sex that a title in front of a name tells: "Mr", "Queen".</summary>
    public MentionGender GenderByTitle(in Mention mention)
    {
        for (var token = Math.Max(0, mention.First - 1); token < mention.Head; token++)
        {
            var form = Tokens[token].Form.TrimEnd('.');
            if (words.TitlesOfMen.Contains(form))
                return MentionGender.Masculine;
            if (words.TitlesOfWomen.Contains(form))
                return MentionGender.Feminine;
        }
        foreach (var child in tree.Of(mention.Head))
            if (
                child < mention.Head
                && titles.Contains(Tokens[child].Relation)
                && nouns.Of(Tokens[child].Lemma) is { Kind: EntityKind.Person, Gender: not MentionGender.Unknown } noun
            )
                return noun.Gender;
        return MentionGender.Unknown;
    }

    static readonly RelationSet titles = new(Deprel.NmodDesc, Deprel.Compound, Deprel.Flat);

    (int First, int End) WithoutTitles(NameMention name)
    {
        var (first, end) = (name.First, name.End);
        while (first < end - 1 && IsTitleOrArticle(Tokens[first].Form))
            first++;
        if (end - first > 1 && words.PossessiveEndings.Contains(Tokens[end - 1].Form))
            end--;
        return (first, end);
    }

    bool IsTitleOrArticle(string form) =>
        words.OutsideNames.Contains(form.TrimEnd('.')) || form.Equals("the", StringComparison.OrdinalIgnoreCase);

    bool IsCommonWord(int first, int end) =>
        end - first == 1 && Tokens[first].Upos is Upos.NOUN && !StartsWithCapital(first);

    static EntityKind KindOf(NameKind kind) =>
        kind switch
        {
            NameKind.Person => EntityKind.Person,
            NameKind.Organisation => EntityKind.Organisation,
            NameKind.Place => EntityKind.Place,
            _ => EntityKind.Unknown,
        };

    /// <summary>A named phrase as a country, by all its words ("the Republic of Korea") or the name; null for none.</summary>
    Mention? Country(in Mention mention)
    {
        var first = mention.First;
        var country = CountryOf(first, mention.NameEnd);
        if (country is null)
            (first, country) = (mention.NameFirst, CountryOf(mention.NameFirst, mention.NameEnd));
        return country is null
            ? null
            : mention with
            {
                NameFirst = first,
                Kind = EntityKind.Place,
                Country = country,
                Number = MentionNumber.Singular,
            };
    }

    bool IsPeople(in Mention mention) =>
        mention.NameEnd - mention.NameFirst == 1
        && CountryNames.IsPeople(Tokens[mention.Head].Form)
        && (Tokens[mention.Head].Is(Features.Plural) || mention.First < mention.Head);

    /// <summary>The words in capitals around a head that no name holds.</summary>
    (int First, int End) Capitals(in Mention phrase)
    {
        var (first, end) = (phrase.Head, phrase.Head + 1);
        while (
            first > phrase.First
            && IsBareCapital(first - 1)
            && Tokens[first - 1].Sentence == Tokens[phrase.Head].Sentence
        )
            first--;
        while (end < phrase.End && IsBareCapital(end) && Tokens[end].Relation == Deprel.Flat)
            end++;
        return (first, end);
    }

    bool IsBareCapital(int token) => Tokens[token].Upos == Upos.PROPN && names[token] is null;

    bool StartsWithCapital(int token) => char.IsUpper(Tokens[token].Form[0]);

    string? CountryOf(int first, int end)
    {
        if (Tokens[first].Upos == Upos.DET && end - first > 1)
            first++;
        return CountryNames.Code(document.Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start));
    }
}
