using Casus.Language;

namespace Casus.Coding.Actors;

// Why a mention means whom it means, for a document that is asked for reasons.
sealed partial class ActorReading
{
    /// <summary>The word that last gave a country to a noun phrase.</summary>
    int origin = -1;

    void Add(List<string> codes, string code, int token)
    {
        codes.Add(code);
        origin = token;
    }

    ActorMention Told(ActorEntry entry, ActorMention mention)
    {
        Because(entry, mention.Head);
        return mention;
    }

    ActorMention Means(string reason, ActorMention mention, int word = -1)
    {
        Because(reason, mention.Head, word);
        return mention;
    }

    void Because(ActorEntry entry, int head) => document.Trace?.Say(Aspect.Actor, head, Line(entry));

    void Because(string reason, int head, int word = -1) => document.Trace?.Say(Aspect.Actor, head, reason, word);

    void BecauseOf(PersonInfo earlier, int head) =>
        document.Trace?.Say(
            Aspect.Actor,
            head,
            $"{{word}} tells that {earlier.Actor.Name} is {Coded(earlier.Actor)}",
            earlier.Head
        );

    void BecauseOf(IReadOnlyList<string> codes, int head)
    {
        if (codes.Count > 0 && origin >= 0)
            document.Trace?.Say(
                Aspect.Actor,
                head,
                $"{string.Join(' ', codes)} by {{word}} in the same phrase",
                origin
            );
    }

    string Line(ActorEntry entry)
    {
        var tells = entry.Kind switch
        {
            EntryKind.Person => $"{entry.Name}, {entry.Office ?? "no office"} {Years(entry)}",
            EntryKind.Title when entry.Office is not null => $"title of a {entry.Office}",
            EntryKind.Title => "title",
            EntryKind.Agent => entry.Weak ? "noun for a part of somebody" : "noun for an actor",
            EntryKind.Adjective or EntryKind.People => $"of {lexicon.CountryName(entry.Code ?? entry.Name)}",
            EntryKind.Country => lexicon.CountryName(entry.Code ?? entry.Name),
            _ => entry.Name,
        };
        var codes = string.Join(' ', new[] { entry.Code, entry.Sector }.OfType<string>());
        return $"{entry.At}  {tells}{(codes.Length > 0 ? $": {codes}" : "")}";
    }

    static string Coded(Actor actor) =>
        string.Join(' ', new[] { actor.Code, actor.Sector }.OfType<string>()) is { Length: > 0 } codes
            ? codes
            : "no code";

    static string Years(ActorEntry entry)
    {
        var from = entry.From == DateOnly.MinValue ? "" : $"{entry.From:yyyy-MM-dd}";
        var to = entry.To == DateOnly.MaxValue ? "" : $"{entry.To:yyyy-MM-dd}";
        return from + to == "" ? "at all times" : $"{from}–{to}";
    }
}
