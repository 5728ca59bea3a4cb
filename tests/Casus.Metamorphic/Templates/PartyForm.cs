using System.Text.RegularExpressions;

namespace Casus.Metamorphic.Templates;

/// <summary>A line of parties.txt: one way to name a kind of party.</summary>
sealed partial record PartyForm(string Kind, bool Plural, string Words)
{
    internal static PartyForm Read(string line)
    {
        var (kind, words) = TemplateFile.Named(line);
        return new(kind, words.StartsWith('+'), words.TrimStart('+', ' '));
    }

    /// <summary>How many loaded and plain words stand for each other; 1 where there are none.</summary>
    public int Alternatives => WordChoice().Match(Words) is { Success: true } choice ? Parts(choice).Length : 1;

    /// <summary>How many names stand for each other in a country; 1 where there are none.</summary>
    public int Names(Country country) =>
        Words.Contains("{name}") ? country.People.Length
        : NameChoice().Match(Words) is { Success: true } choice ? Parts(choice).Length
        : 1;

    public string Text(Country country, int word, int name)
    {
        var text = WordChoice().Replace(Words, choice => Taken(choice, word));
        text = NameChoice().Replace(text, choice => Taken(choice, name));
        return text.Replace("{name}", country.People[name % country.People.Length])
            .Replace("{country}", country.Name)
            .Replace("a {adjective}", $"{(IsSpokenVowel(country.Adjective[0]) ? "an" : "a")} {country.Adjective}")
            .Replace("{adjective}", country.Adjective);
    }

    // "a Ugandan".
    static bool IsSpokenVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O';

    static string Taken(Match choice, int number) => Parts(choice) is var parts ? parts[number % parts.Length] : "";

    static string[] Parts(Match choice) => choice.Groups[1].Value.Split('|');

    [GeneratedRegex(@"\[([^]]+)\]")]
    private static partial Regex WordChoice();

    [GeneratedRegex("<([^>]+)>")]
    private static partial Regex NameChoice();
}
