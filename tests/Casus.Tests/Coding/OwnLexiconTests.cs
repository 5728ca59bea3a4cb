using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Lexicons;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding;

public sealed class OwnLexiconTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Wins_over_the_entries_for_the_same_word()
    {
        Write("frames/hiking.frames", "== visit", "verb visit", "nothing when object place");
        Assert.Empty(Coder().Code(Parsed.ByAnalyser("The French president visited Kenya.")).Events);
    }

    [Fact]
    public void Leaves_the_rest_as_it_is()
    {
        Write("frames/hiking.frames", "== visit", "verb visit", "nothing when object mountain");
        Assert.Equal(
            "visits/visit",
            Assert.Single(Coder().Code(Parsed.ByAnalyser("The French president visited Kenya.")).Events).Rule
        );
    }

    [Fact]
    public void Takes_the_place_of_an_entry_of_the_same_name()
    {
        Write("frames/visits.frames", "== visit", "verb visit", "SUPPORT 051: subject > object");
        var coder = Coder();
        Assert.Single(coder.Frames.Frames, frame => frame.Rule == "visits/visit");
        Assert.Equal(
            EventType.SUPPORT,
            Assert.Single(coder.Code(Parsed.ByAnalyser("The French president visited Kenya.")).Events).Type
        );
    }

    [Fact]
    public void Adds_names()
    {
        Write("actors/organisations.tsv", "Blue Fleet\tISL\tSOC");
        var coded = Assert.Single(Coder().Code(Parsed.ByAnalyser("The Blue Fleet condemned Norway.")).Events);
        Assert.Equal(("ISL", "SOC"), (coded.Actors[0].Actor.Code, coded.Actors[0].Actor.Sector));
    }

    [Fact]
    public void Adds_words_to_the_lists_of_the_engine()
    {
        const string text = "Norway seldom praised Kenya.";
        Assert.Equal(EventStatus.Actual, Assert.Single(NewsCoder.Load().Code(text).Result!.Events).Status);
        Write("words/mine.txt", "negators: seldom");
        Assert.Equal(EventStatus.Negated, Assert.Single(NewsCoder.Load(folder).Code(text).Result!.Events).Status);
    }

    [Fact]
    public void Says_which_lists_can_not_be_changed()
    {
        Write("words/mine.txt", "trades of authors: blogger");
        var problem = Assert.Single(Coder().Problems);
        Assert.EndsWith(
            "mine.txt:1: 'trades of authors' of lexicon/words/reading.txt can't be changed: it is used "
                + "before a text is analysed",
            problem.ToString()
        );
    }

    [Fact]
    public void Tells_mistakes_with_file_and_line()
    {
        Write("frames/hiking.frames", "== hike", "verb hike", "STROLL: subject");
        Write("actors/organisations.tsv", "Blue Fleet ISL SOC");
        Write("frames/notes.txt", "visits");
        var problems = Coder().Problems.Select(problem => $"{Path.GetFileName(problem.File)}:{problem.Line}").Order();
        Assert.Equal(["hiking.frames:3", "notes.txt:1", "organisations.tsv:1"], problems);
    }

    EventCoder Coder() => EventCoder.Load(new LexiconFolder(folder));

    void Write(string file, params string[] lines)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
    }
}
