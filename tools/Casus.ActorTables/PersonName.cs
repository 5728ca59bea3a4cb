using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.ActorTables;

/// <summary>A name as news write it, its family name, and other forms of it.</summary>
sealed partial record PersonName(string Full, string Family, IReadOnlyList<string> Others)
{
    static readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "President",
        "Prime",
        "Minister",
        "Interim",
        "Acting",
        "Transitional",
        "Transition",
        "Caretaker",
        "King",
        "Queen",
        "Emir",
        "Amir",
        "Sultan",
        "Grand",
        "Duke",
        "Prince",
        "Princess",
        "Pope",
        "Chancellor",
        "Chief",
        "Executive",
        "Council",
        "Chairman",
        "Chairperson",
        "Chairwoman",
        "Chair",
        "General",
        "Lt.",
        "Lt",
        "Gen.",
        "Gen",
        "Sr.",
        "Col.",
        "Col",
        "Colonel",
        "Capt.",
        "Captain",
        "Maj.",
        "Brig.",
        "Dr.",
        "Sir",
        "Dame",
        "Sheikh",
        "Shaykh",
        "Sayyid",
        "Ayatollah",
        "Supreme",
        "Leader",
        "State",
        "Counsellor",
        "Counselor",
        "Taoiseach",
        "Premier",
        "of",
        "the",
        "Republic",
        "Federal",
        "First",
        "Sovereign",
        "Presidency",
        "Head",
        "Government",
        "Crown",
        "Emperor",
        "His",
        "Her",
        "Majesty",
        "Excellency",
        "(Ret.)",
        "Field",
        "Marshal",
        "Co-chairman",
        "for",
        "and",
        "&",
        "a.i.",
        "Mr.",
        "Ms.",
        "Mrs.",
        "Adm.",
        "Rear",
        "Air",
        "Self-proclaimed",
        "self-declared",
        "Presidential",
        "Leadership",
        "National",
        "Unity",
        "Tuanku",
        "Paramount",
        "Ruler",
        "Member",
        "Affairs",
        "Afioga",
        "Tui",
        "Ulu-o-Tokelau",
        "Military",
        "Junta",
        "Chief-of-State",
        "Commander",
        "Prof.",
        "Don",
        "Interior",
        "Defense",
        "Finance",
        "Foreign",
        "Security",
        "Monarch",
        "Comptroller",
        "Commander-in-Chief",
        "Lord",
        "Administration",
        "-",
        "Presidents",
        "Ministers",
        "Revolutionary",
        "Committee",
        "Salvation",
        "Countries",
        "Islamic",
        "Emirate",
        "CEO",
        "Commission",
        "Taliban",
        "Supporter",
    };

    static readonly Dictionary<string, string> ShortForms = new()
    {
        ["Gregory"] = "Greg",
        ["Michael"] = "Mike",
        ["William"] = "Bill",
        ["Robert"] = "Bob",
        ["Thomas"] = "Tom",
        ["Christopher"] = "Chris",
        ["Andrew"] = "Andy",
        ["Anthony"] = "Tony",
        ["Edward"] = "Ed",
        ["Joseph"] = "Joe",
        ["Benjamin"] = "Ben",
        ["James"] = "Jim",
        ["Matthew"] = "Matt",
        ["Nicholas"] = "Nick",
        ["Steven"] = "Steve",
        ["Stephen"] = "Steve",
        ["Timothy"] = "Tim",
        ["Kenneth"] = "Ken",
        ["Elizabeth"] = "Liz",
        ["Daniel"] = "Dan",
        ["Richard"] = "Rick",
        ["Donald"] = "Don",
        ["Ronald"] = "Ron",
        ["Samuel"] = "Sam",
        ["Jeffrey"] = "Jeff",
        ["Lawrence"] = "Larry",
        ["Patricia"] = "Pat",
        ["Katherine"] = "Kate",
        ["Susan"] = "Sue",
        ["Jennifer"] = "Jenny",
        ["Alexander"] = "Alex",
    };

    /// <summary>
    /// Reads "President Vladimir Vladimirovich PUTIN" or "KIM Jong Un": capitals mark the family name. Null without
    /// one.
    /// </summary>
    public static PersonName? Parse(string text, string country = "")
    {
        text = Parenthesis().Replace(text, " ").Split(';')[0].Split(", ")[0];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => titles.Contains(word) || word == country)
            .ToList();
        var first = words.FindIndex(IsCapitals);
        if (first < 0 || words.Count is 0 or > 7)
            return null;
        var last = first;
        while (
            last + 1 < words.Count
            && (
                IsCapitals(words[last + 1])
                || last + 2 < words.Count && words[last + 1] is "bin" or "al" && IsCapitals(words[last + 2])
            )
        )
            last++;
        var plain = words.Select(ToTitle).ToList();
        var family = string.Join(' ', plain[first..(last + 1)]);
        var full = string.Join(' ', plain);
        var others = new List<string>();
        if (first > 0)
        {
            others.Add($"{string.Join(' ', plain[..first])} {family}");
            others.Add($"{plain[0]} {family}");
            if (last > first)
                others.Add($"{plain[0]} {plain[first]}");
            if (ShortForms.TryGetValue(plain[0], out var shortForm))
                others.Add($"{shortForm} {family}");
        }
        else if (plain.Count > 2 && last == 0)
            others.Add($"{plain[0]} {plain[1]}");
        others.Add(family);
        return new(
            full,
            family,
            [
                .. others
                    .Distinct()
                    .Where(other =>
                        other != full
                        && other.Length > 2
                        && !other.EndsWith(" bin", StringComparison.OrdinalIgnoreCase)
                        && other is not "Nepal"
                    ),
            ]
        );
    }

    public static PersonName Plain(string name, string code)
    {
        var words = name.Split(' ');
        var family =
            code is "CHN" or "PRK" or "KOR" or "VNM" or "TWN" or "KHM" && words.Length > 1 ? words[0] : words[^1];
        var others = new List<string> { family };
        if (words.Length > 2 && family == words[^1])
            others.Add($"{words[0]} {family}");
        return new(name, family, others);
    }

    public static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        return folded.ToString();
    }

    static bool IsCapitals(string word) =>
        word.Count(char.IsLetter) > 1
        && word.Replace("al-", "")
            .Replace("Al-", "")
            .Replace("Mc", "")
            .Replace("Mac", "")
            .Replace("d'", "")
            .Replace("bin", "")
            .Replace("ud", "")
            .Where(char.IsLetter)
            is var letters
        && letters.Count() > 1
        && letters.All(char.IsUpper)
        && word is not ("II" or "III" or "IV" or "VI" or "VII" or "XVI" or "XIV");

    static string ToTitle(string word)
    {
        if (!IsCapitals(word))
            return word;
        var result = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var keeps = i == 0 || !char.IsLetter(word[i - 1]) || i >= 2 && word[..i] is "Mc" or "Mac" or "MC";
            result.Append(keeps ? word[i] : char.ToLowerInvariant(word[i]));
        }
        return result.ToString();
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Parenthesis();
}
