using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>
/// Ties events to their dates: the expression of time that hangs on the trigger in the parse, or on the light verb or
/// clause that carries it;
/// else, for what the text tells as news, the article's date. Vague expressions ("a few years ago") give no date.
/// </summary>
public sealed class EventDater
{
    const int Furthest = 4;
    readonly Document document;
    readonly SyntaxTree tree;
    readonly ActCarrier carrier;
    readonly MainLine mainLine;
    readonly TimesTold times;

    public EventDater(Document document, SyntaxTree tree, IReadOnlyList<TimeExpression> expressions)
    {
        (this.document, this.tree) = (document, tree);
        times = new TimesTold(document, expressions);
        carrier = new ActCarrier(document, tree, TimeLexicon.English);
        mainLine = new MainLine(document, tree, TimeLexicon.English, carrier, times);
    }

    /// <summary>
    /// The date of the act that a token tells, or null where the text does not give it. Without an expression of time
    /// only an act that is <paramref name="told"/> as done has the article's date; of what is <paramref name="past"/>,
    /// no expression says that it comes.
    /// </summary>
    public EventDate? DateOf(int trigger, bool told = true, bool past = false)
    {
        var host = trigger;
        for (var step = 0; step < Furthest && host >= 0; step++)
        {
            if (Attached(host) is { } time && !(past && IsToCome(time)))
                return Because(
                    host == trigger
                        ? "the expression of time that belongs to {word}"
                        : "the expression of time that belongs to {word}, which carries the act",
                    Dated(time),
                    trigger,
                    host
                );
            if (After(host) is { } earlier)
                return Because("that long before the news", earlier, trigger, host);
            if (
                step == 0
                && Clause(host) is var clause
                && clause >= 0
                && Attached(clause) is { } within
                && !(past && IsToCome(within))
            )
                return Because(
                    "the expression of time in the clause of {word}, which tells the act",
                    Dated(within),
                    trigger,
                    clause
                );
            host = carrier.Of(host);
        }
        return told && mainLine.Holds(trigger) && document.Article.Date is { } day
            ? Because(
                "the article's date, as the text tells the act as its news",
                new EventDate(Calendar.Iso(day), null),
                trigger
            )
            : null;
    }

    /// <summary>
    /// Whether a noun's act has a day of its own that is still to come: "the summit in Oslo in November".
    /// </summary>
    public bool IsAhead(int trigger) =>
        document.Tokens[trigger].Upos is Upos.NOUN or Upos.PROPN && Attached(trigger) is { } time && IsToCome(time);

    EventDate? Because(string reason, EventDate? date, int trigger, int word = -1)
    {
        document.Trace?.Say(Aspect.Date, trigger, date is null ? $"none: {reason} names no day" : reason, word);
        return date;
    }

    /// <summary>The expression that modifies a token; one of the calendar is preferred to a vague one.</summary>
    TimeExpression? Attached(int host)
    {
        TimeExpression? best = null;
        foreach (var (time, head) in times.In(document.Tokens[host].Sentence))
        {
            if (
                time.Type is TimeType.Duration
                || !(Modifies(head, host) && !IsTooOldForPerfect(time, host) || IsLeftBy(time, head, host))
                || !IsAt(head)
            )
                continue;
            if (best is null || !best.IsCalendar && time.IsCalendar)
                best = time;
        }
        return best;
    }

    /// <summary>
    /// The present perfect takes no date of long ago: in "has been killed by the group that kidnapped another on 25
    /// April" it is another verb's.
    /// </summary>
    bool IsTooOldForPerfect(TimeExpression time, int host)
    {
        if (
            document.Article.Date is not { } day
            || time is not { Type: TimeType.Date, Value.Length: 10 }
            || string.CompareOrdinal(time.Value, Calendar.Iso(day.AddDays(-7))) >= 0
        )
            return false;
        foreach (var child in tree.Of(host))
            if (
                document.Tokens[child].Relation == Deprel.Aux
                && document.Tokens[child].Form is "has" or "have" or "'ve"
            )
                return true;
        return false;
    }

    /// <summary>An expression that is too old for the verb it hangs on is that of the last verb before it.</summary>
    bool IsLeftBy(TimeExpression time, int head, int host)
    {
        var above = document.Tokens[head].Head;
        if (
            host <= above
            || host > head
            || !IsVerbOfPast(host)
            || !Modifies(head, above)
            || !IsTooOldForPerfect(time, above)
        )
            return false;
        for (var i = host + 1; i < head; i++)
            if (document.Tokens[i].Upos == Upos.VERB)
                return false;
        return true;
    }

    bool IsVerbOfPast(int token) =>
        document.Tokens[token].Upos == Upos.VERB && document.Tokens[token].Is(Features.Past | Features.Finite);

