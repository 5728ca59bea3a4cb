using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>
/// Pronouns take the most salient entity before them that agrees, and "both" or "the two" the pair that was told
/// together; one after the other in order of the text, so that each finds what the ones before it mean.
/// </summary>
sealed class Pronouns(ChainBuilder chains)
{
    // Sentences back.
    const int PersonReach = 5,
        ThingReach = 2;

    readonly Salience salience = new(chains);
    readonly Pairs pairs = new(chains);

    public static void Tie(ChainBuilder chains) => new Pronouns(chains).Tie();

    void Tie()
    {
        for (var mention = 0; mention < chains.Count; mention++)
            if (pairs.IsForTwo(mention))
                pairs.Tie(mention);
            else if (
                chains[mention] is { Form: MentionForm.Pronoun, Person: 3 }
                && !EmptySubjects.MeansNothing(chains, mention)
            )
                TieOne(mention);
    }

    void TieOne(int pronoun)
    {
        if (Reflexives.Meant(chains, pronoun) is >= 0 and var self)
        {
            chains.Tie(pronoun, self, CoreferencePass.Pronoun, always: true);
            return;
        }
        var best = MostSalient(pronoun);
        if (
            chains[pronoun].Number == MentionNumber.Plural
            && (best < 0 || chains[best].Kind is EntityKind.Thing or EntityKind.Unknown)
            && pairs.Before(pronoun) is { } pair
        )
            pairs.Mean(pronoun, pair, chains[pair[0]].Kind);
        else if (best >= 0)
            chains.Tie(pronoun, Nearest(pronoun, best), CoreferencePass.Pronoun, always: true);
    }

    int MostSalient(int pronoun)
    {
        var search = new PronounSearch(chains, pronoun);
        var sentence = chains.SentenceOf(pronoun);
        var reach = chains[pronoun].Kind == EntityKind.Person ? PersonReach : ThingReach;
        for (var back = 0; back <= reach && sentence - back >= 0; back++)
        {
            var (first, end) = chains.Of(sentence - back);
            salience.Weigh(search, first, Math.Min(pronoun, end), back);
        }
        return salience.TakeBest();
    }

    int Nearest(int mention, int entity)
    {
        for (var other = mention - 1; other > entity; other--)
            if (chains.Root(other) == entity)
                return other;
        return entity;
    }
}
