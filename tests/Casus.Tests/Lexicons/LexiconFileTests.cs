using Casus.Lexicons;

namespace Casus.Tests.Lexicons;

public class LexiconFileTests
{
    readonly List<LexiconProblem> problems = [];

    [Fact]
    public void Joins_an_indented_line_to_one_that_ends_in_a_comma()
    {
        var file = File("# Ships.", "", "ship: brig,", "  # not sails", "  sloop", "boat: canoe");
        Assert.Equal([(3, "ship: brig, sloop"), (6, "boat: canoe")], file.Entries().Select(e => (file.Line, e)));
    }

    [Fact]
    public void Leaves_an_indented_line_alone_behind_one_that_is_complete() =>
        Assert.Equal(["ship: brig", "boat: canoe"], File("ship: brig", "  boat: canoe").Entries());

    [Fact]
    public void Reads_heads_that_hold_a_colon()
    {
        var (head, words) = Assert.Single(File("clock T12:00: noon, midday").Lists());
        Assert.Equal(("clock T12:00", "noon midday"), (head, string.Join(' ', words)));
    }

    [Theory]
    [InlineData("brig, sloop", "a line is 'head: word, word': 'brig, sloop'")]
    [InlineData("ship:", "no words: 'ship:'")]
    [InlineData("ship: , ,", "no words: 'ship: , ,'")]
    [InlineData("ship: brig, sloop, brig", "stands twice under 'ship': 'brig'")]
    [InlineData("boat: barge", "stands twice under 'boat': 'barge'")]
    public void Tells_a_mistake_in_a_list_with_file_line_and_value(string line, string message)
    {
        foreach (var _ in File("# Ships.", "boat: barge", line).Lists()) { }
        Assert.Equal($"ships.txt:3: {message}", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Takes_one_word_under_two_heads()
    {
        Assert.Equal(2, File("ship: barge", "boat: barge").Lists().Count());
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("brig", "1 columns instead of 2 to 3, which tabs separate: 'brig'")]
    [InlineData("brig\t2\tmasts\tsquare", "4 columns instead of 2 to 3, which tabs separate: 'brig\t2\tmasts\tsquare'")]
    public void Tells_a_row_with_too_few_or_too_many_columns(string line, string message)
    {
        Assert.Single(File("sloop\t1", line).Rows(2, 3));
        Assert.Equal($"ships.txt:2: {message}", Assert.Single(problems).ToString());
    }

    LexiconFile File(params string[] lines) => new("ships.txt", lines, problems);
}
