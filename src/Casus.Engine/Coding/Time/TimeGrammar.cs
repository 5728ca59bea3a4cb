using System.Globalization;
using Casus.Language;

namespace Casus.Coding.Time;

/// <summary>
/// The grammar of time expressions: from one token on, finds the longest expression that begins there.
/// Rules are methods; each looks at the kinds that <see cref="TimeLexicon"/> gives to the words and answers with an end
/// and a value.
/// </summary>
sealed partial class TimeGrammar(Document document, TimeLexicon lexicon, TimeWord?[] words)
{
    readonly Calendar calendar = new(document.Article.Date);
    readonly TenseReader tense = new(document, lexicon);

    /// <summary>The day that the text told of last, in this sentence or the one before.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>The token at which the expression in hand begins.</summary>
    int start;

    /// <summary>
    /// What a rule found: the tokens up to <paramref name="End"/> with their value; an end of 0 is nothing.
    /// </summary>
    readonly record struct Found(int End, string Value, TimeType Type)
    {
        public static readonly Found Nothing = new(0, "", TimeType.Date);

        public static implicit operator bool(Found found) => found.End > 0;
    }

    /// <summary>The expression that begins at a token, or null.</summary>
    public TimeExpression? At(int token)
    {
        start = token;
        if (
            words[token] is null
            && !char.IsAsciiDigit(Form(token)[0])
            && Form(token)[0] is not ('\'' or '’' or 'm' or 'M')
            && !IsThe(token)
        )
            return null;
        var found = Any(token);
        return found ? new TimeExpression(token, found.End, found.Value, found.Type) : null;
    }

    Found Any(int i)
    {
        if (Is(i, TimeKind.Phrase) && Phrase(i) is var phrase && phrase)
            return phrase;
        if (Absolute(i) is var date && date)
            return date;
        if (IsThe(i))
            return Inside(i + 1) ? AfterThe(i + 1) : Found.Nothing;
        if (Is(i, TimeKind.Weekday) && Weekday(i, null) is var weekday && weekday)
            return weekday;
        if (Relative(i) is var relative && relative)
            return relative;
        if (Counted(i) is var counted && counted)
            return counted;
        return Single(i);
    }

    /// <summary>
    /// "the third quarter of this year", "the end of last week", "the 18th of June", "the past decade", "the weekend",
    /// "the 19th century".
    /// </summary>
    Found AfterThe(int i)
    {
        if (Ordinals(i) is var ordinal && ordinal)
            return ordinal;
        if (Is(i, TimeKind.Edge) && Edge(i) is var edge && edge)
            return edge;
        if (Is(i, TimeKind.Turn) && Relative(i) is var turned && turned)
            return turned;
        if (Decade(i) is var decade && decade)
            return decade;
        if (Word(i, "weekend"))
            return new(i + 1, calendar.Weekend(tense.LeanOf(i)), TimeType.Date);
        if (Is(i, TimeKind.Season) && !IsVerb(i))
            return Season(i, null);
        if (Is(i, TimeKind.Daypart) && Word(i + 1, "of") && Any2(i + 2) is var day && day && day.Type == TimeType.Date)
            return new(day.End, day.Value + "T" + Value(i, TimeKind.Daypart), TimeType.Time);
        return Found.Nothing;
    }

    /// <summary>"early June", "late 2006", "mid-2011", "the end of last year": the value of what follows.</summary>
    Found Edge(int i)
    {
        var next = i + 1;
        if (Word(next, "-") || Word(next, "of"))
            next++;
        if (Is(next, TimeKind.Part) && Word(next + 1, "of"))
            next += 2;
        if (!Inside(next) || next == i + 1 && Word(next, "of"))
            return Found.Nothing;
        var from = IsThe(next) && Inside(next + 1) ? next + 1 : next;
        var inner = Any2(from);
        if (inner)
            return inner.Type == TimeType.Date ? inner : Found.Nothing;
        // "the end of the year"
        return
            from > next
            && Is(from, TimeKind.Unit)
            && Value(from, TimeKind.Unit) is "W" or "M" or "Q" or "Y" or "DE" or "CE"
            && !Form(from).EndsWith('s')
            ? new(from + 1, calendar.Unit(Value(from, TimeKind.Unit), 0), TimeType.Date)
            : Found.Nothing;
    }

