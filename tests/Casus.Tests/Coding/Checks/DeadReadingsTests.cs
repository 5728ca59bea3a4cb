using Casus.Coding.Checks;
using Casus.Coding.Frames;
using Casus.Coding.Pipeline;

namespace Casus.Tests.Coding.Checks;

public class DeadReadingsTests
{
    [Fact]
    public void The_lexicon_has_none() => Assert.Empty(DeadReadings.Of(FrameTable.Load([]).Frames));

    [Fact]
    public void A_word_decided_twice_is_told_where_it_has_no_effect()
    {
        var problem = Assert.Single(
            Problems(
                """
                == expel
                verb expel, deport
                COERCE 174: subject > object
                == no acts
                verb smile,
                  deport
                nothing
                """
            )
        );
        Assert.Equal("own.frames:5: no effect: 'deport' is decided by own.frames:3", problem);
    }

    [Fact]
    public void The_default_of_an_entry_with_conditions_is_kept()
    {
        var problem = Assert.Single(
            Problems(
                """
                == no acts
                verb smile, seize
                nothing
                == seize
                verb seize
                ASSAULT: subject > object when object town
                nothing
                """
            )
        );
        Assert.Equal("own.frames:2: no effect: 'seize' is decided by own.frames:7", problem);
    }

    [Theory]
    [InlineData("nothing", "ASSAULT: subject > object", "own.frames:3: never read: own.frames:4 comes first")]
    [InlineData(
        "ASSAULT: subject > object when object town; subject army",
        "nothing when subject army; object town",
        "own.frames:4: never read: own.frames:3 comes first"
    )]
    public void A_reading_behind_another_with_the_same_conditions_is_told(string one, string two, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Problems($"== seize\nverb seize\n{one}\n{two}")));

    [Theory]
    [InlineData("ASSAULT: subject > object when object town", "nothing when object town unless subject army")]
    [InlineData("ASSAULT: subject > object when object town", "nothing unless object town")]
    [InlineData("ASSAULT: subject > object when object town", "nothing")]
    public void Readings_under_different_conditions_are_fine(string one, string two) =>
        Assert.Empty(Problems($"== seize\nverb seize\n{one}\n{two}"));

    [Fact]
    public void A_verb_and_a_noun_of_one_form_are_two_words() =>
        Assert.Empty(Problems("== one\nverb raid\nASSAULT: subject > object\n== two\nnoun raid\nnothing"));

    [Fact]
    public void Own_entries_may_win_over_those_built_in()
    {
        var reader = new FrameReader();
        reader.Add("built-in.frames", ["== raid", "verb raid", "nothing"]);
        reader.Add("own.frames", ["== my raid", "verb raid", "ASSAULT: subject > object"], own: true);
        reader.Finish();
        Assert.Empty(DeadReadings.Of(reader.Frames));
    }

    static List<string> Problems(string text)
    {
        var reader = new FrameReader();
        reader.Add("own.frames", text.Split('\n'));
        reader.Finish();
        Assert.Empty(reader.Problems);
        return [.. DeadReadings.Of(reader.Frames).Select(problem => problem.ToString())];
    }
}
