using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>
/// Finds who speaks through a text or a law: <b>the senate</b> in "the senate adopted a resolution condemning Chad".
/// </summary>
sealed class TextAuthors(SyntaxTree tree, SubjectFinder subjects)
{
    readonly ArgumentWords words = tree.Document.Lists.For<ArgumentWords>();

    /// <summary>Adds those who issued a text to the text that acts for them.</summary>
    public void AddTo(FillerList fillers)
    {
        for (var (i, end) = (0, fillers.Count); i < end; i++)
            if (fillers[i].Slot.Kind == SlotKind.Subject && IsIssued(fillers[i].Token))
                foreach (var author in subjects.BehindNoun(fillers[i].Token))
                    fillers.Add(Slot.Subject, author);
    }

    bool IsIssued(int text) =>
        words.Texts.Contains(tree[text].Lemma)
        && tree[text] is { Relation: Deprel.Obj, Head: >= 0 and var verb }
        && words.Issuing.Contains(tree[verb].Lemma);
}
