using System.Globalization;
using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>
/// A word and those around it in its sentence. Beyond the sentence there are words too, but they are empty: they have
/// no sense and say nothing.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="at">The token.</param>
/// <param name="first">The first token of the sentence.</param>
/// <param name="end">The token behind the sentence.</param>
readonly struct Cursor(TimeText text, int at, int first, int end)
{
    /// <summary>The token.</summary>
    public int At => at;

    /// <summary>The word so many words further on, or back.</summary>
    public Cursor this[int words] => new(text, at + words, first, end);

    /// <summary>Whether there is such a word in the sentence.</summary>
    public bool Exists => at >= first && at < end;

    public bool IsFirst => at == first;

    public TimeText Text => text;

    public TimeWords Words => text.Words;

    public Calendar Calendar => text.Calendar;

    /// <summary>The token of a word that exists.</summary>
    public ref readonly Token Token => ref text.Document.Tokens[at];

    /// <summary>The word as written.</summary>
    public string Form => Exists ? Token.Form : "";

    public Upos Upos => Exists ? Token.Upos : Upos.X;

    /// <summary>The senses of the word, or null.</summary>
    public TimeWord? Senses => Exists ? text.Senses(at) : null;

    /// <summary>Whether the word has one of some senses.</summary>
    public bool Is(TimeKind kinds) => Senses is { } senses && senses.Is(kinds);

    /// <summary>What the lexicon says of the word in a sense that it has.</summary>
    public string Value(TimeKind kind) => Senses!.Value(kind);

    /// <summary>The same as a number.</summary>
    public int Number(TimeKind kind) => Senses!.Number(kind);

    public bool Says(string word) => Form.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"the", the word behind which expressions of their own stand.</summary>
    public bool IsArticle => Upos is Upos.DET or Upos.X && Says("the");

    public bool IsCapital => Exists && char.IsUpper(Form[0]);

    public bool IsVerb => Upos is Upos.VERB or Upos.AUX;

    /// <summary>"days", "Mondays", "mornings".</summary>
    public bool IsPlural => Form.EndsWith('s');

    public bool IsDash => Form is "-" or "–";

    /// <summary>The day of a month that the word can be: "18", "18th"; or 0.</summary>
    public int Day => Figures.Day(Form);

    /// <summary>Whether the word can be a year: "2011".</summary>
    public bool IsYear => Figures.IsYear(Form);

    /// <summary>The year that the word is.</summary>
    public int Year => int.Parse(Form, CultureInfo.InvariantCulture);

    /// <summary>
    /// Past or future by the tense of the clause; "until" and "by" look ahead where no past tense stands.
    /// </summary>
    public Lean Lean =>
        text.Tense.LeanOf(at) is not Lean.Unknown and var lean ? lean
        : Words.Ahead.ContainsAnyCase(this[-1].Form) ? Lean.Future
        : Lean.Unknown;

    /// <summary>"a <b>day</b> trip", "the <b>week</b> magazine": in front of the noun that it belongs to.</summary>
    public bool IsAttribute => Token.Relation == Deprel.Compound && Token.Head == at + 1 && !this[1].Says("-");
}
