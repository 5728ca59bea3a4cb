using Casus.Language.Names;
using Casus.Language.Syntax;

namespace Casus.Language.Mentions;

/// <summary>
/// Finds what refers in a parsed document: noun phrases, names inside them, pronouns, adjectives of nationality, and
/// what "and" joins.
/// </summary>
sealed class MentionFinder
{
    readonly Document document;
    readonly SyntaxTree tree;
    readonly NamesByToken names;
    readonly MentionWords words;
    readonly PronounTable pronouns;
    readonly NounKinds nouns;
    readonly NameReader namesOf;
    readonly List<Mention> found = [];

    MentionFinder(Document document)
    {
        (this.document, tree, names) = (document, document.Syntax, document.NamesByToken);
        words = document.Lists.For<MentionWords>();
        pronouns = document.Lists.For<PronounTable>();
        nouns = document.Lists.For<NounKinds>();
        namesOf = new NameReader(document);
    }

    /// <summary>Finds the mentions of a document.</summary>
    public static MentionList Find(Document document) =>
        new(PartsOfCountries.TakenOut(new MentionFinder(document).Find()), document.Tokens.Length);

    List<Mention> Find()
    {
        for (var token = 0; token < document.Tokens.Length; token++)
            switch (document.Tokens[token].Upos)
            {
                case Upos.PRON:
                    AddPronoun(token);
                    break;
                case Upos.NOUN or Upos.PROPN:
                    if (tree.Phrase(token).IsHead)
                        AddNoun(token);
                    else if (names[token] is { } name)
                        AddNameInside(token, name);
                    break;
                case Upos.ADJ:
                    AddNationality(token);
                    break;
                case Upos.NUM or Upos.DET when tree.Phrase(token).IsHead:
                    AddNumber(token);
                    break;
            }
        return found;
    }

    void AddPronoun(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Relation == Deprel.Expl)
            return;
        if (pronouns.Of(word.Form) is { } pronoun)
            found.Add(pronoun.At(token));
        else if (
            tree.Words.RelativePronouns.ContainsAnyCase(word.Form)
            && (word.Is(Features.Relative) || tree.Phrase(token).RelativeHead >= 0)
        )
            found.Add(new Pronoun(MentionForm.Relative, 3, default, default, default).At(token));
    }

    /// <summary>"the two", "both", "five of the sailors".</summary>
    void AddNumber(int token)
    {
        var form = document.Tokens[token].Form;
        var of = tree.Child(token, Deprel.Nmod);
        if (of < 0 && !words.NumbersAlone.ContainsAnyCase(form))
            return;
        found.Add(
            Phrase(token) with
            {
                Form = MentionForm.Noun,
                Number = form.Equals("one", StringComparison.OrdinalIgnoreCase)
                    ? MentionNumber.Singular
                    : MentionNumber.Plural,
                Kind = of >= 0 ? KindOfSome(of) : EntityKind.Unknown,
            }
        );
    }

    EntityKind KindOfSome(int noun)
    {
        var kind = nouns.Of(document.Tokens[noun].Lemma).Kind;
        return kind == EntityKind.Thing && CountryNames.IsPeople(document.Tokens[noun].Form) ? EntityKind.Person : kind;
    }

    void AddNoun(int head)
    {
        ref readonly var word = ref document.Tokens[head];
        var mention = Phrase(head) with
        {
            Form = MentionForm.Noun,
            Number =
                word.Is(Features.Plural) ? MentionNumber.Plural
                : word.Is(Features.Singular) ? MentionNumber.Singular
                : MentionNumber.Unknown,
        };
        if (names[head] is { } name)
            mention = namesOf.Named(mention, name);
        else if (word.Upos == Upos.PROPN)
            mention = namesOf.Capital(mention);
        if (!mention.IsName && mention.Kind != EntityKind.Person)
            mention = CommonNoun(mention);
        if (mention is { Kind: EntityKind.Person, Gender: MentionGender.Unknown })
            mention = mention with { Gender = namesOf.GenderByTitle(mention) };
        found.Add(mention);
        AddCoordination(mention);
    }

    Mention CommonNoun(in Mention mention)
    {
        var noun = nouns.Of(document.Tokens[mention.Head].Lemma);
        return mention with
        {
            Kind = noun.Kind,
            Gender = noun.Gender,
            Number = noun.IsCollective ? MentionNumber.Plural : mention.Number,
        };
    }

    /// <summary>"Putin" in "the Putin visit".</summary>
    void AddNameInside(int token, NameMention name)
    {
        ref readonly var word = ref document.Tokens[token];
        if (
            word.Head >= name.First && word.Head < name.End
            || word.Relation is Deprel.NmodDesc && name.Kind is not (NameKind.Organisation or NameKind.Place)
        )
            return;
        var mention = namesOf.Named(
            new Mention
            {
                First = name.First,
                End = name.End,
                Head = token,
                Form = MentionForm.Name,
                Number = MentionNumber.Singular,
            },
            name
        );
        if (mention.IsName)
            found.Add(mention);
    }

    /// <summary>"Russian" in "Russian troops", also for "North Korean".</summary>
    void AddNationality(int token)
    {
        if (namesOf.Nationality(token) is not { } nationality)
            return;
        found.Add(
            new Mention
            {
                First = nationality.First,
                End = token + 1,
                Head = token,
                NameFirst = nationality.First,
                NameEnd = token + 1,
                Form = MentionForm.Nationality,
                Kind = EntityKind.Place,
                Number = MentionNumber.Singular,
                Country = nationality.Country,
            }
        );
    }

    /// <summary>"Kim and Putin" as one mention that has parts.</summary>
    void AddCoordination(in Mention first)
    {
        List<int>? joined = null;
        foreach (var child in tree.Of(first.Head))
            if (document.Tokens[child].Relation != Deprel.Conj)
                continue;
            else if (document.Tokens[child].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON)
                (joined ??= [first.Head]).Add(child);
            else
                return;
        if (joined is null || !IsJoinedByAnd(joined[^1]))
            return;
        found.Add(
            first.WithoutName() with
            {
                End = Math.Max(first.End, joined[^1] + 1),
                Country = null,
                Number = MentionNumber.Plural,
                Gender = MentionGender.Unknown,
                Joined = joined,
            }
        );
    }

    bool IsJoinedByAnd(int last) =>
        tree.Child(last, Deprel.Cc) is >= 0 and var conjunction
        && words.Joining.ContainsAnyCase(document.Tokens[conjunction].Form);

    Mention Phrase(int head)
    {
        var (first, end) = tree.Phrase(head).Extent;
        return new Mention
        {
            First = first,
            End = end,
            Head = head,
        };
    }
}
