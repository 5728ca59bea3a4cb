namespace Casus.Language.Coreference;

// Descriptions: the same noun again, a role told before, the kind of what was named.
sealed partial class CoreferenceReading
{
    const int KindReach = 5;

    // "an accord … the accord"; what the later one adds must have been told.
    void TieSameNouns()
    {
        var last = new Dictionary<string, int>();
        var before = new int[mentions.Length];
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            if (
                mentions[mention] is not { Form: MentionForm.Noun, Parts: null } noun
                || Tokens[noun.Head].Upos is not (Upos.NOUN or Upos.PROPN)
            )
                continue;
            var lemma = Tokens[noun.Head].Lemma;
            before[mention] = last.TryGetValue(lemma, out var same) ? same : -1;
            last[lemma] = mention;
            var determiner = DeterminerOf(mention);
            if (
                determiner == Determiner.Indefinite
                || determiner == Determiner.None && noun.Number != MentionNumber.Plural
            )
                continue;
            var country = words.Of(Tokens[noun.Head].Lemma).Country && !HasModifier(noun.Head);
            for (
                var (other, looked) = (before[mention], 0);
                other >= 0 && looked < CoreferenceChains.Reach;
                other = before[other], looked++
            )
                if (
                    IsAny(other)
                    || country && DeterminerOf(other) is not (Determiner.Definite or Determiner.Demonstrative)
                )
                    continue;
                else if (
                    !AreNested(mention, other)
                    && (determiner == Determiner.None ? AreAlike(mention, other) : AddsNothing(mention, other))
                    && Tie(mention, other, CoreferencePass.SameNoun)
                )
                    break;
        }
    }

    // "Every country" is none.
    bool IsAny(int mention)
    {
        foreach (var child in tree.Of(mentions[mention].Head))
            if (
                Tokens[child].Relation == Deprel.Det
                && Tokens[child].Form.ToLowerInvariant()
                    is "every"
                        or "each"
                        or "no"
                        or "any"
                        or "all"
                        or "such"
                        or "what"
                        or "which"
            )
                return true;
        return false;
    }

    bool AreAlike(int mention, int other) =>
        DeterminerOf(other) == Determiner.None && AddsNothing(mention, other) && AddsNothing(other, mention);

    bool AddsNothing(int mention, int other)
    {
        foreach (var child in tree.Of(mentions[mention].Head))
            if (IsModifier(Tokens[child].Relation) && !Holds(other, child))
                return false;
        return true;
    }

    bool Holds(int mention, int modifier)
    {
        for (var token = mentions[mention].First; token < mentions[mention].End; token++)
            if (
                token != mentions[mention].Head
                && Tokens[token].Lemma.Equals(Tokens[modifier].Lemma, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        return false;
    }

    // "President Duval … the president"; "Lopez, the mayor of the town, … the mayor".
    void TieRoles()
    {
        var roles = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            if (mentions[mention] is { Form: MentionForm.Name, Kind: EntityKind.Person })
            {
                foreach (var child in tree.Of(mentions[mention].Head))
                    if (
                        Tokens[child].Relation is Deprel.NmodDesc or Deprel.Compound
                        && Tokens[child].Upos is Upos.NOUN or Upos.PROPN
                        && words.Of(Tokens[child].Lemma).Kind == EntityKind.Person
                    )
                        Listed(roles, Tokens[child].Lemma).Add(mention);
            }
            else if (IsPersonNoun(mention))
            {
                var bearers = Listed(roles, Tokens[mentions[mention].Head].Lemma);
                if (
                    mentions[mention].Antecedent < 0
                    && DeterminerOf(mention) is Determiner.Definite or Determiner.Demonstrative
                )
                    for (var at = bearers.Count - 1; at >= Math.Max(0, bearers.Count - CoreferenceChains.Reach); at--)
                        if (
                            !AreNested(mention, bearers[at])
                            && AddsNothing(mention, bearers[at])
                            && Tie(mention, bearers[at], CoreferencePass.Role)
                        )
                            break;
                if (Root(mention) != mention || mentions[mention].Antecedent >= 0)
                    bearers.Add(mention);
            }
        }
    }

    bool IsPersonNoun(int mention) =>
        mentions[mention]
            is { Form: MentionForm.Noun, Kind: EntityKind.Person, Number: MentionNumber.Singular, Parts: null };

    // "the country" for the nearest country, "the company" for the nearest organisation, "the city", "the man".
    void TieKindsOfNames()
    {
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            var noun = mentions[mention];
            if (
                noun.Form != MentionForm.Noun
                || noun.Antecedent >= 0
                || noun.Number == MentionNumber.Plural
                || noun.Parts is not null
                || noun.Kind is EntityKind.Thing or EntityKind.Unknown
                || DeterminerOf(mention) is not (Determiner.Definite or Determiner.Demonstrative)
                || HasModifier(noun.Head)
            )
                continue;
            var lemma = Tokens[noun.Head].Lemma.ToLowerInvariant();
            var word = words.Of(lemma);
            if (word.Kind == EntityKind.Person && word.Gender == MentionGender.Unknown)
                continue;
            var subject = SubjectAbove(noun.Head);
            var barred =
                subject >= 0 && !IsSubject(Tokens[noun.Head].Relation) && AtHead(subject) is >= 0 and var acting
                    ? Root(acting)
                    : -1;
            var start = first[Math.Max(0, SentenceOf(mention) - KindReach)];
            for (var other = mention - 1; other >= start; other--)
                if (
                    Root(other) != barred
                    && IsOfKind(other, word, lemma)
                    && !AreNested(mention, other)
                    && Tie(mention, other, CoreferencePass.KindOfName)
                )
                    break;
        }
    }

    bool IsOfKind(int name, ReferenceWords.Noun word, string lemma)
    {
        ref readonly var mention = ref mentions[name];
        if (word.Country)
            return mention.Country is not null;
        // "the university" for "Temple University".
        if (
            mention.Form == MentionForm.Name
            && Tokens[mention.NameEnd - 1].Form.Equals(lemma, StringComparison.OrdinalIgnoreCase)
        )
            return true;
        return mention.Form == MentionForm.Name
            && mention.Country is null
            && word.Kind switch
            {
                EntityKind.Organisation => mention.Kind == EntityKind.Organisation
                    && lemma
                        is "group"
                            or "organization"
                            or "organisation"
                            or "company"
                            or "firm"
                            or "agency"
                            or "party"
                            or "movement"
                            or "union"
                            or "alliance"
                            or "bloc"
                            or "network"
                            or "newspaper"
                            or "bank"
                            or "body"
                            or "institution"
                            or "school"
                            or "university"
                            or "college"
                            or "hospital"
                            or "club"
                            or "court"
                            or "institute"
                            or "foundation"
                            or "commission"
                            or "committee",
                EntityKind.Place => mention.Kind == EntityKind.Place
                    && lemma
                        is "city"
                            or "town"
                            or "village"
                            or "island"
                            or "region"
                            or "province"
                            or "area"
                            or "place"
                            or "capital"
                            or "territory",
                _ => mention.Kind == EntityKind.Person,
            };
    }

    // "…, says James Brown. … the political scientist": who speaks and was told to be nothing yet.
    void LearnRoles()
    {
        // How often an entity is told with a role, at its root; and the names that speak.
        var roles = new int[mentions.Length];
        var speaking = new List<int>();
        for (var mention = 0; mention < mentions.Length; mention++)
            if (TellsRole(mention))
                roles[Root(mention)]++;
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            if (mentions[mention] is { Form: MentionForm.Name, Kind: EntityKind.Person } && Says(mention))
                speaking.Add(mention);
            if (
                !IsPersonNoun(mention)
                || mentions[mention].Antecedent >= 0
                || DeterminerOf(mention) != Determiner.Definite
                || !Says(mention)
            )
                continue;
            for (var at = speaking.Count - 1; at >= Math.Max(0, speaking.Count - CoreferenceChains.Reach); at--)
            {
                var (own, known) = (Root(mention), Root(speaking[at]));
                if (roles[known] > 0 || !Tie(mention, speaking[at], CoreferencePass.Learned))
                    continue;
                // What was learned is no role that the text tells of itself.
                if (own != known)
                    roles[Root(mention)] = roles[own] + roles[known] - 1;
                break;
            }
        }
    }

    bool Says(int mention)
    {
        var head = mentions[mention].Head;
        var verb = Tokens[head].Head;
        // "…, says the minister" is sometimes parsed as an object.
        if (
            verb >= 0
            && Tokens[head].Relation == Deprel.Obj
            && verb == mentions[mention].First - 1
            && Tokens[verb].Lemma == "say"
        )
            return true;
        if (verb < 0 || Tokens[head].Relation is not (Deprel.Nsubj or Deprel.NsubjPass))
            return false;
        return Tokens[verb].Relation == Deprel.Parataxis || tree.Child(verb, Deprel.Ccomp, Deprel.Parataxis) >= 0;
    }

    bool TellsRole(int mention) =>
        mentions[mention] is { Form: MentionForm.Noun, Pass: not CoreferencePass.Learned }
        || mentions[mention].Form == MentionForm.Name && HasTitle(mentions[mention].Head);

    bool HasTitle(int head)
    {
        foreach (var child in tree.Of(head))
            if (Tokens[child].Relation == Deprel.NmodDesc && words.Of(Tokens[child].Lemma).Kind == EntityKind.Person)
                return true;
        return false;
    }
}
