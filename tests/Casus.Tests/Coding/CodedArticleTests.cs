using Casus.Coding;
using Casus.Tests.App;

namespace Casus.Tests.Coding;

public class CodedArticleTests
{
    static readonly CodedArticle Coded = new(
        [CodedNews.Visit, CodedNews.Bare],
        [
            CodedNews.Hope with
            {
                Events = ["e1", "e2"],
                Foreseen = [new("e2", new(EventType.PROTEST, null), Comes: true)],
            },
        ]
    );

    [Fact]
    public void Leaves_out_events_of_less_confidence_and_what_statements_say_of_them()
    {
        var sure = Coded.AtLeast(0.85);
        Assert.Equal(["e1"], sure.Events.Select(one => one.Id));
        var said = Assert.Single(sure.Statements);
        Assert.Equal(["e1"], said.Events);
        Assert.Empty(said.Foreseen);
    }

    [Fact]
    public void Keeps_all_from_nothing_on() => Assert.Same(Coded, Coded.AtLeast(0));
}
