namespace Casus.Tests.Coding.Time.Expressions;

public class OrdinalsTests
{
    [Theory]
    [InlineData("It fell on the 18th of June 2019.", "the 18th of June 2019 = 2019-06-18")]
    [InlineData("It was built in the 19th century.", "the 19th century = 18")]
    [InlineData("It was built in the third century.", "the third century = 02")]
    [InlineData("It grew in the first half of 2014.", "the first half of 2014 = 2014-H1")]
    [InlineData("It grew in the second half of last year.", "the second half of last year = 2023-H2")]
    [InlineData("It grew in the third quarter of 2009.", "the third quarter of 2009 = 2009-Q3")]
    public void Reads_what_is_counted(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It grew in the first quarter.", "the first quarter = 2024-Q1")]
    [InlineData("It grew in the third quarter.", "the third quarter = 2023-Q3")]
    [InlineData("It will grow in the third quarter.", "the third quarter = 2024-Q3")]
    public void Takes_the_last_quarter_that_has_begun(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They won in the first half.")]
    [InlineData("The fifth quarter of the town burned.")]
    [InlineData("It was the third time.")]
    [InlineData("They lost the second half of the match.")]
    public void Ignores_what_else_is_counted(string text) => Assert.Equal("", Times.In(text));
}
