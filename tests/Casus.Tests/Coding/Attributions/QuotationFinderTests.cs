using Casus.Coding.Attributions;
using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Attributions;

public class QuotationFinderTests
{
    static List<string> Quotations(string text)
    {
        var document = Parsed.ByAnalyser(text);
        return new QuotationFinder(document, new Clauses(document, document.Syntax))
            .Find()
            .ConvertAll(quotation => document.Words(quotation.First, quotation.End));
    }

    [Theory]
    [InlineData("“We will stay here,” she said.")]
    [InlineData("\"We will stay here,\" she said.")]
    [InlineData("«We will stay here,» she said.")]
    [InlineData("„We will stay here,“ she said.")]
    [InlineData("»We will stay here,« she said.")]
    [InlineData("‘We will stay here,’ she said.")]
    [InlineData("'We will stay here,' she said.")]
    [InlineData("‹We will stay here,› she said.")]
    public void Knows_the_marks_of_all_typographies(string text) =>
        Assert.Equal(["We will stay here,"], Quotations(text));

    [Fact]
    public void Finds_each_of_several() =>
        Assert.Equal(["We will stay,", "Nobody leaves."], Quotations("“We will stay,” she said. “Nobody leaves.”"));

    [Fact]
    public void Runs_over_sentences() =>
        Assert.Equal(["We stay. Nobody leaves."], Quotations("She said: “We stay. Nobody leaves.”"));

    [Fact]
    public void Takes_an_apostrophe_for_no_end() =>
        Assert.Equal(["Chad’s army will stay"], Quotations("She said ‘Chad’s army will stay’ on Monday."));

    [Fact]
    public void Goes_on_where_the_next_paragraph_opens_with_a_mark() =>
        Assert.Equal(["We will stay.", "Nobody leaves."], Quotations("“We will stay.\n\n“Nobody leaves.” She nodded."));

    [Theory]
    [InlineData("“We will stay.\n\nNobody knows who said it.")]
    [InlineData("The pipe is 6” wide, and the town is quiet.")]
    [InlineData("The town's mayor and the girls' school agree.")]
    public void Ignores_marks_without_a_partner(string text) => Assert.Empty(Quotations(text));
}
