using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Language.Coreference.ByPronoun;

/// <summary>"I" is who says the words of a quotation; "we" and "you" stay within it.</summary>
static class Speakers
{
    public static void Tie(ChainBuilder chains)
    {
        var last = new Dictionary<(int Quote, int Person, bool IsPlural), int>();
        for (var mention = 0; mention < chains.Count; mention++)
        {
            if (chains[mention] is not { Form: MentionForm.Pronoun, Person: 1 or 2 } pronoun)
                continue;
            var quote = chains.Quotations.At(pronoun.Head);
            var isPlural = pronoun.Number == MentionNumber.Plural;
            if (pronoun.Person == 1 && !isPlural && chains.Quotations.Speaker(quote) is >= 0 and var speaker)
            {
                chains.Tie(mention, speaker, CoreferencePass.Speaker);
                continue;
            }
            if (last.TryGetValue((quote, pronoun.Person, isPlural), out var before))
                chains.Tie(mention, before, CoreferencePass.Speaker);
            last[(quote, pronoun.Person, isPlural)] = mention;
        }
    }
}
