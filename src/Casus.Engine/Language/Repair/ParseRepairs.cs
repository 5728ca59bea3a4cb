namespace Casus.Language.Repair;

/// <summary>Mends the slips that a parse itself shows, sentence by sentence, in the order of one list.</summary>
static class ParseRepairs
{
    /// <summary>A repair of one sentence.</summary>
    public delegate void Repair(TreeUnderRepair tree);

    /// <summary>All repairs in the order in which they are made.</summary>
    public static IReadOnlyList<Repair> All { get; } =
    [HeadlineVerbs.Mend, StrayAuxiliaries.Mend, ClauseSlips.Mend, StrayPrepositions.Mend];

    /// <summary>
    /// Mends all sentences of a parsed document. The document keeps the parse as
    /// it was, in case a repair should break a tree.
    /// </summary>
    public static void Mend(Document document)
    {
        document.KeepParse();
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
            foreach (var mend in All)
                mend(new TreeUnderRepair(document, sentence));
    }
}
