using System.Security.Cryptography;
using System.Text;
using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Attributions;
using Casus.Coding.Events;
using Casus.Coding.Explanations;
using Casus.Coding.Factuality;
using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Places;
using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;
using Casus.Reading;

namespace Casus.Coding.Pipeline;

/// <summary>
/// Codes the events of an analysed article: finds actors, matches frames, reads status, source and time, and merges
/// what is told twice. Thread-safe.
/// </summary>
public sealed class EventCoder
{
    readonly ActorFinder actorFinder;
    readonly FrameTable frames;
    readonly ModalityLexicon modality;
    readonly AttributionLexicon attribution;
    readonly ProbabilityScale scale;
    readonly ContextFinder contexts;
    readonly TimeFinder times = new();
    readonly PlaceFinder places = new();

    public EventCoder(
        ActorFinder actorFinder,
        FrameTable frames,
        ModalityLexicon modality,
        AttributionLexicon attribution,
        ProbabilityScale scale,
        ContextFinder contexts
    )
    {
        this.contexts = contexts;
        this.actorFinder = actorFinder;
        this.frames = frames;
        this.modality = modality;
        this.attribution = attribution;
        this.scale = scale;
    }

    public FrameTable Frames => frames;

    /// <summary>Mistakes in the lexicon's files; what is right in them is used all the same.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; private init; } = [];

    /// <summary>The coder with the lexicon that is built into the engine.</summary>
    public static EventCoder Load()
    {
        var problems = new List<LexiconProblem>();
        // Frames, actors and places are read side by side.
        var actors = Task.Run(ActorFinder.Load);
        Task.Run(() => Gazetteer.World);
        return Load(FrameTable.Load(problems), problems, actors);
    }

    /// <summary>The coder with a user's own entries, which win over those built in.</summary>
    public static EventCoder Load(LexiconFolder own)
    {
        var actors = ActorLexicon.With(own);
        List<LexiconProblem> problems = [.. own.Strays(ActorLexicon.Files), .. actors.Problems];
        return Load(FrameTable.Load(problems, own), problems, Task.FromResult(new ActorFinder(actors)));
    }

    /// <summary>The coder with frames read from elsewhere, and for the rest the lexicon that is built in.</summary>
    public static EventCoder Load(FrameReader frames) => Load(new FrameTable(frames), [.. frames.Problems]);

    static EventCoder Load(FrameTable frames, List<LexiconProblem> problems, Task<ActorFinder>? actors = null)
    {
        var (modality, attribution, scale, contexts) = (
            ModalityLexicon.Load(problems),
            AttributionLexicon.Load(problems),
            ProbabilityScale.Load(problems),
            ContextFinder.Load(problems)
        );
        return new(
            actors?.GetAwaiter().GetResult() ?? ActorFinder.Load(),
            frames,
            modality,
            attribution,
            scale,
            contexts
        )
        {
            Problems = problems,
        };
    }

    /// <summary>
    /// Codes one document; the result's offsets are UTF-16 positions in its text. A document with a <see cref="Trace"/>
    /// gets explanations too.
    /// </summary>
    public CodedArticle Code(Document document)
    {
        var steps = Steps(document);
        var events = new List<(Event Event, int Trigger)>();
        foreach (var (match, coded) in steps.Readings)
            if (coded is not null && !steps.TakenOver.Contains(match.Trigger))
                events.Add((coded, match.Trigger));
        document.Budget?.Check("joining acts told twice");
        EventMerger.Merge(events, document, steps.Tree);
        document.Budget?.Check("reading statements");
        for (var i = 0; i < events.Count; i++)
            events[i] = (HitPlace(events[i].Event), events[i].Trigger);
        if (events.Count == 0 && steps.Attributions.Reports.Count == 0)
            return new CodedArticle([], []);
        var contents = new ContentReader(
            document,
            steps.Tree,
            attribution,
            scale,
            new Experts(attribution),
            steps.Times
        );
        var statements = new StatementFinder(
            document,
            steps.Actors,
            steps.Attributions.Reports,
            contents,
            new ForeseenActs(document, steps.Tree, Acts(steps))
        );
        var article = WithIds(document, events, statements);
        return document.Trace is null
            ? article
            : article with
            {
                Explanations = new Explainer(document, steps).Explain(
                    article.Events,
                    events.ConvertAll(e => e.Trigger)
                ),
            };
    }

