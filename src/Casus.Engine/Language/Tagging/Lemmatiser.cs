namespace Casus.Language.Tagging;

/// <summary>
/// Gives each word its dictionary form: from the forms written in the lexicon, from the table of the treebanks'
/// irregular ones, else by <see cref="InflectionRules"/>.
/// </summary>
sealed class Lemmatiser(LemmaTable table, InflectionRules rules)
{
    static readonly WrittenForms written = WrittenForms.BuiltIn;

    const int Slots = 1 << 14;

    // Words recur; a slot is replaced as a whole, so threads may share the table.
    readonly Remembered?[] remembered = new Remembered?[Slots];

    /// <summary>The lemma of a word with its Penn Treebank tag.</summary>
    public string Lemma(string form, string xpos)
    {
        if (form.Length > 60)
            return form;
        var slot = (string.GetHashCode(form) * 31 + string.GetHashCode(xpos)) & Slots - 1;
        if (remembered[slot] is { } known && known.Form == form && known.Xpos == xpos)
            return known.Lemma;
        var lemma =
            Written(form, xpos)
            ?? table.Exceptions.GetValueOrDefault(LemmaTable.Key(form, xpos))
            ?? rules.Lemma(form, xpos);
        remembered[slot] = new Remembered(form, xpos, lemma);
        return lemma;
    }

    static string? Written(string form, string xpos) =>
        xpos switch
        {
            "VBD" or "VBN" or "VBG" or "VBZ" or "VBP" => written.Verbs.GetValueOrDefault(form.ToLowerInvariant()),
            "NNS" => written.Nouns.GetValueOrDefault(form.ToLowerInvariant()),
            _ => null,
        };

    sealed record Remembered(string Form, string Xpos, string Lemma);
}
