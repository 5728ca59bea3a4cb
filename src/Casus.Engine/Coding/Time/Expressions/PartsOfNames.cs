using Casus.Language;
using Casus.Language.Names;

namespace Casus.Coding.Time.Expressions;

/// <summary>
/// Tells months and days that are part of another name: "Theresa May", "Bloody Sunday", "the Sunday Times".
/// </summary>
static class PartsOfNames
{
    public static bool Hold(Cursor at)
    {
        if (at[-1].IsCapital && at[-1].Is(TimeKind.NameBefore) || at[1].IsCapital && at[1].Is(TimeKind.NameAfter))
            return true;
        if (at.Text.Document.NamesByToken[at.At] is { } name)
            return name.Kind == NameKind.Person || name.Kind == NameKind.Organisation && name.End - name.First > 1;
        return at.Token.Relation == Deprel.Flat || IsSurname(at);
    }

    /// <summary>"Theresa May said": where the name finder has missed it.</summary>
    static bool IsSurname(Cursor at) =>
        at.Form == "May" && at[-1] is { Upos: Upos.PROPN, Senses: null } && at[1].Day == 0;
}
