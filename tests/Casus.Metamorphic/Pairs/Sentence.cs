using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>The choices that make a sentence. Two sentences of a pair differ in one of them.</summary>
sealed record Sentence
{
    public required ActChoice Act { get; init; }

    /// <summary>A second act between the same two, done before.</summary>
    public required ActChoice Other { get; init; }
    public required PartyChoice A { get; init; }
    public required PartyChoice B { get; init; }
    public required PartyChoice Source { get; init; }
    public required Shape Shape { get; init; }
    public required int Line { get; init; }

    /// <summary>Null: the sentence tells no time.</summary>
    public required TimePhrase? Time { get; init; }

    /// <summary>The day that is told, counted from the day of publication.</summary>
    public required int DaysAway { get; init; }
    public required DateOnly Published { get; init; }

    /// <summary>Whether the place lies in the country of A, or in that of B.</summary>
    public required bool InA { get; init; }
    public required int CityAt { get; init; }

    Country PlaceCountry => InA ? A.Country : B.Country;

    public int Cities => PlaceCountry.Cities.Length;

    public string City => PlaceCountry.Cities[CityAt % Cities];

    public bool Has(string slot) => Shape.Lines[Line].Contains(slot, StringComparison.OrdinalIgnoreCase);

    public string Text
    {
        get
        {
            var text = Shape.Lines[Line];
            text = Time is null
                ? text.Replace(" {time}", "").Replace("{time}, ", "")
                : text.Replace("{time}", Time.Text(Published.AddDays(DaysAway)));
            text = text.Replace("{act}", Act.Text(A, B))
                .Replace("{other}", Other.Text(A, B))
                .Replace("{source}", Source.Text)
                .Replace("{place}", City);
            return char.ToUpperInvariant(text[0]) + text[1..];
        }
    }
}
