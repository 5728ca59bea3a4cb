namespace Casus.Language.Coreference;

// Pronouns take the most salient entity before them that agrees, and "both" or "the two" the pair that was told
// together.
sealed partial class CoreferenceReading
{
    const int PersonReach = 5,
        ThingReach = 2,
        PeopleFirst = 100;

    double[] salience = [];
    double[] inSentence = [];
    readonly List<int> touched = [];

    void TiePronouns()
    {
        salience = new double[mentions.Length];
        inSentence = new double[mentions.Length];
        for (var mention = 0; mention < mentions.Length; mention++)
            if (IsForTwo(mention))
                TiePair(mention);
            else if (mentions[mention] is { Form: MentionForm.Pronoun, Person: 3 })
                TiePronoun(mention);
    }

    // "It is clear that", "it is the senate that": the word means nothing.
    bool MeansNothing(int head)
    {
        var verb = Tokens[head].Head;
        if (
            verb < 0
            || !IsSubject(Tokens[head].Relation)
            || !Tokens[head].Form.Equals("it", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        if (
            tree.Has(verb, Deprel.Csubj)
            || Tokens[verb].Lemma is "rain" or "snow" or "seem" or "appear" && tree.Has(verb, Deprel.Ccomp)
        )
            return true;
        return tree.Has(verb, Deprel.Cop)
            && (
                tree.Has(verb, Deprel.Ccomp)
                || tree.Has(verb, Deprel.AclRelcl) && Tokens[verb].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON
                || Tokens[verb].Upos == Upos.ADJ
                    && tree.Has(verb, Deprel.Advcl)
                    && Tokens[verb].Lemma is not ("ready" or "able")
            );
    }

    // Who says, thinks and wants is no thing.
    bool ActsAsPerson(int head) =>
        IsSubject(Tokens[head].Relation)
        && Tokens[head].Relation != Deprel.NsubjPass
        && Tokens[head].Head >= 0
        && Tokens[Tokens[head].Head] is { Upos: Upos.VERB } verb
        && words.IsOfPeople(verb.Lemma);

    void TiePronoun(int pronoun)
    {
        var head = mentions[pronoun].Head;
        if (MeansNothing(head))
            return;
        var acts = ActsAsPerson(head);
        if (
            IsReflexive(head)
            && SubjectAbove(head) is >= 0 and var self
            && AtHead(self) is >= 0 and var same
            && Fits(pronoun, same)
        )
        {
            Tie(pronoun, same, CoreferencePass.Pronoun, always: true);
            return;
        }
        var barred = Barred(head);
        var said =
            mentions[pronoun].Kind == EntityKind.Person && speakers[quoteAt[head]] is >= 0 and var speaker
                ? Root(speaker)
                : -1;
        var reach = mentions[pronoun].Kind == EntityKind.Person ? PersonReach : ThingReach;
        var sentence = SentenceOf(pronoun);
        for (var back = 0; back <= reach && sentence - back >= 0; back++)
            Weigh(
                pronoun,
                first[sentence - back],
                Math.Min(pronoun, first[sentence - back + 1]),
                Math.Pow(0.5, back),
                barred,
                said,
                acts
            );
        var best = -1;
        foreach (var entity in touched)
            if (best < 0 || salience[entity] > salience[best] || salience[entity] == salience[best] && entity > best)
                best = entity;
        if (
            mentions[pronoun].Number == MentionNumber.Plural
            && (best < 0 || mentions[best].Kind is EntityKind.Thing or EntityKind.Unknown)
            && PairBefore(pronoun) is { } pair
        )
            (mentions[pronoun].Parts, mentions[pronoun].Kind, mentions[pronoun].Pass) = (
                pair,
                mentions[pair[0]].Kind,
                CoreferencePass.Pair
            );
        else if (best >= 0)
            Tie(pronoun, Nearest(pronoun, best), CoreferencePass.Pronoun, always: true);
        foreach (var entity in touched)
            salience[entity] = 0;
        touched.Clear();
    }

    // The weights are those of Lappin and Leass 1994; they halve with every sentence, and of one sentence the heaviest
    // mention counts.
    void Weigh(int pronoun, int from, int end, double decay, int barred, int said, bool acts)
    {
        // "A move it called unlawful": what the clause is about.
        var clause =
            Tokens[mentions[pronoun].Head].Relation == Deprel.NmodPoss
                ? -1
                : MentionFinder.RelativeClause(document, mentions[pronoun].Head);
        for (var mention = from; mention < end; mention++)
        {
            var entity = Root(mention);
            if (
                entity == barred
                || entity == said
                || Tokens[mentions[mention].Head].Lemma is "nobody" or "anybody" or "anyone"
                || mentions[mention].Head == clause
                || acts && mentions[entity].Kind == EntityKind.Thing
                || mentions[mention].Form == MentionForm.Nationality
                || !Fits(pronoun, mention)
                || AreNested(pronoun, mention)
            )
                continue;
            var weight = Weight(mention) * decay;
            // Who said what the sentence before tells is less likely meant than whom it was about.
            if (decay < 1 && Says(mention))
                weight -= 160 * decay;
            if (mentions[entity].Kind == EntityKind.Unknown && mentions[pronoun].Kind == EntityKind.Person)
                weight /= 2;
            if (SameRole(mention, pronoun))
                weight += 35 * decay;
            if (mentions[pronoun].Number == MentionNumber.Plural && mentions[entity].Kind == EntityKind.Person)
                weight += PeopleFirst * decay;
            if (inSentence[entity] == 0 && salience[entity] == 0)
                touched.Add(entity);
            if (weight > inSentence[entity])
            {
                salience[entity] += weight - inSentence[entity];
                inSentence[entity] = weight;
            }
        }
        foreach (var entity in touched)
            inSentence[entity] = 0;
    }

    double Weight(int mention)
    {
        var relation = RelationOf(mention);
        var weight = 100.0;
        weight += relation switch
        {
            Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter => 80,
            Deprel.Obj or Deprel.Root => 50,
            Deprel.Iobj => 40,
            _ => 0,
        };
        if (relation is not (Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Compound or Deprel.Appos))
            weight += 80;
        if (relation is not (Deprel.Obl or Deprel.OblUnmarked))
            weight += 50;
        return weight;
    }

    // Of a coordinated phrase what holds for the first.
    Deprel RelationOf(int mention)
    {
        var head = mentions[mention].Head;
        while (Tokens[head].Relation == Deprel.Conj && Tokens[head].Head >= 0)
            head = Tokens[head].Head;
        return Tokens[head].Relation;
    }

    bool SameRole(int mention, int pronoun)
    {
        var (a, b) = (RelationOf(mention), RelationOf(pronoun));
        return a == b && a is not (Deprel.NmodPoss or Deprel.Nmod) || IsSubject(a) && IsSubject(b);
    }

    bool Fits(int pronoun, int mention)
    {
        ref readonly var word = ref mentions[pronoun];
        ref readonly var entity = ref Entity(mention);
        ref readonly var said = ref mentions[mention];
        if (said.Form == MentionForm.Pronoun && said.Person != 3 && entity.Form == MentionForm.Pronoun)
            return false;
        if (word.Kind == EntityKind.Person)
            return (
                    entity.Kind == EntityKind.Person
                    || entity.Kind == EntityKind.Unknown && entity.Form == MentionForm.Name
                )
                && entity.Number != MentionNumber.Plural
                && (entity.Gender == word.Gender || entity.Gender == MentionGender.Unknown);
        if (word.Number == MentionNumber.Plural)
            return entity.Number == MentionNumber.Plural
                || entity.Kind == EntityKind.Organisation && said.Parts is null;
        return entity.Kind != EntityKind.Person && entity.Number != MentionNumber.Plural;
    }

    bool IsReflexive(int head) =>
        Tokens[head].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase)
        || Tokens[head].Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    // Who acts on the word in hand cannot be meant by it: "Russia helped it".
    int Barred(int head)
    {
        if (
            IsSubject(Tokens[head].Relation)
            || Tokens[head].Relation is Deprel.NmodPoss
            || Tokens[head].Relation == Deprel.Conj
        )
            return -1;
        var verb = Tokens[head].Head;
        if (verb < 0 || Tokens[head].Relation is Deprel.Nmod)
            return -1;
        for (var steps = 0; verb >= 0 && steps < 3; verb = Tokens[verb].Head, steps++)
        {
            foreach (var child in tree.Of(verb))
                if (Tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass && AtHead(child) is >= 0 and var subject)
                    return Root(subject);
            if (
                Tokens[verb].Relation is not (Deprel.Xcomp or Deprel.Conj or Deprel.Advcl)
                || Tokens[head].Relation == Deprel.OblAgent
            )
                return -1;
        }
        return -1;
    }

    int Nearest(int mention, int entity)
    {
        for (var other = mention - 1; other > entity; other--)
            if (Root(other) == entity)
                return other;
        return entity;
    }

    enum Pairs : byte
    {
        None,
        People,
        States,
        Any,
    }

    bool IsForTwo(int mention) =>
        mentions[mention].Parts is null
        && mentions[mention].Form == MentionForm.Noun
        && mentions[mention].Number == MentionNumber.Plural
        && PairOf(mention) != Pairs.None;

    // "both", "the two", "the two countries", "both leaders".
    Pairs PairOf(int mention)
    {
        var head = mentions[mention].Head;
        var (article, two) = (false, false);
        foreach (var child in tree.Of(head))
        {
            var form = Tokens[child].Form.ToLowerInvariant();
            if (form is "both" && child < head)
                (article, two) = (true, true);
            else if (form is "two" && child < head)
                two = true;
            else if (Tokens[child].Relation is Deprel.Det)
                article |= form is "the" or "these" or "those";
            else if (
                IsModifier(Tokens[child].Relation)
                && !(Tokens[child] is { Relation: Deprel.Nmod, Upos: Upos.NOUN } && child > head)
            )
                return Pairs.None;
        }
        var word = Tokens[head].Lemma.ToLowerInvariant();
        if (word is "both" || word is "two" && article)
            return Pairs.Any;
        if (!two || !article)
            return Pairs.None;
        var noun = words.Of(word);
        return noun.Kind == EntityKind.Person ? Pairs.People
            : noun.Country || word is "government" or "capital" ? Pairs.States
            : word
                is "side"
                    or "party"
                    or "rival"
                    or "group"
                    or "delegation"
                    or "ally"
                    or "power"
                    or "organisation"
                    or "organization"
                ? Pairs.Any
            : Pairs.None;
    }

    void TiePair(int mention)
    {
        var kind = PairOf(mention);
        // Two are meant, whoever they are.
        (mentions[mention].Parts, mentions[mention].Pass) = ([], CoreferencePass.Pair);
        mentions[mention].Kind = kind == Pairs.People ? EntityKind.Person : EntityKind.Unknown;
        var sentence = SentenceOf(mention);
        for (var back = 0; back < 7 && sentence - back >= 0; back++)
        {
            if (kind != Pairs.States && PairIn(sentence - back, mention, true) is { } people)
            {
                mentions[mention].Parts = people;
                mentions[mention].Kind = EntityKind.Person;
                return;
            }
            if (kind != Pairs.People && back < 2 && PairIn(sentence - back, mention, false) is { } states)
            {
                mentions[mention].Parts = states;
                mentions[mention].Kind = EntityKind.Place;
                return;
            }
        }
        // "The two countries" after two ministers are theirs.
        for (var back = 0; kind == Pairs.States && back < 4 && sentence - back >= 0; back++)
            if (PairIn(sentence - back, mention, true) is { } people)
            {
                mentions[mention].Parts = people;
                mentions[mention].Kind = EntityKind.Place;
                return;
            }
    }

    // "Duval met Lopez …, where they": the two who act in the sentence.
    int[]? PairBefore(int pronoun) =>
        PairIn(SentenceOf(pronoun), pronoun, true) ?? PairIn(SentenceOf(pronoun), pronoun, false);

    // Exactly two people, or countries, in what a sentence tells before the words in hand.
    int[]? PairIn(int sentence, int mention, bool people)
    {
        var subject = IsSubject(Tokens[mentions[mention].Head].Relation) ? -1 : SubjectAbove(mentions[mention].Head);
        var barred = subject >= 0 && AtHead(subject) is >= 0 and var acting ? Root(acting) : -1;
        var (one, two) = (-1, -1);
        for (var other = first[sentence]; other < Math.Min(mention, first[sentence + 1]); other++)
        {
            ref readonly var said = ref mentions[other];
            var entity = Root(other);
            if (
                entity == barred
                || said.Parts is not null
                || said.IsHidden
                || (
                    people
                        ? mentions[entity] is not { Kind: EntityKind.Person }
                            || mentions[entity].Number == MentionNumber.Plural
                            || said.Form == MentionForm.Pronoun && said.Person != 3
                        : mentions[entity].Country is null
                )
            )
                continue;
            if (one < 0 || Root(one) == entity)
                one = one < 0 ? other : one;
            else if (two < 0 || Root(two) == entity)
                two = two < 0 ? other : two;
            else
                return null;
        }
        return two >= 0 ? [one, two] : null;
    }
}
