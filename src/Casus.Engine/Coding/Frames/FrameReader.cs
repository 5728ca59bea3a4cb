using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Frames;

/// <summary>
/// Reads frame files as docs/lexicon-format.md describes them. Mistakes are collected, and what is right is kept.
/// </summary>
/// <param name="words">The word lists; those that are built in where none are given.</param>
sealed class FrameReader(WordLists? words = null)
{
    static readonly (string Keyword, PredicateKind Kind)[] keywords =
    [
        ("verb ", PredicateKind.Verb),
        ("noun ", PredicateKind.Noun),
        ("passive noun ", PredicateKind.PassiveNoun),
        ("adjective ", PredicateKind.Adjective),
    ];

    readonly FrameLists lists = new();
    readonly List<(string File, string Name, int Number, string Line, bool Own)> lines = [];
    readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The words by which frames are read.</summary>
    public FrameWords Words { get; } = (words ?? WordLists.BuiltIn).For<FrameWords>();

    ReadingReader Readings => field ??= new ReadingReader(lists, Words);

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
                lists.Add(read, entry, own);
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
    public FrozenSet<string> List(string name) => lists.Of(name);

    void ReadLine(Frame frame, int number, string line)
    {
        if (line[0] is '+' or '-')
            frame.Examples.Add(ExampleReader.Read(number, line));
        else if (!ReadPredicates(frame, line))
            frame.Readings.Add(Readings.Read(frame, number, line));
    }

    static bool ReadPredicates(Frame frame, string line)
    {
        foreach (var (keyword, kind) in keywords)
        {
            if (!line.StartsWith(keyword, StringComparison.Ordinal))
                continue;
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
            return true;
        }
        return false;
    }
}
