using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>
/// Reads the readings of entries: "CONSULT/visit 042: subject > object when object place; clause must unless negated".
/// </summary>
sealed class ReadingReader(FrameLists lists, FrameWords words)
{
    readonly ConditionReader conditions = new(lists, words);

    /// <exception cref="FormatException">The reading is written wrongly.</exception>
    public FrameReading Read(Frame frame, int number, string line)
    {
        var (head, when) = Cut(line, " when ");
        (head, var unless) = when is null ? Cut(head, " unless ") : (head, null);
        if (when is not null)
            (when, unless) = Cut(when, " unless ");
        List<Condition> asked =
        [
            .. conditions.ReadAll(when, unless: false),
            .. conditions.ReadAll(unless, unless: true),
        ];
        head = head.Trim();
        var alone = head.EndsWith(" alone", StringComparison.Ordinal);
        var together = head.EndsWith(" together", StringComparison.Ordinal);
        if (alone || together)
            head = head[..head.LastIndexOf(' ')].Trim();
        if (head == "nothing")
            return new FrameReading
            {
                Frame = frame,
                Line = number,
                Conditions = asked,
            };
        var (what, who) = Cut(head, ":");
        if (who is null)
            throw new FormatException($"neither verb, noun, example nor 'TYPE: actors > recipients': '{line}'");
        var codes = what.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (codes.Length == 0)
            throw new FormatException($"a reading starts with its type: '{line}'");
        var (type, mode) = ReadType(codes[0]);
        var (actors, recipients) = Cut(who, ">");
        return new FrameReading
        {
            Frame = frame,
            Line = number,
            Type = type,
            Mode = mode,
            Cameo = codes.Skip(1).FirstOrDefault(code => char.IsAsciiDigit(code[0])),
            Contexts = [.. codes.Skip(1).Where(code => !char.IsAsciiDigit(code[0]))],
            Actors = ReadSlots(actors),
            Recipients = ReadSlots(recipients ?? ""),
            Conditions = asked,
            Alone = alone,
            Together = together,
        };
    }

    static (EventType Type, string? Mode) ReadType(string text)
    {
        var (name, mode) = Cut(text, "/");
        if (!Enum.TryParse<EventType>(name, out var type) || type == EventType.None || !char.IsUpper(name[0]))
            throw new FormatException($"no PLOVER type: '{name}'");
        if (Plover.Mistake(type, mode, []) is { } mistake)
            throw new FormatException(mistake);
        return (type, mode);
    }

    SlotChoice ReadSlots(string text) =>
        new([
            .. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(alternative =>
                    (IReadOnlyList<Slot>)
                        [
                            .. LexiconFile
                                .Words(alternative)
                                .Where(word => word != "-")
                                .Select(word => Slot.Parse(word, words.Prepositions)),
                        ]
                ),
        ]);

    static (string Before, string? After) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + separator.Length)..]);
    }
}
