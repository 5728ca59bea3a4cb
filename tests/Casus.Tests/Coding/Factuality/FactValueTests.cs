using Casus.Coding;
using Casus.Coding.Factuality;

namespace Casus.Tests.Coding.Factuality;

public class FactValueTests
{
    [Theory]
    [InlineData("CT+", 3)]
    [InlineData("PR+", 2)]
    [InlineData("PS+", 1)]
    [InlineData("Uu", 0)]
    [InlineData("PS-", -1)]
    [InlineData("PR-", -2)]
    [InlineData("CT-", -3)]
    public void Is_read_and_written_by_its_name(string name, int degree)
    {
        Assert.True(FactValue.TryParse(name, out var value));
        Assert.Equal(degree, value.Degree);
        Assert.Equal(name, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CT")]
    [InlineData("ct+")]
    [InlineData("PR+ ")]
    public void Is_not_read_from_other_words(string name) => Assert.False(FactValue.TryParse(name, out _));

    [Theory]
    [InlineData("CT+", false, EventStatus.Actual)]
    [InlineData("CT+", true, EventStatus.Future)]
    [InlineData("PR+", true, EventStatus.Future)]
    [InlineData("PR+", false, EventStatus.Possible)]
    [InlineData("PS+", true, EventStatus.Possible)]
    [InlineData("Uu", false, EventStatus.Possible)]
    [InlineData("PS-", false, EventStatus.Possible)]
    [InlineData("PR-", false, EventStatus.Negated)]
    [InlineData("CT-", true, EventStatus.Negated)]
    public void Has_a_status(string name, bool ahead, EventStatus status)
    {
        Assert.True(FactValue.TryParse(name, out var value));
        Assert.Equal(status, (value with { Ahead = ahead }).Status);
    }
}
