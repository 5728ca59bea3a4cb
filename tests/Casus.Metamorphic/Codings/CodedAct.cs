using Casus.Coding;
using Casus.Metamorphic.Pairs;

namespace Casus.Metamorphic.Codings;

/// <summary>What is compared of an event. Parties are code and sector ("KEN.GOV"), in order of the alphabet.</summary>
sealed record CodedAct(
    EventType Type,
    string? Mode,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    EventStatus Status,
    string? Date,
    string? Place,
    IReadOnlyList<string> Sources
)
{
    internal static CodedAct Of(Event told, Sentence sentence, string text) =>
        new(
            told.Type,
            told.Mode,
            Names(told.Actors),
            Names(told.Recipients),
            told.Status,
            told.Date?.Value,
            told.Place is { } place ? PlaceName(place, sentence, text) : null,
            Names(told.Attribution.Select(source => source.Speaker))
        );

    /// <summary>The country of the place, and whether it is the sentence's city.</summary>
    static string PlaceName(EventPlace place, Sentence sentence, string text) =>
        $"{place.Country}{(text[place.Words.Start..place.Words.End] == sentence.City ? " city" : "")}";

    static List<string> Names(IEnumerable<Party> parties) =>
        [
            .. parties
                .Select(party => $"{party.Actor.Code}.{party.Actor.Sector}")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The same act with other codes of countries.</summary>
    internal CodedAct With(Func<string, string> code) =>
        this with
        {
            Actors = Coded(Actors, code),
            Recipients = Coded(Recipients, code),
            Sources = Coded(Sources, code),
            Place = Place is null ? null : code(Place),
        };

    static List<string> Coded(IReadOnlyList<string> parties, Func<string, string> code) =>
        [.. parties.Select(code).Order(StringComparer.Ordinal)];

    public override string ToString() =>
        $"{Type}{(Mode is null ? "" : "/" + Mode)} {string.Join(' ', Actors)} > {string.Join(' ', Recipients)} {Status}"
        + $" {Date ?? "no date"} {Place ?? "no place"}{(Sources.Count == 0 ? "" : " says " + string.Join(' ', Sources))}";
}
