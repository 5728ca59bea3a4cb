using Casus;
using Casus.Metamorphic;
using Casus.Metamorphic.Codings;
using Casus.Metamorphic.Pairs;
using Casus.Metamorphic.Templates;

// casus-metamorphic [--pairs N] [--examples N] [--kind KIND]: how many pairs of sentences are not coded alike, and examples.
if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}
var tester = new PairTester(NewsCoder.Load());
var tested = PairMaker.Pairs(TemplateSet.Load(), options.Pairs).AsParallel().AsOrdered().Select(tester.Test).ToList();
var table = new FlipTable(tested);
foreach (var line in table.Lines())
    Console.WriteLine(line);
foreach (var kind in table.Kinds.Where(kind => options.Kind is null || kind == options.Kind))
foreach (var line in table.Examples(kind, options.Examples))
    Console.WriteLine(line);
return 0;
