using BenchmarkDotNet.Running;
using Casus.Benchmarks;

return args switch
{
    ["steps", .. var options] => BenchmarkRunner.Run<InnerSteps>(args: options) is null ? 1 : 0,
    ["fuzz", var folder, var inputs, .. var first] when int.TryParse(inputs, out var many) && many > 0 => new Fuzzing(
        folder,
        "artifacts/fuzz"
    ).Run(many, first is [var from] && int.TryParse(from, out var seed) ? seed : 0),
    ["times", .. var files] when files.Length > 0 => ArticleTimes.Print(files),
    ["long", var file] => LongTexts.Print(file),
    [var file] => WholeRun.Print(file, int.MaxValue),
    [var file, var articles] when int.TryParse(articles, out var most) && most > 0 => WholeRun.Print(file, most),
    _ => WholeRun.Usage(),
};
