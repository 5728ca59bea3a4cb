using Casus.Coding.Frames;
using Casus.Coding.Roles;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Patterns;

/// <summary>Finds the words of a predicate of several around the one that triggers it.</summary>
sealed class PredicateWords(SyntaxTree tree)
{
    readonly PatternWords words = tree.Document.Lists.For<PatternWords>();

    /// <summary>Whether all words of the predicate are there; the match then knows which.</summary>
    public bool Find(Predicate predicate, Match match) =>
        predicate.Words.Count == 1
        || (predicate.IsNoun ? FindPhrase(predicate, match) : FindAround(match.Trigger, predicate, match));

    /// <summary>Whether words stand side by side, with one of them at a token.</summary>
    public bool IsPhrase(int head, IReadOnlyList<string> phrase) => PhraseStart(head, phrase) >= 0;

    /// <summary>The words of a noun's predicate: side by side around its head.</summary>
    bool FindPhrase(Predicate predicate, Match match)
    {
        var first = PhraseStart(match.Trigger, predicate.Words);
        if (first < 0)
            return false;
        (match.First, match.Last) = (first, first + predicate.Words.Count - 1);
        for (var token = first; token <= match.Last; token++)
            if (token != match.Trigger)
                match.TakenOver.Add(token);
        return true;
    }

    int PhraseStart(int head, IReadOnlyList<string> phrase)
    {
        for (var first = head; first > head - phrase.Count && first >= 0; first--)
            if (IsPhraseAt(first, phrase))
                return first;
        return -1;
    }

    bool IsPhraseAt(int first, IReadOnlyList<string> phrase)
    {
        if (first + phrase.Count > tree.Document.Tokens.Length)
            return false;
        for (var i = 0; i < phrase.Count; i++)
            if (!IsWord(first + i, phrase[i]))
                return false;
        return true;
    }

    /// <summary>
    /// The further words of a verb's predicate: particles, prepositions, nouns and adjectives that depend on it,
    /// directly or through one.
    /// </summary>
    bool FindAround(int verb, Predicate predicate, Match match)
    {
        if (IsOtherIn(verb, predicate))
            return false;
        for (var i = 1; i < predicate.Words.Count; i++)
            if (Below(verb, predicate.Words[i]) is >= 0 and var found)
                Take(found, match);
            else
                return false;
        return true;
    }

    /// <summary>"give food <b>in Mali</b>" is no "give in".</summary>
    bool IsOtherIn(int verb, Predicate predicate) =>
        predicate.Words[1] == "in"
        && words.VerbsWithInBeside.Contains(predicate.Words[0])
        && (verb + 1 >= tree.Document.Tokens.Length || !IsWord(verb + 1, "in"));

    int Below(int verb, string word)
    {
        foreach (var child in tree.Of(verb))
        {
            if (IsWord(child, word) && !IsOtherClause(child))
                return child;
            var found = -1;
            foreach (var grandchild in tree.Of(child))
                if (IsWord(grandchild, word) && MayBelong(grandchild, verb))
                    found = grandchild;
            if (found >= 0)
                return found;
        }
        return -1;
    }

    void Take(int word, Match match)
    {
        if (tree[word].Relation == Deprel.Case)
            return;
        match.First = Math.Min(match.First, word);
        match.Last = Math.Max(match.Last, word);
        if (tree[word].Upos == Upos.NOUN)
            match.TakenOver.Add(word);
        // "reached a ceasefire deal"
        if (tree[word].Relation == Deprel.Compound)
            match.TakenOver.Add(tree[word].Head);
    }

    /// <summary>
    /// "declared that it will not <b>end</b>": a verb with a clause of its own is no word of the predicate.
    /// </summary>
    bool IsOtherClause(int token) =>
        tree[token].Relation == Deprel.Mark
        || (tree[token].Upos == Upos.VERB && tree[token].Relation is Deprel.Ccomp or Deprel.Conj or Deprel.Parataxis);

    /// <summary>
    /// Whether a word two steps below a verb may belong to its predicate: "called <b>on</b> Iran", "gave back the
    /// island", "ended <b>mediation</b> efforts". A preposition in front of the verb does not.
    /// </summary>
    bool MayBelong(int token, int verb)
    {
        var above = tree[token].Head;
        return tree[token].Relation switch
        {
            // "send food in July" is no "send in".
            Deprel.Case => token > verb && !tree.Phrase(above).IsCalendar,
            Deprel.Mark => token > verb && tree[above].Xpos == "VBG",
            Deprel.Obj or Deprel.Fixed => true,
            Deprel.Nmod => tree.Phrase(token).Case < 0 || tree.Phrase(token).HasCase("of"),
            // "War games ended" is no "ended the war".
            Deprel.Compound => tree[above].Relation != Deprel.Nsubj,
            // "left nine people dead": an adjective behind its noun says what became of it.
            Deprel.Amod when token > above => true,
            // "found the minister guilty"
            Deprel.Acl => tree[token].Upos == Upos.ADJ && tree[above].Relation == Deprel.Obj,
            _ => words.Loose.Contains(tree[token].Lemma),
        };
    }

    bool IsWord(int token, string word) => tree[token].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase);
}
