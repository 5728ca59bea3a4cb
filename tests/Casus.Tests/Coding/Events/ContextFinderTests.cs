using Casus.Coding.Events;
using Casus.Lexicons;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Events;

public class ContextFinderTests
{
    static ContextFinder Read(List<LexiconProblem> problems, params string[] lines) =>
        ContextFinder.Read(new LexiconFile("contexts.txt", lines, problems));

    static readonly ContextFinder contexts = Read([], "military: army, air force", "economic: trade");

    static IReadOnlyList<string> Of(string sentence, params string[] given)
    {
        var document = Parsed.Document(null, sentence);
        return contexts.Find(document, document.Sentences[0], given);
    }

    [Theory]
    [InlineData("the/DET/2/det army/NOUN/0/root")]
    [InlineData("the/DET/2/det Army/PROPN/0/root/_/Army")]
    [InlineData("an/DET/3/det air/NOUN/3/compound force/NOUN/0/root")]
    public void Finds_contexts_by_words_and_pairs(string sentence) => Assert.Equal(["military"], Of(sentence));

    [Fact]
    public void Ignores_words_that_make_no_pair() =>
        Assert.Empty(Of("the/DET/2/det force/NOUN/0/root of/ADP/4/case air/NOUN/2/nmod"));

    [Fact]
    public void Puts_those_that_the_entry_gives_first_and_tells_none_twice() =>
        Assert.Equal(
            ["legal", "military", "economic"],
            Of("army/NOUN/2/compound trade/NOUN/0/root of/ADP/4/case army/NOUN/2/nmod", "legal")
        );

    [Theory]
    [InlineData("marital: war", "no context of PLOVER")]
    [InlineData("military: armed air force", "two words at most")]
    public void Tells_mistakes(string line, string message)
    {
        var problems = new List<LexiconProblem>();
        Read(problems, line);
        Assert.Contains(message, Assert.Single(problems).Message);
    }

    [Fact]
    public void Holds_no_mistakes()
    {
        var problems = new List<LexiconProblem>();
        ContextFinder.Load(problems);
        Assert.Empty(problems);
    }
}
