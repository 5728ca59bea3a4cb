using Casus.Coding.Time.Expressions;

namespace Casus.Tests.Coding.Time.Expressions;

public class FiguresTests
{
    [Theory]
    [InlineData("2019-06-03", "2019-06-03")]
    [InlineData("03.06.2019", "2019-06-03")]
    [InlineData("06/03/2019", "2019-06-03")]
    [InlineData("3.6.2019", "2019-06-03")]
    [InlineData("25/12/2019", "2019-12-25")]
    [InlineData("12/25/2019", "2019-12-25")]
    [InlineData("25.12.19", "2019-12-25")]
    [InlineData("25.12.98", "1998-12-25")]
    public void Reads_dates(string figures, string expected) => Assert.Equal(expected, Figures.Date(figures));

    [Theory]
    [InlineData("2019-06")]
    [InlineData("2019-13-32")]
    [InlineData("10.0.0.1")]
    [InlineData("03.06/2019")]
    [InlineData("0306-2019")]
    [InlineData("1-2-3-4")]
    [InlineData("12345678")]
    [InlineData("9999.99.99")]
    public void Ignores_other_figures(string figures) => Assert.Null(Figures.Date(figures));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("31", 31)]
    [InlineData("31st", 31)]
    [InlineData("2nd", 2)]
    [InlineData("3rd", 3)]
    [InlineData("18th", 18)]
    [InlineData("0", 0)]
    [InlineData("32", 0)]
    [InlineData("100", 0)]
    [InlineData("5s", 0)]
    [InlineData("th", 0)]
    [InlineData("", 0)]
    public void Tells_the_days_of_a_month(string figures, int day) => Assert.Equal(day, Figures.Day(figures));

    [Theory]
    [InlineData("1500", true)]
    [InlineData("2099", true)]
    [InlineData("1499", false)]
    [InlineData("2100", false)]
    [InlineData("201", false)]
    [InlineData("20I1", false)]
    [InlineData("+201", false)]
    public void Tells_years(string figures, bool year) => Assert.Equal(year, Figures.IsYear(figures));

    [Theory]
    [InlineData("1990s", "199X")]
    [InlineData("1990’s", "199X")]
    [InlineData("’90s", "199X")]
    [InlineData("20s", "202X")]
    [InlineData("1991s", null)]
    [InlineData("1990", null)]
    [InlineData("3000s", null)]
    [InlineData("s", null)]
    public void Tells_decades(string figures, string? decade) => Assert.Equal(decade, Figures.Decade(figures));
}
