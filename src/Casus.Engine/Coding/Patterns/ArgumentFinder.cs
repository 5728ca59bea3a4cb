using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>A token that heads what fills a slot of a predicate.</summary>
public readonly record struct Filler(Slot Slot, int Token);

/// <summary>
/// Finds what stands around a predicate, whatever the form of the sentence: active, passive, participle, infinitive,
/// relative clause, coordination. Event nouns are the affair of <see cref="NounArguments"/>.
/// </summary>
public sealed partial class ArgumentFinder(Document document, SyntaxTree tree)
{
    /// <summary>Appends the fillers of a verb or predicative adjective; coordinated fillers are all given.</summary>
    public void OfVerb(int verb, List<Filler> into)
    {
        var tokens = document.Tokens;
        var start = into.Count;
        var passive = IsPassive(verb);
        var hasObject = tree.Has(verb, Deprel.Obj);
        foreach (var child in tree.Of(verb))
        {
            switch (tokens[child].Relation)
            {
                case Deprel.Nsubj when IsDay(child):
                    break;
                // "The minister called the president": parsers may take both for subjects.
                case Deprel.Nsubj when child > verb && !hasObject && OwnSubject(verb) < verb:
                    Add(into, Slot.Object, child);
                    break;
                case Deprel.Nsubj when IsNameOfObject(child, verb):
                    break;
                case Deprel.Nsubj or Deprel.NsubjOuter:
                    Add(
                        into,
                        passive && !hasObject && (tree.Has(verb, Deprel.AuxPass) || IsHeadlinePassive(verb))
                            ? Slot.Object
                            : Slot.Subject,
                        child
                    );
                    break;
                case Deprel.NsubjPass:
                    Add(
                        into,
                        !passive ? Slot.Subject
                            : hasObject ? Slot.Indirect
                            : Slot.Object,
                        child
                    );
                    break;
                // "called on the authorities": parsers may take the phrase for an object all the same.
                case Deprel.Obj
                    when tree.Child(child, Deprel.Case) is >= 0 and var word
                        && word > verb
                        && tokens[word].Lemma is "on" or "upon" or "with" or "against" or "for" or "from":
                    AddOblique(into, child, passive);
                    break;
                case Deprel.Obj:
                    Add(into, Slot.Object, child);
                    break;
                case Deprel.Iobj:
                    // Who is asked, told or warned is all the object that the verb has.
                    Add(into, hasObject ? Slot.Indirect : Slot.Object, child);
                    break;
                case Deprel.OblAgent:
                    Add(into, Slot.Subject, child);
                    break;
                // "deported at least four workers": a phrase without preposition is the object.
                case Deprel.Obl when IsBare(child, verb) && !hasObject && !passive:
                    Add(into, Slot.Object, child);
                    break;
                case Deprel.Obl or Deprel.Nmod:
                    AddOblique(into, child, passive);
                    break;
                case Deprel.Xcomp or Deprel.Ccomp:
                    Add(into, Slot.Clause, child);
                    break;
                case Deprel.Advcl
                    when (tokens[verb].Upos == Upos.ADJ || addressing.Contains(tokens[verb].Lemma))
                        && (HasMark(child, "to") || (tokens[child].Xpos == "VBG" && HasMark(child, "for"))):
                    Add(into, Slot.Clause, child);
                    break;
                case Deprel.Advcl:
                    Add(into, Slot.Adverbial, child);
                    break;
            }
        }
        // "threatened to shell the town": parsers hang the town on the threat.
        if (
            tokens[verb] is { Xpos: "VB", Relation: Deprel.Xcomp or Deprel.Advcl, Head: >= 0 and var above }
            && !hasObject
            && HasMark(verb, "to")
        )
            foreach (var sibling in tree.Of(above))
                if (
                    tokens[sibling].Relation == Deprel.Obl
                    && IsBare(sibling, verb)
                    && tree.Leftmost(sibling) == verb + 1
                )
                    Add(into, Slot.Object, sibling);
        if (harming.Contains(tokens[verb].Lemma))
            AddSharedCause(verb, into);
        AddClauseOfAddressee(into, start, addressing.Contains(tokens[verb].Lemma));
        var (subject, @object) = (false, false);
        for (var i = start; i < into.Count; i++)
        {
            subject |= into[i].Slot.Kind == SlotKind.Subject;
            @object |= into[i].Slot.Kind == SlotKind.Object;
        }
        if (passive ? !@object : !subject)
            foreach (var token in UnderstoodSubject(verb))
                Add(into, passive && !IsAgentlike(verb) ? Slot.Object : Slot.Subject, token);
        AddAuthors(into, start);
        if (!@object && !passive)
            AddSharedObject(verb, subject, into);
    }

    bool IsBare(int phrase, int verb) =>
        phrase > verb
        && document.Tokens[phrase].Upos is Upos.NOUN or Upos.PROPN
        && !tree.Has(phrase, Deprel.Case)
        && !tree.Has(phrase, Deprel.Mark)
        && !IsDate(phrase)
        && !TimeWords.Contains(document.Tokens[phrase].Lemma);

    static readonly HashSet<string> TimeWords =
    [
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "time",
        "morning",
        "afternoon",
        "evening",
        "night",
        "weekend",
        "decade",
        "century",
        "season",
        "summer",
        "winter",
        "spring",
        "autumn",
        "way",
        "percent",
        "%",
        "mile",
        "kilometre",
        "kilometer",
        "km",
        "p.m.",
        "a.m.",
    ];

