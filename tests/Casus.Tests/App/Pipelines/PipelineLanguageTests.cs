using Casus.App.Pipelines;
using Casus.Reading;

namespace Casus.Tests.App.Pipelines;

public class PipelineLanguageTests
{
    static Outcome<string> Run(string text) =>
        Pipeline
            .Run(
                [
                    new Article
                    {
                        Id = "a",
                        Source = "news.jsonl:3",
                        Text = text,
                    },
                ],
                1,
                article => article.Text
            )
            .Single();

    [Fact]
    public void Says_so_when_an_article_is_not_English()
    {
        var outcome = Run(
            "Der Minister sagte am Montag, dass die beiden Länder den Vertrag nicht vor dem Sommer unterzeichnen werden."
        );
        Assert.Null(outcome.Result);
        Assert.Equal(
            ("news.jsonl:3: de: no coder for this language", "a"),
            (outcome.Problem!.ToString(), outcome.Problem.Id)
        );
    }

    [Theory]
    [InlineData("The minister said on Monday that the two countries would not sign the treaty before the summer.")]
    [InlineData("Talks.")]
    [InlineData("")]
    public void Works_on_English_and_on_what_is_too_short_to_tell(string text) => Assert.Equal(text, Run(text).Result);
}
