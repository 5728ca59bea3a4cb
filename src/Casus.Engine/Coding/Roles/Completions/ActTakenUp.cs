using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles.Completions;

/// <summary>
/// Finds the act of the sentence before that a noun takes up: "Peru <b>expelled</b> ten diplomats. Bolivia condemned
/// the decision".
/// </summary>
sealed class ActTakenUp(SyntaxTree tree, PartyFinder parties, ToldActs acts, Sides sides)
{
    readonly RoleWords words = tree.Document.Lists.For<RoleWords>();

    /// <summary>
    /// The act that named the noun ("passed a <b>law</b>"), else of those that fit the one nearest to the main verb; no
    /// act of those who now speak of it. Null where there is none.
    /// </summary>
    /// <param name="noun">The noun.</param>
    /// <param name="match">What is said of it.</param>
    public Match? By(int noun, Match match)
    {
        var sentence = tree[noun].Sentence - 1;
        if (sentence < 0 || !IsDefinite(noun) || words.TakenUp(tree[noun].Lemma) is not { } type)
            return null;
        var (best, depth) = ((Match?)null, int.MaxValue);
        for (
            var token = tree.Document.Sentences[sentence].First;
            token < tree.Document.Sentences[sentence].End;
            token++
        )
        {
            if (tree[token].Upos is not (Upos.VERB or Upos.NOUN))
                continue;
            var named = IsNamed(noun, token);
            var own = named ? 0 : Depth(token);
            if (
                own < depth
                && acts.Read(named ? tree[token].Head : token) is { } act
                && (named || IsOfType(act, type))
                && IsOfOthers(act, match)
            )
                (best, depth) = (act, own);
        }
        return best;
    }

    /// <summary>"the decision", "those raids"; no decision that is told of further.</summary>
    bool IsDefinite(int noun)
    {
        foreach (var child in tree.Of(noun))
            if (tree[child].Relation is not (Deprel.Det or Deprel.Punct or Deprel.Amod or Deprel.Case))
                return false;
        return tree.Phrase(noun).Determination is Determination.Definite or Determination.Demonstrative;
    }

    /// <summary>Whether a verb of the sentence before has the same noun beside it.</summary>
    bool IsNamed(int noun, int token) =>
        tree[token] is { Upos: Upos.NOUN, Head: >= 0 and var head }
        && tree[token].Lemma == tree[noun].Lemma
        && tree[head].Upos == Upos.VERB;

    static bool IsOfType(Match act, EventType type) =>
        act.Reading.Type != EventType.None && (type == EventType.None || act.Reading.Type == type);

    bool IsOfOthers(Match act, Match match) =>
        act.ActorTokens.Exists(actor => sides.IsOther(actor, match))
        && act.ActorTokens.TrueForAll(actor =>
            parties.Find(actor, recipient: false) is null || sides.IsOther(actor, match)
        );

    int Depth(int token)
    {
        var depth = 0;
        for (; token >= 0; token = tree[token].Head)
            depth++;
        return depth;
    }
}
