using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Tokens;
using Casus.Reading;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time.Expressions;

public class TimeFinderTests
{
    static readonly Tokeniser tokeniser = new();

    /// <summary>Tuesday 18 June 2024 is the article's date.</summary>
    static string Find(string text, string? date = "2024-06-18")
    {
        var document = new Document(
            new Article
            {
                Id = "test",
                Text = text,
                Date = date is null ? null : DateOnly.Parse(date),
            }
        );
        tokeniser.Tokenise(document);
        return Show(document);
    }

    static string Show(Document document) =>
        string.Join(
            "; ",
            new TimeFinder().Find(document).Select(time => $"{document.Words(time.First, time.End)} = {time.Value}")
        );

    [Theory]
    [InlineData("It ended on June 3, 2019.", "June 3, 2019 = 2019-06-03")]
    [InlineData("It ended on 3 June 2019.", "3 June 2019 = 2019-06-03")]
    [InlineData("It ended on the 3rd of June.", "the 3rd of June = 2024-06-03")]
    [InlineData("It ended on 2019-06-03.", "2019-06-03 = 2019-06-03")]
    [InlineData("It ended on 03.06.2019.", "03.06.2019 = 2019-06-03")]
    [InlineData("It ended in May 2019 or in 2011.", "May 2019 = 2019-05; 2011 = 2011")]
    [InlineData("It met from 5–8 March 2021.", "5–8 March 2021 = 2021-03-05")]
    [InlineData("It was built in the 1990s.", "the 1990s = 199X")]
    [InlineData("It was built in the 19th century.", "the 19th century = 18")]
    [InlineData("It grew in the third quarter of 2009.", "the third quarter of 2009 = 2009-Q3")]
    [InlineData("It was so in early 2014 and mid-2011.", "early 2014 = 2014; mid-2011 = 2011")]
    public void Reads_dates_of_the_calendar(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("They met last September.", "last September = 2023-09")]
    [InlineData("They met last autumn.", "last autumn = 2023-FA")]
    [InlineData("They met this week.", "this week = 2024-W25")]
    [InlineData("They met on Wednesday.", "Wednesday = 2024-06-12")]
    [InlineData("They will meet on Wednesday.", "Wednesday = 2024-06-19")]
    [InlineData("They meet next Tuesday.", "next Tuesday = 2024-06-25")]
    [InlineData("They met on Monday night.", "Monday night = 2024-06-17TNI")]
    [InlineData("They met yesterday and today.", "yesterday = 2024-06-17; today = 2024-06-18")]
    [InlineData("They met two days earlier.", "two days earlier = 2024-06-16")]
    [InlineData("They met three weeks ago.", "three weeks ago = 2024-05-28")]
    [InlineData("They met the day before yesterday.", "the day before yesterday = 2024-06-16")]
    [InlineData("They met at the end of last year.", "the end of last year = 2023")]
    [InlineData("They met over the weekend.", "the weekend = 2024-W24-WE")]
    [InlineData(
        "They met on June 3. Two days earlier they had quarrelled.",
        "June 3 = 2024-06-03; Two days earlier = 2024-06-01"
    )]
    [InlineData("They met on June 3. Two days ago they quarrelled.", "June 3 = 2024-06-03; Two days ago = 2024-06-16")]
    [InlineData("They met at 5 p.m. Monday.", "5 p.m. Monday = 2024-06-17T17:00")]
    public void Resolves_against_the_date_of_the_article(string text, string expected) =>
        Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("They met a few years ago.", "a few years ago = PAST_REF")]
    [InlineData("It is now quiet.", "now = PRESENT_REF")]
    [InlineData("The visit lasts for three days.", "three days = P3D")]
    [InlineData("They met for six straight days.", "six straight days = P6D")]
    [InlineData("The two-day visit ended.", "two-day = P2D")]
    [InlineData("It was the worst in the past decade.", "the past decade = P1DE")]
    [InlineData("They meet every Monday.", "every Monday = XXXX-WXX-1")]
    public void Reads_references_durations_and_sets(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("Some 2010 people and 2,000 troops came.")]
    [InlineData("Bloody Sunday is remembered.")]
    [InlineData("The Sunday Times wrote so.")]
    [InlineData("A 60-year-old man spoke.")]
    [InlineData("They may march.")]
    public void Ignores_what_only_looks_like_time(string text) => Assert.Equal("", Find(text));

    [Fact]
    public void Leaves_open_what_nobody_can_know_without_a_date() =>
        Assert.Equal("June 18 = XXXX-06-18; Wednesday = XXXX-WXX-3", Find("On June 18 and on Wednesday.", date: null));

    [Fact]
    public void Follows_a_plan_into_the_future() =>
        Assert.Equal(
            "Friday = 2024-06-21",
            Show(
                Parsed.Document(
                    "2024-06-18",
                    "He/PRON/2/nsubj plans/VERB/0/root/Tense=Pres/plan to/PART/4/mark "
                        + "leave/VERB/2/xcomp/VerbForm=Inf on/ADP/6/case Friday/PROPN/4/obl"
                )
            )
        );

    [Fact]
    public void Looks_ahead_from_what_was_scheduled() =>
        Assert.Equal(
            "Friday = 2024-06-21",
            Show(
                Parsed.Document(
                    "2024-06-18",
                    "It/PRON/3/nsubj:pass was/AUX/3/aux:pass/Tense=Past/be "
                        + "scheduled/VERB/0/root/Tense=Past|VerbForm=Part/schedule for/ADP/5/case "
                        + "Friday/PROPN/3/obl"
                )
            )
        );
}
