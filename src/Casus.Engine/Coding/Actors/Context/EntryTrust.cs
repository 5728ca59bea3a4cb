using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Names;

namespace Casus.Coding.Actors.Context;

/// <summary>
/// Whether words are written as one who means an entry writes them: a single capital word may be anything at the start
/// of a sentence or inside a longer name.
/// </summary>
sealed class EntryTrust(Document document, LexiconMatches matches, ActorWords words)
{
    readonly NamesByToken names = document.NamesByToken;

    /// <summary>Whether the words of a match mean an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="match">The words.</param>
    /// <param name="asOrigin">Whether it is enough that they tell where another word belongs.</param>
    public bool Trusts(ActorEntry entry, in LexiconMatches.Match match, bool asOrigin = false)
    {
        ref readonly var token = ref document.Tokens[match.First];
        // "US$44 billion" is no country.
        if (token.Form.Contains('$'))
            return false;
        if (match.End - match.First > 1)
            return true;
        var name = names[match.First] ?? default;
        var isPartOfName = name.End - name.First > 1;
        return entry.Kind switch
        {
            EntryKind.Adjective or EntryKind.People or EntryKind.Title or EntryKind.Agent or EntryKind.Person => true,
            EntryKind.Country => (!isPartOfName || name.Kind != NameKind.Person) && !IsFamilyName(match.First),
            EntryKind.City when isPartOfName => name.Kind == NameKind.Place,
            EntryKind.Organisation or EntryKind.ArmedGroup when IsUnknownPlural(token) => true,
            _ => (token.Upos == Upos.PROPN || name.Kind != NameKind.None || match.Casing == (ulong)Casing.Capitals)
                && (!isPartOfName || name.Kind == NameKind.Place || asOrigin && name.Kind != NameKind.Person),
        };
    }

    /// <summary>
    /// "Houthis", "Peshmerga": taggers take unknown plurals at the start of a sentence for pronouns.
    /// </summary>
    static bool IsUnknownPlural(in Token token) =>
        token is { Upos: Upos.PRON, Form.Length: > 4 } && char.IsUpper(token.Form[0]);

    /// <summary>"Vernon <b>Jordan</b>": countries that are family names, behind a word that is no place.</summary>
    bool IsFamilyName(int token)
    {
        var tokens = document.Tokens;
        return words.FamilyNames.Contains(tokens[token].Form)
            && token > 0
            && tokens[token - 1].Upos == Upos.PROPN
            && tokens[token - 1].Sentence == tokens[token].Sentence
            && tokens[token - 1].SpaceAfter
            && matches.At(token - 1) < 0
            && !words.BeforeCountries.Contains(tokens[token - 1].Form);
    }
}
