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
            "they" or "them" or "their" or "theirs" or "themselves" => Antecedent(head, IsPlural) ?? Antecedent(head, mention => !IsPerson(mention)),
            "who" or "whom" or "which" or "that" or "whose" => Relative(head),
            "both" => Pair(head, null),
            _ => null,
        };
        return meant is { Count: > 0 } ? new(head, head + 1, head, ReferenceKind.Pronoun, meant) : null;
    }

    IReadOnlyList<Actor>? Relative(int head)
    {
        for (var token = head; token >= 0; token = Tokens[token].Head)
        {
            if (Tokens[token].Relation == Deprel.AclRelcl && Tokens[token].Head is >= 0 and var noun)
                return noun < head ? Mention(noun)?.Actors : null;
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
            meant = Pair(head, null);
        else if (two && !other)
            meant = word switch
            {
                "countries" or "nations" or "states" or "neighbours" or "neighbors" or "powers" or "republics" or "governments" => Pair(head, mention => mention.Kind is ReferenceKind.Country or ReferenceKind.Nationality || !IsPerson(mention) && mention.Actors[0].Code is not null),
                "leaders" or "presidents" or "men" or "women" or "ministers" or "politicians" or "officials" or "diplomats" or "premiers" => Pair(head, IsPerson),
                "sides" or "parties" or "rivals" or "groups" or "delegations" or "allies" => Pair(head, null),
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

    IReadOnlyList<Actor>? Antecedent(int head, Func<ActorMention, bool> agrees)
    {
        var clause = Tokens[head].Head;
        var object_ = Tokens[head].Relation is Deprel.Obj or Deprel.Iobj or Deprel.Obl or Deprel.OblAgent;
        for (var back = 0; back < Reach && Tokens[head].Sentence - back >= 0; back++)
        {
            var sentence = document.Sentences[Tokens[head].Sentence - back];
            ActorMention? best = null;
            for (var token = sentence.First; token < Math.Min(sentence.End, head); token++)
            {
                if (Before(token) is not { } mention || mention.End > head && mention.First <= head || !agrees(mention))
                    continue;
                if (object_ && Tokens[token].Head == clause && IsSubject(token))
                    continue;
                if (best is null || IsSubject(token) && !IsSubject(best.Head) || back == 0 && IsSubject(token) == IsSubject(best.Head) && !IsSubject(token))
                    best = mention;
            }
            if (best is not null)
                return best.Actors;
        }
        return null;
    }

    // Mentions that stand before the one in hand are resolved; those after it are left alone.
    ActorMention? Before(int token) => byHead[token];

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

    // The two last different actors of a kind, preferring two that stand in one sentence.
    IReadOnlyList<Actor>? Pair(int head, Func<ActorMention, bool>? agrees)
    {
        for (var back = 0; back < Reach + 1 && Tokens[head].Sentence - back >= 0; back++)
        {
            var sentence = document.Sentences[Tokens[head].Sentence - back];
            List<Actor> found = [];
            var people = false;
            for (var token = Math.Min(sentence.End, head) - 1; token >= sentence.First && found.Count < 2; token--)
            {
                if (Before(token) is not { Kind: not ReferenceKind.Nationality } mention || agrees is not null && !agrees(mention) || mention.Actors[0].Code is null && mention.Actors[0].Name is null)
                    continue;
                if (agrees is null && found.Count == 1 && IsPerson(mention) != people)
                    continue;
                people = IsPerson(mention);
                foreach (var actor in mention.Actors)
                    if (found.Count < 2 && !found.Any(other => other.Name == actor.Name && other.Code == actor.Code))
                        found.Add(actor);
            }
            if (found.Count == 2)
            {
                found.Reverse();
                return found;
            }
        }
        return null;
    }
}
