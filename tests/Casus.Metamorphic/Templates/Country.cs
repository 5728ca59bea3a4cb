namespace Casus.Metamorphic.Templates;

/// <summary>A line of countries.txt; the cities and people of one country stand for each other.</summary>
sealed record Country(string Code, string Name, string Adjective, string[] Cities, string[] People)
{
    internal static Country Read(string line) =>
        line.Split('|', StringSplitOptions.TrimEntries) is [var code, var name, var adjective, var cities, var people]
            ? new(code, name, adjective, cities.Split(", "), people.Split(", "))
            : throw new InvalidDataException($"countries.txt: no code | name | adjective | cities | people: '{line}'");
}
