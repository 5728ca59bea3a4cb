using Casus.App.Output;

namespace Casus.Tests.App.Output;

public class CsvEventWriterTests
{
    [Fact]
    public void Writes_a_header_and_one_row_an_event()
    {
        var rows = Written().Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.StartsWith("article_id,article_date,title,outlet,event_id,type,mode,", rows[0]);
        Assert.Equal("", rows[3]);
        Assert.Equal(rows[0].Split(',').Length, rows[2].Split(',').Length - 1); // one comma stands in the title
    }

    [Fact]
    public void Quotes_cells_with_commas_and_quotes() =>
        Assert.Contains("\"Duval \"\"in\"\" Nairobi, at last\"", Written());

    [Fact]
    public void Parts_contexts_by_semicolons_and_keeps_them_out_of_words()
    {
        var row = Written().Split("\r\n")[1];
        Assert.Contains(",diplomatic;economic,", row);
        Assert.Contains("President Duval, of France", row);
        Assert.Contains(",0.5,38,1,visits/visit,0.85", row);
    }

    static string Written()
    {
        var text = new StringWriter();
        using (var writer = new CsvEventWriter(text))
            writer.Write(CodedNews.Article, CodedNews.Coded);
        return text.ToString();
    }
}
