using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;
using Casus.Language;
using Casus.Reading;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Actors;

/// <summary>Documents for tests: parsed by hand, or by the analyser.</summary>
static class Parsed
{
    static readonly ActorFinder Finder = ActorFinder.Load();

    /// <summary>
    /// One sentence as "word/TAG/head/relation"; heads count from 1, 0 is the root. A hyphen stands tight between its
    /// neighbours.
    /// </summary>
    public static Document ByHand(string sentence, string? date = null, params NameMention[] names)
    {
        var words = sentence.Split(' ').Select(word => word.Split('/')).ToList();
        var text = string.Join(' ', words.Select(word => word[0])).Replace(" - ", "-");
        var document = new Document(
            new Article
            {
                Id = "test",
                Text = text,
                Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            }
        );
        var at = 0;
        foreach (var word in words)
        {
            var start = text.IndexOf(word[0], at, StringComparison.Ordinal);
            at = start + word[0].Length;
            document.Add(
                new Token
                {
                    Start = start,
                    End = at,
                    Form = word[0],
                    Lemma = word[0].ToLowerInvariant(),
                    Upos = Tags.Upos(word[1]),
                    Xpos = "_",
                    Feats = "_",
                    Features = word[1] == "NOUN" && word[0].EndsWith('s') ? Features.Plural : Features.None,
                    Head = int.Parse(word[2], System.Globalization.CultureInfo.InvariantCulture) - 1,
                    Relation = Tags.Relation(word[3]),
                    SpaceAfter = at < text.Length && text[at] == ' ',
                }
            );
        }
        document.Sentences.Add(new Sentence(0, words.Count));
        document.Names.AddRange(names);
        return document;
    }

    public static Document ByAnalyser(string text, string date = "2022-05-10") =>
        LanguageAnalyserTests.Analyser.Analyse(
            new Article
            {
                Id = "test",
                Text = text,
                Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            }
        );

    public static ActorMap Actors(this Document document) => Finder.Find(document);

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
