namespace Casus.Tests.Coding.Time.Expressions;

/// <summary>Counted units: durations, and dates that lie so far from another.</summary>
public class StretchTests
{
    [Theory]
    [InlineData("It lasted three days.", "three days = P3D")]
    [InlineData("It lasted for about two weeks.", "about two weeks = P2W")]
    [InlineData("It lasted for twenty-four hours.", "twenty-four hours = PT24H")]
    [InlineData("It lasted for two and a half years.", "two and a half years = P2.5Y")]
    [InlineData("It lasted for a couple of months.", "a couple of months = P2M")]
    [InlineData("It lasted for a few days.", "a few days = PXD")]
    [InlineData("It lasted for six straight days.", "six straight days = P6D")]
    [InlineData("It lasted for 1,000 days.", "1,000 days = P1000D")]
    [InlineData("The two-day visit ended.", "two-day = P2D")]
    [InlineData("It lasted for years.", "years = PXY")]
    [InlineData("It lasted for several quarters.", "several quarters = PXQ")]
    public void Reads_how_long(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met two days ago.", "two days ago = 2024-06-16")]
    [InlineData("They met a week ago.", "a week ago = 2024-06-11")]
    [InlineData("They met some three months ago.", "three months ago = 2024-03")]
    [InlineData("They met ten years ago.", "ten years ago = 2014")]
    [InlineData("They met a decade ago.", "a decade ago = 2014")]
    [InlineData("They met years ago.", "years ago = PAST_REF")]
    [InlineData("They meet three days from now.", "three days from now = 2024-06-21")]
    [InlineData("They met two centuries ago.", "two centuries ago = PAST_REF")]
    public void Reads_how_long_ago(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It fell on June 3. Two days later it rose.", "June 3 = 2024-06-03; Two days later = 2024-06-05")]
    [InlineData("It fell on June 3. A week earlier it rose.", "June 3 = 2024-06-03; A week earlier = 2024-05-27")]
    [InlineData("It fell on June 3. Two days ago it rose.", "June 3 = 2024-06-03; Two days ago = 2024-06-16")]
    [InlineData(
        "It fell on June 3. It hurt. It healed. Two days later it rose.",
        "June 3 = 2024-06-03; Two days later = 2024-06-20"
    )]
    public void Counts_from_the_day_that_was_told_of_last(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They will meet in two weeks.", "two weeks = 2024-07-02")]
    [InlineData("They will meet in two hours.", "two hours = PT2H")]
    [InlineData("They met in two weeks.", "two weeks = P2W")]
    public void Looks_ahead_behind_in(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("They met two days before the vote.", "two days = P2D")]
    [InlineData("They met two days prior to the vote.", "two days = P2D")]
    [InlineData("They met two days before.", "two days before = 2024-06-16")]
    [InlineData("They met a day after the vote.", "a day = P1D")]
    public void Tells_a_date_from_a_distance_to_something_else(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("A 60-year-old man spoke.")]
    [InlineData("She is 60 years old.")]
    [InlineData("It was a day.")]
    [InlineData("The days passed.")]
    [InlineData("Wait a minute.")]
    [InlineData("It was one second late.")]
    [InlineData("It has 12 seats.")]
    public void Ignores_ages_and_nouns(string text) => Assert.Equal("", Times.In(text));

    [Fact]
    public void Ignores_a_unit_in_front_of_its_noun() =>
        Assert.Equal(
            "",
            Times.InParse(
                "It/PRON/2/nsubj was/VERB/0/root for/ADP/6/case a/DET/6/det day/NOUN/6/compound trip/NOUN/2/obl"
            )
        );
}
