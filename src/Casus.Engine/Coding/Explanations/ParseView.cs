using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Explanations;

/// <summary>
/// Cuts the parse around a word to what a reader can take in: the words that govern it, and its dependents.
/// </summary>
sealed class ParseView(Document document, SyntaxTree tree)
{
    const int Above = 2,
        Below = 3;

    public ParsedWord Around(int trigger)
    {
        var path = new HashSet<int> { trigger };
        var top = trigger;
        for (var steps = 0; steps < Above && document.Tokens[top].Head >= 0; steps++)
            path.Add(top = document.Tokens[top].Head);
        return View(top, trigger, path, Below);
    }

    // Of what governs the trigger only the way down, and who speaks or acts there.
    ParsedWord View(int token, int trigger, HashSet<int> path, int depth)
    {
        var small = new List<string>();
        var dependents = new List<ParsedWord>();
        var above = token != trigger && path.Contains(token);
        foreach (var child in tree.Of(token))
            if (IsSmall(child))
                small.Add(document.Tokens[child].Form);
            else if (
                path.Contains(child)
                || depth > 0
                    && document.Tokens[child].Relation != Deprel.Punct
                    && (!above || document.Tokens[child].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj)
            )
                dependents.Add(
                    View(
                        child,
                        trigger,
                        path,
                        above
                            ? path.Contains(child)
                                ? Below
                                : 0
                            : depth - 1
                    )
                );
        return new(
            document.Tokens[token].Form,
            Tags.Name(document.Tokens[token].Relation),
            token == trigger,
            small,
            dependents
        );
    }

    bool IsSmall(int token)
    {
        if (
            document.Tokens[token].Relation
            is not (
                Deprel.Det
                or Deprel.Case
                or Deprel.Mark
                or Deprel.Aux
                or Deprel.AuxPass
                or Deprel.Cop
                or Deprel.Cc
                or Deprel.Expl
                or Deprel.CompoundPrt
            )
        )
            return false;
        foreach (var child in tree.Of(token))
            if (document.Tokens[child].Relation != Deprel.Fixed)
                return false;
        return true;
    }
}
