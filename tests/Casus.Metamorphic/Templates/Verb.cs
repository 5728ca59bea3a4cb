namespace Casus.Metamorphic.Templates;

/// <summary>
/// The forms of a verb. What stands behind "..." in them follows the object: "find ... guilty"; the passive has it together.
/// </summary>
sealed record Verb(string Infinitive, string Past, string Participle)
{
    internal static Verb Read(string forms) =>
        forms.Split('/', StringSplitOptions.TrimEntries) switch
        {
            [var infinitive, var past] => new(infinitive, past, past),
            [var infinitive, var past, var participle] => new(infinitive, past, participle),
            _ => throw new InvalidDataException($"acts.txt: no infinitive / past / participle: '{forms}'"),
        };

    /// <summary>The verb in a mood: its numbers stand for the forms, "was" and "has" agree with the subject.</summary>
    public string In(string mood, bool plural) =>
        string.Join(
            ' ',
            mood.Split(' ')
                .Select(word =>
                    word switch
                    {
                        "1" => Infinitive,
                        "2" => Past,
                        "3" => Participle,
                        "was" => plural ? "were" : "was",
                        "has" => plural ? "have" : "has",
                        _ => word,
                    }
                )
        );
}
