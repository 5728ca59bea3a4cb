using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>Tells from the clause around a word whether the text looks back or ahead.</summary>
sealed class TenseReader(Document document, TimeLexicon lexicon)
{
    /// <summary>Words between "will" and the word for which it is looked for where there is no parse.</summary>
    const int furthest = 12;

    /// <summary>Clauses above a word that are asked for their tense.</summary>
    const int highest = 4;

    readonly TimeWords words = document.Lists.For<TimeWords>();

    readonly GrammarWords grammar = document.Lists.For<GrammarWords>();

    /// <summary>A document with tokens only is asked for none.</summary>
    SyntaxTree Tree => field ??= document.Syntax;

    /// <summary>Whether the text looks back or ahead at a word, by the clauses that it stands in.</summary>
    public Lean LeanOf(int token)
    {
        if (document.Tokens[token] is { Head: < 0, Upos: Upos.X })
            return Unparsed(token);
        var predicate = Predicate(token);
        for (var steps = 0; predicate >= 0 && steps < highest; steps++)
        {
            if (IsScheduled(predicate))
                return Lean.Future;
            if (LeanOfVerb(predicate) is not Lean.Unknown and var lean)
                return lean;
            ref readonly var word = ref Tree[predicate];
            if (word.Head < 0 || word.Relation == Deprel.AclRelcl)
                break;
            if (Find(word.Head)?.Is(TimeKind.Future) == true)
                return Lean.Future;
            predicate = Predicate(word.Head);
        }
        return Lean.Unknown;
    }

    /// <summary>
    /// The verb (or predicate noun or adjective with a copula) of the clause that a token stands in, or -1.
    /// </summary>
    int Predicate(int token)
    {
        for (; token >= 0; token = Tree[token].Head)
            if (IsPredicate(token))
                return token;
        return -1;
    }

    /// <summary>Whether a word heads a clause.</summary>
    public bool IsPredicate(int token)
    {
        ref readonly var word = ref Tree[token];
        if (word.Upos == Upos.VERB)
            return word.Relation is not (Deprel.Amod or Deprel.Compound or Deprel.Case or Deprel.Mark);
        return word.Relation is Deprel.Root or Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Parataxis
            && Tree.Has(token, Deprel.Cop);
    }

    /// <summary>"a hearing was scheduled for June 3", "an event to be held on June 3"</summary>
    bool IsScheduled(int predicate) =>
        Find(predicate)?.Is(TimeKind.Scheduled) == true && Tree.Has(predicate, Deprel.AuxPass)
        || Tree[predicate].Relation == Deprel.Acl && Tree.Clause(predicate).IsInfinitive;

    /// <summary>The direction that a verb form has by itself and its auxiliaries; an infinitive has none.</summary>
    public Lean LeanOfVerb(int verb)
    {
        ref readonly var word = ref Tree[verb];
        var (hasAuxiliary, isPast) = (false, word.Is(Features.Past) && !word.Is(Features.Participle));
        foreach (var child in Tree.Of(verb))
        {
            ref readonly var auxiliary = ref Tree[child];
            if (!Relations.Auxiliaries.Contains(auxiliary.Relation))
                continue;
            if (LooksAhead(child, verb))
                return Lean.Future;
            hasAuxiliary = true;
            isPast |= auxiliary.Is(Features.Past) && auxiliary.Upos == Upos.AUX;
        }
        if (isPast)
            return Lean.Past;
        if (word.Is(Features.Infinitive) || !word.Is(Features.Past))
            return Lean.Unknown;
        // "a pledge made", "has made"
        return (hasAuxiliary ? Tree.Clause(verb).IsPerfect : word.Relation == Deprel.Acl) ? Lean.Past : Lean.Unknown;
    }

    /// <summary>"will meet", "may meet", "is to meet", but "may have met"</summary>
    bool LooksAhead(int auxiliary, int verb)
    {
        ref readonly var word = ref Tree[auxiliary];
        return grammar.FutureAuxiliaries.ContainsAnyCase(word.Form)
            || words.Modals.ContainsAnyCase(word.Form) && !Tree.Clause(verb).IsPerfect
            || word.Lemma == "be" && Tree.Clause(verb).IsToCome(auxiliary);
    }

    /// <summary>Without a parse: a modal of the future shortly before.</summary>
    Lean Unparsed(int token)
    {
        var first = document.Sentences[document.Tokens[token].Sentence].First;
        for (var i = token - 1; i >= Math.Max(first, token - furthest); i--)
            if (grammar.FutureAuxiliaries.ContainsAnyCase(document.Tokens[i].Form))
                return Lean.Future;
        return Lean.Unknown;
    }

    TimeWord? Find(int token) =>
        lexicon.Find(document.Tokens[token].Lemma) ?? lexicon.Find(document.Tokens[token].Form);
}
