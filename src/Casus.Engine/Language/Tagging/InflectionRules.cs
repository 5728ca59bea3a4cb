namespace Casus.Language.Tagging;

/// <summary>
/// The regular inflection of English undone: plural -s, verbal -s, -ing and -ed, comparative -er and -est.
/// Where the letters leave a choice (hop, hope), the words of the vocabulary, the commonest first, decide.
/// </summary>
sealed class InflectionRules(IEnumerable<string> vocabulary)
{
    // Each word with its rank.
    readonly Dictionary<string, int> ranks = vocabulary.Index().ToDictionary(entry => entry.Item, entry => entry.Index);

    /// <summary>
    /// The lemma of a word by its Penn Treebank tag. Names keep their capitals, other words lose them.
    /// </summary>
    public string Lemma(string form, string xpos)
    {
        if (xpos.StartsWith("NNP", StringComparison.Ordinal))
            return xpos == "NNPS" ? Singular(form) : form;
        var word = form.ToLowerInvariant();
        return xpos switch
        {
            "NNS" or "VBZ" => Singular(word),
            "VBG" => Without(word, "ing"),
            "VBD" or "VBN" => Without(word, "ed"),
            "JJR" or "RBR" => Without(word, "er"),
            "JJS" or "RBS" => Without(word, "est"),
            _ => word,
        };
    }

    string Singular(string word)
    {
        if (Ends(word, "men") && word.Length > 3)
            return word[..^2] + "an";
        if (word.Length < 3 || !Ends(word, "s") || Ends(word, "ss") || Ends(word, "us") && !Ends(word, "ous"))
            return word;
        if (Ends(word, "ies") && word.Length > 4)
            return word[..^3] + "y";
        if (EndsInAny(word, "sses", "shes", "ches", "xes", "zzes"))
            return Ends(word, "ches") && Known(word[..^1]) < Known(word[..^2]) ? word[..^1] : word[..^2];
        if (EndsInAny(word, "oes", "ses", "zes"))
            return Known(word[..^2]) < Known(word[..^1]) ? word[..^2] : word[..^1];
        return word[..^1];
    }

    static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (Ends(word, ending))
                return true;
        return false;
    }

    string Without(string word, string ending)
    {
        if (!Ends(word, ending) || word.Length < ending.Length + 2)
            return word;
        var stem = word[..^ending.Length];
        if (ending[0] != 'i' && stem[^1] == 'i' && stem.Length > 1)
            return stem[..^1] + "y";
        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
        {
            // "planned" comes from "plan", but "called" from "call".
            return stem[^1] is 'l' or 's' or 'f' or 'z' && Known(stem) < Known(stem[..^1]) ? stem : stem[..^1];
        }
        var withE = Known(stem + "e");
        if (withE == int.MaxValue)
            return NeedsE(stem) && Known(stem) == int.MaxValue ? stem + "e" : stem;
        return EndsLikeSilentE(stem) || withE < Known(stem) ? stem + "e" : stem;
    }

    int Known(string word) => ranks.TryGetValue(word.ToLowerInvariant(), out var rank) ? rank : int.MaxValue;

    /// <summary>One vowel before one consonant: without a silent e the consonant would have doubled.</summary>
    static bool EndsLikeSilentE(string stem) =>
        stem.Length >= 2
        && !IsVowel(stem[^1])
        && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem[^2])
        && (stem.Length == 2 || !IsVowel(stem[^3]))
        && Syllables(stem) == 1;

    static bool NeedsE(string stem) =>
        stem[^1] is 'v' or 'u' or 'c' or 'z'
        || Ends(stem, "at")
        || Ends(stem, "iz")
        || Ends(stem, "is")
        || Ends(stem, "dg")
        || Ends(stem, "rg")
        || Ends(stem, "ur")
        || stem.Length > 2 && stem[^1] == 'l' && !IsVowel(stem[^2]) && stem[^2] is not ('l' or 'r' or 'w')
        || EndsLikeSilentE(stem);

    static int Syllables(string stem)
    {
        var count = 0;
        for (var i = 0; i < stem.Length; i++)
            count += IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1])) ? 1 : 0;
        return count;
    }

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U';

    static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
