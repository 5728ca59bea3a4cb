namespace Casus.Tests.Coding.Time.Expressions;

/// <summary>Expressions of one word, and what belongs to them.</summary>
public class SingleWordsTests
{
    [Theory]
    [InlineData("They met yesterday.", "yesterday = 2024-06-17")]
    [InlineData("They meet tomorrow morning.", "tomorrow morning = 2024-06-19TMO")]
    [InlineData("They meet tonight.", "tonight = 2024-06-18TNI")]
    [InlineData("They met at noon.", "noon = 2024-06-18T12:00")]
    [InlineData("They met over the weekend.", "the weekend = 2024-W24-WE")]
    [InlineData("They will meet at the weekend.", "the weekend = 2024-W25-WE")]
    [InlineData("They met on the evening of June 3.", "the evening of June 3 = 2024-06-03TEV")]
    public void Reads_days_and_times_of_day(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It is now quiet.", "now = PRESENT_REF")]
    [InlineData("It recently fell.", "recently = PAST_REF")]
    [InlineData("It will soon fall.", "soon = FUTURE_REF")]
    [InlineData("The now-closed mine burned.", "")]
    public void Reads_directions(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It appears weekly.", "weekly = P1W")]
    [InlineData("The annual report came.", "annual = P1Y")]
    [InlineData("It appears every month.", "every month = P1M")]
    [InlineData("It appears every two years.", "every two years = P2Y")]
    [InlineData("It appears each Monday.", "each Monday = XXXX-WXX-1")]
    [InlineData("The Weekly Mail wrote so.", "")]
    [InlineData("They asked every man.", "")]
    public void Reads_rhythms(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met the day before yesterday.", "the day before yesterday = 2024-06-16")]
    [InlineData("They meet the day after tomorrow.", "the day after tomorrow = 2024-06-20")]
    [InlineData("At the moment it is quiet.", "At the moment = PRESENT_REF")]
    [InlineData("It was so in the past.", "in the past = PAST_REF")]
    [InlineData("It was so in the past decade.", "the past decade = P1DE")]
    [InlineData("Not long ago it fell.", "Not long ago = PAST_REF")]
    public void Reads_fixed_phrases(string text, string expected) => Assert.Equal(expected, Times.In(text));
}
