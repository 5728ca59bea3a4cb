using Casus.Coding.Frames;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Lexicons;
using Casus.Reading;

namespace Casus.Coding.Checks;

/// <summary>
/// Runs the examples of the lexicon: each sentence with a plus must be coded as written by its own entry, each with a
/// minus must not be coded by it.
/// </summary>
sealed class FrameTester(Func<Article, Document> analyse, EventCoder coder)
{
    static readonly DateOnly day = new(2024, 6, 18);

    /// <summary>The examples that do not come out as written.</summary>
    public IEnumerable<LexiconProblem> Test(Frame frame)
    {
        foreach (var example in frame.Examples)
        {
            var coded = coder
                .Code(
                    analyse(
                        new Article
                        {
                            Id = "example",
                            Date = day,
                            Text = example.Text,
                        }
                    )
                )
                .Events;
            var own = coded.Where(e => e.Rule == frame.Rule).ToList();
            if (example.Expected.Count == 0 && own.Count > 0)
                yield return Problem(
                    frame,
                    example,
                    $"must not be coded, but gives {string.Join("; ", own.Select(Show))}"
                );
            foreach (var expected in example.Expected)
                if (!own.Exists(e => Fits(e, expected)))
                    yield return Problem(
                        frame,
                        example,
                        $"wants {Show(expected)}, but gives {(coded.Count == 0 ? "nothing" : string.Join("; ", coded.Select(Show)))}"
                    );
        }
    }

    static LexiconProblem Problem(Frame frame, Example example, string message) =>
        new(frame.Path, example.Line, $"{message}: \"{example.Text}\"");

    static bool Fits(Event e, ExpectedEvent expected) =>
        e.Type == expected.Type
        && (expected.Mode is null || e.Mode == expected.Mode)
        && e.Status == expected.Status
        && Fits(e.Actors, expected.Actors)
        && Fits(e.Recipients, expected.Recipients);

    static bool Fits(IReadOnlyList<Party> parties, IReadOnlyList<string> expected) =>
        expected.All(wanted => parties.Any(party => Fits(party.Actor, wanted)))
        && parties.All(party => expected.Any(wanted => Fits(party.Actor, wanted)));

    static bool Fits(Actor actor, string wanted)
    {
        var dot = wanted.IndexOf('.');
        var (code, sector) = dot < 0 ? (wanted, "") : (wanted[..dot], wanted[(dot + 1)..]);
        return (code.Length == 0 || actor.Code == code) && (sector.Length == 0 || actor.Sector == sector);
    }

    static string Show(Event e) =>
        $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} {Show(e.Actors)} > {Show(e.Recipients)} "
        + $"{e.Status.ToString().ToLowerInvariant()} [{e.Rule}]";

    static string Show(IReadOnlyList<Party> parties) =>
        parties.Count == 0
            ? "-"
            : string.Join(
                ' ',
                parties.Select(p => p.Actor.Code + (p.Actor.Sector is null ? "" : "." + p.Actor.Sector))
            );

    static string Show(ExpectedEvent e) =>
        $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} {Side(e.Actors)} > {Side(e.Recipients)} {e.Status.ToString().ToLowerInvariant()}";

    static string Side(IReadOnlyList<string> parties) => parties.Count == 0 ? "-" : string.Join(' ', parties);
}
