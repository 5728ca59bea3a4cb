using System.Text;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.Coding;
using Casus.Reading;

namespace Casus.Tests.App.Output;

public class TableEventWriterTests
{
    [Fact]
    public void Shows_an_event_on_a_line_under_the_title()
    {
        var lines = Written(140).Split('\n');
        Assert.Equal("Duval \"in\" Nairobi, at last", lines[0]);
        Assert.StartsWith("2024-06-18 · The Courier · 2 events", lines[1]);
        Assert.Equal(
            "  Jean Duval (FRA GOV) → Kenya (KEN)  CONSULT/visit  2024-06-17  actual   says Ana Roy  “visited”",
            lines[2].TrimEnd()
        );
        Assert.Contains("negated", lines[3]);
        Assert.Equal("  Ana Roy  assessment  certainly not  “We hope”", lines[4].TrimEnd());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void Stays_within_the_width(int width) =>
        Assert.All(
            Written(width).Split('\n'),
            line => Assert.True(line.TrimEnd().Length <= width, $"{line.Length}: {line}")
        );

    [Fact]
    public void Shows_forecasts_before_assertions_where_there_are_many()
    {
        var plain = CodedNews.Hope with { Kind = StatementKind.Assertion };
        var coded = new CodedArticle(
            [],
            [
                plain,
                plain,
                plain,
                plain,
                plain,
                plain,
                CodedNews.Hope with
                {
                    Kind = StatementKind.Forecast,
                    Horizon = new EventDate("2025", null),
                },
            ]
        );
        var written = Written(100, CodedNews.Article, coded);
        Assert.Contains("forecast   certainly not (2025)", written);
        Assert.Contains("and 1 more statement", written);
    }

    [Fact]
    public void Uses_no_colour_where_nobody_looks() => Assert.DoesNotContain('\e', Written(100));

    [Fact]
    public void Lets_no_article_steer_the_terminal()
    {
        var article = new Article
        {
            Id = "x",
            Title = "\e[2J\e]0;gone\a clean",
            Text = "t",
        };
        Assert.DoesNotContain('\e', Written(100, article, new CodedArticle([], [])));
    }

    static string Written(int width) => Written(width, CodedNews.Article, CodedNews.Coded);

    static string Written(int width, Article article, CodedArticle coded)
    {
        var stream = new MemoryStream();
        using (var writer = new TableEventWriter(new Terminal(Stream.Null, stream, TextWriter.Null) { Width = width }))
            writer.Write(article, coded);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
