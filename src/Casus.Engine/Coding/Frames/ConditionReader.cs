using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>Reads the conditions of readings: "object treaty, peace deal", "clause must", "subject .MIL".</summary>
/// <param name="lists">The lists that conditions name.</param>
/// <param name="words">The words by which frames are read.</param>
sealed class ConditionReader(FrameLists lists, FrameWords words)
{
    // Those of clauses are words like others in other slots.
    static readonly (string Word, Asked Asked, bool OfClause)[] kinds =
    [
        ("EVENT", Asked.Event, false),
        ("actor", Asked.Actor, false),
        ("place", Asked.Place, false),
        ("any", Asked.Anything, false),
        ("several", Asked.Several, false),
        ("others", Asked.Others, false),
        ("must", Asked.Duty, true),
        ("will", Asked.Ahead, true),
        ("that", Asked.Finite, true),
        ("not", Asked.Denied, true),
    ];

    /// <summary>Reads the conditions behind "when" or "unless", which semicolons separate.</summary>
    /// <exception cref="FormatException">A condition is written wrongly.</exception>
    public IEnumerable<Condition> ReadAll(string? text, bool unless) =>
        (text ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Read(part, unless));

    Condition Read(string text, bool unless)
    {
        if (text == "negated")
            return new Condition(null, new WordTest(), unless);
        if (text.IndexOf(' ') is not (> 0 and var space))
            throw new FormatException($"a condition is 'slot words': '{text}'");
        var (slot, items) = (text[..space], LexiconFile.Words(text[(space + 1)..]));
        if (items.GroupBy(item => item).FirstOrDefault(group => group.Count() > 1) is { } doubled)
            throw new FormatException($"stands twice in the condition: '{doubled.Key}'");
        var test = ReadTest(items.SelectMany(lists.Expand), ofClause: slot == "clause");
        return new Condition(Slot.Parse(slot, words.Prepositions), test, unless) { Text = text };
    }

    WordTest ReadTest(IEnumerable<string> items, bool ofClause)
    {
        var (lemmas, phrases) = (new HashSet<string>(StringComparer.Ordinal), new List<string[]>());
        var (types, sectors) = (new HashSet<EventType>(), new HashSet<string>(StringComparer.Ordinal));
        var asked = Asked.Nothing;
        foreach (var item in items)
            if (KindOf(item, ofClause) is var kind and not Asked.Nothing)
                asked |= kind;
            else if (item[0] == '.')
                sectors.Add(Sector(item));
            else if (IsType(item, out var type))
                types.Add(type);
            else if (item.Contains(' '))
                phrases.Add(item.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else
                lemmas.Add(item);
        return new WordTest
        {
            Lemmas = lemmas,
            Phrases = phrases,
            Types = types,
            Sectors = sectors,
            Asked = asked,
        };
    }

    static Asked KindOf(string item, bool ofClause)
    {
        foreach (var (word, asked, forClause) in kinds)
            if (item == word && (ofClause || !forClause))
                return asked;
        return Asked.Nothing;
    }

    string Sector(string item) =>
        Plover.Sectors.ContainsKey(item[1..]) || words.CodesOfBodies.Contains(item[1..])
            ? item[1..]
            : throw new FormatException($"no sector of PLOVER and no code of bodies: '{item}'");

    static bool IsType(string item, out EventType type)
    {
        type = EventType.None;
        return item.Length > 2 && item.All(char.IsAsciiLetterUpper) && Enum.TryParse(item, out type);
    }
}