    /// <summary>Calendar expressions without a further edge.</summary>
    Found Any2(int i)
    {
        if (!Inside(i))
            return Found.Nothing;
        if (Absolute(i) is var date && date)
            return date;
        if (Is(i, TimeKind.Weekday))
            return Weekday(i, null);
        if (Relative(i) is var relative && relative)
            return relative;
        if (Is(i, TimeKind.Season))
            return Season(i, null);
        if (Is(i, TimeKind.Day))
            return new(i + 1, calendar.Day(words[i]!.Number(TimeKind.Day)), TimeType.Date);
        if (IsYear(Form(i)))
            return new(i + 1, Form(i), TimeType.Date);
        return IsThe(i) && Inside(i + 1) ? AfterThe(i + 1) : Decade(i);
    }

    /// <summary>"Monday", "last Monday", "Monday night", "Monday, June 3".</summary>
    Found Weekday(int i, int? turn)
    {
        if (!IsCapital(i) || IsName(i))
            return Found.Nothing;
        var next = Word(i + 1, ",") ? i + 2 : i + 1;
        if (
            Inside(next)
            && (Is(next, TimeKind.Month) || next > i + 1 && IsDay(next) > 0)
            && Absolute(next) is var date
            && date
            && date.Value.Length == 10
        )
            return date;
        if (Form(i).EndsWith("days", StringComparison.Ordinal))
            return new(i + 1, $"XXXX-WXX-{Value(i, TimeKind.Weekday)}", TimeType.Set);
        return Daypart(
            i + 1,
            calendar.Weekday(words[i]!.Number(TimeKind.Weekday), turn is null ? LeanOf(i) : Lean.Unknown, turn)
        );
    }

    /// <summary>A day with the part of day or clock time that may follow.</summary>
    Found Daypart(int i, string day)
    {
        if (Inside(i) && Is(i, TimeKind.Daypart))
            return new(i + 1, day + "T" + Value(i, TimeKind.Daypart), TimeType.Time);
        return new(i, day, TimeType.Date);
    }

    /// <summary>
    /// "last week", "this September", "next Monday", "the past two weeks", "this morning", "last night".
    /// </summary>
    Found Relative(int i)
    {
        if (!Is(i, TimeKind.Turn) || !Inside(i + 1))
            return Found.Nothing;
        var turn = words[i]!.Number(TimeKind.Turn);
        var at = i + 1;
        if (Word(i, "this") && Is(at, TimeKind.Turn) && words[at]!.Number(TimeKind.Turn) != 0)
            (turn, at) = (words[at]!.Number(TimeKind.Turn), at + 1);
        if (!Inside(at))
            return Found.Nothing;
        if (Is(at, TimeKind.Weekday) && Weekday(at, turn) is var weekday && weekday)
            return weekday;
        if (Is(at, TimeKind.Month) && IsCapital(at) && !Word(i, "the"))
        {
            var day = IsDay(at + 1);
            return new(
                day > 0 ? at + 2 : at + 1,
                calendar.TurnedMonth(words[at]!.Number(TimeKind.Month), day, turn),
                TimeType.Date
            );
        }
        if (Is(at, TimeKind.Season) && !IsVerb(at))
            return Season(at, turn);
        if (Is(at, TimeKind.Daypart))
            return turn <= 0 && !Form(at).EndsWith('s')
                ? new(at + 1, calendar.Day(turn) + "T" + Value(at, TimeKind.Daypart), TimeType.Time)
                : Found.Nothing;
        if (Count(at, out var number, out var unitAt) && Is(unitAt, TimeKind.Unit) && !Word(i, "this"))
            return new(unitAt + 1, Duration(number, Value(unitAt, TimeKind.Unit)), TimeType.Duration);
        if (!Is(at, TimeKind.Unit) || IsAdjectival(at))
            return Found.Nothing;
        var unit = Value(at, TimeKind.Unit);
        // "the last week of March"
        if (
            turn < 0
            && Word(at + 1, "of")
            && Inside(at + 2)
            && Absolute(at + 2) is var whole
            && whole
            && whole.Type == TimeType.Date
        )
            return whole;
        if (unit is "TS" or "TM" or "TH")
            return Found.Nothing;
        if (Form(at).EndsWith('s'))
            return turn < 0 || turn > 0 ? new(at + 1, Duration("X", unit), TimeType.Duration) : Found.Nothing;
        if (turn < 0 && Word(i, "past") || unit == "DE" && turn != 0)
            return new(at + 1, Duration("1", unit), TimeType.Duration);
        return unit == "D" && turn == 0 ? Found.Nothing : new(at + 1, calendar.Unit(unit, turn), TimeType.Date);
    }

    Found Season(int i, int? turn)
    {
        var season = Value(i, TimeKind.Season);
        var next = Word(i + 1, "of") ? i + 2 : i + 1;
        if (Inside(next) && IsYear(Form(next)))
            return new(next + 1, Form(next) + "-" + season, TimeType.Date);
        return new(i + 1, calendar.Season(season, turn is null ? tense.LeanOf(i) : Lean.Unknown, turn), TimeType.Date);
    }

