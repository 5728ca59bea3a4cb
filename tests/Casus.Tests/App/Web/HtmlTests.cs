using Casus.App.Web.Markup;

namespace Casus.Tests.App.Web;

public class HtmlTests
{
    [Fact]
    public void Escapes_what_stands_in_holes_and_nothing_else()
    {
        var text = "<b title=\"x\">'&\0";
        Html inner = $"<i>{text}</i>";
        Html html = $"""<p title="{text}">{inner}{1234}{(string?)null}</p>""";
        Assert.Equal(
            "<p title=\"&lt;b title=&quot;x&quot;&gt;&#39;&amp;\uFFFD\"><i>&lt;b title=&quot;x&quot;&gt;&#39;&amp;\uFFFD</i>1,234</p>",
            html.ToString()
        );
    }

    [Fact]
    public void Joins_lists()
    {
        Html html =
            $"{new[] { "a", "<" }.Select(text => (Html)$"<li>{text}")}|{Html.Join(Html.Text(", "), [Html.Text("a"), Html.Text("b")])}";
        Assert.Equal("<li>a<li>&lt;|a, b", html.ToString());
    }
}
