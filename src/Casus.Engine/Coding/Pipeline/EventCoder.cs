using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;
using Casus.Coding.Arguments;
using Casus.Coding.Attributions;
using Casus.Coding.Events;
using Casus.Coding.Explanations;
using Casus.Coding.Factuality;
using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Places;
using Casus.Coding.Roles;
using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;

namespace Casus.Coding.Pipeline;

/// <summary>
/// Codes the events of an analysed article: finds actors, matches frames, reads status, source and time, and merges
/// what is told twice. Thread-safe.
/// </summary>
sealed class EventCoder
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

    /// <summary>The word lists by which documents are to be read that this coder codes.</summary>
    public WordLists Lists { get; private init; } = WordLists.BuiltIn;

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
        var lists = WordLists.Load(problems, own);
        return Load(FrameTable.Load(problems, own), problems, Task.FromResult(new ActorFinder(actors)), lists);
    }

    /// <summary>The coder with frames read from elsewhere, and for the rest the lexicon that is built in.</summary>
    public static EventCoder Load(FrameReader frames) => Load(new FrameTable(frames), [.. frames.Problems]);

    static EventCoder Load(
        FrameTable frames,
        List<LexiconProblem> problems,
        Task<ActorFinder>? actors = null,
        WordLists? lists = null
    )
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
            Lists = lists ?? WordLists.BuiltIn,
        };
    }

    /// <summary>
    /// Codes one document; the result's offsets are UTF-16 positions in its text. A document with a <see cref="Trace"/>
    /// gets explanations too.
    /// </summary>
    public CodedArticle Code(Document document)
    {
        var steps = Steps(document);
        var events = Joined(document, steps);
        document.Budget?.Check("reading statements");
        if (events.Count == 0 && steps.Attributions.Reports.Count == 0)
            return new CodedArticle([], []);
        var ids = new ArticleIds(document.Article);
        events = events.ConvertAll(told =>
            (
                told.Event with
                {
                    Id = ids.Next(told.Event),
                    Telling = TellingWords.Of(told.Event, document),
                },
                told.Trigger
            )
        );
        var article = new CodedArticle(
            events.ConvertAll(told => told.Event),
            Statements(document, steps, events).ConvertAll(statement => statement with { Id = ids.Of(statement) })
        );
        return document.Trace is null
            ? article
            : article with
            {
                Explanations = new Explainer(document, steps).Explain(
                    article.Events,
                    events.ConvertAll(told => told.Trigger)
                ),
            };
    }

    /// <summary>
    /// What the coder sees in a document before acts told twice are joined: actors, times, sources, and what became of
    /// each match.
    /// </summary>
    public CodingSteps Steps(Document document)
    {
        var named = actorFinder.Find(document);
        document.Reached(WorkShares.ActorsFound, "finding times and sources");
        var expressions = times.Find(document);
        var attributions = Sources(document, named);
        document.Reached(WorkShares.SourcesFound, "reading acts");
        var actors = FirstPersons.Resolve(document, named, attributions.Reports);
        var matcher = new FrameMatcher(document.Syntax, frames, actors);
        var maker = new EventMaker(
            document,
            document.Syntax,
            actors,
            modality,
            attributions,
            contexts,
            new EventDater(document, document.Syntax, expressions, token => frames.CanTell(document.Tokens[token])),
            new EventPlacer(document, document.Syntax, places.Find(document))
        );
        var (matches, taken) = Acts(document, matcher, maker);
        return new CodingSteps(document.Syntax, actors, matcher, attributions, expressions, matches, taken);
    }

    AttributionFinder Sources(Document document, ActorMap actors)
    {
        var tree = document.Syntax;
        var reports = new ReportFinder(document, tree, actors, new SubjectFinder(tree), attribution).Find();
        return new AttributionFinder(document, reports);
    }

    static (List<MatchedAct> Matches, HashSet<int> Taken) Acts(
        Document document,
        FrameMatcher matcher,
        EventMaker maker
    )
    {
        var matches = new List<MatchedAct>();
        var taken = new HashSet<int>();
        const double start = WorkShares.SourcesFound;
        foreach (var match in matcher.Matches())
        {
            document.Reached(
                start + (WorkShares.ActsRead - start) * match.Trigger / document.Tokens.Length,
                "reading acts"
            );
            var says = match.Reading.Type != EventType.None;
            var coded = says && !TopicLabel.Holds(document, match.Trigger) ? maker.Of(match) : null;
            matches.Add(new MatchedAct(match, coded));
            // What comes to no event leaves the acts that it names to themselves.
            if (coded is not null || !says)
                taken.UnionWith(match.TakenOver);
        }
        return (matches, taken);
    }

    /// <summary>The events, each act once.</summary>
    static List<(Event Event, int Trigger)> Joined(Document document, CodingSteps steps)
    {
        var events = new List<(Event Event, int Trigger)>();
        foreach (var (match, coded) in steps.Matches)
            if (coded is not null && !steps.TakenOver.Contains(match.Trigger))
                events.Add((coded, match.Trigger));
        document.Budget?.Check("joining acts told twice");
        EventMerger.Merge(events, document, steps.Tree);
        return events.ConvertAll(told => (HitPlace(told.Event), told.Trigger));
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

    List<Statement> Statements(Document document, CodingSteps steps, List<(Event Event, int Trigger)> events)
    {
        var experts = new Experts(attribution);
        var contents = new ContentReader(document, steps.Tree, attribution, scale, experts, steps.Times);
        var foreseen = new ForeseenActs(document, steps.Tree, ActsByTrigger(steps));
        return new StatementFinder(document, steps.Actors, steps.Attributions.Reports, contents, foreseen).Find(events);
    }

    static Dictionary<int, Act> ActsByTrigger(CodingSteps steps)
    {
        var acts = new Dictionary<int, Act>();
        foreach (var (match, _) in steps.Matches)
            if (match.Reading.Type != EventType.None)
                acts[match.Trigger] = new Act(match.Reading.Type, match.Reading.Mode);
        return acts;
    }
}
