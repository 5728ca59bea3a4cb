using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>An act as a sentence tells it, between A and B.</summary>
sealed record ActChoice(Act Act, int VerbLine, int VerbAt, bool Passive, Mood Mood)
{
    const string verb = "{verb}",
        pluralVerb = "{verb+}",
        split = " ... ";

    public Verb[] Alike => Act.Verbs[VerbLine];

    public string Text(PartyChoice a, PartyChoice b)
    {
        var template = Passive ? Act.Passive! : Act.Active;
        var plural =
            template.Contains(pluralVerb)
            || (template.StartsWith("{A}", StringComparison.Ordinal) && a.Form.Plural)
            || (template.StartsWith("{B}", StringComparison.Ordinal) && b.Form.Plural);
        var words = Alike[VerbAt].In(Passive ? Mood.Passive : Mood.Active, plural);
        var rest = "";
        if (Passive)
            words = words.Replace(split, " ");
        else if (words.Split(split) is [var first, var behind])
            (words, rest) = (first, " " + behind);
        return template
            .Replace(pluralVerb, words)
            .Replace(verb, words)
            .Replace("{B}", b.Text + rest)
            .Replace("{A}", a.Text);
    }
}
