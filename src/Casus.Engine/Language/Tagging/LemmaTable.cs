using Casus.Language.Neural;

namespace Casus.Language.Tagging;

/// <summary>Lemmas that <see cref="InflectionRules"/> do not give, by word and XPOS.</summary>
public sealed class LemmaTable(Dictionary<string, string> exceptions)
{
    /// <summary>The key of a word: its form, lower-cased unless it is a name, with its tag: "went|VBD".</summary>
    public static string Key(string form, string xpos) =>
        (xpos.StartsWith("NNP", StringComparison.Ordinal) ? form : WordForm.Plain(form.ToLowerInvariant()))
        + "|"
        + xpos;

    public Dictionary<string, string> Exceptions => exceptions;

    public void Write(BinaryWriter writer)
    {
        var ordered = exceptions.OrderBy(e => e.Key, StringComparer.Ordinal).ToArray();
        Model.WriteStrings(writer, [.. ordered.Select(e => e.Key)]);
        Model.WriteStrings(writer, [.. ordered.Select(e => e.Value)]);
    }

    public static LemmaTable Read(BinaryReader reader)
    {
        var keys = Model.ReadStrings(reader);
        var lemmas = Model.ReadStrings(reader);
        return new LemmaTable(keys.Zip(lemmas).ToDictionary(x => x.First, x => x.Second));
    }
}
