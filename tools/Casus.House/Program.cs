using Casus.House;

// casus-house FOLDER [--methods | --words]: the figures of a checkout, or the methods and words behind them.
var root = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? ".";
if (!File.Exists(Path.Combine(root, "Casus.slnx")))
{
    Console.Error.WriteLine($"no checkout of Casus: '{root}'");
    return 2;
}
var house = new Survey(Path.GetFullPath(root));
var lines =
    args.Contains("--methods") ? house.Methods()
    : args.Contains("--words") ? house.Words()
    : house.Table();
foreach (var line in lines)
    Console.WriteLine(line);
return 0;
