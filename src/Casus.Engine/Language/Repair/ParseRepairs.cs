namespace Casus.Language.Repair;

/// <summary>Mends the slips that a parse itself shows, sentence by sentence, in the order of one list.</summary>
static class ParseRepairs
{
    /// <summary>All repairs in the order in which they are made.</summary>
    public static IReadOnlyList<ParseRepair> All { get; } =
    [
        new("a verb behind a conjunction", "expects a deal but doubts that it will hold", HeadlineVerbs.MendConjunct),
        new("a verb with a clause", "An analyst at the institute doubts that it works", HeadlineVerbs.MendWithClause),
        new("both as a subject", "a treaty in which both promise help", HeadlineVerbs.MendBoth),
        new("a verb with an object", "Turkey blocks access", HeadlineVerbs.MendWithObject),
        new("a verb behind its subject", "An envoy visits Chad", HeadlineVerbs.MendClash),
        new("a crowd that gathers", "Thousands of people rally in Lima", HeadlineVerbs.MendGathering),
        new("an auxiliary apart", "The senator will on Tuesday lead the visit", StrayAuxiliaries.Mend),
        new("a passive without be", "Soldiers fired on the crowd.", ClauseSlips.MendPassive),
        new("a clause behind an agent", "It was reported by them that he left", ClauseSlips.MendAgentClause),
        new("a participle with be", "Chad is opposed to the plan", ClauseSlips.MendParticiple),
        new("an object behind a particle", "They take in refugees", ClauseSlips.MendParticle),
        new("due to an infinitive", "He is due to appear in court", ClauseSlips.MendDue),
        new("a time before after", "They left a day after they met", ClauseSlips.MendTimeBeforeClause),
        new("an object that is something", "They found the minister guilty", ClauseSlips.MendObject),
        new("a receiver in a compound", "It granted two Norwegian reporters asylum", StrayArguments.MendReceiver),
        new("an agent below", "They were charged with spying by the police", StrayArguments.MendAgentBelow),
        new("a charge on its agent", "He was accused by Chad of breaking it", StrayArguments.MendCharge),
        new("a speaker in apposition", "The court freed him, the minister said", StrayArguments.MendSpeaker),
        new("means of force", "They dispersed protesters with tear gas", StrayPrepositions.MendMeans),
        new("a phrase of a noun", "He was kidnapped by rebels from Chad", StrayPrepositions.MendPhraseOfNoun),
        new("a preposition apart", "talks with former president Obi", StrayPrepositions.Mend),
        new("a neighbouring country", "the invasion of neighbouring Chad", StrayPrepositions.MendNeighbour),
    ];

    /// <summary>
    /// Mends all sentences of a parsed document. The document keeps the parse as it was, in case a repair should break
    /// a tree.
    /// </summary>
    public static void Mend(Document document)
    {
        document.KeepParse();
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            var tree = new TreeUnderRepair(document, sentence);
            foreach (var repair in All)
                for (var word = tree.First; word < tree.End; word++)
                    repair.Mend(tree, word);
        }
    }
}
