using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Coding.Actors.Phrases;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>
/// Who a person's name means: whom the text told before, whom the lexicon knows, or else whom the words around it tell.
/// </summary>
sealed class PersonIdentity(
    ActorText text,
    KnownPeople known,
    ToldPeople told,
    PersonTitles titles,
    PhraseCountries countries,
    OwnerSector owners,
    HomeCountry home
)
{
    /// <summary>A name, the noun beside it that tells what its bearer is, and whether that is over.</summary>
    readonly record struct Named(int Head, NameSpan Name, string Text, int Title, ActorEntry? Noun, bool IsFormer);

    /// <summary>Who a name means.</summary>
    /// <param name="head">The head of the phrase of the name.</param>
    /// <param name="name">The name.</param>
    /// <param name="title">The noun that it names, or -1 to look for one.</param>
    public ToldPerson Of(int head, NameSpan name, int title = -1)
    {
        var named = Titled(head, name, title);
        var person = Known(named);
        if (person is null && ToldBefore(named) is { } earlier)
        {
            text.Reasons.BecauseTold(earlier.Actor, earlier.Head, head);
            return earlier;
        }
        person ??= OfThatFamily(named);
        var actor = person is { } found ? OfLexicon(named, found) : OfWords(named);
        return new(ActorCodes.Coded(actor), head);
    }

    Named Titled(int head, NameSpan name, int title)
    {
        if (title < 0)
            title = titles.Of(head, name.First);
        var isFormer =
            titles.IsFormer(head)
            || title >= 0 && titles.IsFormer(title)
            || name.First > 0 && titles.IsFormerWord(name.First - 1);
        var noun = title >= 0 ? text.Noun(title) : null;
        return new(head, name, text.Document.Words(name.First, name.End), title, noun, isFormer);
    }

    KnownPerson? Known(Named named)
    {
        var isSupported = named.Noun is not null || named.Name.Length > 1;
        return known.At(named.Head, isSupported)
            ?? (named.Name.Contains(named.Head) ? null : known.At(named.Name.End - 1, isSupported));
    }

    /// <summary>A title brings in somebody else than the one of that name without a code.</summary>
    ToldPerson? ToldBefore(Named named) =>
        told.Find(named.Text) is { } earlier && (named.Noun is null || earlier.Actor.Code is not null) ? earlier : null;

    KnownPerson? OfThatFamily(Named named) =>
        (named.Name.Length > 1 || named.Noun is not null)
        && known.ByFamilyName(named.Name.End - 1, named.Noun?.Office) is { } kin
        && (
            named.Name.Length == 1
            || KnownPeople.GivenNameFits(text[named.Name.First].Form, kin.Entry, named.Noun?.Office)
        )
            ? kin
            : null;

    Actor OfLexicon(Named named, KnownPerson person)
    {
        var entry = person.Entry;
        var sector = known.Sector(person);
        if (!person.IsInOffice && !named.IsFormer && named.Noun is { Kind: EntryKind.Title, Sector: { } now })
            sector = now;
        var isOutOfOffice = !person.IsInOffice || named.Noun?.Office is { } left && left == entry.Office;
        if (named.IsFormer && isOutOfOffice && ActorCodes.HasOffices(sector))
            sector = "ELI";
        text.Reasons.Because(entry, named.Head);
        if (sector != entry.Sector)
            text.Reasons.Because(
                $"{sector} by the article's date and the words around the name",
                named.Head,
                named.Title
            );
        var isFullName = entry.Name.Contains(' ') || named.Name.Length == 1;
        return new(isFullName ? entry.Name : named.Text, entry.Code, sector);
    }

    Actor OfWords(Named named)
    {
        if (named.Noun is not null)
            text.Reasons.Because(named.Noun, named.Head);
        var affiliation = titles.Affiliation(named.Head) ?? (named.Title >= 0 ? titles.Affiliation(named.Title) : null);
        // A scholar at a university in Tokyo is no actor of Japan.
        var isScholar = affiliation is not null && titles.IsInstitute(affiliation);
        var code = Country(named, isScholar);
        var sector = Sector(named) ?? (isScholar ? "EDU" : null);
        if (named.IsFormer && ActorCodes.HasOffices(sector))
        {
            sector = "ELI";
            text.Reasons.Because("no longer in office, so ELI", named.Head);
        }
        var role = named.Title >= 0 ? titles.Role(named.Title) : null;
        return new(named.Text, code, sector) { Role = role, Affiliation = affiliation };
    }

    string? Country(Named named, bool isScholar)
    {
        Origin? origin = named.Title >= 0 && countries.Of(named.Title) is [var byTitle, ..] ? byTitle : null;
        if (!isScholar)
            origin ??= countries.Of(named.Head, isPerson: true) is [var byName, ..]
                ? byName
                : countries.Beside(named.Head);
        if (origin is { } found)
        {
            text.Reasons.BecauseOf([found], named.Head);
            return found.Code;
        }
        if (isScholar || named.Noun is not { Kind: EntryKind.Title, Sector: not null })
            return null;
        var code = home.Of(named.Head);
        if (code is not null)
            text.Reasons.BecauseHome(code, named.Head);
        return code;
    }

    string? Sector(Named named)
    {
        if (named.Noun is not { } noun)
            return null;
        if (owners.Of(named.Title) is { } owner && OwnerSector.Overrules(owner, noun))
            return owner;
        // "Formula One driver", "professional shooter": what they do for sport or for a living.
        return
            noun is { Kind: EntryKind.Agent, Sector: "CRM" or "UAF" }
            && text.Words.SportsAndTrades.ContainsAnyCase(text[named.Title].Form)
            ? "CVL"
            : noun.Sector;
    }
}
