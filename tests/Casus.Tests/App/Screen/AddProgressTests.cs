using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.Reading;

namespace Casus.Tests.App.Screen;

public class AddProgressTests
{
    [Fact]
    public void Tells_the_time_left_from_the_bytes_read() =>
        Assert.Equal(
            "██████░░░░░░░░░░░░░░░░░░  25 %  1,000 articles  16.7/s  3 min left",
            AddProgress.Line("articles", 1000, 0, TimeSpan.FromMinutes(1), 25_000, 100_000)
        );

    [Fact]
    public void Tells_no_time_where_the_size_is_not_known() =>
        Assert.Equal(
            "10 articles  1/s  1 problems",
            AddProgress.Line("articles", 10, 1, TimeSpan.FromSeconds(10), 0, null)
        );

    [Fact]
    public void Moves_within_one_article()
    {
        var work = new WorkInHand();
        Assert.Equal(1, work.Share);
        using (work.Begin(Long(300)))
        {
            var piece = work.Begin(Long(100));
            Assert.Equal(0, work.Share);
            piece.Advance(0.5);
            Assert.Equal(0.125, work.Share);
            piece.Dispose();
            Assert.Equal(0.25, work.Share);
        }
        Assert.Equal(1, work.Share);
    }

    [Fact]
    public void Prints_lines_above_the_bar_and_nothing_where_nobody_looks()
    {
        var (shown, plain) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        foreach (var (errors, looks) in new[] { (shown, true), (plain, false) })
            using (
                var progress = new AddProgress(
                    new Terminal(Stream.Null, Stream.Null, errors) { ShowsProgress = looks },
                    100
                )
            )
            {
                progress.Error.WriteLine("a.txt: empty");
                progress.Aside(() => errors.WriteLine("coded"));
            }
        Assert.Equal("a.txt: empty\ncoded\n", plain.ToString());
        Assert.Contains("a.txt: empty\n", shown.ToString());
    }

    static Article Long(int characters) => new() { Id = "a", Text = new string('a', characters) };
}
