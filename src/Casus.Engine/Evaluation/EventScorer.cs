namespace Casus.Evaluation;

/// <summary>
/// Compares coded with annotated events at four levels, each stricter than the one before, micro-averaged:
/// found (trigger overlaps, or same sentence and a party overlaps), typed, dyad (codes of actors and recipients), whole
/// (status and date).
/// </summary>
static class EventScorer
{
    public static EventScores Score(IReadOnlyList<ScoredText> gold, IReadOnlyDictionary<string, ScoredText> coded)
    {
        var scores = new EventScores { Texts = gold.Count };
        foreach (var text in gold)
        {
            var found = coded.GetValueOrDefault(text.Id);
            if (found is null)
                scores.Missing++;
            Score(scores, text, found?.Events ?? []);
        }
        return scores;
    }

    static void Score(EventScores scores, ScoredText text, IReadOnlyList<ScoredEvent> coded)
    {
        scores.Gold += text.Events.Count;
        scores.Coded += coded.Count;
        if (text.Events.Count == 0)
        {
            scores.Empty++;
            scores.Quiet += coded.Count == 0 ? 1 : 0;
        }
        foreach (var e in coded)
            scores.OfType(e.Type).Coded++;
        foreach (var e in text.Events)
            scores.OfType(e.Type).Gold++;

        var (usedGold, usedCoded, typed) = (new bool[text.Events.Count], new bool[coded.Count], new bool[coded.Count]);
        foreach (var (i, j) in Pairs(text, coded))
        {
            if (usedGold[i] || usedCoded[j])
                continue;
            usedGold[i] = usedCoded[j] = true;
            typed[j] = EventMatch.SameType(text.Events[i], coded[j]);
            Compare(scores, text, text.Events[i], coded[j]);
        }
        for (var j = 0; j < coded.Count; j++)
            if (coded[j].Confidence is { } confidence)
                scores.Judged.Add(new JudgedEvent(confidence, usedCoded[j], typed[j]));
        for (var i = 0; i < usedGold.Length; i++)
            if (!usedGold[i])
                scores.Errors.Add(
                    new ScoringError(text.Id, "missed", text.Events[i].Type, "", text.Events[i].TriggerText, text.Text)
                );
        for (var j = 0; j < usedCoded.Length; j++)
            if (!usedCoded[j])
                scores.Errors.Add(
                    new ScoringError(
                        text.Id,
                        "extra",
                        "",
                        $"{coded[j].Type} [{coded[j].Rule}]",
                        coded[j].TriggerText,
                        text.Text
                    )
                );
    }

    /// <summary>All pairs that are about one act, the closest first.</summary>
    static IEnumerable<(int Gold, int Coded)> Pairs(ScoredText text, IReadOnlyList<ScoredEvent> coded)
    {
        var match = new EventMatch(text.Text);
        var pairs = new List<(int Closeness, int Gold, int Coded)>();
        for (var i = 0; i < text.Events.Count; i++)
        for (var j = 0; j < coded.Count; j++)
            if (match.Closeness(text.Events[i], coded[j]) is > 0 and var closeness)
                pairs.Add((closeness, i, j));
        return pairs
            .OrderByDescending(pair => pair.Closeness)
            .ThenBy(pair => pair.Gold)
            .ThenBy(pair => pair.Coded)
            .Select(pair => (pair.Gold, pair.Coded));
    }

    static void Compare(EventScores scores, ScoredText text, ScoredEvent gold, ScoredEvent coded)
    {
        scores.Found++;
        if (!EventMatch.SameType(gold, coded))
        {
            scores.Errors.Add(
                new ScoringError(
                    text.Id,
                    "type",
                    gold.Type,
                    $"{coded.Type} [{coded.Rule}]",
                    gold.TriggerText,
                    text.Text
                )
            );
            return;
        }
        scores.Typed++;
        scores.OfType(gold.Type).Right++;
        Agreements(scores, gold, coded);
        if (!EventMatch.SameDyad(gold, coded))
        {
            scores.Errors.Add(
                new ScoringError(
                    text.Id,
                    "dyad",
                    Dyad(gold),
                    $"{Dyad(coded)} [{coded.Rule}]",
                    gold.TriggerText,
                    text.Text
                )
            );
            return;
        }
        scores.Dyad++;
        if (coded.Status == gold.Status && EventMatch.SameDate(gold, coded))
            scores.Whole++;
    }

    static void Agreements(EventScores scores, ScoredEvent gold, ScoredEvent coded)
    {
        foreach (var party in gold.Parties.Where(party => !string.IsNullOrEmpty(party.Sector)))
            scores.Sector.Count(
                coded.Parties.Any(other => EventMatch.Overlap(party.Words, other.Words) && other.Sector == party.Sector)
            );
        if (gold.Attribution.Count > 0 || coded.Attribution.Count > 0)
            scores.Attribution.Count(gold.Attribution.Any(a => coded.Attribution.Any(a.Overlaps)));
        if (!string.IsNullOrEmpty(gold.Mode))
            scores.Mode.Count(coded.Mode == gold.Mode);
        if (gold.Place is not null)
            scores.Place.Count(EventMatch.Overlap(gold.Place, coded.Place));
        if (!string.IsNullOrEmpty(gold.Date))
            scores.Date.Count(EventMatch.SameDate(gold, coded));
        scores.Status.Count(coded.Status == gold.Status);
        scores.UnrealGold += gold.Status != "actual" ? 1 : 0;
        scores.UnrealCoded += coded.Status != "actual" ? 1 : 0;
        scores.UnrealRight += gold.Status != "actual" && coded.Status == gold.Status ? 1 : 0;
    }

    static string Dyad(ScoredEvent e) =>
        $"{string.Join(' ', EventMatch.Codes(e.Actors))} > {string.Join(' ', EventMatch.Codes(e.Recipients))}";
}
