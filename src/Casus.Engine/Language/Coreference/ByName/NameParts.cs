using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByName;

/// <summary>
/// A part of a name for the whole: "Brown" for "James Brown", "Harrow" for "Harrow School", "the Senate" for "the United
/// States Senate".
/// </summary>
static class NameParts
{
    public static void Tie(ChainBuilder chains)
    {
        // A name and its short form begin or end with the same word.
        var sharing = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in chains.Names)
        foreach (var word in Ends(chains, name))
            sharing.Listed(word).Add(name);
        foreach (var part in chains.Names)
            if (Whole(chains, part, sharing) is >= 0 and var whole)
                chains.Tie(part, whole, CoreferencePass.NamePart, always: true);
    }

    /// <summary>The last name before a part that it may stand for, else the first one behind it, or -1.</summary>
    static int Whole(ChainBuilder chains, int part, Dictionary<string, List<int>> sharing)
    {
        var (before, behind) = (-1, int.MaxValue);
        foreach (var word in Ends(chains, part))
        {
            var alike = sharing[word];
            var own = alike.BinarySearch(part);
            var (first, end) = (
                Math.Max(0, own - CoreferenceChains.Reach),
                Math.Min(alike.Count, own + CoreferenceChains.Reach)
            );
            for (var at = own - 1; at >= first && alike[at] > before; at--)
                if (IsPartOf(chains, part, alike[at]))
                    before = alike[at];
            for (var at = own + 1; at < end && before < 0 && alike[at] < behind; at++)
                if (IsPartOf(chains, part, alike[at]))
                    behind = alike[at];
        }
        return before >= 0 ? before
            : behind < int.MaxValue ? behind
            : -1;
    }

    /// <summary>The first and the last word of a name, once where they are the same.</summary>
    static IEnumerable<string> Ends(ChainBuilder chains, int name)
    {
        var (first, last) = (chains[name].NameFirst, chains[name].NameEnd - 1);
        yield return chains.Tree[first].Form;
        if (!AreSame(chains, first, last))
            yield return chains.Tree[last].Form;
    }

    static bool IsPartOf(ChainBuilder chains, int part, int whole)
    {
        if (
            !MayBeShorter(chains[part], chains[whole])
            || chains.AreNested(part, whole)
            || chains.Root(part) == chains.Root(whole)
        )
            return false;
        if (!IsFamilyName(chains, part, whole) && !AreOfOneKind(chains, part, whole))
            return false;
        return chains[whole].Kind switch
        {
            EntityKind.Person => IsPartOfPerson(chains, part, whole),
            EntityKind.Organisation or EntityKind.Place => IsPartOfBody(chains, part, whole),
            _ => false,
        };
    }

    static int Length(in EntityMention name) => name.NameEnd - name.NameFirst;

    /// <summary>"James R. Brown" may be "James Brown", and the other way round.</summary>
    static bool MayBeShorter(in EntityMention part, in EntityMention whole) =>
        Length(whole) > Length(part) || part.Kind == EntityKind.Person && Length(whole) > 1;

    /// <summary>A family name alone is at times taken for a place or a firm.</summary>
    static bool IsFamilyName(ChainBuilder chains, int part, int whole) =>
        chains[whole].Kind == EntityKind.Person
        && Length(chains[part]) == 1
        && Length(chains[whole]) > 1
        && chains[part].Gender == MentionGender.Unknown
        && AreSame(chains, chains[part].NameEnd - 1, chains[whole].NameEnd - 1);

    static bool AreOfOneKind(ChainBuilder chains, int part, int whole) =>
        (chains[part].Kind == chains[whole].Kind || chains[part].Kind == EntityKind.Unknown)
        && chains.Agree(part, whole);

    /// <summary>One word is the first or the last one; more are both, with others between.</summary>
    static bool IsPartOfPerson(ChainBuilder chains, int part, int whole)
    {
        ref readonly var a = ref chains[part];
        ref readonly var b = ref chains[whole];
        var starts = AreSame(chains, a.NameFirst, b.NameFirst);
        var ends = AreSame(chains, a.NameEnd - 1, b.NameEnd - 1);
        return Length(a) == 1 ? Length(b) > 1 && (starts || ends) : starts && ends && Length(a) != Length(b);
    }

    /// <summary>The first words of an organisation, or the last ones behind an article: "the Senate".</summary>
    static bool IsPartOfBody(ChainBuilder chains, int part, int whole)
    {
        ref readonly var a = ref chains[part];
        ref readonly var b = ref chains[whole];
        var (starts, ends) = (b.Kind == EntityKind.Organisation, a.First < a.NameFirst);
        for (var token = 0; token < Length(a); token++)
        {
            starts &= AreSame(chains, a.NameFirst + token, b.NameFirst + token);
            ends &= AreSame(chains, a.NameEnd - 1 - token, b.NameEnd - 1 - token);
        }
        return starts || ends;
    }

    static bool AreSame(ChainBuilder chains, int one, int other) =>
        chains.Tree[one].Form.Equals(chains.Tree[other].Form, StringComparison.OrdinalIgnoreCase);
}
