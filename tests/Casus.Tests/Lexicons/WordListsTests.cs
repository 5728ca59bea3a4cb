using Casus.Lexicons;

namespace Casus.Tests.Lexicons;

public sealed class WordListsTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-words").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Built_in_lists_have_no_mistakes()
    {
        Assert.Empty(WordLists.BuiltIn.Problems);
        Assert.Contains("never", WordLists.BuiltIn["negators"]);
    }

    [Fact]
    public void Asks_for_lemmas_as_written_and_for_forms_in_any_case()
    {
        var list = new WordList("after", "Monday");
        Assert.True(list.Contains("after"));
        Assert.False(list.Contains("After"));
        Assert.True(list.ContainsAnyCase("After"));
        Assert.True(list.ContainsAnyCase("MONDAY"));
        Assert.False(list.ContainsAnyCase("before"));
        Assert.False(list.Contains(""));
    }

    [Theory]
    [InlineData("By Ada", 0, 2, true, true)]
    [InlineData("BY ADA", 0, 2, false, true)]
    [InlineData("By Ada", 0, 3, false, false)]
    [InlineData("By Ada", 0, 0, false, false)]
    public void Asks_for_parts_of_a_text(string text, int first, int length, bool asWritten, bool anyCase)
    {
        var list = new WordList("By", "märz");
        Assert.Equal(asWritten, list.Contains(text.AsSpan(first, length)));
        Assert.Equal(anyCase, list.ContainsAnyCase(text.AsSpan(first, length)));
        Assert.True(list.ContainsAnyCase("MÄRZ".AsSpan()));
    }

    [Fact]
    public void Own_lists_add_words_and_take_them_away()
    {
        var (lists, problems) = Load("negators: hardly, -nor\n");
        Assert.Empty(problems);
        Assert.Contains("hardly", lists["negators"]);
        Assert.DoesNotContain("nor", lists["negators"]);
        Assert.Contains("never", lists["negators"]);
        Assert.Contains("nor", WordLists.BuiltIn["negators"]);
    }

    [Theory]
    [InlineData("negaters: hardly", 1, "no such list: 'negaters'")]
    [InlineData("# mine\nnegators: -hardly", 2, "'negators' has no word 'hardly' to take away")]
    [InlineData("negators hardly", 1, "a line is 'head: word, word'")]
    public void Tells_mistakes_in_own_lists_by_file_and_line(string text, int line, string message)
    {
        var problem = Assert.Single(Load(text).Problems);
        Assert.Equal(Path.Combine(folder, "words", "own.txt"), problem.File);
        Assert.Equal(line, problem.Line);
        Assert.StartsWith(message, problem.Message);
    }

    (WordLists Lists, List<LexiconProblem> Problems) Load(string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, "words"));
        File.WriteAllText(Path.Combine(folder, "words", "own.txt"), text);
        var problems = new List<LexiconProblem>();
        return (WordLists.Load(problems, new LexiconFolder(folder)), problems);
    }
}
