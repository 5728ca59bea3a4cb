using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Time;

/// <summary>
/// Ties events to their dates: the expression of time that hangs on the trigger in the parse, or on the light verb or
/// clause that carries it; else, for what the text tells as news, the article's date. Vague expressions ("a few years
/// ago") give no date.
/// </summary>
sealed class EventDater
{
    const int furthest = 4;

    readonly Document document;
    readonly SyntaxTree tree;
    readonly AttachedTimes attached;
    readonly MainLine mainLine;
    readonly TimesTold times;
    readonly TimeWords words;

    /// <summary>Dates the acts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="expressions">Its expressions of time.</param>
    /// <param name="canTell">Whether a noun may tell an act, which has a time of its own; without it any may.</param>
    public EventDater(
        Document document,
        SyntaxTree tree,
        IReadOnlyList<TimeExpression> expressions,
        Func<int, bool>? canTell = null
    )
    {
        (this.document, this.tree) = (document, tree);
        words = document.Lists.For<TimeWords>();
        times = new TimesTold(document, tree, expressions);
        attached = new AttachedTimes(document, tree, times, canTell);
        mainLine = new MainLine(document, tree, TimeLexicon.English, times);
    }

    /// <summary>
    /// The date of the act that a token tells, or null where the text does not give it. Without an expression of time
    /// only an act that is <paramref name="told"/> as done has the article's date; of what is <paramref name="past"/>,
    /// no expression says that it comes.
    /// </summary>
    public EventDate? DateOf(int trigger, bool told = true, bool past = false)
    {
        var host = trigger;
        for (var step = 0; step < furthest && host >= 0; step++)
        {
            if ((OwnTime(host, trigger, past) ?? Distance(host) ?? TimeOfClause(host, trigger, past)) is { } dating)
                return Because(dating, trigger);
            host = tree.CarrierOf(host);
        }
        return told && mainLine.Holds(trigger) && document.Article.Date is { } day
            ? Because(
                new Dating(
                    "the article's date, as the text tells the act as its news",
                    new(Calendar.Iso(day), null),
                    -1
                ),
                trigger
            )
            : null;
    }

    /// <summary>A way to date an act: why, the date (null where the words name no day), and the word it goes by.</summary>
    readonly record struct Dating(string Reason, EventDate? Date, int Word);

    EventDate? Because(Dating dating, int trigger)
    {
        var reason = dating.Date is null ? $"none: {dating.Reason} names no day" : dating.Reason;
        document.Trace?.Say(Aspect.Date, trigger, reason, dating.Word);
        return dating.Date;
    }

    /// <summary>"attacked the town <b>on Monday</b>", "held talks <b>on Monday</b>".</summary>
    Dating? OwnTime(int host, int trigger, bool past) =>
        attached.To(host) is { } time && !(past && IsToCome(time))
            ? new Dating(
                host == trigger
                    ? "the expression of time that belongs to {word}"
                    : "the expression of time that belongs to {word}, which carries the act",
                Dated(time),
                host
            )
            : null;

    /// <summary>
    /// "…, <b>a day</b> after the parliament passed the bill": the act behind "after" lies that much before the news.
    /// </summary>
    Dating? Distance(int host)
    {
        if (document.Article.Date is not { } today || !tree.Clause(host).IsOpenedBy(words.DistanceMarks))
            return null;
        foreach (var (time, head) in times.In(tree[host].Sentence))
            if (tree[head].Head == host && Length(time) is { } length)
                return new Dating(
                    "that long before the news",
                    new EventDate(new Calendar(today).Shift(length.Unit, -length.Count), Words(time)),
                    host
                );
        return null;
    }

    /// <summary>
    /// The clause that tells when a noun's act was done: "a pledge made <b>in July</b>", "an attack that killed five
    /// <b>on Monday</b>".
    /// </summary>
    Dating? TimeOfClause(int host, int trigger, bool past) =>
        host == trigger
        && tree[host].Upos != Upos.VERB
        && tree.Child(host, Deprel.Acl, Deprel.AclRelcl) is >= 0 and var clause
        && attached.To(clause) is { } time
        && !(past && IsToCome(time))
            ? new Dating("the expression of time in the clause of {word}, which tells the act", Dated(time), clause)
            : null;

    /// <summary>
    /// Whether a noun's act has a day of its own that is still to come: "the summit in Oslo in November".
    /// </summary>
    public bool IsAhead(int trigger) =>
        tree[trigger].Upos is Upos.NOUN or Upos.PROPN && attached.To(trigger) is { } time && IsToCome(time);

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

    EventDate? Dated(TimeExpression time)
    {
        if (time.Type == TimeType.Set)
            return null;
        if (time.Value == "PRESENT_REF")
            return document.Article.Date is { } day ? new EventDate(Calendar.Iso(day), Words(time)) : null;
        if (!char.IsAsciiDigit(time.Value[0]))
            return null;
        var clock = time.Value.IndexOf('T');
        return new EventDate(clock > 0 ? time.Value[..clock] : time.Value, Words(time));
    }

    Quote Words(TimeExpression time) => new(document.Tokens[time.First].Start, document.Tokens[time.End - 1].End);

    /// <summary>"P1D", "P12W" as days or weeks.</summary>
    static (int Count, string Unit)? Length(TimeExpression time) =>
        time is { Type: TimeType.Duration, Value: { Length: 3 or 4 } value }
        && value[^1] is 'D' or 'W'
        && int.TryParse(value.AsSpan(1, value.Length - 2), out var count)
            ? (count, value[^1..])
            : null;
}
