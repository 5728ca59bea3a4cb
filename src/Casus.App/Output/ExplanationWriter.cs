using Casus.Analysis.Happenings;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>Explanations one after the other, each under the event and its article.</summary>
sealed class ExplanationWriter(TextWriter output, int width)
{
    int written;

    /// <summary>Gives the happening that an event of the record tells.</summary>
    public Func<string, Happening?> HappeningOf { get; init; } = _ => null;

    public void Write(Explanation explanation, Article article, IReadOnlyList<Correction> corrections)
    {
        if (written++ > 0)
            output.WriteLine();
        var coded = explanation.Event;
        var parties = new PartyLine(coded, article.Text).Fit(width);
        var mode = coded.Mode is null ? "" : "/" + coded.Mode;
        output.WriteLine(Cells.Fit($"{parties}  {coded.Type}{mode}  {coded.Date?.Value}".TrimEnd(), width));
        output.WriteLine(
            Cells.Fit(
                Cells.Plain(
                    string.Join(" · ", new[] { coded.Id, article.Title ?? article.Id, article.Source }.OfType<string>())
                ),
                width
            )
        );
        output.WriteLine();
        foreach (var line in ExplanationText.Lines(explanation, article.Text, width))
            output.WriteLine(line);
        WriteRest(coded.Id, corrections);
    }

    /// <summary>Of an event that others coded there are no reasons, only where it came from.</summary>
    public void Write(string id, ImportedFrom from, IReadOnlyList<Correction> corrections)
    {
        if (written++ > 0)
            output.WriteLine();
        output.WriteLine(
            Cells.Plain(
                $"{id} was imported from {from.File}:{from.Line} ({from.Format}); "
                    + "others coded it, and the record has no text of it to explain"
            )
        );
        if (from.Url is { } url)
            output.WriteLine(Cells.Plain($"coded from {url}"));
        WriteRest(id, corrections);
    }

    void WriteRest(string id, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count > 0)
            output.WriteLine("\nby hand");
        foreach (var made in corrections)
            output.WriteLine(
                Cells.Fit(
                    Cells.Plain($"{made.Field} {made.Value}: {made.Why} ({made.Who}, {made.At:yyyy-MM-dd})"),
                    width
                )
            );
        if (HappeningOf(id) is { } happening)
            Write(happening, id);
    }

    void Write(Happening happening, string eventId)
    {
        output.WriteLine();
        output.WriteLine(
            Cells.Fit(
                $"happening {happening.Id}: {(happening.Reports.Count == 1 ? "no other report" : $"{happening.Reports.Count} reports")}",
                width
            )
        );
        if (happening.Reports.Count == 1)
            return;
        foreach (var (report, joinedTo, _, reason) in happening.Reports)
        {
            var mark = report.EventId == eventId ? "→" : " ";
            output.WriteLine(
                Cells.Fit(
                    Cells.Plain(
                        $"{mark} {report.Reported:yyyy-MM-dd}  {report.EventId}  {report.ArticleId}: {report.Words}"
                    ),
                    width
                )
            );
            output.WriteLine(
                Cells.Fit(Cells.Plain($"    {(joinedTo is null ? reason : $"as {joinedTo}: {reason}")}"), width)
            );
        }
    }
}
