using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>
/// Reads frame files as docs/lexicon-format.md describes them. Mistakes are collected, and what is right is kept.
/// </summary>
/// <param name="words">The word lists; those that are built in where none are given.</param>
public sealed class FrameReader(WordLists? words = null)
{
    readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);
    readonly List<(string File, string Name, int Number, string Line, bool Own)> lines = [];
    readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The words by which frames are read.</summary>
    public FrameWords Words { get; } = (words ?? WordLists.BuiltIn).For<FrameWords>();

    public List<Frame> Frames { get; } = [];
    public List<LexiconProblem> Problems { get; } = [];

    /// <summary>
    /// Takes the lines of one file; the frames are made by <see cref="Finish"/>, so that files may use each other's
    /// word lists. An <paramref name="own"/> entry takes the place of one that was added before under its name.
    /// </summary>
    public void Add(string file, IEnumerable<string> content, bool own = false)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var read = new LexiconFile(file, content, Problems);
        foreach (var entry in read.Entries())
            if (entry[0] == '@')
                AddList(read, entry, own);
            else
                lines.Add((file, name, read.Line, entry, own));
    }

    public void Finish()
    {
        Frame? frame = null;
        var before = 0;
        foreach (var (file, name, number, line, own) in lines)
            try
            {
                if (line.StartsWith("==", StringComparison.Ordinal))
                {
                    End(frame, before);
                    before = Problems.Count;
                    frame = new Frame(name, line[2..].Trim(), number) { Path = file, IsOwn = own };
                    if (own && Frames.RemoveAll(other => !other.IsOwn && other.Rule == frame.Rule) > 0)
                        names.Remove(frame.Rule);
                    if (frame.Name.Length == 0 || !names.Add(frame.Rule))
                        throw new FormatException($"the entry's name is missing or was used before: '{frame.Name}'");
                    Frames.Add(frame);
                }
                else if (frame is null || frame.File != name)
                    throw new FormatException($"outside an entry (== name): '{line}'");
                else
                {
                    frame.Written.Add((number, line));
                    ReadLine(frame, number, line);
                }
            }
            catch (FormatException mistake)
            {
                Problems.Add(new LexiconProblem(file, number, mistake.Message));
            }
        End(frame, before);
    }

    /// <summary>An entry has predicates and readings; a user's may be empty to take one of ours away.</summary>
    void End(Frame? frame, int problemsBefore)
    {
        if (frame is null || frame.IsOwn && frame.Written.Count == 0 || Problems.Count > problemsBefore)
            return;
        if (frame.Predicates.Count == 0 || frame.Readings.Count == 0)
            Problems.Add(new LexiconProblem(frame.Path, frame.Line, $"no words or no reading: '== {frame.Name}'"));
    }

    /// <summary>The words of a list; empty where no file has it.</summary>
    public FrozenSet<string> List(string name) =>
        lists.TryGetValue(name, out var words) ? words.ToFrozenSet(StringComparer.Ordinal) : [];

    void AddList(LexiconFile file, string line, bool own)
    {
        var equals = line.IndexOf('=');
        var added = LexiconFile.Words(line[(equals + 1)..]);
        if (equals < 2 || added.Count == 0)
        {
            file.Mistake($"a word list is written '@name = word, word': '{line}'");
            return;
        }
        var name = line[..equals].Trim();
        if (!lists.TryGetValue(name, out var words))
            lists[name] = words = [];
        foreach (var word in added)
            if (!words.Contains(word))
                words.Add(word);
            else if (!own)
                file.Mistake($"stands twice in {name}: '{word}'");
    }

    void ReadLine(Frame frame, int number, string line)
    {
        if (line[0] is '+' or '-')
        {
            frame.Examples.Add(ReadExample(number, line));
            return;
        }
        foreach (
            var (keyword, kind) in (ReadOnlySpan<(string, PredicateKind)>)
                [
                    ("verb ", PredicateKind.Verb),
                    ("noun ", PredicateKind.Noun),
                    ("passive noun ", PredicateKind.PassiveNoun),
                    ("adjective ", PredicateKind.Adjective),
                ]
        )
            if (line.StartsWith(keyword, StringComparison.Ordinal))
            {
                var twice = new List<string>();
                foreach (var item in LexiconFile.Words(line[keyword.Length..]))
                {
                    var predicate = new Predicate(kind, item.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    if (frame.Predicates.Exists(p => p.Kind == kind && p.Words.SequenceEqual(predicate.Words)))
                        twice.Add(item);
                    else
                        frame.Predicates.Add(predicate);
                }
                if (twice.Count > 0)
                    throw new FormatException($"stands twice in the entry: '{string.Join(", ", twice)}'");
                return;
            }
        frame.Readings.Add(ReadReading(frame, number, line));
    }

    FrameReading ReadReading(Frame frame, int number, string line)
    {
        var conditions = new List<Condition>();
        var (head, when) = Cut(line, " when ");
        string? unless = null;
        if (when is null)
            (head, unless) = Cut(head, " unless ");
        else
            (when, unless) = Cut(when, " unless ");
        foreach (var (text, negated) in new[] { (when, false), (unless, true) })
            if (text is not null)
                foreach (
                    var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                )
                    conditions.Add(ReadCondition(part, negated));
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
                Conditions = conditions,
            };

        var colon = head.IndexOf(':');
        if (colon < 0)
            throw new FormatException($"neither verb, noun, example nor 'TYPE: actors > recipients': '{line}'");
        var words = head[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            throw new FormatException($"a reading starts with its type: '{line}'");
        var (typeName, mode) = Cut(words[0], "/");
        if (!Enum.TryParse<EventType>(typeName, out var type) || type == EventType.None || !char.IsUpper(typeName[0]))
            throw new FormatException($"no PLOVER type: '{typeName}'");
        var cameo = words.Skip(1).FirstOrDefault(word => char.IsAsciiDigit(word[0]));
        if (Plover.Mistake(type, mode, []) is { } mistake)
            throw new FormatException(mistake);
        var (actors, recipients) = Cut(head[(colon + 1)..], ">");
        return new FrameReading
        {
            Frame = frame,
            Line = number,
            Type = type,
            Mode = mode,
            Cameo = cameo,
            Contexts = [.. words.Skip(1).Where(word => !char.IsAsciiDigit(word[0]))],
            Actors = ReadSlots(actors),
            Recipients = ReadSlots(recipients ?? ""),
            Conditions = conditions,
            Alone = alone,
            Together = together,
        };
    }

    SlotChoice ReadSlots(string text) =>
        new([
            .. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(alternative =>
                    (IReadOnlyList<Slot>)[.. LexiconFile.Words(alternative).Where(word => word != "-").Select(ReadSlot)]
                ),
        ]);

    Slot ReadSlot(string word) =>
        Slot.TryParse(word, Words.Prepositions, out var slot) ? slot : throw new FormatException($"no slot: '{word}'");

    Condition ReadCondition(string text, bool unless)
    {
        if (text == "negated")
            return new Condition(null, new WordTest(), unless);
        var (slotName, words) = Cut(text, " ");
        if (words is null)
            throw new FormatException($"a condition is 'slot words': '{text}'");
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        var phrases = new List<string[]>();
        var types = new HashSet<EventType>();
        var sectors = new HashSet<string>(StringComparer.Ordinal);
        var (anyEvent, anyActor, anyPlace, anything, several, others, duty, ahead, finite, denied) = (
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false
        );
        var named = LexiconFile.Words(words);
        if (named.GroupBy(item => item).FirstOrDefault(group => group.Count() > 1) is { } doubled)
            throw new FormatException($"stands twice in the condition: '{doubled.Key}'");
        foreach (var item in named.SelectMany(Expand))
            if (item == "EVENT")
                anyEvent = true;
            else if (item == "actor")
                anyActor = true;
            else if (item == "place")
                anyPlace = true;
            else if (item == "must" && slotName == "clause")
                duty = true;
            else if (item == "will" && slotName == "clause")
                ahead = true;
            else if (item == "that" && slotName == "clause")
                finite = true;
            else if (item == "not" && slotName == "clause")
                denied = true;
            else if (item == "any")
                anything = true;
            else if (item == "several")
                several = true;
            else if (item == "others")
                others = true;
            else if (item[0] == '.')
                sectors.Add(
                    Plover.Sectors.ContainsKey(item[1..]) || item is ".IGO" or ".UNO" or ".NGO" or ".MNC"
                        ? item[1..]
                        : throw new FormatException($"no sector of PLOVER and no code of bodies: '{item}'")
                );
            else if (
                item.Length > 2
                && item.All(char.IsAsciiLetterUpper)
                && Enum.TryParse<EventType>(item, out var type)
            )
                types.Add(type);
            else if (item.Contains(' '))
                phrases.Add(item.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else
                lemmas.Add(item);
        var test = new WordTest
        {
            Lemmas = lemmas,
            Phrases = phrases,
            Types = types,
            Sectors = sectors,
            AnyEvent = anyEvent,
            AnyActor = anyActor,
            AnyPlace = anyPlace,
            Anything = anything,
            Several = several,
            Others = others,
            Denied = denied,
            Duty = duty,
            Ahead = ahead,
            Finite = finite,
        };
        return new Condition(ReadSlot(slotName), test, unless) { Text = text };
    }

    IEnumerable<string> Expand(string item)
    {
        if (item[0] != '@')
            return [item];
        return lists.TryGetValue(item, out var words)
            ? words.SelectMany(Expand)
            : throw new FormatException($"no word list of that name: '{item}'");
    }

    static Example ReadExample(int number, string line)
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
        var (typeName, mode) = Cut(words.Count == 0 ? "" : words[0], "/");
        if (!Enum.TryParse<EventType>(typeName, out var type))
            throw new FormatException($"no PLOVER type: '{typeName}'");
        var arrow = words.IndexOf(">");
        var actors = words.Skip(1).Take((arrow < 0 ? words.Count : arrow) - 1).Where(word => word != "-");
        var recipients = arrow < 0 ? [] : words.Skip(arrow + 1).Where(word => word != "-");
        return new ExpectedEvent(type, mode, [.. actors], [.. recipients], status);
    }

    static (string Before, string? After) Cut(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + separator.Length)..]);
    }
}