    static Dictionary<int, Act> Acts(CodingSteps steps)
    {
        var acts = new Dictionary<int, Act>();
        foreach (var (match, _) in steps.Readings)
            if (match.Reading.Type != EventType.None)
                acts[match.Trigger] = new Act(match.Reading.Type, match.Reading.Mode);
        return acts;
    }

    /// <summary>
    /// "fired missiles at the city": where nobody is named whom an attack by one side hits, it hits the place.
    /// </summary>
    static Event HitPlace(Event told) =>
        told
            is {
                Type: EventType.ASSAULT,
                Status: EventStatus.Actual,
                Actors: [{ Actor: var attacker }],
                Recipients: [],
                Place: { Country: { } country } place
            }
        && (attacker.Code != country || attacker.Sector is not null)
            ? told with
            {
                Recipients = [new Party(place.Words, new Actor(place.Name, country, null))],
            }
            : told;

    /// <summary>
    /// What the coder sees in a document before acts told twice are merged: actors, readings, what became of each.
    /// </summary>
    public CodingSteps Steps(Document document)
    {
        var tree = document.Syntax;
        var named = actorFinder.Find(document);
        document.Reached(WorkShares.ActorsFound, "finding times and sources");
        var expressions = times.Find(document);
        var attributions = new AttributionFinder(
            document,
            new ReportFinder(document, tree, named, new SubjectFinder(tree), attribution).Find()
        );
        document.Reached(WorkShares.SourcesFound, "reading acts");
        var actors = FirstPersons.Resolve(document, named, attributions.Reports);
        var matcher = new FrameMatcher(document, tree, frames, actors);
        var reading = new EventReading(
            document,
            tree,
            actors,
            matcher,
            modality,
            attributions,
            contexts,
            new EventDater(document, tree, expressions),
            new EventPlacer(document, tree, places.Find(document))
        );
        var readings = new List<(Match, Event?)>();
        var taken = new HashSet<int>();
        foreach (var match in matcher.Matches())
        {
            document.Reached(
                WorkShares.SourcesFound
                    + (WorkShares.ActsRead - WorkShares.SourcesFound) * match.Trigger / document.Tokens.Length,
                "reading acts"
            );
            var coded =
                match.Reading.Type == EventType.None || TopicLabel.Holds(document, match.Trigger)
                    ? null
                    : reading.Read(match);
            readings.Add((match, coded));
            // What comes to no event leaves the acts that it names to themselves.
            if (coded is not null || match.Reading.Type == EventType.None)
                taken.UnionWith(match.TakenOver);
        }
        return new CodingSteps(tree, actors, matcher, attributions, expressions, readings, taken);
    }

    /// <summary>What the ids of all events of an article start with.</summary>
    public static string IdStart(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(article.Id + "\n" + article.Text));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    static CodedArticle WithIds(Document document, List<(Event Event, int Trigger)> events, StatementFinder statements)
    {
        var article = IdStart(document.Article);
        var ids = new HashSet<string>();
        var named = events.ConvertAll(e =>
            (Event: e.Event with { Id = Id(e.Event), Telling = TellingWords.Of(e.Event, document) }, e.Trigger)
        );
        string Id(Event coded)
        {
            var id = $"{article}-{coded.Trigger.Start:x}-{coded.Type.ToString().ToLowerInvariant()}";
            // Two acts may begin with one word.
            return ids.Add(id)
                ? id
                : $"{article}-{coded.Trigger.Start:x}-{coded.Trigger.End:x}-{coded.Type.ToString().ToLowerInvariant()}";
        }
        return new CodedArticle(
            named.ConvertAll(e => e.Event),
            statements
                .Find(named)
                .ConvertAll(statement =>
                    statement with
                    {
                        Id =
                            $"{article}-{statement.Words.Start:x}-{statement.Words.End:x}-{statement.Speaker.Speaker.Words.Start:x}-statement",
                    }
                )
        );
    }
}
