using Casus.Lexicons;

namespace Casus.Language.Mentions;

/// <summary>What a pronoun says of whom it means.</summary>
readonly record struct Pronoun(
    MentionForm Form,
    byte Person,
    MentionNumber Number,
    EntityKind Kind,
    MentionGender Gender
)
{
    /// <summary>The pronoun as a mention at a token.</summary>
    public Mention At(int token) =>
        new()
        {
            First = token,
            End = token + 1,
            Head = token,
            Form = Form,
            Person = Person,
            Number = Number,
            Kind = Kind,
            Gender = Gender,
        };
}

/// <summary>The personal and indefinite pronouns, by their forms: lexicon/words/mentions.txt.</summary>
sealed class PronounTable : IWords<PronounTable>
{
    readonly Dictionary<string, Pronoun> pronouns = new(StringComparer.OrdinalIgnoreCase);

    PronounTable(WordLists lists)
    {
        Add("a man", Singular(3, EntityKind.Person, MentionGender.Masculine));
        Add("a woman", Singular(3, EntityKind.Person, MentionGender.Feminine));
        Add("a thing", Singular(3, EntityKind.Unknown));
        Add("several", new Pronoun(MentionForm.Pronoun, 3, MentionNumber.Plural, EntityKind.Unknown, default));
        Add("the speaker", Singular(1, EntityKind.Person));
        Add(
            "the speaker and others",
            new Pronoun(MentionForm.Pronoun, 1, MentionNumber.Plural, EntityKind.Person, default)
        );
        Add("who is spoken to", new Pronoun(MentionForm.Pronoun, 2, MentionNumber.Unknown, EntityKind.Person, default));
        Add("two", new Pronoun(MentionForm.Noun, 3, MentionNumber.Plural, EntityKind.Unknown, default));
        Add("any person", Singular(3, EntityKind.Person) with { Form = MentionForm.Noun });

        void Add(string forWhom, Pronoun pronoun)
        {
            foreach (var form in lists[$"pronouns for {forWhom}"])
                pronouns.TryAdd(form, pronoun);
        }

        static Pronoun Singular(byte person, EntityKind kind, MentionGender gender = default) =>
            new(MentionForm.Pronoun, person, MentionNumber.Singular, kind, gender);
    }

    public static PronounTable From(WordLists lists) => new(lists);

    /// <summary>What a pronoun says of whom it means, or null for other words.</summary>
    public Pronoun? Of(string form) => pronouns.TryGetValue(form, out var pronoun) ? pronoun : null;
}
