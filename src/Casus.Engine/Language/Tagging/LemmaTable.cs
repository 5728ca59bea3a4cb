namespace Casus.Language.Tagging;

/// <summary>Lemmas that <see cref="InflectionRules"/> do not give, by word and XPOS.</summary>
sealed class LemmaTable(Dictionary<string, string> exceptions)
{
    /// <summary>The key of a word: its form, lower-cased unless it is a name, with its tag: "went|VBD".</summary>
    public static string Key(string form, string xpos) =>
        (xpos.StartsWith("NNP", StringComparison.Ordinal) ? form : Plain(form.ToLowerInvariant())) + "|" + xpos;

    public Dictionary<string, string> Exceptions => exceptions;

    // Quotation marks in their plain form.
    static string Plain(string form) => form is "’" or "‘" ? "'" : form.Replace('’', '\'').Replace('‘', '\'');
}
