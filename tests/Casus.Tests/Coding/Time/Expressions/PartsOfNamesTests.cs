using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time.Expressions;

public class PartsOfNamesTests
{
    static int Count(NameKind kind, int first, int end)
    {
        var document = Parsed.Document(
            "2024-06-18",
            "In/ADP/3/case Lord/PROPN/3/compound March/PROPN/4/obl trusts/VERB/0/root Parliament/PROPN/4/obj"
        );
        document.Names.Add(new NameMention(first, end, kind));
        return new TimeFinder().Find(document).Count;
    }

    [Theory]
    [InlineData(NameKind.Person, 1, 3)]
    [InlineData(NameKind.Person, 2, 3)]
    [InlineData(NameKind.Organisation, 1, 3)]
    public void Hold_months(NameKind kind, int first, int end) => Assert.Equal(0, Count(kind, first, end));

    [Theory]
    [InlineData(NameKind.Organisation, 2, 3)]
    [InlineData(NameKind.Other, 1, 3)]
    public void Hold_no_months_where_the_name_says_too_little(NameKind kind, int first, int end) =>
        Assert.Equal(1, Count(kind, first, end));

    [Fact]
    public void Hold_a_surname_that_the_name_finder_missed()
    {
        Assert.Equal("", Times.InParse("Theresa/PROPN/2/compound May/PROPN/3/nsubj left/VERB/0/root"));
        Assert.Equal(
            "May 3 = 2024-05-03",
            Times.InParse("Chad/PROPN/4/nsubj May/PROPN/4/obl 3/NUM/2/nummod left/VERB/0/root")
        );
    }

    [Fact]
    public void Hold_what_the_parser_ties_to_a_name() =>
        Assert.Equal("", Times.InParse("Ada/PROPN/3/nsubj June/PROPN/1/flat left/VERB/0/root"));
}
