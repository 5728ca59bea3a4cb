using Casus.Coding.Checks;
using Casus.Coding.Frames;
using Casus.Coding.Pipeline;

namespace Casus.Tests.Coding.Checks;

/// <summary>What the examples of an entry are held against.</summary>
public class FrameTesterTests
{
    static List<string> Problems(string examples)
    {
        var reader = new FrameReader();
        reader.Add(
            "lexicon/frames/test.frames",
            $"== visit\nverb visit\nCONSULT/visit: subject > object\n{examples}".Split('\n')
        );
        reader.Finish();
        Assert.Empty(reader.Problems);
        var tester = new FrameTester(Loaded.Analyser.Analyse, EventCoder.Load(reader));
        return [.. tester.Test(Assert.Single(reader.Frames)).Select(problem => problem.ToString())];
    }

    [Theory]
    [InlineData("+ France visited Kenya. => CONSULT/visit FRA > KEN")]
    [InlineData("+ France visited Kenya. => CONSULT FRA > KEN")]
    [InlineData("+ France did not visit Kenya. => CONSULT/visit FRA > KEN negated")]
    [InlineData("- France scolded Kenya.")]
    public void Is_silent_where_examples_come_out_as_written(string example) => Assert.Empty(Problems(example));

    [Theory]
    [InlineData("+ France visited Kenya. => CONSULT/visit KEN > FRA", "wants CONSULT/visit KEN > FRA actual")]
    [InlineData("+ France visited Kenya. => CONSULT/visit FRA > -", "wants CONSULT/visit FRA > - actual")]
    [InlineData("+ France visited Kenya. => AID FRA > KEN", "wants AID FRA > KEN actual")]
    [InlineData("+ France visited Kenya. => CONSULT FRA > KEN negated", "wants CONSULT FRA > KEN negated")]
    [InlineData("+ France scolded Kenya. => CONSULT FRA > KEN", "but gives nothing")]
    [InlineData("- France visited Kenya.", "must not be coded, but gives CONSULT/visit FRA > KEN actual [test/visit]")]
    public void Tells_what_comes_out_otherwise(string example, string message)
    {
        var problem = Assert.Single(Problems(example));
        Assert.StartsWith("lexicon/frames/test.frames:4: ", problem, StringComparison.Ordinal);
        Assert.Contains(message, problem, StringComparison.Ordinal);
    }
}
