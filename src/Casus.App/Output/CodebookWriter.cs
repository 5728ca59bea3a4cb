using System.Globalization;
using Casus.Coding;
using Casus.Coding.Frames;

namespace Casus.App.Output;

/// <summary>
/// Writes docs/codebook.md: what each type, mode, context and sector means, and the words and examples by which the
/// lexicon codes it.
/// </summary>
public static class CodebookWriter
{
    const int examplesOfEach = 3;

    static readonly string[] quads =
    [
        "",
        "verbal cooperation",
        "material cooperation",
        "verbal conflict",
        "material conflict",
    ];

    public static void Write(TextWriter output, IReadOnlyList<Frame> frames)
    {
        var readings = frames
            .SelectMany(frame => frame.Readings.Where(reading => reading.Type != EventType.None))
            .ToLookup(reading => (reading.Type, reading.Mode));
        var examples = frames
            .SelectMany(frame =>
                frame
                    .Examples.Where(example => example.Expected.Count == 1)
                    .Select(example =>
                        (example, expected: example.Expected[0], mode: ModeOf(frame, example.Expected[0]))
                    )
            )
            .ToLookup(pair => (pair.expected.Type, pair.mode), pair => pair.example);
        var types = Enum.GetValues<EventType>().Where(type => type != EventType.None).ToList();

        output.WriteLine("# Codebook");
        output.WriteLine();
        output.WriteLine(
            "Written by `casus lexicon codebook` from the lexicon: definitions from `lexicon/plover.tsv`, "
                + "words and examples from `lexicon/frames`. Do not edit."
        );
        output.WriteLine();
        output.WriteLine(
            "Types, modes, contexts, sectors and scores are PLOVER's (version 2.0 draft of 4 February 2024, "
                + "openeventdata/PLOVER); the definitions are in our words. CAMEO codes are those that entries "
                + "give to the events of a mode; a mode in PLOVER has several. Scores run from -10 (conflict) to "
                + "10 (cooperation)."
        );
        output.WriteLine();
        output.WriteLine("| type | quad | score | |\n|---|---|---|---|");
        foreach (var type in types)
            output.WriteLine(
                $"| [{type}](#{type.ToString().ToLowerInvariant()}) | {Plover.Quad(type)} "
                    + $"{quads[Plover.Quad(type)]} | {Score(type, null)} | {Plover.Definition(type, null)} |"
            );
        output.WriteLine();
        output.WriteLine(
            "What is told as coming is coded by PLOVER's rule: future CONSULT, SUPPORT, COOPERATE and AID "
                + "are AGREE, a future RETREAT is CONCEDE, coming harm is THREATEN. How the words of an entry find "
                + "their actors and recipients is in [lexicon-format.md](lexicon-format.md), the fields of an "
                + "event in [output.md](output.md)."
        );
        foreach (var type in types)
        {
            output.WriteLine();
            output.WriteLine($"## {type}");
            output.WriteLine();
            output.WriteLine(
                $"{quads[Plover.Quad(type)]} ({Plover.Quad(type)}), score {Score(type, null)}. {Plover.Definition(type, null)}"
            );
            Section(output, readings[(type, null)], examples[(type, null)]);
            foreach (var mode in Plover.Modes(type))
            {
                output.WriteLine();
                output.WriteLine($"### {type}/{mode}");
                output.WriteLine();
                output.WriteLine($"Score {Score(type, mode)}. {Plover.Definition(type, mode)}");
                Section(output, readings[(type, mode)], examples[(type, mode)]);
            }
        }
        Names(output, "Contexts", "context", Plover.Contexts);
        Names(output, "Sectors", "sector", Plover.Sectors);
    }

    static void Section(TextWriter output, IEnumerable<FrameReading> readings, IEnumerable<Example> examples)
    {
        var cameo = string.Join(
            ", ",
            readings.Select(reading => reading.Cameo).OfType<string>().Distinct().Order(StringComparer.Ordinal)
        );
        if (cameo.Length > 0)
            output.WriteLine($"\nCAMEO: {cameo}");
        var always = readings
            .Where(reading => reading.Conditions.Count == 0)
            .Select(reading => reading.Frame)
            .ToHashSet();
        Words(output, "", always);
        Words(
            output,
            " on a condition",
            readings.Select(reading => reading.Frame).Distinct().Where(frame => !always.Contains(frame))
        );
        var chosen = examples.Take(examplesOfEach).ToList();
        if (chosen.Count > 0)
            output.WriteLine();
        foreach (var example in chosen)
            output.WriteLine($"- {example.Text} *{Sides(example.Expected[0])}*");
    }

    static void Words(TextWriter output, string when, IEnumerable<Frame> frames)
    {
        var predicates = frames
            .SelectMany(frame => frame.Predicates)
            .ToLookup(predicate => predicate.Kind, predicate => predicate.ToString());
        foreach (
            var (kind, title) in (ReadOnlySpan<(PredicateKind, string)>)
                [
                    (PredicateKind.Verb, "Verbs"),
                    (PredicateKind.Noun, "Nouns"),
                    (PredicateKind.PassiveNoun, "Nouns of what is undergone"),
                    (PredicateKind.Adjective, "Adjectives"),
                ]
        )
            if (predicates[kind].Any())
                output.WriteLine(
                    $"\n{title}{when}: {string.Join(", ", predicates[kind].Distinct().Order(StringComparer.Ordinal))}"
                );
    }

    /// <summary>An example may leave out the mode where its entry has only one.</summary>
    static string? ModeOf(Frame frame, ExpectedEvent expected) =>
        expected.Mode
        ?? (
            frame
                .Readings.Where(reading => reading.Type == expected.Type)
                .Select(reading => reading.Mode)
                .Distinct()
                .ToList()
                is [var only]
                ? only
                : null
        );

    static string Sides(ExpectedEvent expected)
    {
        var actors = string.Join(", ", expected.Actors);
        var recipients = string.Join(", ", expected.Recipients);
        return recipients.Length == 0 ? actors : $"{(actors.Length == 0 ? "?" : actors)} → {recipients}";
    }

    static void Names(
        TextWriter output,
        string title,
        string column,
        IEnumerable<KeyValuePair<string, string>> definitions
    )
    {
        output.WriteLine($"\n## {title}\n\n| {column} | |\n|---|---|");
        foreach (var (name, definition) in definitions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            output.WriteLine($"| `{name}` | {definition} |");
    }

    static string Score(EventType type, string? mode) =>
        Plover.Score(type, mode).ToString(CultureInfo.InvariantCulture);
}
