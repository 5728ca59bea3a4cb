using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>Lets "I", "we" and "our" in somebody's words be who speaks them.</summary>
static class FirstPersons
{
    /// <summary>“We fear that …,” said X: the fear is X's.</summary>
    public static void TakeOver(Document document, List<SpeechReport> reports)
    {
        var words = document.Lists.For<AttributionWords>();
        var bySentence = new ReportsBySentence(document, reports);
        var passing = new HashSet<int>();
        for (var i = 0; i < reports.Count; i++)
        {
            var speaker = reports[i].Source.Speaker;
            if (reports[i].Cue < 0 || !words.SpeakingFirstPersons.Contains(document.Said(speaker.Words)))
                continue;
            var cue = reports[i].Cue;
            var at = bySentence
                .Telling(document.Tokens[cue].Sentence)
                .Where(number => !passing.Contains(number) && reports[number].Cue != cue && reports[number].Holds(cue))
                .FirstOrDefault(-1);
            if (at < 0)
                continue;
            var outer = reports[at];
            reports[i] = reports[i] with { Source = outer.Source with { Cue = reports[i].Source.Cue } };
            // "…, I think, …" only tells how sure the speaker is.
            if (reports[i].Form == ReportForm.Aside)
            {
                reports[at] = outer with { Parts = outer.Parts | reports[i].Parts };
                passing.Add(i);
            }
        }
        var passed = 0;
        reports.RemoveAll(_ => passing.Contains(passed++));
    }

    /// <summary>
    /// The actors together with the first persons of all reports: “We condemn the attack,” said the minister.
    /// </summary>
    public static ActorMap Resolve(Document document, ActorMap actors, IReadOnlyList<SpeechReport> reports)
    {
        var words = document.Lists.For<AttributionWords>();
        List<ActorMention>? found = null;
        foreach (var report in reports)
            if (
                report.Form != ReportForm.Nominal
                && report.Source.Speaker is { Actor: { } actor } speaker
                && (actor.Code ?? actor.Sector) is not null
            )
                for (var i = report.Content.First; i < report.Content.End; i++)
                    if (
                        document.Tokens[i].Upos == Upos.PRON
                        && words.FirstPersons.Contains(document.Tokens[i].Form)
                        && actors.At(i) is null
                    )
                    {
                        (found ??= []).Add(
                            new ActorMention(i, i + 1, i, ReferenceKind.Pronoun, [actor])
                            {
                                Told = [speaker.Mention ?? speaker.Words],
                            }
                        );
                        document.Trace?.Say(
                            Aspect.Actor,
                            i,
                            "means who speaks, " + $"{actor.Name ?? document.Said(speaker.Words)}"
                        );
                    }
        return found is null ? actors : actors.With(found);
    }
}
