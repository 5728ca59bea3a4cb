using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Phrases;
using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Coding.Actors.Readings;

/// <summary>Whom the text told before under other words, by its chains of coreference.</summary>
sealed class Antecedents(ActorText text, ResolvedMentions mentions, PhraseCountries countries, OwnerSector ownerSectors)
{
    // Why a mention means {word}, by the pass that tied it.
    static readonly string[] reasons =
    [
        "means {word}",
        "means {word}, the same name",
        "means {word}, whose initials it writes",
        "means {word}, which stands beside it",
        "means {word}, whose name it shortens",
        "means {word}, who speaks",
        "means {word}, told before with the same noun",
        "means {word}, told before with that office",
        "means {word}, the nearest before of that kind",
        "means {word}, who speaks and had no role yet",
        "means {word} among the two told together before",
        "means {word}, the most prominent before that agrees",
    ];

    readonly CoreferenceChains chains = text.Document.Coreference;

    /// <summary>
    /// "The president", "the political scientist", "the soldiers": who was told before with a name or a country, or
    /// null.
    /// </summary>
    public IReadOnlyList<Actor>? ToldBefore(int head)
    {
        var at = chains.At(head);
        if (at < 0 || chains.Mentions[at] is not { Form: MentionForm.Noun, Pass: not CoreferencePass.Apposition })
            return null;
        foreach (var before in chains.AllBefore(at))
            if (
                chains.Mentions[before] is { Form: MentionForm.Name or MentionForm.Noun, Parts: null } mention
                && mentions.Of(mention.Head) is { Actors: [{ Code: not null } or { Name: not null }, ..] known }
            )
            {
                text.Reasons.Because(reasons[(int)chains.Mentions[at].Pass], head, mention.Head);
                return known;
            }
        return null;
    }

    /// <summary>Whom a pronoun or a noun that stands for a name means, or null.</summary>
    public IReadOnlyList<Actor>? Of(int head)
    {
        var at = chains.At(head);
        return at < 0 ? null
            : chains.Mentions[at] is { Parts: not null, Pass: CoreferencePass.Pair } pair ? Both(head, pair)
            : MostTelling(head, at);
    }

    /// <summary>Of what was told before, the nearest that says most.</summary>
    IReadOnlyList<Actor>? MostTelling(int head, int at)
    {
        IReadOnlyList<Actor>? best = null;
        var told = -1;
        foreach (var before in chains.AllBefore(at))
            if (
                ActorsOf(chains.Mentions[before]) is { } actors
                && (best is null || Weight(actors[0]) > Weight(best[0]))
            )
                (best, told) = (actors, chains.Mentions[before].Head);
        if (best is not null)
            text.Reasons.Because(reasons[(int)chains.Mentions[at].Pass], head, told);
        return best;
    }

    static int Weight(Actor actor) => (actor.Code is null ? 0 : 2) + (actor.Sector is null ? 0 : 1);

    /// <summary>"both", "the two countries": those told together, else those that the text is mostly about.</summary>
    IReadOnlyList<Actor>? Both(int head, in EntityMention pair)
    {
        var arePlaces = pair.Kind == EntityKind.Place;
        var both = Together(pair.Parts!);
        if (both is not null && arePlaces)
            both = CountriesOf(both);
        if (both is [{ Code: { } code } one] && OtherMainCountry(head, code) is { } partner)
            both.Add(partner with { Sector = one.Sector });
        if (both is not null && (both.Count > 1 || !arePlaces))
        {
            text.Reasons.Because("means the two that are told together before", head);
            return both;
        }
        return pair.Kind == EntityKind.Person ? null : BothMainCountries(head);
    }

    /// <summary>
    /// Who is no actor of its own stands for the country beside it: "the Syrian <b>command</b>".
    /// </summary>
    IReadOnlyList<Actor>? ActorsOf(in EntityMention mention)
    {
        if (mention.Parts is { } parts)
            return Together(parts);
        if (mentions.Of(mention.Head) is { Actors.Count: > 0 } known)
            return known.Actors;
        // "His guest" is nobody of his own country.
        if (
            mention.Form == MentionForm.Pronoun
            || mention.Kind is EntityKind.Thing
            || text.Words.Counterparts.Contains(text[mention.Head].Lemma)
            || countries.Of(mention.Head) is not { Count: > 0 } origins
        )
            return null;
        var sector = ownerSectors.Of(mention.Head);
        return origins.ConvertAll(origin => new Actor(null, origin.Code, sector));
    }

    List<Actor>? Together(int[] parts)
    {
        List<Actor> all = [];
        foreach (var part in parts)
        foreach (var actor in ActorsOf(chains.Mentions[part]) ?? [])
            if ((actor.Code ?? actor.Name) is not null && !all.Contains(actor))
                all.Add(actor);
        return all.Count > 0 ? all : null;
    }

    List<Actor> CountriesOf(List<Actor> actors) =>
        [.. actors.Select(actor => actor.Code).OfType<string>().Distinct().Select(Country)];

    Actor Country(string code) => new(text.Lexicon.CountryName(code), code, null);

    /// <summary>The country that the text is mostly about beside one that is told.</summary>
    Actor? OtherMainCountry(int head, string told)
    {
        var main = MainCountries(head);
        return main.Exists(actor => actor.Code == told) ? main.Find(actor => actor.Code != told) : null;
    }

    List<Actor>? BothMainCountries(int head)
    {
        if (MainCountries(head) is not { Count: 2 } main)
            return null;
        text.Reasons.Because("means the two countries that the text is mostly about", head);
        return main;
    }

    /// <summary>
    /// The two countries that the text is mostly about. Who acts on the word in hand cannot be meant by it: "China
    /// watches the talks of <b>the two countries</b>".
    /// </summary>
    List<Actor> MainCountries(int head)
    {
        var subject = SubjectAbove(head)?.Actors[0].Code;
        return [.. text.Countries.ByCount.Where(code => code != subject).Take(2).Select(Country)];
    }

    ActorMention? SubjectAbove(int head)
    {
        if (text[head].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NmodPoss)
            return null;
        for (var above = text[head].Head; above >= 0; above = text[above].Head)
            if (text.Tree.Child(above, Deprel.Nsubj, Deprel.NsubjPass) is >= 0 and var subject)
                return mentions.Known(subject);
        return null;
    }
}
