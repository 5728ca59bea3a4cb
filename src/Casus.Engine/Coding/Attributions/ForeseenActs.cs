using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>
/// Tells which of the acts inside a forecast are those that it foresees; the others are its background: what was
/// before, why, after what. The acts are those of all predicates, by their token.
/// </summary>
sealed class ForeseenActs(Document document, SyntaxTree tree, IReadOnlyDictionary<int, Act> acts)
{
    readonly AttributionWords words = document.Lists.For<AttributionWords>();

    /// <summary>
    /// The acts of the content's main clause and of those joined to it; where the saying itself is the act ("Kenya says
    /// that it will attack" is a threat), the act that it speaks of.
    /// <paramref name="negative"/>: whether the speaker says that it will not be so.
    /// </summary>
    public List<ForeseenAct> Of(SpeechReport report, bool negative, IEnumerable<(Event Event, int Trigger)> events)
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
            if (trigger == report.Cue && acts.TryGetValue(report.Head, out var said))
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
    public bool IsConditional(SpeechReport report)
    {
        for (var i = report.Content.First; i < report.Content.End; i++)
            if (
                words.ConditionMarks.Contains(tree[i].Lemma)
                && tree[i] is { Relation: Deprel.Mark, Head: >= 0 and var clause }
                && tree[clause].Relation == Deprel.Advcl
            )
                return true;
        return false;
    }

    /// <summary>The act that a predicate of planning or likelihood speaks of.</summary>
    Act? Meant(int trigger)
    {
        if (words.LeaningPredicates.Contains(tree[trigger].Lemma))
            foreach (var child in tree.Of(trigger))
                if (
                    tree[child].Relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj or Deprel.Advcl
                    && acts.TryGetValue(child, out var act)
                )
                    return act;
        return null;
    }

    /// <summary>
    /// The way from the act up to the head of the content, if it leads through nothing but that head's own clause;
    /// whether it comes from a clause joined to it, and whether it is the ending of the act.
    /// </summary>
    (bool Joined, bool Ended)? Path(int trigger, SpeechReport report)
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
                    ended |= words.EndingVerbs.Contains(tokens[above].Lemma);
                    break;
                case Deprel.Obj when words.CarryingVerbs.Contains(tokens[above].Lemma):
                case Deprel.Nsubj or Deprel.NsubjPass when words.OccurringVerbs.Contains(tokens[above].Lemma):
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
                        && words.LeadingPredicates.Contains(tokens[above].Lemma):
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
