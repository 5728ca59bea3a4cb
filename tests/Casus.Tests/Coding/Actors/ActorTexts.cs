using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Tests.Coding.Actors;

/// <summary>What the parts of the actors' room are handed, for a sentence parsed by hand.</summary>
static class ActorTexts
{
    /// <summary>A sentence as <see cref="Parsed.ByHand"/> reads it.</summary>
    public static ActorText Of(string sentence, string? date = null, params NameMention[] names) =>
        Of(Parsed.ByHand(sentence, date, names));

    public static ActorText Of(Document document) => new(document, ActorLexicon.Standard);

    /// <summary>Words without a tree to speak of: names hang on the first, which is the root.</summary>
    public static ActorText OfWords(string words, string? date = null, params NameMention[] names) =>
        Of(
            string.Join(
                ' ',
                words
                    .Split(' ')
                    .Select(
                        (word, i) =>
                            $"{word}/{(char.IsUpper(word[0]) ? "PROPN" : "NOUN")}/{(i == 0 ? "0/root" : "1/flat")}"
                    )
            ),
            date,
            names
        );

    /// <summary>The last token with that form.</summary>
    public static int At(this ActorText text, string form)
    {
        for (var token = text.Document.Tokens.Length - 1; token >= 0; token--)
            if (text[token].Form == form)
                return token;
        throw new ArgumentException($"no such word: {form}");
    }

    /// <summary>Mentions that mean the country that their head names, and nobody else.</summary>
    public static ResolvedMentions CountriesAlone(this ActorText text) =>
        new(
            text.Document.Tokens.Length,
            token =>
                text.Entry(token, EntryKinds.Places | EntryKinds.Peoples) is { Code: { } code }
                    ? new(token, token + 1, token, ReferenceKind.Country, [new Actor(null, code, null)])
                    : null
        );
}
