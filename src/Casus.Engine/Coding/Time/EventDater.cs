using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>
/// Ties events to their dates: the expression of time that hangs on the trigger in the parse, or on the light verb or clause that carries it;
/// else, for what the text tells as news, the article's date. Vague expressions ("a few years ago") give no date.
/// </summary>
public sealed class EventDater
{
    const int Furthest = 4;
    readonly Document document;
    readonly SyntaxTree tree;
    readonly TimeLexicon lexicon = TimeLexicon.English;
    readonly TenseReader tense;
    readonly List<(TimeExpression Time, int Head)> times = [];

    public EventDater(Document document, SyntaxTree tree, IReadOnlyList<TimeExpression> expressions)
    {
        (this.document, this.tree) = (document, tree);
        tense = new TenseReader(document, lexicon);
        foreach (var expression in expressions)
            times.Add((expression, HeadOf(expression)));
    }

    /// <summary>The date of the act that a token tells, or null where the text does not give it. Without an expression of time only an act that is <paramref name="told"/> as done has the article's date.</summary>
    public EventDate? DateOf(int trigger, bool told = true)
    {
        var host = trigger;
        for (var step = 0; step < Furthest && host >= 0; step++)
        {
            if (Attached(host) is { } time)
                return Dated(time);
            host = Carrier(host);
        }
        return told && IsNews(trigger) && document.Article.Date is { } day ? new EventDate(Calendar.Iso(day), null) : null;
    }

    /// <summary>The expression that modifies a token; one of the calendar is preferred to a vague one.</summary>
    TimeExpression? Attached(int host)
    {
        var sentence = document.Tokens[host].Sentence;
        TimeExpression? best = null;
        for (var i = FirstIn(sentence); i < times.Count && document.Tokens[times[i].Head].Sentence == sentence; i++)
        {
            var (time, head) = times[i];
            if (time.Type is TimeType.Duration || !Modifies(head, host) || !IsAt(head))
                continue;
            if (best is null || !best.IsCalendar && time.IsCalendar)
                best = time;
        }
        return best;
    }

    bool Modifies(int head, int host)
    {
        var tokens = document.Tokens;
        if (head == host)
            return false;
        if (tokens[head].Head == host)
            return tokens[head].Relation is Deprel.Obl or Deprel.OblUnmarked or Deprel.Nmod or Deprel.NmodUnmarked or Deprel.NmodPoss or Deprel.NmodDesc
                or Deprel.Advmod or Deprel.Compound or Deprel.Amod or Deprel.Nummod or Deprel.Dep or Deprel.Appos;
        // "in Moscow on Monday": the day may hang on the place.
        var between = tokens[head].Head;
        return between >= 0 && tokens[between].Head == host && tokens[between].Upos == Upos.PROPN
            && tokens[head].Relation is Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Appos
            && tokens[between].Relation is Deprel.Obl or Deprel.Nmod or Deprel.Obj;
    }

    /// <summary>Whether an expression tells when, and not since or until when.</summary>
    bool IsAt(int head)
    {
        foreach (var child in tree.Of(head))
            if (document.Tokens[child].Relation == Deprel.Case && document.Tokens[child].Form is "since" or "until" or "till" or "before" or "Since" or "Until" or "Before")
                return false;
        return true;
    }

    /// <summary>The word whose time is the token's too: a light verb above a noun, the clause that a verb is joined to.</summary>
    int Carrier(int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Head < 0)
            return -1;
        var light = (lexicon.Find(document.Tokens[word.Head].Lemma ?? "") ?? lexicon.Find(document.Tokens[word.Head].Form)) is { } known && known.Is(TimeKind.Light);
        var carried = word.Upos is Upos.VERB
            ? word.Relation is Deprel.Conj || word.Relation is Deprel.Advcl && !tree.Has(token, Deprel.Mark) && !word.Is(Features.Infinitive)
                || word.Relation is Deprel.Xcomp && light
            : word.Relation is Deprel.Conj || light && word.Relation is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obl or Deprel.Nmod;
        return carried ? word.Head : -1;
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

    /// <summary>Whether the clause tells its act as news of the day: no past perfect, no past time frame, nothing that is so in general.</summary>
    bool IsNews(int trigger)
    {
        var predicate = tense.Predicate(trigger);
        if (predicate < 0)
            return true;
        if (tense.LeanOfVerb(predicate) == Lean.Future || tense.HasPastPerfect(predicate))
            return false;
        foreach (var child in tree.Of(predicate))
        {
            ref readonly var word = ref document.Tokens[child];
            if (word.Relation == Deprel.Advmod && lexicon.Find(word.Form) is { } adverb && adverb.Is(TimeKind.Undated))
                return false;
            if (word.Relation == Deprel.Advcl && HasPastFrame(child))
                return false;
        }
        return true;
    }

    /// <summary>"When it still had several options a few years ago": a subordinate clause that dates its main clause.</summary>
    bool HasPastFrame(int clause)
    {
        foreach (var (time, head) in times)
            if (document.Tokens[head].Sentence == document.Tokens[clause].Sentence && tree.IsWithin(head, clause) && time.Type != TimeType.Duration
                && (time.Value == "PAST_REF" || time.IsCalendar && document.Article.Date is { } day && string.CompareOrdinal(time.Value, day.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)) < 0))
                return true;
        return false;
    }

    int HeadOf(TimeExpression time)
    {
        for (var i = time.First; i < time.End; i++)
            if (document.Tokens[i].Head < time.First || document.Tokens[i].Head >= time.End)
                return i;
        return time.First;
    }

    /// <summary>Index of the first expression of a sentence; expressions stand in order of the text.</summary>
    int FirstIn(int sentence)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[times[middle].Head].Sentence < sentence)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
