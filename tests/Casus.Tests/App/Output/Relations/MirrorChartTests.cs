using Casus.App.Output.Relations;

namespace Casus.Tests.App.Output.Relations;

public class MirrorChartTests
{
    [Fact]
    public void Draws_two_streams_away_from_the_axis_in_plain_letters()
    {
        var rows = MirrorChart.Draw([0, 4, 1, 0], [0, 0, 4, 0], [(1, '1')], 60, plain: true);
        Assert.Equal(
            ["   4  #", "      #", "      ##", "      ##", "   0 -1--", "       #", "       #", "       #", "   4   #"],
            rows.Select(row => (row.Label + row.Text).TrimEnd())
        );
    }

    [Fact]
    public void Fits_many_months_into_the_screen()
    {
        var months = Enumerable.Range(0, 300).Select(month => month % 7 == 0 ? 3.0 : 0).ToList();
        Assert.All(
            MirrorChart.Draw(months, months, [], 50, plain: false),
            row => Assert.True(row.Label.Length + row.Text.Length <= 50)
        );
        Assert.True(MirrorChart.Years(2002, 7, 300, 5, 50, plain: false).Length <= 50);
    }
}
