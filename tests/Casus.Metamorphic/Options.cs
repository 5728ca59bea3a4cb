namespace Casus.Metamorphic;

/// <summary>What the command line asks for.</summary>
sealed record Options(int Pairs = 10_000, int Examples = 3, string? Kind = null)
{
    public const string Usage = "usage: Casus.Metamorphic [--pairs N] [--examples N of each kind] [--kind KIND]";

    /// <summary>Null where it asks for something else.</summary>
    public static Options? Read(string[] args)
    {
        var options = new Options();
        foreach (var option in args.Chunk(2))
        {
            var taken = option switch
            {
                ["--pairs", var number] when int.TryParse(number, out var pairs) && pairs > 0 => options with
                {
                    Pairs = pairs,
                },
                ["--examples", var number] when int.TryParse(number, out var examples) => options with
                {
                    Examples = examples,
                },
                ["--kind", var kind] => options with { Kind = kind },
                _ => null,
            };
            if (taken is null)
                return null;
            options = taken;
        }
        return options;
    }
}
