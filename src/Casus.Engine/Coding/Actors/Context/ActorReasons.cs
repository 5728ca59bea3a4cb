using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Coding.Actors.Context;

/// <summary>Says why a mention means whom it means, in a document that is asked for reasons.</summary>
sealed class ActorReasons(Document document, ActorLexicon lexicon)
{
    /// <summary>An entry of the lexicon decides.</summary>
    public void Because(ActorEntry entry, int head) => document.Trace?.Say(Aspect.Actor, head, Line(entry));

    /// <summary>Something else decides, for which the text may name a word as {word}.</summary>
    public void Because(string reason, int head, int word = -1) =>
        document.Trace?.Say(Aspect.Actor, head, reason, word);

    /// <summary>The text told before who a person is.</summary>
    public void BecauseTold(Actor person, int at, int head) =>
        document.Trace?.Say(Aspect.Actor, head, $"{{word}} tells that {person.Name} is {Codes(person)}", at);

    /// <summary>Words of the same phrase tell the countries.</summary>
    public void BecauseOf(IReadOnlyList<Origin> origins, int head)
    {
        if (origins.Count > 0)
            document.Trace?.Say(
                Aspect.Actor,
                head,
                $"{string.Join(' ', origins.Select(origin => origin.Code))} by {{word}} in the same phrase",
                origins[^1].Word
            );
    }

    /// <summary>No word of the phrase tells the country.</summary>
    public void BecauseHome(string code, int head) =>
        document.Trace?.Say(Aspect.Actor, head, $"{code} as the country that the sentence or the text is about");

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
        var codes = Joined(entry.Code, entry.Sector);
        return $"{entry.At}  {tells}{(codes.Length > 0 ? $": {codes}" : "")}";
    }

    static string Codes(Actor actor) => Joined(actor.Code, actor.Sector) is { Length: > 0 } codes ? codes : "no code";

    static string Joined(params IEnumerable<string?> codes) => string.Join(' ', codes.OfType<string>());

    static string Years(ActorEntry entry)
    {
        var from = entry.From == DateOnly.MinValue ? "" : $"{entry.From:yyyy-MM-dd}";
        var to = entry.To == DateOnly.MaxValue ? "" : $"{entry.To:yyyy-MM-dd}";
        return from + to == "" ? "at all times" : $"{from}–{to}";
    }
}
