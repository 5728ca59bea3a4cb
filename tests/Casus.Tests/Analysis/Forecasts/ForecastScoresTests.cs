using Casus.Analysis.Forecasts;

namespace Casus.Tests.Analysis.Forecasts;

public class ForecastScoresTests
{
    static ScoredForecast Of(ForecastState state, double? probability, bool comes = true) =>
        new(state, comes, probability);

    [Fact]
    public void Scores_what_was_said_against_what_came()
    {
        // Half of the acts came: one foretold at 90 %, one that was said to stay away at 20 %; two foretold at 90 and
        // 50 % did not come.
        ScoredForecast[] all =
        [
            Of(ForecastState.True, 0.9),
            Of(ForecastState.False, 0.2, comes: false),
            Of(ForecastState.False, 0.9),
            Of(ForecastState.False, 0.5),
        ];
        var score = ForecastScores.Of("Roy", all, ForecastScores.BaseRate(all));
        Assert.Equal((0.1 * 0.1 + 0.8 * 0.8 + 0.9 * 0.9 + 0.5 * 0.5) / 4, score.Brier!.Value, 6);
        Assert.Equal(0.5, score.BaseRate);
        Assert.Equal(1 - score.Brier!.Value / 0.25, score.Skill!.Value, 6);
    }

    [Fact]
    public void Counts_a_kept_silence_as_true_and_not_come()
    {
        var score = ForecastScores.Of("Roy", [Of(ForecastState.True, 0.1, comes: false)], 0.5);
        Assert.Equal((1, 0, 0.0), (score.True, score.False, score.BaseRate!.Value));
        Assert.Equal(0.01, score.Brier!.Value, 6);
    }

    [Fact]
    public void Ignores_open_and_undecided_ones_and_those_without_odds()
    {
        var score = ForecastScores.Of(
            "Roy",
            [Of(ForecastState.Open, 0.9), Of(ForecastState.Undecided, 0.9), Of(ForecastState.True, null)],
            0.5
        );
        Assert.Equal((1, 0, 1, 1, 0), (score.True, score.False, score.Open, score.Undecided, score.Scored));
        Assert.Null(score.Brier);
        Assert.Null(score.Skill);
        Assert.Empty(score.Calibration);
    }

    [Fact]
    public void Gives_the_share_that_came_by_range_with_an_interval()
    {
        var bins = ForecastScores
            .Of(
                "all",
                [
                    .. Enumerable.Repeat(Of(ForecastState.True, 0.97), 8),
                    .. Enumerable.Repeat(Of(ForecastState.False, 0.97), 2),
                    Of(ForecastState.True, 0.5),
                ],
                0.5
            )
            .Calibration;
        Assert.Equal([(0.45, 0.55, 1), (0.95, 1, 10)], bins.Select(bin => (bin.Low, bin.High, bin.Count)));
        // Wilson's interval of 8 in 10.
        Assert.Equal((0.8, 0.490, 0.943), (bins[1].Came, Math.Round(bins[1].From, 3), Math.Round(bins[1].To, 3)));
    }

    [Fact]
    public void Puts_those_with_most_settled_forecasts_first() =>
        Assert.Equal(
            ["Roy", "Abel"],
            ForecastScores
                .By([("Abel", Of(ForecastState.Open, 0.9)), ("Roy", Of(ForecastState.True, 0.9))], 0.5)
                .Select(score => score.Name)
        );
}
