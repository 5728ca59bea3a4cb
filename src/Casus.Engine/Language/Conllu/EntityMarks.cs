using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;

namespace Casus.Language.Conllu;

/// <summary>
/// Coreference as the MISC column of CorefUD 1.0 writes it: "Entity=(e3-person-1-Pronoun)", with the pass that tied the
/// mention; "SplitAnte" where two are meant together.
/// </summary>
static class EntityMarks
{
    /// <summary>
    /// What stands in front of the other values of MISC, for every token of a document; null for most.
    /// </summary>
    public static string?[] Of(Document document)
    {
        var chains = document.Coreference;
        var (opens, closes, splits) = (
            new string?[document.Tokens.Length],
            new string?[document.Tokens.Length],
            new string?[document.Tokens.Length]
        );
        for (var at = 0; at < chains.Mentions.Length; at++)
        {
            ref readonly var mention = ref chains.Mentions[at];
            var pair = mention.Pass == CoreferencePass.Pair && mention.Parts is { Length: > 0 };
            if (mention.IsHidden || !pair && !chains.IsShared(at))
                continue;
            var own = mention.Chain + 1;
            var kind = chains.Mentions[mention.Chain].Kind.ToString().ToLowerInvariant();
            var begin = $"(e{own}-{kind}-{mention.Head - mention.First + 1}-{mention.Pass}";
            if (mention.End - mention.First == 1)
                opens[mention.First] += begin + ")";
            else
            {
                opens[mention.First] = begin + opens[mention.First];
                closes[mention.End - 1] += $"e{own})";
            }
            if (pair)
                splits[mention.First] =
                    "SplitAnte="
                    + string.Join(
                        ",",
                        Array.ConvertAll(
                            mention.Parts!,
                            part => $"e{document.Coreference.Mentions[part].Chain + 1}<e{own}"
                        )
                    )
                    + "|";
        }
        for (var token = 0; token < opens.Length; token++)
            opens[token] =
                closes[token] is null && opens[token] is null
                    ? null
                    : $"Entity={closes[token]}{opens[token]}|{splits[token]}";
        return opens;
    }
}
