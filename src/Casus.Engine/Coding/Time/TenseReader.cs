using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>Tells from the clause around a word whether the text looks back or ahead.</summary>
sealed class TenseReader(Document document, TimeLexicon lexicon)
{
    // Words between a modal and the verb for which it is looked for.
    const int Furthest = 12;

    /// <summary>
    /// The verb (or predicate noun or adjective with a copula) of the clause that a token stands in, or -1.
    /// </summary>
    public int Predicate(int token)
    {
        var tokens = document.Tokens;
        for (; token >= 0; token = tokens[token].Head)
            if (IsPredicate(token))
                return token;
        return -1;
    }

    public bool IsPredicate(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Upos is Upos.VERB)
            return word.Relation is not (Deprel.Amod or Deprel.Compound or Deprel.Case or Deprel.Mark);
        return word.Relation is Deprel.Root or Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Parataxis
            && HasChild(token, Deprel.Cop);
    }

    public Lean LeanOf(int token)
    {
        if (document.Tokens[token].Head < 0 && document.Tokens[token].Upos == Upos.X)
            return Unparsed(token);
        var predicate = Predicate(token);
        for (var steps = 0; predicate >= 0 && steps < 4; steps++)
        {
            // "a hearing was scheduled for June 3", "an event to be held on June 3"
            if (
                Find(predicate)?.Is(TimeKind.Scheduled) == true && HasChild(predicate, Deprel.AuxPass)
                || document.Tokens[predicate].Relation == Deprel.Acl && IsInfinitive(predicate)
            )
                return Lean.Future;
            var lean = LeanOfVerb(predicate);
            if (lean != Lean.Unknown)
                return lean;
            var head = document.Tokens[predicate].Head;
            if (head < 0 || document.Tokens[predicate].Relation is Deprel.AclRelcl)
                break;
            if (IsFutureWord(head))
                return Lean.Future;
            predicate = Predicate(head);
        }
        return Lean.Unknown;
    }

    /// <summary>The direction that a verb form has by itself and its auxiliaries; an infinitive has none.</summary>
    public Lean LeanOfVerb(int verb)
    {
        var tokens = document.Tokens;
        var (first, end) = Bounds(verb);
        var (has, past) = (false, tokens[verb].Is(Features.Past) && !tokens[verb].Is(Features.Participle));
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Head != verb || tokens[i].Relation is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop))
                continue;
            if (IsModalFuture(tokens[i].Form) || IsModal(tokens[i].Form) && !HasPerfect(verb))
                return Lean.Future;
            // "is to meet on Friday"
            if (
                tokens[i].Lemma == "be"
                && tokens[i].Is(Features.Finite)
                && i + 1 < verb
                && tokens[i + 1] is { Form: "to", Relation: Deprel.Mark }
            )
                return Lean.Future;
            has = true;
            past |= tokens[i].Is(Features.Past) && tokens[i].Upos == Upos.AUX;
        }
        if (past)
            return Lean.Past;
        if (tokens[verb].Is(Features.Infinitive))
            return Lean.Unknown;
        if (!has && tokens[verb].Relation is Deprel.Acl && tokens[verb].Is(Features.Past))
            return Lean.Past;
        return has && tokens[verb].Is(Features.Past) && HasPerfect(verb) ? Lean.Past : Lean.Unknown;
    }

    public bool HasPerfect(int verb) =>
        AuxiliaryLike(verb, "have")
        || AuxiliaryLike(verb, "has")
        || AuxiliaryLike(verb, "had")
        || AuxiliaryLike(verb, "'ve")
        || AuxiliaryLike(verb, "’ve");

    public bool HasPastPerfect(int verb) =>
        AuxiliaryLike(verb, "had") || AuxiliaryLike(verb, "'d") && document.Tokens[verb].Is(Features.Participle);

    public bool IsFutureWord(int token) => Find(token) is { } word && word.Is(TimeKind.Future);

    TimeWord? Find(int token) =>
        lexicon.Find(document.Tokens[token].Lemma ?? "") ?? lexicon.Find(document.Tokens[token].Form);

    bool IsInfinitive(int verb)
    {
        var (first, _) = Bounds(verb);
        for (var i = verb - 1; i >= first && i > verb - 4; i--)
            if (
                document.Tokens[i].Head == verb
                && document.Tokens[i].Relation == Deprel.Mark
                && document.Tokens[i].Form == "to"
            )
                return true;
        return false;
    }

    public bool HasChild(int token, Deprel relation)
    {
        var tokens = document.Tokens;
        var (first, end) = Bounds(token);
        for (var i = first; i < end; i++)
            if (tokens[i].Head == token && tokens[i].Relation == relation)
                return true;
        return false;
    }

    (int First, int End) Bounds(int token)
    {
        var sentence = document.Sentences[document.Tokens[token].Sentence];
        return (sentence.First, sentence.End);
    }

    bool AuxiliaryLike(int verb, string form)
    {
        var tokens = document.Tokens;
        var (first, _) = Bounds(verb);
        for (var i = verb - 1; i >= first && i > verb - Furthest; i--)
            if (
                tokens[i].Head == verb
                && tokens[i].Relation is Deprel.Aux or Deprel.AuxPass
                && tokens[i].Form.Equals(form, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        return false;
    }

    static bool IsModalFuture(string form) => form is "will" or "Will" or "'ll" or "’ll" or "shall" or "wo" or "Wo";

    static bool IsModal(string form) => form is "should" or "may" or "might" or "must" or "can" or "could";

    /// <summary>Without a parse: a modal of the future shortly before.</summary>
    Lean Unparsed(int token)
    {
        var first = Math.Max(Bounds(token).First, token - Furthest);
        for (var i = token - 1; i >= first; i--)
            if (IsModalFuture(document.Tokens[i].Form))
                return Lean.Future;
        return Lean.Unknown;
    }
}
