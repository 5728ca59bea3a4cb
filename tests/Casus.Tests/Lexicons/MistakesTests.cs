using Casus.Analysis;
using Casus.Analysis.Checks;
using Casus.Coding.Attributions;
using Casus.Coding.Events;
using Casus.Coding.Factuality;
using Casus.Coding.Pipeline;
using Casus.Coding.Places;
using Casus.Coding.Time;
using Casus.Exchange.Tables;
using Casus.Language.Pipeline;
using Casus.Language.Tagging;
using Casus.Language.Tokens;
using Casus.Language.Writing;
using Casus.Lexicons;

namespace Casus.Tests.Lexicons;

/// <summary>Every reader of a file of the lexicon tells what it can't read by file, line and value.</summary>
public class MistakesTests
{
    [Theory]
    [InlineData("sport: ball", "no context of PLOVER: 'sport'")]
    [InlineData("military: war of words", "a phrase has two words at most: 'war of words'")]
    public void Tells_those_of_contexts(string line, string message) =>
        AssertTold(message, line, file => ContextFinder.Read(file));

    [Theory]
    [InlineData("shouting: yell", "no part of a report: 'shouting'")]
    public void Tells_those_of_attribution(string line, string message) =>
        AssertTold(message, line, file => AttributionLexicon.Read(file));

    [Theory]
    [InlineData("90-20: likely", "a range is 'low-high' in percent: '90-20'")]
    [InlineData("often: likely", "a range is 'low-high' in percent: 'often'")]
    public void Tells_those_of_probability(string line, string message) =>
        AssertTold(message, line, file => ProbabilityScale.Read(file));

    [Fact]
    public void Tells_a_word_of_probability_with_two_ranges() =>
        Assert.Equal(
            "test:2: has a range already: 'likely'",
            Assert.Single(Problems(file => ProbabilityScale.Read(file), "10-20: likely", "30-40: likely"))
        );

    [Theory]
    [InlineData("verb to CT+/CT-: hum, hum", "has a value already by all its ties: 'hum'")]
    public void Tells_those_of_modality(string line, string message) =>
        AssertTold(message, line, file => ModalityLexicon.Read(file));

    [Theory]
    [InlineData("fortnight 1: sennight", "no kind of time words with its value: 'fortnight 1'")]
    [InlineData("month 1 2: January", "no kind of time words with its value: 'month 1 2'")]
    public void Tells_those_of_time(string line, string message) =>
        AssertTold(message, line, file => new TimeLexicon(file));

    [Theory]
    [InlineData("grunts: Hmpf.", "no kind of words, or a second one for the word: 'grunts: Hmpf.'")]
    public void Tells_those_of_tokens(string line, string message) =>
        AssertTold(message, line, file => new WrittenLanguage(file));

    [Theory]
    [InlineData("adverb\tfaster\tfast", "no part of speech: 'adverb'")]
    public void Tells_those_of_lemmas(string line, string message) =>
        AssertTold(message, line, file => new WrittenForms(file));

    [Theory]
    [InlineData("042\tTEA\t\t\t1\t1\tDrink tea", "no type of PLOVER: 'TEA'")]
    [InlineData("042\tCONSULT\ttea\t\t1\t1\tDrink tea", "no mode of CONSULT: 'tea'")]
    [InlineData("042\tCONSULT\tvisit\t\tone\t1\tVisit", "no number: 'one'")]
    public void Tells_those_of_codes(string line, string message)
    {
        var told = Assert.Single(Problems(file => CameoTable.Read(file).ToList(), line));
        Assert.StartsWith($"test:1: {message}", told);
    }

    [Fact]
    public void Tells_those_of_frames()
    {
        string[] lines =
        [
            "verb hum",
            "== hum",
            "verb hum, hum",
            "HUM: subject > object",
            "CONSULT/hum: subject > object",
            "CONSULT: subject > beside nobody",
            "CONSULT: subject > object when object .HUM",
            "CONSULT: subject > object when object tune, tune",
            "nothing",
            "@songs =",
            "@tunes = air, air",
            "== whistle",
            "verb whistle",
        ];
        string[] told =
        [
            "10: a word list is written '@name = word, word': '@songs ='",
            "11: stands twice in @tunes: 'air'",
            "1: outside an entry (== name): 'verb hum'",
            "3: stands twice in the entry: 'hum'",
            "4: no PLOVER type: 'HUM'",
            "5: no mode of CONSULT: 'hum' (modes: visit, third-party, multilateral, phone)",
            "6: no slot: 'beside nobody'",
            "7: no sector of PLOVER and no code of bodies: '.HUM'",
            "8: stands twice in the condition: 'tune'",
            "12: no words or no reading: '== whistle'",
        ];
        var reader = new Casus.Coding.Frames.FrameReader();
        reader.Add("test", lines);
        reader.Finish();
        Assert.Equal(told.Select(line => "test:" + line), reader.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Finds_none_in_the_files_that_are_built_in() =>
        Assert.Empty(
            EventCoder
                .Load()
                .Problems.Concat(LanguageLexicon.Problems)
                .Concat(CodingLexicon.Problems)
                .Concat(AnalysisLexicon.Problems)
                .Concat(ExchangeTables.Problems)
        );

    static void AssertTold(string message, string line, Action<LexiconFile> read) =>
        Assert.Equal($"test:1: {message}", Assert.Single(Problems(read, line)));

    static List<string> Problems(Action<LexiconFile> read, params string[] lines)
    {
        var problems = new List<LexiconProblem>();
        read(new LexiconFile("test", lines, problems));
        return problems.ConvertAll(problem => problem.ToString());
    }
}
