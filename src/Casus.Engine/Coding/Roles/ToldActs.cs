using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Roles;

/// <summary>The acts that the words of a document tell.</summary>
/// <param name="tree">The tree.</param>
/// <param name="table">The frames.</param>
/// <param name="read">The reading of a word, or null where no entry has one for it.</param>
sealed class ToldActs(SyntaxTree tree, FrameTable table, Func<int, Match?> read)
{
    /// <summary>The reading of a word, or null where no entry has one for it.</summary>
    public Match? Read(int token) => read(token);

    /// <summary>
    /// The act that a complement tells: its own reading, or that of the noun that a support verb carries.
    /// </summary>
    public Match? Through(int token)
    {
        var own = read(token);
        if (own is { Reading.Type: not EventType.None } || !IsSupport(token))
            return own;
        if (tree.Child(token, Deprel.Obj, Deprel.NsubjPass) is >= 0 and var carried)
            foreach (var content in Contents(carried))
                if (read(content) is { Reading.Type: not EventType.None } inner)
                    return inner;
        return own;
    }

    /// <summary>A noun and, where it is only a container ("series of …"), what it holds.</summary>
    public IEnumerable<int> Contents(int token)
    {
        yield return token;
        if (table.Containers.Contains(tree[token].Lemma))
            foreach (var child in tree.Of(token))
                if (tree[child].Relation == Deprel.Nmod)
                    yield return child;
    }

    bool IsSupport(int token) =>
        tree[token].Upos == Upos.VERB
        && table.SupportVerbs.Contains(tree[token].Lemma)
        && !table.ClosingVerbs.Contains(tree[token].Lemma);
}
