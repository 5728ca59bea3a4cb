using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Reading;
using Casus.Tests.Coding.Events;

namespace Casus.Tests.Coding.Pipeline;

public class ArticleIdsTests
{
    static readonly Article article = new() { Id = "one", Text = "Kenya attacked Chad." };

    static Event Attack(int start, int end) =>
        Acts.Of(EventType.ASSAULT, "KEN") with
        {
            Trigger = new Quote(start, end),
        };

    [Fact]
    public void Are_the_same_for_the_same_article()
    {
        Assert.Equal(ArticleIds.StartOf(article), ArticleIds.StartOf(article with { Title = "Another title" }));
        Assert.Equal(12, ArticleIds.StartOf(article).Length);
    }

    [Fact]
    public void Differ_by_the_articles_id_and_its_text()
    {
        Assert.NotEqual(ArticleIds.StartOf(article), ArticleIds.StartOf(article with { Id = "two" }));
        Assert.NotEqual(ArticleIds.StartOf(article), ArticleIds.StartOf(article with { Text = "Kenya left." }));
    }

    [Fact]
    public void Tell_where_the_words_of_an_act_begin_and_its_type() =>
        Assert.Equal($"{ArticleIds.StartOf(article)}-1f-assault", new ArticleIds(article).Next(Attack(31, 39)));

    [Fact]
    public void Tell_the_end_too_where_two_acts_begin_with_one_word()
    {
        var ids = new ArticleIds(article);
        Assert.NotEqual(ids.Next(Attack(31, 39)), ids.Next(Attack(31, 45)));
        Assert.EndsWith("-1f-2e-assault", ids.Next(Attack(31, 46)));
    }

    [Fact]
    public void Tell_the_words_and_the_speaker_of_a_statement()
    {
        var statement = new Statement
        {
            Id = "",
            Speaker = new Attribution(Acts.Party("KEN@10"), new Quote(20, 25)),
            Words = new Quote(31, 47),
            Kind = StatementKind.Assertion,
        };
        Assert.EndsWith("-1f-2f-a-statement", new ArticleIds(article).Of(statement));
    }
}
