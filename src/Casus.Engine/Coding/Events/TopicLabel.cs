using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>
/// "Iraq War: …", "Occupation of Iraq: …": what a report belongs to, set in front of it. It names a topic and tells no
/// act.
/// </summary>
static class TopicLabel
{
    const int Longest = 10;

    /// <summary>Whether a token stands in such a label at the start of its sentence.</summary>
    public static bool Holds(Document document, int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (
            word.Upos is not (Upos.NOUN or Upos.PROPN)
            || !document.Lists.For<EventWords>().Topics.ContainsAnyCase(word.Lemma)
        )
            return false;
        var sentence = document.Sentences[word.Sentence];
        for (var i = sentence.First; i < sentence.End && i <= sentence.First + Longest; i++)
            if (document.Tokens[i].Form == ":")
                return i > token && i + 3 < sentence.End;
            else if (document.Tokens[i] is { Upos: Upos.VERB or Upos.AUX } or { Form: "“" or "\"" or "," })
                return false;
        return false;
    }
}
