using System.Collections.Frozen;
using Casus.Coding;
using Casus.Lexicons;

namespace Casus.Analysis.Forecasts;

/// <summary>Which acts count as the coming of a foreseen act (lexicon/kin.txt).</summary>
sealed class Kin
{
    const string Path = "lexicon/kin.txt",
        Same = "same";

    static readonly Lazy<Kin> builtIn = new(() => Read(EmbeddedFiles.Lines(Path)));

    readonly FrozenDictionary<Act, Act?[]> comings,
        refusals;
    readonly FrozenSet<Act> together,
        once;

    Kin(
        Dictionary<Act, Act?[]> comings,
        Dictionary<Act, Act?[]> refusals,
        HashSet<Act> together,
        HashSet<Act> once,
        List<LexiconProblem> problems
    )
    {
        (this.comings, this.refusals, this.together, this.once) = (
            comings.ToFrozenDictionary(),
            refusals.ToFrozenDictionary(),
            together.ToFrozenSet(),
            once.ToFrozenSet()
        );
        Problems = problems;
    }

    /// <summary>The table that is built into the engine.</summary>
    public static Kin BuiltIn => builtIn.Value;

    /// <summary>Mistakes in the table; what is right in it is used all the same.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; }

    /// <summary>Reads a table; the format stands in the head of lexicon/kin.txt.</summary>
    public static Kin Read(IEnumerable<string> lines)
    {
        var (comings, refusals, together, once, problems) = (
            new Dictionary<Act, Act?[]>(),
            new Dictionary<Act, Act?[]>(),
            new HashSet<Act>(),
            new HashSet<Act>(),
            new List<LexiconProblem>()
        );
        var file = new LexiconFile(Path, lines, problems);
        foreach (var (head, words) in file.Lists())
            try
            {
                if (head is "together" or "once")
                {
                    (head == "once" ? once : together).UnionWith(words.Select(Parse));
                    continue;
                }
                var refused = head.StartsWith("refused ", StringComparison.Ordinal);
                var acts = words.Select(word => word == Same && !refused ? (Act?)null : Parse(word)).ToArray();
                if (!(refused ? refusals : comings).TryAdd(Parse(refused ? head["refused ".Length..] : head), acts))
                    throw new FormatException("the act has a line already");
            }
            catch (FormatException wrong)
            {
                file.Mistake($"{wrong.Message}: '{head}: {string.Join(", ", words)}'");
            }
        return new Kin(comings, refusals, together, once, problems);
    }

    /// <summary>Whether what happened is what was foreseen, or near enough.</summary>
    public bool Counts(Act foreseen, bool refused, Act happened)
    {
        foreach (var act in Line(foreseen, refused))
            if (
                act is null
                    ? happened.Type == foreseen.Type
                        && (happened.Mode == foreseen.Mode || happened.Mode is null || foreseen.Mode is null)
                    : act.Value.Type == happened.Type && (act.Value.Mode is null || act.Value.Mode == happened.Mode)
            )
                return true;
        return false;
    }

    /// <summary>Whether it does not matter in such an act who is actor and who is recipient.</summary>
    public bool IsTogether(Act act) => together.Contains(act) || together.Contains(new Act(act.Type, null));

    /// <summary>Whether such an act seldom comes to one person twice in a year.</summary>
    public bool IsOnce(Act act) => once.Contains(act);

    Act?[] Line(Act foreseen, bool refused)
    {
        var lines = refused ? refusals : comings;
        return lines.TryGetValue(foreseen, out var own) || lines.TryGetValue(new Act(foreseen.Type, null), out own)
            ? own
            : [];
    }

    static Act Parse(string text)
    {
        var parts = text.Trim().Split('/');
        if (
            parts.Length > 2
            || !Enum.TryParse<EventType>(parts[0], out var type)
            || type == EventType.None
            || !Enum.IsDefined(type)
        )
            throw new FormatException($"'{text.Trim()}' is no type");
        var mode = parts.Length == 2 ? parts[1] : null;
        return Plover.Mistake(type, mode, []) is { } mistake ? throw new FormatException(mistake) : new Act(type, mode);
    }
}
