using Casus.Language;

namespace Casus.Coding.Actors;

// Pronouns and stand-ins take the actor that was meant before: the nearest that agrees, subjects first.
sealed partial class ActorReading
{
    const int Reach = 3;

    ActorMention? Pronoun(int head)
    {
        var form = Tokens[head].Form.ToLowerInvariant();
        var meant = form switch
        {
            "he" or "him" or "his" or "himself" => Antecedent(head, mention => IsPerson(mention) && FemaleAt(mention) != true),
            "she" or "her" or "hers" or "herself" => Antecedent(head, mention => IsPerson(mention) && FemaleAt(mention) != false),
            "it" or "its" or "itself" => Tokens[head].Relation == Deprel.Expl ? null : Antecedent(head, mention => !IsPerson(mention) && !IsPlural(mention)),
            "they" or "them" or "their" or "theirs" or "themselves" => Antecedent(head, mention => IsPlural(mention) || HasPartner(mention), true) ?? Antecedent(head, mention => !IsPerson(mention)),
            "who" or "whom" or "which" or "that" or "whose" => Relative(head),
            "both" => Pair(head, true, true),
            _ => null,
        };
        return meant is { Count: > 0 } ? new(head, head + 1, head, ReferenceKind.Pronoun, meant) : null;
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
        var (article, two, other) = (false, false, false);
        for (var child = phrases.FirstChild(head); child >= 0; child = phrases.NextSibling(child))
        {
            var form = Tokens[child].Form.ToLowerInvariant();
            if (Tokens[child].Relation is Deprel.Det or Deprel.DetPredet && form is "the" or "this" or "that" or "these" or "those")
                article = true;
            else if (form is "two" or "both" && Tokens[child].Relation is Deprel.Nummod or Deprel.Det or Deprel.DetPredet or Deprel.CcPreconj or Deprel.Amod)
                two = true;
            else if (Tokens[child].Relation is Deprel.Amod or Deprel.Compound or Deprel.NmodPoss or Deprel.Nummod or Deprel.Appos or Deprel.AclRelcl || Tokens[child].Relation is Deprel.Nmod && phrases.CaseOf(child) is "of" or "in" or "from")
                other = true;
        }
        var word = Tokens[head].Form.ToLowerInvariant();
        IReadOnlyList<Actor>? meant = null;
        if (word is "two" or "both" && (article || word == "both") && !other)
            meant = Pair(head, true, true);
        else if (two && !other)
            meant = word switch
            {
                "countries" or "nations" or "states" or "neighbours" or "neighbors" or "powers" or "republics" or "governments" or "capitals" => Pair(head, false, true),
                "leaders" or "presidents" or "men" or "women" or "ministers" or "politicians" or "officials" or "diplomats" or "premiers" => Pair(head, true, false),
                "sides" or "parties" or "rivals" or "groups" or "delegations" or "allies" => Pair(head, true, true),
                _ => null,
            };
        else if (article && !other)
            meant = word switch
            {
                "country" or "nation" or "kingdom" or "republic" or "island" => Antecedent(head, mention => mention.Kind == ReferenceKind.Country || mention.Kind == ReferenceKind.Nationality),
                "group" or "organization" or "organisation" or "party" or "company" or "firm" or "union" or "alliance" or "movement" or "agency" or "bloc" or "network" or "newspaper" or "bank" =>
                    Antecedent(head, mention => mention.Kind == ReferenceKind.Named && !IsPerson(mention)),
                _ => null,
            };
        if (meant is not { Count: > 0 })
            return null;
        var (first, end) = phrases.Extent(head);
        return new(first, end, head, ReferenceKind.Pronoun, meant);
    }

    IReadOnlyList<Actor>? Antecedent(int head, Func<ActorMention, bool> agrees, bool joint = false)
    {
        var subject = SubjectAbove(head);
        for (var back = 0; back < Reach && Tokens[head].Sentence - back >= 0; back++)
        {
            var sentence = document.Sentences[Tokens[head].Sentence - back];
            ActorMention? best = null;
            var bestRank = 0;
            for (var token = sentence.First; token < Math.Min(sentence.End, head); token++)
            {
                if (byHead[token] is not { } mention || mention.End > head && mention.First <= head || !agrees(mention))
                    continue;
                if (subject is not null && (mention == subject || mention.Actors[0] == subject.Actors[0]))
                    continue;
                // Subjects first, but not those that only say or think what the rest of the sentence tells; of others in the same sentence the nearest.
                var rank = IsSubject(token) ? SaysSomething(Tokens[token].Head) ? 2 : 3 : 1;
                if (rank > bestRank || rank == bestRank && back == 0)
                    (best, bestRank) = (mention, rank);
            }
            if (best is not null)
                Because("means {word}, the nearest before that agrees", head, best.Head);
            if (best is not null)
                return joint ? Joint(best) : best.Actors;
        }
        return null;
    }

