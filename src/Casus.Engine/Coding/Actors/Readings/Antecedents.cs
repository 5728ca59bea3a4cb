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
    public IReadOnlyList<ToldActor>? ToldBefore(int head)
    {
        var at = chains.At(head);
        if (at < 0 || chains.Mentions[at] is not { Form: MentionForm.Noun, Pass: not CoreferencePass.Apposition })
            return null;
        foreach (var before in chains.AllBefore(at))
            if (
                chains.Mentions[before] is { Form: MentionForm.Name or MentionForm.Noun, Parts: null } mention
                && mentions.Of(mention.Head) is { Actors: [{ Code: not null } or { Name: not null }, ..] } known
            )
            {
                text.Reasons.Because(reasons[(int)chains.Mentions[at].Pass], head, mention.Head);
                return Named(By(known), at);
            }
        return null;
    }

    /// <summary>Whom a pronoun or a noun that stands for a name means, or null.</summary>
    public IReadOnlyList<ToldActor>? Of(int head)
    {
        var at = chains.At(head);
        return at < 0 ? null
            : chains.Mentions[at] is { Parts: not null, Pass: CoreferencePass.Pair } pair ? Both(head, pair)
            : MostTelling(head, at);
    }

    /// <summary>Of what was told before, the nearest that says most.</summary>
    IReadOnlyList<ToldActor>? MostTelling(int head, int at)
    {
        IReadOnlyList<ToldActor>? best = null;
        var told = -1;
        foreach (var before in chains.AllBefore(at))
            if (
                ActorsOf(chains.Mentions[before]) is { } actors
                && (best is null || Weight(actors[0].Actor) > Weight(best[0].Actor))
            )
                (best, told) = (actors, chains.Mentions[before].Head);
        if (best is null)
            return null;
        text.Reasons.Because(reasons[(int)chains.Mentions[at].Pass], head, told);
        return Named(best, at);
    }

    /// <summary>One actor told by a description, by the nearest name that the text gives it before.</summary>
    IReadOnlyList<ToldActor> Named(IReadOnlyList<ToldActor> told, int at)
    {
        if (told is [var one])
            foreach (var before in chains.AllBefore(at))
                if (
                    chains.Mentions[before] is { Form: MentionForm.Name, Parts: null } mention
                    && mentions.Known(mention.Head) is { Actors.Count: 1, Told: null } name
                )
                    return [one with { Words = name.Party(0, text.Document).Words }];
        return told;
    }

    /// <summary>The actors of a mention with the words by which it, or what it points back to, tells them.</summary>
    public IReadOnlyList<ToldActor> By(ActorMention mention) =>
        [.. mention.Actors.Zip(mention.Telling(text.Document), (actor, words) => new ToldActor(actor, words))];

    static int Weight(Actor actor) => (actor.Code is null ? 0 : 2) + (actor.Sector is null ? 0 : 1);

    /// <summary>"both", "the two countries": those told together, else those that the text is mostly about.</summary>
    IReadOnlyList<ToldActor>? Both(int head, in EntityMention pair)
    {
        var arePlaces = pair.Kind == EntityKind.Place;
        var both = Together(pair.Parts!);
        if (both is not null && arePlaces)
            both = CountriesOf(both);
        if (both is [{ Actor: { Code: { } code } one }] && OtherMainCountry(head, code) is { } partner)
            both.Add(new(partner with { Sector = one.Sector }, null));
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
    IReadOnlyList<ToldActor>? ActorsOf(in EntityMention mention)
    {
        if (mention.Parts is { } parts)
            return Together(parts);
        if (mentions.Of(mention.Head) is { Actors.Count: > 0 } known)
            return By(known);
        // "His guest" is nobody of his own country.
        if (
            mention.Form == MentionForm.Pronoun
            || mention.Kind is EntityKind.Thing
            || text.Words.Counterparts.Contains(text[mention.Head].Lemma)
            || countries.Of(mention.Head) is not { Count: > 0 } origins
        )
            return null;
        var sector = ownerSectors.Of(mention.Head);
        var words = text.Document.Quoted(mention.First, mention.End);
        return origins.ConvertAll(origin => new ToldActor(new(null, origin.Code, sector), words));
    }

    List<ToldActor>? Together(int[] parts)
    {
        List<ToldActor> all = [];
        foreach (var part in parts)
        foreach (var told in ActorsOf(chains.Mentions[part]) ?? [])
            if ((told.Actor.Code ?? told.Actor.Name) is not null && !all.Exists(other => other.Actor == told.Actor))
                all.Add(told);
        return all.Count > 0 ? all : null;
    }

    List<ToldActor> CountriesOf(List<ToldActor> actors) =>
        [
            .. actors
                .Where(told => told.Actor.Code is not null)
                .DistinctBy(told => told.Actor.Code)
                .Select(told => told with { Actor = Country(told.Actor.Code!) }),
        ];

    Actor Country(string code) => new(text.Lexicon.CountryName(code), code, null);

    /// <summary>The country that the text is mostly about beside one that is told.</summary>
    Actor? OtherMainCountry(int head, string told)
    {
        var main = MainCountries(head);
        return main.Exists(actor => actor.Code == told) ? main.Find(actor => actor.Code != told) : null;
    }

    List<ToldActor>? BothMainCountries(int head)
    {
        if (MainCountries(head) is not { Count: 2 } main)
            return null;
        text.Reasons.Because("means the two countries that the text is mostly about", head);
        return main.ConvertAll(country => new ToldActor(country, null));
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
