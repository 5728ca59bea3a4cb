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
                        passive && !hasObject && (tree.Has(verb, Deprel.AuxPass) || tree.Clause(verb).IsHeadlinePassive)
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
        if (tree.Words.HeadlinePassives.Contains(tokens[verb].Lemma))
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
    public IEnumerable<int> WithConjuncts(int token) => tree.Phrase(token).Conjuncts();

    public void Add(List<Filler> into, Slot slot, int token)
    {
        foreach (var conjunct in WithConjuncts(Antecedent(token)))
            if (!into.Contains(new Filler(slot, conjunct)))
                into.Add(new Filler(slot, conjunct));
    }

    public bool IsPassive(int verb) => tree.Clause(verb).IsPassive;

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

    public bool HasCase(int noun, string preposition) => tree.Phrase(noun).HasCase(preposition);

    public bool HasMark(int verb, string mark) => tree.Clause(verb).HasMark(mark);

    /// <summary>Replaces a relative pronoun by the noun that its clause belongs to.</summary>
    public int Antecedent(int token) => tree.Phrase(token).Antecedent;
}
