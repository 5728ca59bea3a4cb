namespace Casus.Coding.Frames;

/// <summary>Reads the examples of entries: "+ Kenya visited Chad. => CONSULT/visit KEN > TCD", "- The clock visited".</summary>
static class ExampleReader
{
    /// <exception cref="FormatException">The example is written wrongly.</exception>
    public static Example Read(int number, string line)
    {
        var parts = line[1..].Split("=>", StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0 || (line[0] == '+') != (parts.Length > 1))
            throw new FormatException($"an example is '+ sentence => TYPE A > B' or '- sentence': '{line}'");
        return new Example(number, parts[0], [.. parts.Skip(1).Select(ReadExpected)]);
    }

    static ExpectedEvent ReadExpected(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var status = EventStatus.Actual;
        if (words.Count > 1 && char.IsAsciiLetterLower(words[^1][0]))
        {
            if (!Enum.TryParse(words[^1], ignoreCase: true, out status))
                throw new FormatException($"no status: '{words[^1]}'");
            words.RemoveAt(words.Count - 1);
        }
        var typeAndMode = words.Count == 0 ? [""] : words[0].Split('/', 2);
        if (!Enum.TryParse<EventType>(typeAndMode[0], out var type))
            throw new FormatException($"no PLOVER type: '{typeAndMode[0]}'");
        var arrow = words.IndexOf(">");
        var actors = words.Skip(1).Take((arrow < 0 ? words.Count : arrow) - 1).Where(word => word != "-");
        var recipients = arrow < 0 ? [] : words.Skip(arrow + 1).Where(word => word != "-");
        return new ExpectedEvent(type, typeAndMode.ElementAtOrDefault(1), [.. actors], [.. recipients], status);
    }
}
