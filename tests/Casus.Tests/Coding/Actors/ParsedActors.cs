using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;
using Casus.Language;

namespace Casus.Tests.Coding.Actors;

/// <summary>The actors that are found in a document.</summary>
static class ParsedActors
{
    public static ActorMap Actors(this Document document) => Loaded.Finder.Find(document);

    /// <summary>
    /// The actors of the mention whose head is the first such word: "RUS.MIL", "?.CVL", several joined by "+"; null
    /// when it is no actor.
    /// </summary>
    public static string? Of(this Document document, string head)
    {
        var actors = document.Actors();
        for (var token = document.Tokens.Length - 1; token >= 0; token--)
            if (document.Tokens[token].Form == head)
                return actors.At(token) is { } mention
                    ? string.Join(
                        "+",
                        mention.Actors.Select(actor =>
                            (actor.Code ?? "?") + (actor.Sector is null ? "" : "." + actor.Sector)
                        )
                    )
                    : null;
        throw new ArgumentException($"no such word: {head}");
    }

    /// <summary>The name behind the last such word.</summary>
    public static string? NameOf(this Document document, string head)
    {
        var actors = document.Actors();
        for (var token = document.Tokens.Length - 1; token >= 0; token--)
            if (document.Tokens[token].Form == head)
                return actors.At(token)?.Actors[0].Name;
        throw new ArgumentException($"no such word: {head}");
    }
}
