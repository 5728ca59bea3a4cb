using System.Collections.Frozen;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Tells which of the acts inside a forecast are those that it foresees; the others are its background: what was
/// before, why, after what. The readings are those of all predicates, by their token.
/// </summary>
public sealed class ForeseenActs(Document document, SyntaxTree tree, IReadOnlyDictionary<int, Act> readings)
{
    /// <summary>
    /// Predicates that say of another act that it is meant or near: "plans to visit", "is likely to visit".
    /// </summary>
    static readonly FrozenSet<string> leanings = FrozenSet.ToFrozenSet([
        "plan",
        "intend",
        "mean",
        "want",
        "wish",
        "hope",
        "aim",
        "seek",
        "try",
        "attempt",
        "prepare",
        "ready",
        "prepared",
        "willing",
        "likely",
        "unlikely",
        "set",
        "due",
        "poised",
        "expect",
        "expected",
        "about",
        "bound",
        "consider",
        "decide",
        "continue",
        "begin",
        "start",
    ]);

    /// <summary>Verbs that say no more than that the act of their object comes about: "launch an attack".</summary>
    static readonly FrozenSet<string> carriers = FrozenSet.ToFrozenSet([
        "be",
        "have",
        "make",
        "hold",
        "sign",
        "launch",
        "conduct",
        "carry",
        "begin",
        "start",
        "resume",
        "continue",
        "face",
        "see",
        "undertake",
        "wage",
        "impose",
        "mount",
        "stage",
        "reach",
        "conclude",
        "expect",
        "suffer",
        "receive",
        "get",
        "give",
        "provide",
        "commit",
        "open",
        "file",
        "order",
        "enter",
        "plan",
        "prepare",
    ]);

    /// <summary>And of their subject: "talks will take place".</summary>
    static readonly FrozenSet<string> occurrences = FrozenSet.ToFrozenSet([
        "be",
        "take",
        "happen",
        "occur",
        "come",
        "follow",
        "break",
        "erupt",
        "begin",
        "start",
        "resume",
        "continue",
        "open",
        "hold",
        "launch",
        "sign",
        "impose",
    ]);

    /// <summary>Verbs that say of another act that it will not be: "will cease firing rockets".</summary>
    static readonly FrozenSet<string> endings = FrozenSet.ToFrozenSet([
        "cease",
        "stop",
        "refrain",
        "avoid",
        "end",
        "halt",
        "quit",
        "abandon",
        "fail",
        "refuse",
        "decline",
    ]);

    /// <summary>
    /// The acts of the content's main clause and of those joined to it; where the saying itself is the act ("Kenya says
    /// that it will attack" is a threat), the act that it speaks of.
    /// <paramref name="negative"/>: whether the speaker says that it will not be so.
    /// </summary>
    public List<ForeseenAct> Of(Report report, bool negative, IEnumerable<(Event Event, int Trigger)> events)
    {
        var found = new List<ForeseenAct>();
        // "reports of clashes", "accused of planning an attack": a noun is foreseen only by a word of foreseeing
        // ("expects a lawsuit").
        if (
            report.Form == ReportForm.Nominal
            && (report.Parts & (CueParts.Foreseeing | CueParts.Supposing | CueParts.Denying)) == 0
        )
            return found;
        foreach (var (told, trigger) in events)
            if (trigger == report.Cue && readings.TryGetValue(report.Head, out var said))
                found.Add(new ForeseenAct(told.Id, said, !negative));
            else if (Path(trigger, report) is { } path)
            {
                var act = Meant(trigger) ?? told.Announced ?? new Act(told.Type, told.Mode);
                var refused = told.Type == EventType.REJECT && act.Type != EventType.REJECT;
                var comes = !refused && told.Status != EventStatus.Negated && (path.Joined || !negative) != path.Ended;
                // "will not hesitate": nothing is refused.
                if (act.Type != EventType.REJECT || told.Status != EventStatus.Negated)
                    found.Add(new ForeseenAct(told.Id, act, comes));
            }
        return found;
    }

    /// <summary>"will retaliate if attacked", "unless the talks fail".</summary>
    public bool IsConditional(Report report)
    {
        for (var i = report.Content.First; i < report.Content.End; i++)
            if (
                document.Tokens[i].Lemma is "if" or "unless" or "provided"
                && document.Tokens[i] is { Relation: Deprel.Mark, Head: >= 0 and var clause }
                && document.Tokens[clause].Relation == Deprel.Advcl
            )
                return true;
        return false;
    }

    /// <summary>The act that a predicate of planning or likelihood speaks of.</summary>
    Act? Meant(int trigger)
    {
        if (leanings.Contains(document.Tokens[trigger].Lemma))
            foreach (var child in tree.Of(trigger))
                if (
                    document.Tokens[child].Relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj or Deprel.Advcl
                    && readings.TryGetValue(child, out var act)
                )
                    return act;
        return null;
    }

    /// <summary>
    /// The way from the act up to the head of the content, if it leads through nothing but that head's own clause;
    /// whether it comes from a clause joined to it, and whether it is the ending of the act.
    /// </summary>
    (bool Joined, bool Ended)? Path(int trigger, Report report)
    {
        var (joined, ended) = (false, false);
        var tokens = document.Tokens;
        for (var token = trigger; report.Content.Holds(token); token = tokens[token].Head)
        {
            if (token == report.Head)
                return (joined, ended);
            var above = tokens[token].Head;
            if (above < 0)
                return null;
            switch (tokens[token].Relation)
            {
                case Deprel.Conj:
                    joined |= tokens[token].Upos == Upos.VERB;
                    break;
                case Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj:
                    ended |= endings.Contains(tokens[above].Lemma);
                    break;
                case Deprel.Obj when carriers.Contains(tokens[above].Lemma):
                case Deprel.Nsubj or Deprel.NsubjPass when occurrences.Contains(tokens[above].Lemma):
                    break;
                case Deprel.Nsubj when tree.Has(above, Deprel.Expl):
                    break;
                // "a new round of talks"
                case Deprel.Nmod
                    when tree.Child(token, Deprel.Case) is >= 0 and var of
                        && tokens[of].Lemma == "of"
                        && tokens[above].Upos == Upos.NOUN:
                    break;
                // "subject to attack", "lead to war"
                case Deprel.Obl
                    when tree.Child(token, Deprel.Case) is >= 0 and var to
                        && tokens[to].Lemma is "to" or "in"
                        && tokens[above].Lemma is "lead" or "subject" or "end" or "result":
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