    /// <summary>
    /// Whether an expression names a day or month after the article's: "drops plans for a vote in November" is told of
    /// today.
    /// </summary>
    bool IsToCome(TimeExpression time) =>
        time.IsCalendar
        && document.Article.Date is { } day
        && Calendar.Iso(day) is var today
        && time.Value.Length is 7 or 10
        && string.CompareOrdinal(time.Value, today[..time.Value.Length]) > 0;

    bool Modifies(int head, int host)
    {
        var tokens = document.Tokens;
        if (head == host)
            return false;
        if (tokens[head].Head == host)
            return tokens[head].Relation
                is Deprel.Obl
                    or Deprel.OblUnmarked
                    or Deprel.Nmod
                    or Deprel.NmodUnmarked
                    or Deprel.NmodPoss
                    or Deprel.NmodDesc
                    or Deprel.Advmod
                    or Deprel.Compound
                    or Deprel.Amod
                    or Deprel.Nummod
                    or Deprel.Dep
                    or Deprel.Appos
                    or Deprel.Nsubj;
        // "in Moscow on Monday": the day may hang on the place; "the crackdown at a rally in May": on a noun below the
        // event noun.
        var between = tokens[head].Head;
        for (var steps = 0; steps < Furthest && between >= 0; steps++, between = tokens[between].Head)
        {
            if (
                tokens[between].Upos != Upos.PROPN
                && (tokens[between].Upos != Upos.NOUN || tokens[host].Upos == Upos.VERB)
            )
                return false;
            if (
                tokens[between].Relation
                is not (
                    Deprel.Obl
                    or Deprel.Nmod
                    or Deprel.Obj
                    or Deprel.Appos
                    or Deprel.Compound
                    or Deprel.Flat
                    or Deprel.Conj
                )
            )
                return false;
            if (tokens[between].Head == host)
                return true;
        }
        return false;
    }

    /// <summary>Whether an expression tells when, and not since or until when.</summary>
    bool IsAt(int head)
    {
        foreach (var child in tree.Of(head))
            if (
                document.Tokens[child].Relation == Deprel.Case
                && document.Tokens[child].Form
                    is "since"
                        or "until"
                        or "till"
                        or "before"
                        or "Since"
                        or "Until"
                        or "Before"
            )
                return false;
        return true;
    }

    EventDate? Dated(TimeExpression time)
    {
        var words = new Quote(document.Tokens[time.First].Start, document.Tokens[time.End - 1].End);
        if (time.Type == TimeType.Set)
            return null;
        if (time.Value == "PRESENT_REF")
            return document.Article.Date is { } day ? new EventDate(Calendar.Iso(day), words) : null;
        if (!char.IsAsciiDigit(time.Value[0]))
            return null;
        var clock = time.Value.IndexOf('T');
        return new EventDate(clock > 0 ? time.Value[..clock] : time.Value, words);
    }

    /// <summary>
    /// The clause that tells when a noun's act was done: "a pledge made in July", "an attack that killed five on
    /// Monday"; or -1.
    /// </summary>
    int Clause(int noun) =>
        document.Tokens[noun].Upos is Upos.VERB ? -1 : tree.Child(noun, Deprel.Acl, Deprel.AclRelcl);

    /// <summary>
    /// "…, a day after the parliament passed the bill": the act behind "after" lies that much before the news.
    /// </summary>
    EventDate? After(int host)
    {
        if (document.Article.Date is not { } today || !(HasMark(host, "after") || HasMark(host, "since")))
            return null;
        foreach (var (time, head) in times.In(document.Tokens[host].Sentence))
            if (
                time.Type == TimeType.Duration
                && document.Tokens[head].Head == host
                && time.Value.Length is 3 or 4
                && time.Value[^1] is 'D' or 'W'
                && int.TryParse(time.Value.AsSpan(1, time.Value.Length - 2), out var count)
            )
                return new EventDate(
                    new Calendar(today).Shift(time.Value[^1..], -count),
                    new Quote(document.Tokens[time.First].Start, document.Tokens[time.End - 1].End)
                );
        return null;
    }

    /// <summary>Whether a word opens a clause; the parser may hang it on the subject.</summary>
    bool HasMark(int token, string form)
    {
        foreach (var child in tree.Of(token))
            if (
                document.Tokens[child].Relation is Deprel.Mark or Deprel.Case or Deprel.Advmod
                    && document.Tokens[child].Form.Equals(form, StringComparison.OrdinalIgnoreCase)
                || document.Tokens[child].Relation == Deprel.Nsubj && HasMark(child, form)
            )
                return true;
        return false;
    }
}
