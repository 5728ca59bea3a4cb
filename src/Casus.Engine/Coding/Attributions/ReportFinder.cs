using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Coding.Attributions;

/// <summary>Finds all that a document reports as said, thought or written by somebody in it.</summary>
sealed class ReportFinder(
    Document document,
    SyntaxTree tree,
    ActorMap actors,
    SubjectFinder subjects,
    AttributionLexicon lexicon
)
{
    /// <summary>The reports in order of their content.</summary>
    public List<SpeechReport> Find()
    {
        var clauses = new Clauses(document, tree);
        var speakers = new SpeakerFinder(document, tree, actors, subjects, lexicon);
        var quotations = new QuotationFinder(document, clauses).Find();
        var experts = new Experts(lexicon);
        var reports = new List<SpeechReport>();
        new ClauseReports(document, tree, speakers, clauses, lexicon).Find(reports);
        new AsideReports(document, tree, actors, speakers, clauses, lexicon).Find(reports);
        new PhraseReports(document, tree, speakers, clauses, lexicon).Find(reports);
        new NominalReports(document, tree, actors, speakers, clauses, lexicon).Find(reports);
        experts.Resolve(reports, document);
        new QuotedReports(document, speakers, clauses, lexicon).Find(quotations, reports);
        new Turns(document, actors, clauses).Find(reports);
        new Continuations(document, tree, clauses, experts.IsExpert).Find(quotations, reports);
        FirstPersons.TakeOver(document, reports);
        reports.Sort(
            (a, b) =>
                a.Content.First != b.Content.First
                    ? a.Content.First.CompareTo(b.Content.First)
                    : b.Content.End.CompareTo(a.Content.End)
        );
        return reports;
    }
}
