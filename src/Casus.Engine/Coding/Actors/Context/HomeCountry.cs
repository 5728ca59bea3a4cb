using Casus.Coding.Actors.Entries;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Actors.Context;

/// <summary>
/// Where somebody is at home whose own words don't tell it: "<b>gunmen</b> fired in Niger".
/// </summary>
sealed class HomeCountry(ActorText text)
{
    static readonly RelationSet modifiers = new(Deprel.Amod, Deprel.Compound);
    static readonly RelationSet modifiersAndDeterminers = new(Deprel.Amod, Deprel.Compound, Deprel.Det);
    static readonly RelationSet placeRelations = new(Deprel.Obl, Deprel.Nmod);

    /// <summary>The place that the sentence tells, else the country that the text is about; or null.</summary>
    public string? Of(int noun) => IsFromElsewhere(noun) ? null : PlaceTold(noun) ?? Topic(noun);

    /// <summary>The only country where the sentence of a token says that something happens, or null.</summary>
    public string? PlaceTold(int token)
    {
        string? place = null;
        foreach (var (at, code) in text.Countries.In(text[token].Sentence))
        {
            if (!IsPlaceOfAct(at))
                continue;
            if (place is not null && place != code)
                return null;
            place = code;
        }
        return place;
    }

    /// <summary>"Two <b>foreign</b> workers in Mali" are of no country that the text tells.</summary>
    public bool IsForeign(int noun) => text.Tree.ChildWithForm(noun, modifiers, text.Words.Foreign) >= 0;

    /// <summary>
    /// The country told most often; of several as often, who acts in the sentence, then the one told first.
    /// </summary>
    string? Topic(int noun)
    {
        var main = text.Countries.Main;
        if (main.Count < 2)
            return main.FirstOrDefault();
        // Rebels and gunmen fight those who act, or are at home elsewhere.
        if (ActorCodes.IsLawless(text.Noun(noun)?.Sector))
            return null;
        foreach (var (at, code) in text.Countries.In(text[noun].Sentence))
            if (main.Contains(code) && Relations.Subjects.Contains(text[at].Relation))
                return code;
        return main[0];
    }

    bool IsPlaceOfAct(int token) =>
        placeRelations.Contains(text[token].Relation)
        && text.Tree.Phrase(token).HasCase(text.Words.WhereAnActIs)
        && !text.Words.Venues.Contains(text[token].Form);

    /// <summary>
    /// Migrants, "foreign fighters", "European governments", "Kurdish forces" are not at home where they are told of.
    /// </summary>
    bool IsFromElsewhere(int noun)
    {
        if (text.Entry(noun, EntryKind.Agent) is { Sector: "REF" })
            return true;
        foreach (var child in text.Tree.Of(noun))
            if (
                modifiersAndDeterminers.Contains(text[child].Relation)
                && (
                    text.Words.FromElsewhere.ContainsAnyCase(text[child].Form)
                    || text.Entry(child, EntryKinds.Peoples) is { Code: null }
                )
            )
                return true;
        return false;
    }
}
