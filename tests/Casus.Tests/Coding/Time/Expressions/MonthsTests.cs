namespace Casus.Tests.Coding.Time.Expressions;

public class MonthsTests
{
    [Theory]
    [InlineData("It opened on June 3, 2019.", "June 3, 2019 = 2019-06-03")]
    [InlineData("It opened on June 3 2019.", "June 3 2019 = 2019-06-03")]
    [InlineData("It opened on June 3rd.", "June 3rd = 2024-06-03")]
    [InlineData("It ran from Sept. 4-6, 2020.", "Sept. 4-6, 2020 = 2020-09-04")]
    [InlineData("It ran from June 3 to June 5.", "June 3 = 2024-06-03; June 5 = 2024-06-05")]
    public void Reads_a_day_behind_its_month(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It opened on 3 June 2019.", "3 June 2019 = 2019-06-03")]
    [InlineData("It opened on 3 June, 2019.", "3 June, 2019 = 2019-06-03")]
    [InlineData("It opened on 3rd of June 2019.", "3rd of June 2019 = 2019-06-03")]
    [InlineData("It opened on the 3rd of June.", "the 3rd of June = 2024-06-03")]
    [InlineData("It met from 5–8 March 2021.", "5–8 March 2021 = 2021-03-05")]
    public void Reads_a_day_before_its_month(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It began in March 2021.", "March 2021 = 2021-03")]
    [InlineData("It began in March, 2021.", "March, 2021 = 2021-03")]
    [InlineData("It began in March of 2021.", "March of 2021 = 2021-03")]
    [InlineData("It will begin in October of next year.", "October of next year = 2025-10")]
    [InlineData("It began in October of last year.", "October of last year = 2023-10")]
    public void Reads_a_month_with_its_year(string text, string expected) => Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("It will begin in February.", "February = 2025-02")]
    [InlineData("It will begin in September.", "September = 2024-09")]
    [InlineData("It began in June.", "June = 2024-06")]
    public void Takes_the_nearest_month_that_fits_the_tense(string text, string expected) =>
        Assert.Equal(expected, Times.In(text));

    [Theory]
    [InlineData("met", "VerbForm=Fin|Tense=Past", "December = 2023-12")]
    [InlineData("meet", "VerbForm=Fin|Tense=Pres", "December = 2023-12")]
    public void Looks_back_to_the_last_such_month(string verb, string features, string expected) =>
        Assert.Equal(
            expected,
            Times.InParse($"They/PRON/2/nsubj {verb}/VERB/0/root/{features}/meet in/ADP/4/case December/PROPN/2/obl")
        );

    [Fact]
    public void Looks_ahead_behind_until_where_no_tense_says_otherwise() =>
        Assert.Equal(
            "December = 2024-12",
            Times.InParse("A/DET/2/det truce/NOUN/0/root until/ADP/4/case December/PROPN/2/nmod")
        );

    [Theory]
    [InlineData("May the talks succeed.")]
    [InlineData("Troops march in step.")]
    [InlineData("An august body met.")]
    [InlineData("March on!")]
    public void Ignores_other_words(string text) => Assert.Equal("", Times.In(text));

    [Fact]
    public void Takes_a_doubtful_month_behind_a_word_that_leads_to_one() =>
        Assert.Equal("May = 2024-05", Times.In("It began in May."));

    [Fact]
    public void Leaves_the_year_open_without_a_date_of_the_article() =>
        Assert.Equal("3 June = XXXX-06-03; March = XXXX-03", Times.In("On 3 June or in March.", date: null));

    [Fact]
    public void Ignores_units_that_a_number_counts_behind_a_month() =>
        Assert.Equal("June = 2024-06; 5 days = P5D", Times.In("In June 5 days were lost."));
}
