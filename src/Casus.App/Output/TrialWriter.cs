using Casus.Coding;
using Casus.Coding.Events;
using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Language;

namespace Casus.App.Output;

/// <summary>
/// Writes the trial of a sentence: its events, and for each word that an entry may read the readings that were tried.
/// </summary>
sealed class TrialWriter(TextWriter output)
{
    public void Write(Document document, CodedArticle coded, CodingSteps steps, FrameTable frames)
    {
        foreach (var e in coded.Events)
        {
            var mode = e.Mode is null ? "" : "/" + e.Mode;
            var parties = $"{Parties(document, e.Actors)} > {Parties(document, e.Recipients)}";
            output.WriteLine($"{e.Type}{mode}  {parties}  {e.Status.ToString().ToLowerInvariant()}  [{e.Rule}]");
        }
        if (coded.Events.Count == 0)
            output.WriteLine("no event");
        for (var token = 0; token < document.Tokens.Length; token++)
            if (document.Tokens[token].Upos == Upos.VERB || frames.For(document.Tokens[token]).Length > 0)
                Word(document, steps, token);
    }

    void Word(Document document, CodingSteps steps, int token)
    {
        var attempts = steps.Matcher.Attempts(token);
        output.WriteLine();
        output.WriteLine(
            $"{document.Tokens[token].Form} ({document.Tokens[token].Upos.ToString().ToLowerInvariant()} "
                + $"{document.Tokens[token].Lemma}): {Outcome(steps, token, attempts)}"
        );
        var longer = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (candidate, holds, failing, found) in attempts)
            if (!holds && failing is null)
                longer.Add(candidate.Predicate.ToString());
            else
            {
                var (frame, number) = (candidate.Reading.Frame, candidate.Reading.Line);
                var written = frame.Written.Find(line => line.Line == number).Text;
                output.WriteLine($"  {(holds ? "+" : "-")} {frame.Path}:{number}  {candidate.Predicate}: {written}");
                if (failing is not null)
                    output.WriteLine($"      {Reason(document, failing, found)}");
            }
        if (longer.Count > 0)
            output.WriteLine($"    words not there: {string.Join(", ", longer)}");
    }

    static string Outcome(CodingSteps steps, int token, IReadOnlyList<Attempt> attempts)
    {
        if (attempts.Count == 0)
            return "no entry has this word";
        if (attempts[^1] is not { Holds: true } last)
            return "no reading holds";
        if (last.Candidate.Reading.Type == EventType.None)
            return "codes nothing";
        if (steps.TakenOver.Contains(token))
            return "part of another predicate's reading";
        return steps.Matches.Any(matched => matched.Match.Trigger == token && matched.Event is not null)
            ? "codes an event"
            : "a reading holds, but nobody known fills its roles";
    }

    static string Reason(Document document, Condition failing, IReadOnlyList<int> found)
    {
        if (failing.Slot is not { } slot)
            return failing.Unless ? "is negated" : "is not negated";
        var words =
            found.Count == 0 ? "there is none" : string.Join(", ", found.Select(token => document.Tokens[token].Form));
        return failing.Unless ? $"but not when {failing.Text}: {words}" : $"fails: {failing.Text} ({slot}: {words})";
    }

    static string Parties(Document document, IReadOnlyList<Party> parties) =>
        parties.Count == 0 ? "-" : string.Join(", ", parties.Select(party => Shown(document, party)));

    static string Shown(Document document, Party party)
    {
        var codes = new[] { party.Actor.Code, party.Actor.Sector }.OfType<string>().DefaultIfEmpty("?");
        return $"{Cells.Plain(document.Text[party.Words.Start..party.Words.End])} ({string.Join(' ', codes)})";
    }
}
