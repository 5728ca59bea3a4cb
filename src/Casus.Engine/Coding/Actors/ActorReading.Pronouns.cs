using Casus.Language;
using Casus.Language.Coreference;

namespace Casus.Coding.Actors;

// Pronouns and stand-ins take the actor of what they refer to.
sealed partial class ActorReading
{
    ActorMention? Pronoun(int head)
    {
        var meant = Tokens[head].Form.ToLowerInvariant() switch
        {
            "who" or "whom" or "which" or "that" or "whose" => Relative(head),
            "i"
            or "me"
            or "my"
            or "mine"
            or "myself"
            or "we"
            or "us"
            or "our"
            or "ours"
            or "ourselves"
            or "you"
            or "your" => null,
            _ => Meant(head),
        };
        return meant is { Count: > 0 } ? new(head, head + 1, head, ReferenceKind.Pronoun, meant) : null;
    }

    // The actors of what the text told before under other words.
    IReadOnlyList<Actor>? Meant(int head)
    {
        var chains = document.Coreference;
        var at = chains.At(head);
        if (at < 0)
            return null;
        if (chains.Mentions[at].Parts is { } parts && chains.Mentions[at].Pass == CoreferencePass.Pair)
        {
            var both = parts.Length > 0 ? Together(parts) : null;
            if (both is not null && chains.Mentions[at].Kind == EntityKind.Place)
                both =
                [
                    .. both.Where(actor => actor.Code is not null)
                        .DistinctBy(actor => actor.Code)
                        .Select(actor => new Actor(lexicon.CountryName(actor.Code!), actor.Code, null)),
                ];
            if (both is [{ Code: { } known } one] && OtherMainCountry(head, known) is { } partner)
                both.Add(partner with { Sector = one.Sector });
            if (both is not null && (both.Count > 1 || chains.Mentions[at].Kind != EntityKind.Place))
            {
                Because("means the two that are told together before", head);
                return both;
            }
            return chains.Mentions[at].Kind != EntityKind.Person ? MainCountries(head) : null;
        }
        // Of what was told before, the nearest that says most.
        IReadOnlyList<Actor>? best = null;
        var told = -1;
        foreach (var before in chains.AllBefore(at))
            if (ActorsOf(chains.Mentions[before]) is { } actors && (best is null || Known(actors[0]) > Known(best[0])))
                (best, told) = (actors, chains.Mentions[before].Head);
        if (best is not null)
            Because(Reasons[(int)chains.Mentions[at].Pass], head, told);
        return best;
    }

    // Why a mention means {word}, by the pass that tied it.
    static readonly string[] Reasons =
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

    static int Known(Actor actor) => (actor.Code is null ? 0 : 2) + (actor.Sector is null ? 0 : 1);

    // Who is no actor of its own stands for the country beside it: "the Syrian command".
    IReadOnlyList<Actor>? ActorsOf(in EntityMention mention)
    {
        if (mention.Parts is { } parts)
            return Together(parts);
        if (Mention(mention.Head) is { Actors.Count: > 0 } known)
            return known.Actors;
        // "His guest" is nobody of his own country.
        if (
            mention.Form == MentionForm.Pronoun
            || mention.Kind is EntityKind.Thing
            || Opposites.Contains(Tokens[mention.Head].Lemma)
            || ContextCodes(mention.Head) is not { Count: > 0 } codes
        )
            return null;
        var sector = OwnerSector(mention.Head, null);
        return codes.ConvertAll(code => new Actor(null, code, sector));
    }

    List<Actor>? Together(int[] parts)
    {
        List<Actor> all = [];
        foreach (var part in parts)
            if (ActorsOf(document.Coreference.Mentions[part]) is { } actors)
                foreach (var actor in actors)
                    if ((actor.Code ?? actor.Name) is not null && !all.Contains(actor))
                        all.Add(actor);
        return all.Count > 0 ? all : null;
    }

    IReadOnlyList<Actor>? Relative(int head)
    {
        for (var token = head; token >= 0; token = Tokens[token].Head)
        {
            if (Tokens[token].Relation == Deprel.AclRelcl && Tokens[token].Head is >= 0 and var noun)
            {
                Because("means {word}, which its clause belongs to", head, noun);
                return noun < head ? Mention(noun)?.Actors : null;
            }
            if (Tokens[token].Head >= 0 && Tokens[token].Relation is Deprel.Root or Deprel.Ccomp)
                return null;
        }
        return null;
    }

    // "the two countries", "both sides", "the country", "the group"; "the president" is a description of its own.
    ActorMention? StandIn(int head)
    {
        var chains = document.Coreference;
        var at = chains.At(head);
        if (
            at < 0
            || chains.Mentions[at]
                is not { Form: MentionForm.Noun, Pass: CoreferencePass.Pair or CoreferencePass.KindOfName }
        )
            return null;
        // A town is not its country's government.
        if (
            chains.Mentions[at] is { Pass: CoreferencePass.KindOfName, Kind: EntityKind.Place, Chain: var chain }
            && chains.Mentions[chain].Country is null
        )
            return null;
        var meant = Meant(head);
        if (meant is not { Count: > 0 })
            return null;
        var (first, end) = phrases.Extent(head);
        return new(first, end, head, ReferenceKind.Pronoun, meant);
    }

    bool IsSubject(int token) => Tokens[token].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter;

    static readonly HashSet<string> Opposites =
    [
        "guest",
        "visitor",
        "host",
        "counterpart",
        "opponent",
        "rival",
        "neighbour",
        "neighbor",
        "enemy",
        "foe",
        "adversary",
    ];

    // The country that the text is mostly about beside one that is told.
    Actor? OtherMainCountry(int head, string known)
    {
        var main = Main(head);
        return main.Exists(actor => actor.Code == known) ? main.Find(actor => actor.Code != known) : null;
    }

    List<Actor> Main(int head)
    {
        var subject = SubjectAbove(head)?.Actors[0].Code;
        return countries
            .Where(country => country.Key != subject)
            .OrderByDescending(country => country.Value)
            .Take(2)
            .Select(country => new Actor(lexicon.CountryName(country.Key), country.Key, null))
            .ToList();
    }

    IReadOnlyList<Actor>? MainCountries(int head)
    {
        var main = Main(head);
        if (main.Count == 2)
            Because("means the two countries that the text is mostly about", head);
        return main.Count == 2 ? main : null;
    }

    // Who acts on the word in hand cannot be meant by it: "China watches the cooperation of the two countries".
    ActorMention? SubjectAbove(int head)
    {
        if (Tokens[head].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NmodPoss)
            return null;
        for (var token = Tokens[head].Head; token >= 0; token = Tokens[token].Head)
        for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass)
                return byHead[child];
        return null;
    }
}
