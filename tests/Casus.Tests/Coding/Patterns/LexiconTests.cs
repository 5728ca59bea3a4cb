using System.Collections.Concurrent;
using Casus.App.Pipelines;
using Casus.Coding;
using Casus.Coding.Checks;
using Casus.Coding.Pipeline;

namespace Casus.Tests.Coding.Patterns;

/// <summary>
/// The lexicon tests itself: every entry comes with sentences that it must code and such that it must not.
/// </summary>
public class LexiconTests
{
    [Fact]
    public void Has_no_mistakes_in_its_files() => Assert.Empty(Loaded.Coder.Problems.Concat(Plover.Problems));

    [Fact]
    public void Codes_its_examples_as_written()
    {
        var tester = new FrameTester(Loaded.Analyser.Analyse, Loaded.Coder);
        var problems = new ConcurrentBag<string>();
        Parallel.ForEach(
            Loaded.Coder.Frames.Frames,
            frame =>
            {
                foreach (var problem in tester.Test(frame))
                    problems.Add(problem.ToString());
            }
        );
        Assert.True(problems.IsEmpty, string.Join('\n', problems.Order()));
    }
}
