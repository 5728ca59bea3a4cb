using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>"2011", "mid-2011", "the 1990s".</summary>
static class Years
{
    const string middle = "mid-";

    /// <summary>"2011", where it counts nothing.</summary>
    public static Found At(Cursor at) => at.IsYear && !Counts(at) ? Found.Date(at[1], at.Form) : Found.Nothing;

    /// <summary>"early 2011": where it can be nothing else.</summary>
    public static Found Bare(Cursor at) => at.IsYear ? Found.Date(at[1], at.Form) : Found.Nothing;

    /// <summary>"mid-2011", "mid-1990s"</summary>
    public static Found Middle(Cursor at) =>
        at.Form.StartsWith(middle, StringComparison.OrdinalIgnoreCase)
        && at.Form[middle.Length..] is var year
        && (Figures.IsYear(year) ? year : Figures.Decade(year)) is { } value
            ? Found.Date(at[1], value)
            : Found.Nothing;

    /// <summary>"1990s", "the ’90s"</summary>
    public static Found Decade(Cursor at) =>
        Figures.Decade(at.Form) is { } value && (at.Form.Length > 3 || at[-1].IsArticle)
            ? Found.Date(at[1], value)
            : Found.Nothing;

    /// <summary>Whether a number of four digits counts something: "some 2010 people".</summary>
    static bool Counts(Cursor at) =>
        IsMeasured(at) ? true
        : at.Token.Relation == Deprel.Nummod && at.Token.Head > at.At ? CountsNoun(at)
        : (at.Upos == Upos.X || at.Token.Head < 0) && !LooksLikeYear(at);

    /// <summary>"$ 2010", "2010 %", "2010 days"</summary>
    static bool IsMeasured(Cursor at) =>
        at[-1].Upos == Upos.SYM
        || at[1].Upos == Upos.SYM
        || at.Words.NumberSigns.Contains(at[-1].Form)
        || at.Words.ShareSigns.Contains(at[1].Form)
        || at[1].IsPlural && at[1].Is(TimeKind.Unit);

    /// <summary>"some <b>2010</b> people", but "the <b>2010</b> elections", "the <b>2010</b> vote".</summary>
    static bool CountsNoun(Cursor at) =>
        at.Text.Document.Tokens[at.Token.Head].Is(Features.Plural)
        && !(at[-1].Upos == Upos.DET && !at[-1].Says("some"))
        && !at[-1].Is(TimeKind.Edge);

    /// <summary>Without a parse: "in 2010", "(2010)", "the 2010 vote".</summary>
    static bool LooksLikeYear(Cursor at) =>
        at.IsFirst || at[-1].Is(TimeKind.BeforeYear) || at[-1].Form is "(" or "," || at[-1].Says("the");
}
