using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByName;

/// <summary>
/// Names of the same letters, and of the same country: "Kim Jong-Un … Kim Jong Un", "the United States … America".
/// </summary>
static class SameNames
{
    public static void Tie(ChainBuilder chains)
    {
        var byLetters = new Dictionary<int, int>();
        var byCountry = new Dictionary<string, int>();
        for (var mention = 0; mention < chains.Count; mention++)
        {
            if (!chains[mention].IsName)
                continue;
            if (chains[mention].Country is { } country)
            {
                if (byCountry.TryGetValue(country, out var before))
                    chains.Tie(mention, before, CoreferencePass.SameName);
                byCountry[country] = mention;
                continue;
            }
            var name = chains.NameOf(mention);
            var key = Key(name);
            if (byLetters.TryGetValue(key, out var same) && HaveSameLetters(name, chains.NameOf(same)))
                chains.Tie(mention, same, CoreferencePass.SameName, always: true);
            byLetters[key] = mention;
        }
    }

    // Letters and digits alone, so that "Jong-Un" and "Jong Un" are the same.
    static int Key(ReadOnlySpan<char> name)
    {
        var key = 17;
        foreach (var c in name)
            if (char.IsLetterOrDigit(c))
                key = key * 31 + char.ToLowerInvariant(c);
        return key;
    }

    /// <summary>Whether two names have the same letters and digits, whatever their case and what stands between.</summary>
    internal static bool HaveSameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i]))
                i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
                return false;
        }
    }

    extension(ChainBuilder chains)
    {
        ReadOnlySpan<char> NameOf(int mention) =>
            chains.Document.Text.AsSpan(
                chains.Tree[chains[mention].NameFirst].Start..chains.Tree[chains[mention].NameEnd - 1].End
            );
    }
}
