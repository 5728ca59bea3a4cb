using Casus.Metamorphic.Codings;

namespace Casus.Metamorphic;

/// <summary>Shows a pair with both codings.</summary>
static class Examples
{
    public static void Print(TestedPair tested)
    {
        var first = tested.Pair.First;
        Console.WriteLine();
        Console.WriteLine($"{tested.Pair.Kind}: {tested.Flips} ({first.Act.Act.Name}, {first.Act.Mood.Name}, {first.Shape.Name})");
        Print(first.Text, tested.First);
        Print(tested.Pair.Second.Text, tested.Second);
    }

    static void Print(string text, IReadOnlyList<CodedAct> acts)
    {
        Console.WriteLine($"  {text}");
        foreach (var act in acts)
            Console.WriteLine($"    {act}");
    }
}