    /// <summary>
    /// "sentenced opposition leader <b>Anna Petrova</b>": the name behind a title, which parsers take for a second
    /// subject.
    /// </summary>
    bool IsNameOfObject(int name, int verb) =>
        name > verb
        && document.Tokens[name - 1] is { Relation: Deprel.Obj, Upos: Upos.NOUN } before
        && before.Head == verb
        && OwnSubject(verb) is >= 0 and var subject
        && subject < verb;

    /// <summary>The surface subject of a verb, own or understood from the clause above.</summary>
    public IEnumerable<int> SubjectOf(int verb)
    {
        var own = OwnSubject(verb);
        return own >= 0 ? WithConjuncts(Antecedent(own)) : UnderstoodSubject(verb);
    }

    /// <summary>A token and all that is coordinated with it.</summary>
    public IEnumerable<int> WithConjuncts(int token)
    {
        yield return token;
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation == Deprel.Conj)
                yield return child;
            // "ministers <b>Ada Obi</b> of Ghana and <b>Ibo Diallo</b> of Mali"
            else if (
                child == token + 1
                && document.Tokens[child].Relation == Deprel.Appos
                && document.Tokens[token].Is(Features.Plural)
            )
                foreach (var other in tree.Of(child))
                    if (document.Tokens[other].Relation == Deprel.Conj)
                        yield return other;
    }

    public void Add(List<Filler> into, Slot slot, int token)
    {
        foreach (var conjunct in WithConjuncts(Antecedent(token)))
            if (!into.Contains(new Filler(slot, conjunct)))
                into.Add(new Filler(slot, conjunct));
    }

    public bool IsPassive(int verb)
    {
        var token = document.Tokens[verb];
        if (token.Upos is not (Upos.VERB or Upos.ADJ))
            return false;
        if (
            tree.Has(verb, Deprel.AuxPass)
            || tree.Has(verb, Deprel.OblAgent)
            || IsHeadlinePassive(verb)
            || (tree.Has(verb, Deprel.NsubjPass) && token.Xpos == "VBN" && !tree.Has(verb, Deprel.Obj))
        )
            return true;
        // "The minister called a meeting": parsers may take the only verb of the sentence for a participle.
        if (
            token.Relation == Deprel.Acl
            && tree.Has(verb, Deprel.Obj)
            && document.Tokens[token.Head].Relation == Deprel.Root
        )
            return false;
        // A bare past participle that modifies a noun or a clause is passive: "troops sent to the border".
        return token.Xpos == "VBN"
            && !tree.Has(verb, Deprel.Aux)
            && !tree.Has(verb, Deprel.Nsubj)
            && (
                token.Relation is Deprel.Acl or Deprel.Advcl or Deprel.Amod
                || (token.Relation == Deprel.Conj && IsPassive(token.Head))
            );
    }

    static readonly HashSet<string> harming =
    [
        "kill",
        "injure",
        "wound",
        "hurt",
        "arrest",
        "detain",
        "jail",
        "kidnap",
        "abduct",
        "behead",
        "indict",
        "assassinate",
        "displace",
        "imprison",
    ];

    /// <summary>
    /// What is told of its victim by a mere participle: "the murdered journalist", "a jailed activist".
    /// </summary>
    static readonly HashSet<string> suffered =
    [
        "murder",
        "assassinate",
        "kidnap",
        "abduct",
        "poison",
        "torture",
        "execute",
        "slay",
        "behead",
        "jail",
        "imprison",
        "arrest",
        "detain",
        "oust",
        "depose",
        "incarcerate",
        "intern",
        "convict",
    ];

    /// <summary>
    /// "Five people killed in strikes": a headline leaves out the auxiliary; these verbs do nothing to nobody.
    /// </summary>
    bool IsHeadlinePassive(int verb) =>
        document.Tokens[verb].Xpos is "VBD" or "VBN"
        && harming.Contains(document.Tokens[verb].Lemma)
        && (document.Tokens[verb].Relation != Deprel.Conj || IsHeadlinePassive(document.Tokens[verb].Head))
        && !tree.Has(verb, Deprel.Obj)
        && !tree.Has(verb, Deprel.Aux)
        && !tree.Has(verb, Deprel.Ccomp)
        && !tree.Has(verb, Deprel.Xcomp);

    public bool HasCase(int noun, string preposition)
    {
        foreach (var child in tree.Of(noun))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Lemma == preposition)
                return true;
        return false;
    }

    public bool HasMark(int verb, string mark)
    {
        foreach (var child in tree.Of(verb))
            if (document.Tokens[child].Relation == Deprel.Mark && document.Tokens[child].Lemma == mark)
                return true;
        return false;
    }

    /// <summary>Replaces a relative pronoun by the noun that its clause belongs to.</summary>
    public int Antecedent(int token)
    {
        var tokens = document.Tokens;
        if (
            tokens[token].Upos is not (Upos.PRON or Upos.DET)
            || tokens[token].Lemma is not ("who" or "which" or "that" or "whom" or "whose")
        )
            return token;
        var head = tokens[token].Head;
        for (; head >= 0; head = tokens[head].Head)
            if (tokens[head].Relation == Deprel.AclRelcl)
                return tokens[head].Head;
        return token;
    }
}
