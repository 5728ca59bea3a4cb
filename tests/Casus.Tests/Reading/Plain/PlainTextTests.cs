using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Tests.Reading.Plain;

public class PlainTextTests
{
    static Article Read(string text, ReadingOptions? options = null) =>
        new ArticleReader((options ?? new ReadingOptions()) with { Format = InputFormat.Text })
            .Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "x.txt")
            .Single()
            .Article!;

    static string[] Apparatus(Article article) => [.. article.Apparatus.Select(range => article.Text[range])];

    const string report = """
        Minister arrives in Oslo: “We want to talk”

        Status: 04.03.2023 08:15 a.m.

        The Finnish foreign minister arrived in Oslo on Friday. He met his Norwegian counterpart in the evening.

        Both agreed to meet again next month.

        Maria Muster, ARD Helsinki, wochenblatt, 04.03.2023 07:40 a.m.

        source site
        """;

    [Fact]
    public void Reads_title_date_byline_and_outlet_from_their_lines()
    {
        var article = Read(report);
        Assert.Equal("Minister arrives in Oslo: “We want to talk”", article.Title);
        Assert.Equal(new DateOnly(2023, 3, 4), article.Date);
        Assert.Equal("Maria Muster, ARD Helsinki", article.Byline);
        Assert.Equal("wochenblatt", article.Outlet);
    }

    [Fact]
    public void Marks_metadata_lines_as_apparatus_but_leaves_the_headline_in_the_prose()
    {
        var article = Read(report);
        Assert.Equal(report, article.Text);
        Assert.Equal(
            [
                "Status: 04.03.2023 08:15 a.m.",
                "Maria Muster, ARD Helsinki, wochenblatt, 04.03.2023 07:40 a.m.",
                "source site",
            ],
            Apparatus(article)
        );
    }

    [Fact]
    public void Lets_the_date_of_the_user_win() =>
        Assert.Equal(
            new DateOnly(2020, 1, 2),
            Read(report, new ReadingOptions { Date = new DateOnly(2020, 1, 2) }).Date
        );

    [Fact]
    public void Removes_the_byte_order_mark_and_nothing_else() =>
        Assert.Equal("  One line. \r\n", Read("\uFEFF  One line. \r\n").Text);

    [Theory]
    [InlineData("Published 18 June 2024", "2024-06-18")]
    [InlineData("Updated: Tuesday, June 18, 2024 at 10:37 p.m. EDT", "2024-06-18")]
    [InlineData("Last updated on 2024-06-18 | 5 min read", "2024-06-18")]
    [InlineData("Stand: 18.06.2024, 10:37 Uhr", "2024-06-18")]
    public void Takes_a_dated_line_as_the_day_of_publication(string line, string date)
    {
        var article = Read(
            $"Talks in the north\n\n{line}\n\nThe two governments met for the third time this year.\n\nThey agreed on little."
        );
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), article.Date);
        Assert.Equal([line], Apparatus(article));
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe", null)]
    [InlineData("By Jane Doe and John Roe, Tokyo correspondent", "Jane Doe and John Roe, Tokyo correspondent", null)]
    [InlineData("By Jane Doe | June 18, 2024", "Jane Doe", null)]
    [InlineData("By JANE DOE, Reuters", "JANE DOE", "Reuters")]
    [InlineData("By Jane Doe, Northern Courier", "Jane Doe", "Northern Courier")]
    [InlineData("By Jane Doe, ARD Tokyo", "Jane Doe, ARD Tokyo", null)]
    public void Finds_the_author_in_a_byline(string line, string byline, string? outlet)
    {
        var article = Read(
            $"Talks in the north\n\n{line}\n\nThe two governments met for the third time this year.\n\nThey agreed on little."
        );
        Assert.Equal(byline, article.Byline);
        Assert.Equal(outlet, article.Outlet);
        Assert.Equal([line], Apparatus(article));
    }

    [Theory]
    [InlineData("By Monday, Russia had withdrawn its troops from the town.")]
    [InlineData("By early June both sides had agreed to talk")]
    [InlineData("Xi Jinping, Vladimir Putin sign a pact")]
    [InlineData("In 2024, 18 ships were seized.")]
    [InlineData("Sources say the minister will resign.")]
    public void Ignores_prose_that_begins_like_a_byline_or_a_date(string line) =>
        Assert.Empty(
            Read(
                $"Talks in the north\n\n{line}\n\nThe two governments met for the third time this year.\n\nThey agreed on little."
            ).Apparatus
        );

    [Fact]
    public void Takes_no_first_paragraph_for_a_title() =>
        Assert.Null(Read("The two governments met for the third time this year.\n\nThey agreed on little.").Title);

    [Fact]
    public void Takes_no_first_line_of_a_wrapped_paragraph_for_a_title() =>
        Assert.Null(
            Read(
                "The two governments met for the third time this year in the\ncapital of the north, and "
                    + "agreed on little.\n\nThey will meet again."
            ).Title
        );

    [Theory]
    [InlineData("]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    [InlineData("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")]
    public void Reads_a_text_with_a_line_of_closing_signs(string line) =>
        Assert.Contains(
            "The two governments met",
            Read($"Talks in the north\n\n{line}\n\nThe two governments met for the third time this year.").Text
        );
}
