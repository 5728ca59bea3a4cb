using Casus.App.Output;
using Casus.Coding;

namespace Casus.Tests.App.Output;

public class MarkedTextTests
{
    const string Text = "President Duval visited Kenya.";

    [Fact]
    public void Writes_what_words_are_under_them() =>
        Assert.Equal(
            [
                "President Duval visited Kenya.",
                "~~~~~~~~~~~~~~~ ^^^^^^^ ~~~~~",
                "actor           act     recipient, place",
            ],
            Lines(80, ("President Duval", "actor"), ("visited", "act"), ("Kenya", "recipient"), ("Kenya", "place"))
        );

    [Fact]
    public void Gives_labels_that_have_no_room_lines_of_their_own() =>
        Assert.Equal(
            [
                "President Duval visited Kenya.",
                "~~~~~~~~~       ^^^^^^^",
                "the recipient   act",
                "          ~~~~~",
                "          name",
            ],
            Lines(80, ("President", "the recipient"), ("Duval", "name"), ("visited", "act"))
        );

    [Fact]
    public void Goes_on_with_a_mark_on_the_next_line() =>
        Assert.Equal(
            ["President ", "~~~~~~~~~~", "actor", "Duval ", "~~~~~", "…", "visited ", "Kenya."],
            Lines(12, ("President Duval", "actor"))
        );

    [Fact]
    public void Breaks_what_is_longer_than_a_line() => Assert.Equal(["Pres", "iden", "t "], Lines(4).Take(3));

    [Fact]
    public void Lets_no_text_steer_the_terminal() =>
        Assert.Equal(["a [2Jb c"], MarkedText.Lines("a\e[2Jb\nc", new Quote(0, 8), [], 80));

    static IEnumerable<string> Lines(int width, params (string Words, string Label)[] marks) =>
        MarkedText.Lines(
            Text,
            new Quote(0, Text.Length),
            [.. marks.Select(mark => new Mark(At(mark.Words), mark.Label))],
            width
        );

    static Quote At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Quote(start, start + words.Length);
    }
}
