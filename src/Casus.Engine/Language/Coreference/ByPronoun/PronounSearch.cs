using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Language.Syntax;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>What a pronoun cannot mean, whatever stands before it; and whether a mention is in question.</summary>
readonly struct PronounSearch
{
    const int ClausesUp = 3;

    static readonly RelationSet carriedOn = new(Deprel.Xcomp, Deprel.Conj, Deprel.Advcl);

    readonly ChainBuilder chains;

    // Entities that are out of the question, or -1: who acts on it, and who says it.
    readonly int acting,
        speaking;

    // "A move it called unlawful": the noun that the clause is about, or -1.
    readonly int clauseOf;

    // Who says, thinks and wants is no thing.
    readonly bool actsAsPerson;

    public PronounSearch(ChainBuilder chains, int pronoun)
    {
        (this.chains, Pronoun) = (chains, pronoun);
        var head = chains[pronoun].Head;
        acting = ActsOn(head);
        speaking =
            chains[pronoun].Kind == EntityKind.Person
            && chains.Quotations.Speaker(chains.Quotations.At(head)) is >= 0 and var speaker
                ? chains.Root(speaker)
                : -1;
        clauseOf = chains.Head(pronoun).Relation == Deprel.NmodPoss ? -1 : chains.Tree.Phrase(head).RelativeHead;
        actsAsPerson = ActsAsPerson();
    }

    /// <summary>The pronoun.</summary>
    public int Pronoun { get; }

    /// <summary>Whether the pronoun may mean what a mention means.</summary>
    public bool MayMean(int mention)
    {
        var entity = chains.Root(mention);
        return entity != acting
            && entity != speaking
            && chains[mention].Head != clauseOf
            && !(actsAsPerson && chains[entity].Kind == EntityKind.Thing)
            && chains[mention].Form != MentionForm.Nationality
            && !chains.Words.Nobody.Contains(chains.Head(mention).Lemma)
            && PronounAgreement.Fits(chains, Pronoun, mention)
            && !chains.AreNested(Pronoun, mention);
    }

    bool ActsAsPerson()
    {
        ref readonly var head = ref chains.Head(Pronoun);
        return head.Relation is Deprel.Nsubj or Deprel.NsubjOuter
            && head.Head >= 0
            && chains.Tree[head.Head] is { Upos: Upos.VERB } verb
            && chains.Words.VerbsOfPeople.ContainsAnyCase(verb.Lemma);
    }

    /// <summary>Who acts on the word in hand cannot be meant by it: "<b>Russia</b> helped it".</summary>
    int ActsOn(int head)
    {
        ref readonly var word = ref chains.Tree[head];
        if (
            Relations.Subjects.Contains(word.Relation) || word.Relation is Deprel.NmodPoss or Deprel.Conj or Deprel.Nmod
        )
            return -1;
        for (var (verb, steps) = (word.Head, 0); verb >= 0 && steps < ClausesUp; verb = chains.Tree[verb].Head, steps++)
        {
            foreach (var child in chains.Tree.Of(verb))
                if (
                    Relations.VerbSubjects.Contains(chains.Tree[child].Relation)
                    && chains.At(child) is >= 0 and var subject
                )
                    return chains.Root(subject);
            if (!carriedOn.Contains(chains.Tree[verb].Relation) || word.Relation == Deprel.OblAgent)
                return -1;
        }
        return -1;
    }
}
