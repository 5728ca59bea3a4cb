using Casus.Coding.Factuality;
using Casus.Lexicons;

namespace Casus.Tests.Coding.Factuality;

public class ModalityLexiconTests
{
    static (ModalityLexicon Lexicon, List<LexiconProblem> Problems) Read(params string[] lines)
    {
        var problems = new List<LexiconProblem>();
        return (ModalityLexicon.Read(new LexiconFile(ModalityLexicon.File, lines, problems)), problems);
    }

    [Fact]
    public void Reads_a_cue_for_each_tie_and_word()
    {
        var (lexicon, problems) = Read("verb to for PR+/Uu ahead: plan, aim");
        Assert.Empty(problems);
        Assert.True(lexicon.Find("verb", "for", "aim", out var signature));
        Assert.Equal(new Signature(2, 0, true), signature);
    }

    [Theory]
    [InlineData("verb to CT: manage")]
    [InlineData("verb to XX+/Uu: manage")]
    [InlineData("verbs to CT+/Uu: manage")]
    [InlineData("+ They left. => left CT+")]
    public void Reports_a_line_that_it_cannot_read(string line) =>
        Assert.Equal(1, Assert.Single(Read(line).Problems).Line);

    [Fact]
    public void Is_without_mistakes()
    {
        var problems = new List<LexiconProblem>();
        Assert.NotEmpty(ModalityLexicon.Load(problems).Examples);
        Assert.Empty(problems);
    }
}