    // Who acts on the word in hand cannot be meant by it: "Russia supported sanctions against the country".
    ActorMention? SubjectAbove(int head)
    {
        if (Tokens[head].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NmodPoss || Tokens[head].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || Tokens[head].Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase))
            return null;
        for (var (token, steps) = (Tokens[head].Head, 0); token >= 0 && steps < 6; token = Tokens[token].Head, steps++)
            for (var child = phrases.FirstChild(token); child >= 0; child = phrases.NextSibling(child))
                if (Tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass)
                    return byHead[child];
        return null;
    }

    bool SaysSomething(int verb)
    {
        for (var child = verb < 0 ? -1 : phrases.FirstChild(verb); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation is Deprel.Ccomp or Deprel.Parataxis)
                return true;
        return false;
    }

    // "Putin and Kim": both, for "they".
    IReadOnlyList<Actor> Joint(ActorMention mention)
    {
        List<Actor> all = [.. mention.Actors];
        for (var child = phrases.FirstChild(mention.Head); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation == Deprel.Conj && byHead[child] is { } other)
                all.AddRange(other.Actors);
        return all;
    }

    bool HasPartner(ActorMention mention)
    {
        for (var child = phrases.FirstChild(mention.Head); child >= 0; child = phrases.NextSibling(child))
            if (Tokens[child].Relation == Deprel.Conj && byHead[child] is not null)
                return true;
        return false;
    }

    ActorMention? Back(int head, Func<PersonInfo, bool> agrees)
    {
        for (var token = head - 1; token >= 0; token--)
            if (personAt.TryGetValue(token, out var person) && agrees(person))
                return byHead[token];
        return null;
    }

    bool IsSubject(int token) => Tokens[token].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter;

    bool IsPerson(ActorMention mention)
    {
        if (personAt.ContainsKey(mention.Head) || nameAt[mention.Head] >= 0 && document.Names[nameAt[mention.Head]].Kind == NameKind.Person)
            return true;
        return mention.Kind switch
        {
            ReferenceKind.Generic => !IsPlural(mention) && Entry(mention.Head, kind => kind is EntryKind.Title or EntryKind.Agent) is { } entry && (entry.Kind == EntryKind.Title || SinglePeople.Contains(Tokens[mention.Head].Form)),
            ReferenceKind.Pronoun => Tokens[mention.Head].Form.ToLowerInvariant() is "he" or "him" or "his" or "she" or "her" or "who" || mention.Actors.Count == 1 && Entry(mention.Head, kind => kind is EntryKind.Title) is not null,
            _ => false,
        };
    }

    static readonly HashSet<string> SinglePeople = new(StringComparer.OrdinalIgnoreCase)
    {
        "man", "woman", "official", "soldier", "officer", "rebel", "militant", "gunman", "suspect", "citizen", "protester", "civilian", "member", "policeman", "boy", "girl", "victim", "chief", "head", "director", "worker", "attacker", "person",
    };

    bool? FemaleAt(ActorMention mention)
    {
        if (personAt.TryGetValue(mention.Head, out var person))
            return person.Female;
        return Tokens[mention.Head].Form.ToLowerInvariant() switch
        {
            "woman" or "girl" or "mother" or "wife" or "daughter" or "queen" or "princess" or "she" or "her" or "spokeswoman" or "congresswoman" or "nun" => true,
            "man" or "boy" or "father" or "husband" or "son" or "king" or "prince" or "he" or "him" or "his" or "spokesman" or "policeman" or "congressman" or "priest" or "imam" or "pope" => false,
            _ => null,
        };
    }

    bool IsPlural(ActorMention mention) =>
        mention.Actors.Count > 1 || mention.Kind is ReferenceKind.Generic or ReferenceKind.Country && Tokens[mention.Head].Is(Features.Plural) && Tokens[mention.Head].Upos == Upos.NOUN
        || Tokens[mention.Head].Form.Equals("police", StringComparison.OrdinalIgnoreCase)
        || mention.Kind == ReferenceKind.Pronoun && Tokens[mention.Head].Form.ToLowerInvariant() is "they" or "them" or "their";

    // Two that are told together in this or the last sentences; else two people of the sentences before; else the two countries that the text is about.
    IReadOnlyList<Actor>? Pair(int head, bool people, bool states)
    {
        var now = Tokens[head].Sentence;
        for (var back = 0; back < 2 && now - back >= 0; back++)
        {
            if (people && PairIn(now - back, head, true) is { } persons)
                return persons;
            if (states && PairIn(now - back, head, false) is { } countries)
                return countries;
        }
        for (var back = 2; people && back < 7 && now - back >= 0; back++)
            if (PairIn(now - back, head, true) is { } persons)
                return persons;
        return states ? MainCountries(head) : null;
    }

    List<Actor>? PairIn(int sentence, int head, bool people)
    {
        List<Actor> found = [];
        var subject = SubjectAbove(head);
        for (var token = document.Sentences[sentence].First; token < Math.Min(document.Sentences[sentence].End, head); token++)
            if (byHead[token] is { Kind: not ReferenceKind.Nationality } mention && mention != subject && (people ? IsPerson(mention) : mention.Kind == ReferenceKind.Country))
                foreach (var actor in mention.Actors)
                    if ((actor.Code ?? actor.Name) is not null && !found.Any(other => other.Name == actor.Name && other.Code == actor.Code))
                        found.Add(actor);
        if (found.Count == 2)
            Because("means the two that are told together before", head);
        return found.Count == 2 ? found : null;
    }

    IReadOnlyList<Actor>? MainCountries(int head)
    {
        var subject = SubjectAbove(head)?.Actors[0].Code;
        var main = countries.Where(country => country.Key != subject).OrderByDescending(country => country.Value).Take(2).Select(country => new Actor(lexicon.CountryName(country.Key), country.Key, null)).ToList();
        if (main.Count == 2)
            Because("means the two countries that the text is mostly about", head);
        return main.Count == 2 ? main : null;
    }
}