    Found Phrase(int i)
    {
        foreach (var (phrase, value) in words[i]!.Phrases)
        {
            if (i + phrase.Length > End(i))
                continue;
            var k = 1;
            while (k < phrase.Length && Form(i + k).Equals(phrase[k], StringComparison.OrdinalIgnoreCase))
                k++;
            // "in the past" is a phrase, "in the past decade" is not.
            if (k == phrase.Length && !(Inside(i + k) && Is(i + k, TimeKind.Unit | TimeKind.Number)))
                return new(
                    i + k,
                    value[0] is '-' or '+' ? calendar.Day(int.Parse(value, CultureInfo.InvariantCulture)) : value,
                    TimeType.Date
                );
        }
        return Found.Nothing;
    }

    /// <summary>
    /// Past or future by the tense of the clause; "until" and "by" look ahead where no past tense stands.
    /// </summary>
    Lean LeanOf(int i)
    {
        var lean = tense.LeanOf(i);
        return
            lean == Lean.Unknown && i > First(i) && (Word(i - 1, "until") || Word(i - 1, "by") || Word(i - 1, "till"))
            ? Lean.Future
            : lean;
    }

    /// <summary>
    /// Words that are an expression alone: "yesterday", "tonight", "now", "weekly", "June", "in spring".
    /// </summary>
    Found Single(int i)
    {
        if (words[i] is not { } word)
            return Found.Nothing;
        if (word.Is(TimeKind.Day))
            return Daypart(i + 1, calendar.Day(word.Number(TimeKind.Day)));
        if (word.Is(TimeKind.Night))
            return new(i + 1, calendar.Day(word.Number(TimeKind.Night)) + "TNI", TimeType.Time);
        if (word.Is(TimeKind.Edge) && Edge(i) is var edge && edge)
            return edge;
        if (word.Is(TimeKind.Reference) && document.Tokens[i].Upos is Upos.ADV or Upos.X && !Word(i + 1, "-"))
            return new(i + 1, word.Value(TimeKind.Reference), TimeType.Date);
        if (word.Is(TimeKind.Set) && !IsCapital(i))
            return new(i + 1, word.Value(TimeKind.Set), TimeType.Set);
        if (word.Is(TimeKind.Every) && Inside(i + 1))
            return Every(i + 1);
        if (word.Is(TimeKind.Season) && i > First(i) && Word(i - 1, "in") && !IsVerb(i))
            return Season(i, null);
        return word.Is(TimeKind.Clock)
            ? new(i + 1, calendar.Day(0) + word.Value(TimeKind.Clock), TimeType.Time)
            : Found.Nothing;
    }

    Found Every(int i)
    {
        if (Is(i, TimeKind.Unit))
            return new(i + 1, Duration("1", Value(i, TimeKind.Unit)), TimeType.Set);
        if (Is(i, TimeKind.Weekday))
            return new(i + 1, $"XXXX-WXX-{Value(i, TimeKind.Weekday)}", TimeType.Set);
        return Count(i, out var number, out var unit) && Is(unit, TimeKind.Unit)
            ? new(unit + 1, Duration(number, Value(unit, TimeKind.Unit)), TimeType.Set)
            : Found.Nothing;
    }

    string Form(int i) => document.Tokens[i].Form;

    int First(int i) => document.Sentences[document.Tokens[i].Sentence].First;

    int End(int i) => document.Sentences[document.Tokens[i].Sentence].End;

    /// <summary>
    /// Whether a token exists and, but for the first of the expression, stands in the same sentence as the one before
    /// it.
    /// </summary>
    bool Inside(int i) =>
        i < words.Length
        && i < document.Tokens.Length
        && (i == start || i == 0 || document.Tokens[i].Sentence == document.Tokens[i - 1].Sentence);

    bool Is(int i, TimeKind kind) => i < document.Tokens.Length && words[i] is { } word && word.Is(kind);

    string Value(int i, TimeKind kind) => words[i]!.Value(kind);

    bool Word(int i, string form) => Inside(i) && Form(i).Equals(form, StringComparison.OrdinalIgnoreCase);

    bool IsThe(int i) => document.Tokens[i].Upos is Upos.DET or Upos.X && Word(i, "the");

    bool IsCapital(int i) => char.IsUpper(Form(i)[0]);

    bool IsVerb(int i) => document.Tokens[i].Upos is Upos.VERB or Upos.AUX;
}
