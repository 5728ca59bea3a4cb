using System.Globalization;
using Casus.Analysis.Forecasts;
using Casus.App.Store.Views;

namespace Casus.App.Output;

/// <summary>
/// The ledger for people: how many came true, whose did how well, and the forecasts with what settled them.
/// </summary>
sealed class LedgerWriter(TextWriter output, int width)
{
    const int mostNames = 12,
        leastSettled = 1;

    public void Write(LedgerView ledger, int most)
    {
        var all = ledger.Scores.All;
        Line(
            $"{Number(all.Settled + all.Open + all.Undecided)} forecasts up to {Day(ledger.Today)}: "
                + $"{Number(all.Open)} open, {Number(all.True)} came true, {Number(all.False)} failed, "
                + $"{Number(all.Undecided)} undecided"
                + (
                    ledger.NotFollowed > 0
                        ? $"; {Number(ledger.NotFollowed)} more name no act that can be followed"
                        : ""
                )
        );
        if (all.Scored > 0)
        {
            Line(
                $"Brier score {Share(all.Brier)} over {Number(all.Scored)} ({Share(all.BaseRate)} of the acts "
                    + $"came; skill {Share(all.Skill)})"
            );
            Scores("speaker", ledger.Scores.Speakers);
            Scores("outlet", ledger.Scores.Outlets);
            Scores("words", ledger.Scores.Phrases);
            Calibration(all.Calibration);
        }
        foreach (var entry in ledger.Forecasts.Take(most))
            Entry(entry);
        if (ledger.Forecasts.Count > most)
            Line($"\n… and {Number(ledger.Forecasts.Count - most)} more (--limit)");
    }

    void Scores(string what, IReadOnlyList<ForecastScore> scores)
    {
        var shown = scores.Where(score => score.Settled >= leastSettled).Take(mostNames).ToList();
        if (shown.Count == 0)
            return;
        Line("");
        Row(["true", "failed", "open", "Brier", "skill", what]);
        foreach (var score in shown)
            Row([
                Number(score.True),
                Number(score.False),
                Number(score.Open),
                Share(score.Brier),
                Share(score.Skill),
                score.Name,
            ]);
    }

    void Calibration(IReadOnlyList<CalibrationBin> bins)
    {
        Line("\n said          came   of how many (95 % interval)");
        foreach (var bin in bins)
            Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{bin.Low * 100, 3:0} to {bin.High * 100, 3:0} %  {bin.Came * 100, 3:0} %  "
                        + $"{bin.Count, 5:0}        ({bin.From * 100:0} to {bin.To * 100:0} %)"
                )
            );
    }

    void Entry(LedgerEntry entry)
    {
        var who = entry.Speaker ?? entry.SpeakerText;
        var odds = entry is { Low: { } low, High: { } high }
            ? string.Create(CultureInfo.InvariantCulture, $"{low * 100:0} to {high * 100:0} %")
            : "no odds given";
        var affiliation = entry.Affiliation is { } of && of != who ? $" ({of})" : "";
        Line($"\n{Word(entry.State), -9}  {Day(entry.Made)}  {who}{affiliation}: “{entry.Text}”");
        Line(
            $"           {Act(entry)}, {odds}{(entry.Phrase is { } phrase ? $" (“{phrase}”)" : "")}, due {Day(entry.Due)} · {entry.Id}"
        );
        if (entry.Happening is { } happening)
        {
            Line($"         = {Day(happening.Date)}  “{happening.Words}”");
            Line($"           {happening.Reason} · {happening.EventId}");
        }
        if (entry.Hand is { } hand)
            Line(
                $"           by hand {Word(hand.State)}: {hand.Why} ({hand.Who}, {hand.At:yyyy-MM-dd}); by "
                    + $"the record {Word(entry.MachineState)}"
            );
    }

    void Row(string[] cells) =>
        Line($"{cells[0], 6} {cells[1], 7} {cells[2], 6} {cells[3], 7} {cells[4], 7}  {cells[5]}");

    void Line(string text) =>
        output.WriteLine(
            text.StartsWith('\n') ? "\n" + Cells.Fit(Plain(text[1..]), width) : Cells.Fit(Plain(text), width)
        );

    static string Act(LedgerEntry entry)
    {
        if (entry.Type is null)
            return "no act that can be followed";
        var mode = entry.Mode is null ? "" : "/" + entry.Mode;
        var conditional = entry.Conditional ? " on a condition" : "";
        var promised = entry.Promised ? ", promised" : "";
        return $"{entry.Type}{mode} {(entry.Comes ? "to come" : "not to come")}{conditional}{promised}";
    }

    static string Plain(string text) =>
        text.Any(char.IsControl) ? new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]) : text;

    static string Word(ForecastState state) => state.ToString().ToLowerInvariant();

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";
}
