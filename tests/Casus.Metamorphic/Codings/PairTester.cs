using Casus.Metamorphic.Pairs;

namespace Casus.Metamorphic.Codings;

/// <summary>A pair with what was coded of both sentences.</summary>
sealed record TestedPair(Pair Pair, IReadOnlyList<CodedAct> First, IReadOnlyList<CodedAct> Second, Flips Flips)
{
    public bool IsFlipped => Flips != Flips.None;

    /// <summary>Nothing is coded, so that nothing is tested.</summary>
    public bool IsSilent => First.Count + Second.Count == 0;
}

/// <summary>Codes pairs and compares.</summary>
sealed class PairTester(NewsCoder coder)
{
    public TestedPair Test(Pair pair)
    {
        var (first, second) = (Coded(pair.First), Coded(pair.Second));
        return new(pair, first, second, Comparison.Of([.. first.Select(pair.Expected)], second));
    }

    List<CodedAct> Coded(Sentence sentence)
    {
        var text = sentence.Text;
        var coded = coder.Code(text, sentence.Published).Result!;
        return [.. coded.Events.Select(told => CodedAct.Of(told, sentence, text))];
    }
}
