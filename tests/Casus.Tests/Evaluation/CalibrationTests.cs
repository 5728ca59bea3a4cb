using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public class CalibrationTests
{
    static readonly Calibration Some = new([
        new(0.3, false, false),
        new(0.3, true, false),
        new(0.92, true, true),
        new(0.98, true, true),
        new(1, true, false),
    ]);

    [Fact]
    public void Groups_events_by_tenths_of_their_confidence()
    {
        Assert.Equal([(3, 2), (9, 3)], Some.Tenths.Select(tenth => (tenth.Tenth, tenth.Events)));
        Assert.Equal((0.5, 0), (Some.Tenths[0].Found, Some.Tenths[0].Typed));
        Assert.Equal(0.9667, Some.Tenths[1].Confidence, 4);
    }

    [Fact]
    public void Averages_over_the_events_how_far_confidence_is_from_what_is_right() =>
        Assert.Equal((2 * 0.3 + 3 * (0.966667 - 0.666667)) / 5, Some.Error(tenth => tenth.Typed), 4);

    [Fact]
    public void Is_without_error_where_three_of_four_at_three_quarters_are_right() =>
        Assert.Equal(
            0,
            new Calibration([
                new(0.75, true, true),
                new(0.75, true, true),
                new(0.75, true, true),
                new(0.75, false, false),
            ]).Error(tenth => tenth.Typed),
            6
        );

    [Fact]
    public void Counts_how_often_the_right_one_is_surer()
    {
        // Each of two right ones beside each of three wrong ones: surer than two of them.
        Assert.Equal(4 / 6.0, Some.Area(one => one.IsTyped)!.Value, 6);
        // One of the four that are found is as sure as the one that is not.
        Assert.Equal(3.5 / 4, Some.Area(one => one.IsFound)!.Value, 6);
    }

    [Fact]
    public void Says_half_where_all_are_equally_sure() =>
        Assert.Equal(0.5, new Calibration([new(0.8, true, true), new(0.8, true, false)]).Area(one => one.IsTyped));

    [Fact]
    public void Knows_no_area_where_nothing_is_wrong() =>
        Assert.Null(new Calibration([new(0.8, true, true)]).Area(one => one.IsTyped));
}
