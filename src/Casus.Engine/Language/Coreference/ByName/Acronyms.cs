using Casus.Language.Coreference.Chains;

namespace Casus.Language.Coreference.ByName;

/// <summary>
/// An acronym means the last name before it that has its initials, else the first one behind it: "the European Space
/// Agency … the ESA".
/// </summary>
static class Acronyms
{
    const int Longest = 8;

    public static void Tie(ChainBuilder chains)
    {
        var written = new Dictionary<string, List<int>>();
        foreach (var name in chains.Names)
            if (Initials(chains, name) is { } initials)
                written.Listed(initials).Add(name);
        foreach (var name in chains.Names)
        {
            var form = chains.Tree[chains[name].NameFirst].Form;
            if (
                chains[name].NameEnd - chains[name].NameFirst != 1
                || !IsAcronym(form)
                || !written.TryGetValue(form.Replace(".", "", StringComparison.Ordinal), out var whole)
            )
                continue;
            var behind = ~whole.BinarySearch(name);
            chains.Tie(name, whole[Math.Max(0, behind - 1)], CoreferencePass.Acronym, always: true);
        }
    }

    /// <summary>Whether a word is two to seven capitals, with or without full stops.</summary>
    internal static bool IsAcronym(string form)
    {
        var letters = 0;
        foreach (var c in form)
            if (char.IsUpper(c))
                letters++;
            else if (c != '.')
                return false;
        return letters is > 1 and < Longest;
    }

    /// <summary>The capitals of a name of several words; null where a word has another script.</summary>
    static string? Initials(ChainBuilder chains, int name)
    {
        var mention = chains[name];
        if (mention.NameEnd - mention.NameFirst < 2)
            return null;
        Span<char> initials = stackalloc char[Longest];
        var count = 0;
        for (var token = mention.NameFirst; token < mention.NameEnd; token++)
            if (chains.Tree[token].Form[0] is var first && char.IsUpper(first) && count < initials.Length)
                initials[count++] = first;
            else if (char.IsLetter(first) && !char.IsLower(first))
                return null;
        return initials[..count].ToString();
    }
}
