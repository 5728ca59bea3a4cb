using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Pipeline;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Patterns;

public class AttemptsTests
{
    static readonly EventCoder Coder = EventCoder.Load(
        Read(
            """
            == visit
            verb visit
            CONSULT/visit 042: subject > object when object place
            nothing when object museum
            == call off
            verb call off
            nothing
            == call
            verb call
            nothing unless object police
            """
        )
    );

    [Fact]
    public void Tells_the_condition_that_fails_and_what_stands_in_its_slot()
    {
        var attempts = Try("France visited the museum.", "visited");
        Assert.Equal([false, true], attempts.Select(attempt => attempt.Holds));
        Assert.Equal("object place", attempts[0].Failing!.Text);
        Assert.Equal(["museum"], Found("France visited the museum.", "visited")[0]);
    }

    [Fact]
    public void Tells_the_longer_predicate_whose_words_are_not_there() =>
        Assert.Contains(
            Try("France called a doctor.", "called"),
            attempt =>
                attempt is { Holds: false, Failing: null } && attempt.Candidate.Predicate.ToString() == "call off"
        );

    [Fact]
    public void Tells_what_a_reading_excludes() =>
        Assert.Contains(
            Try("France called the police.", "called"),
            attempt => attempt.Failing is { Unless: true, Text: "object police" }
        );

    [Fact]
    public void Ends_with_the_reading_that_holds() =>
        Assert.True(Assert.Single(Try("France visited Kenya.", "visited")).Holds);

    static List<string[]> Found(string sentence, string word)
    {
        var document = Parsed.ByAnalyser(sentence);
        return
        [
            .. Try(sentence, word)
                .Select(attempt => attempt.Found.Select(token => document.Tokens[token].Form).ToArray()),
        ];
    }

    static IReadOnlyList<Attempt> Try(string sentence, string word)
    {
        var document = Parsed.ByAnalyser(sentence);
        var token = 0;
        while (document.Tokens[token].Form != word)
            token++;
        return Coder.Steps(document).Matcher.Attempts(token);
    }

    static FrameReader Read(string lines)
    {
        var reader = new FrameReader();
        reader.Add("test.frames", lines.Split('\n'));
        reader.Finish();
        return reader;
    }
}
