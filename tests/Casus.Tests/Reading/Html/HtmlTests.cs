using System.Text;
using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Tests.Reading.Html;

public class HtmlTests
{
    internal const string Lead =
        "The foreign minister of Norway arrived in Tunis on Monday for talks about fishing and trade.";
    internal const string Second =
        "He met the president in the afternoon, said a spokesman, and will fly home on Wednesday.";
    internal const string Third =
        "Both countries had recalled their ambassadors last year after a quarrel about a seized trawler.";

    const string page = $$"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8">
        <title>Norway&#146;s minister in Tunis | The Daily Example</title>
        <meta property="og:site_name" content="The Daily Example">
        <meta property="article:published_time" content="2022-05-09T16:20:00+01:00">
        <link rel="canonical" href="https://example.org/tunis">
        <style>p { color: red }</style><script>var x = "<p>Not a paragraph of the article at all, never.</p>";</script></head>
        <body class="has-sidebar"><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav>
        <div class="cookie-consent"><p>We and our partners use cookies to make this site work, and
        you can agree or not agree to that.</p></div>
        <div id="content"><article><header><h1>Norway’s minister in Tunis</h1
        ><p class="byline">By <a rel="author" href="/x">Ann Sample</a></p></header>
        <p>{{Lead}}</p>
        <div class="ad-slot"><p>Buy the best boots for the winter, now with thirty per cent off in all our shops.</p></div>
        <p>{{Second}}<p>{{Third}}
        <figure><img src="a.jpg"><figcaption>The minister at the airport of Tunis, in a picture taken on Monday.</figcaption></figure>
        <aside class="related"><h3>Related</h3><p><a href="/1">Why the trawler was seized, and
        who is going to pay for it in the end</a></p></aside>
        </article>
        <section id="comments"><p>This is what I always said about fishing, and
        nobody in this town would ever listen to me.</p></section></div>
        <footer><p>Copyright 2022 The Daily Example. All rights reserved,
        and no part may be used without permission.</p></footer></body></html>
        """;

    internal static Article Read(string html) => Result(Encoding.UTF8.GetBytes(html)).Article!;

    internal static ReadResult Result(byte[] html) =>
        new ArticleReader(new ReadingOptions { Format = InputFormat.Html })
            .Read(new MemoryStream(html), "page.html")
            .Single();

    [Fact]
    public void Keeps_the_headline_and_the_paragraphs_and_nothing_else() =>
        Assert.Equal($"Norway’s minister in Tunis\n\n{Lead}\n\n{Second}\n\n{Third}", Read(page).Text);

    [Fact]
    public void Reads_what_the_page_declares()
    {
        var article = Read(page);
        Assert.Equal(
            (
                "Norway’s minister in Tunis",
                "The Daily Example",
                "Ann Sample",
                new DateOnly(2022, 5, 9),
                "https://example.org/tunis",
                "en-GB"
            ),
            (article.Title, article.Outlet, article.Byline, article.Date, article.Url, article.Language)
        );
    }

    [Fact]
    public void Reads_linked_data()
    {
        var article = Read(
            $$"""
            <html><head><title>Minister in Tunis - Example</title><script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
             {"@type":["NewsArticle"],"headline":"Minister in Tunis","datePublished":"2022-05-09",
             "author":[{"@type":"Person","name":"Ann Sample"},{"name":"Bob Sample"}],
             "publisher":{"name":"Example Wire"},"inLanguage":"en"}]}
            </script></head><body><div><p>{{Lead}}</p><p>{{Second}}</p></div></body></html>
            """
        );
        Assert.Equal(
            ("Minister in Tunis", "Example Wire", "Ann Sample, Bob Sample", new DateOnly(2022, 5, 9), "en"),
            (article.Title, article.Outlet, article.Byline, article.Date, article.Language)
        );
    }

    [Fact]
    public void Finds_the_article_in_a_page_without_any_class()
    {
        var links = string.Concat(
            Enumerable
                .Range(1, 30)
                .Select(i => $"<li><a href='/{i}'>Another story of this week with the number {i}</a>")
        );
        var article = Read(
            $"<html><title>Minister in Tunis</title><body><table><tr><td><ul>{links}</ul><td><h1>Minister in "
                + "Tunis</h1><font size=2>9 May "
                + $"2022</font><br><br>{Lead}<br><br>{Second}<br><br>{Third}</td></tr></table></body>"
        );
        Assert.Equal($"Minister in Tunis\n\n{Lead}\n\n{Second}\n\n{Third}", article.Text);
        Assert.Equal(new DateOnly(2022, 5, 9), article.Date);
    }

    [Fact]
    public void Keeps_the_lead_that_stands_before_the_marked_body()
    {
        var article = Read(
            $"<article><h1>Minister in Tunis</h1><p class=lead>{Lead}</p><time "
                + "datetime='2022-05-09'>Monday</time><div "
                + $"itemprop=articleBody><p>{Second}</p><p>{Third}</p></div></article>"
        );
        Assert.Equal($"Minister in Tunis\n\n{Lead}\n\n{Second}\n\n{Third}", article.Text);
        Assert.Equal(new DateOnly(2022, 5, 9), article.Date);
    }

    [Fact]
    public void Keeps_an_article_whose_wrapper_has_a_misleading_class()
    {
        var article = Read(
            "<body><div class='page-banner "
                + $"sidebar-layout'><p>{Lead}</p><p>{Second}</p><p>{Third}</p></div><div><p>Nothing else here "
                + "today.</p></div></body>"
        );
        Assert.Contains(Lead, article.Text);
        Assert.Contains(Third, article.Text);
    }

    [Fact]
    public void Keeps_subheadings_between_paragraphs_only()
    {
        var article = Read(
            $"<article><h1>Minister in Tunis</h1><p>{Lead}</p><h2>An old quarrel</h2><p>{Second}</p><h2>Most read today</h2></article>"
        );
        Assert.Equal($"Minister in Tunis\n\n{Lead}\n\nAn old quarrel\n\n{Second}", article.Text);
    }

    [Fact]
    public void Prefers_the_heading_of_the_article_to_that_of_the_menu() =>
        Assert.Equal(
            "Minister in Tunis",
            Read(
                $"<div class=menu-bar><h1>The Daily Example</h1></div><div><h1>Minister in Tunis</h1><p>{Lead}</p><p>{Second}</p></div>"
            ).Title
        );

    [Fact]
    public void Keeps_words_in_one_piece_across_inline_elements() =>
        Assert.Contains(
            "Norway & Tunisia",
            Read(
                $"<p><b>Nor</b>way&nbsp;&amp; <i>Tunisia</i> have agreed on fishing, a spokesman said on Monday.</p>"
            ).Text
        );

    [Fact]
    public void Says_so_when_a_page_has_no_article() =>
        Assert.Equal(
            "page.html: no article text found in 41 bytes",
            Result("<html><nav><a href=/>Home</a></nav></html>"u8[..41].ToArray()).Problem?.ToString()
        );

    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "windows-1251", "<meta charset=windows-1251>" },
            { "iso-8859-2", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>" },
            { "shift_jis", "<?xml version='1.0' encoding='shift_jis'?>" },
            { "utf-8", "" },
            { "utf-8", "<meta charset=utf-16>" },
            { "windows-1252", "" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_the_encoding_that_is_declared_or_likely(string name, string declaration)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var word = name switch
        {
            "windows-1251" => "Москва",
            "iso-8859-2" => "Wałęsa",
            "shift_jis" => "東京",
            _ => "Zürich café",
        };
        var html =
            $"<html><head>{declaration}</head><body><p>The minister flew to {word} for talks about fishing "
            + $"and trade on Monday.</p><p>{Second}</p></body></html>";
        Assert.Contains(word, Result(Encoding.GetEncoding(name).GetBytes(html)).Article!.Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><a>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<title>")]
    [InlineData("</p>")]
    [InlineData("&amp;&#")]
    public void Survives_a_hundred_thousand_of(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 100_000)) + $"<p>{Lead}</p>";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Result(Encoding.UTF8.GetBytes(html));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"took {watch.Elapsed}");
    }
}
