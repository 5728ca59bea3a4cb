using System.Globalization;
using Casus.Language;
using Casus.Reading;

namespace Casus.Tests;

/// <summary>
/// Documents for tests, parsed by hand or by the analyser. By hand, words are written as form/UPOS/head/relation, with
/// features, lemma and Penn tag behind further slashes; heads count from 1 within the sentence, 0 is the root. A hyphen
/// stands tight between its neighbours.
/// </summary>
static class Parsed
{
    /// <summary>One sentence a line.</summary>
    public static Document Document(string? date, params string[] sentences)
    {
        var words = sentences.Select(sentence => sentence.Split(' ').Select(word => word.Split('/')).ToList()).ToList();
        var text = string.Join(' ', words.SelectMany(sentence => sentence).Select(word => word[0])).Replace(" - ", "-");
        var document = new Document(Article(text, date));
        var at = 0;
        foreach (var sentence in words)
        {
            var first = document.Tokens.Length;
            foreach (var word in sentence)
            {
                var start = text.IndexOf(word[0], at, StringComparison.Ordinal);
                at = start + word[0].Length;
                document.Add(
                    Word(word, first) with
                    {
                        Start = start,
                        End = at,
                        Sentence = document.Sentences.Count,
                        SpaceAfter = at == text.Length || text[at] == ' ',
                    }
                );
            }
            document.Sentences.Add(new Sentence(first, document.Tokens.Length));
        }
        return document;
    }

    /// <summary>One sentence, with the names in it.</summary>
    public static Document ByHand(string sentence, string? date = null, params NameMention[] names)
    {
        var document = Document(date, sentence);
        document.Names.AddRange(names);
        return document;
    }

    public static Document ByAnalyser(string text, string date = "2022-05-10") =>
        Loaded.Analyser.Analyse(Article(text, date));

    static Article Article(string text, string? date) =>
        new()
        {
            Id = "test",
            Text = text,
            Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
        };

    static Token Word(string[] parts, int first)
    {
        var head = int.Parse(parts[2], CultureInfo.InvariantCulture);
        var feats = parts.ElementAtOrDefault(4);
        return new Token
        {
            Form = parts[0],
            Lemma = parts.ElementAtOrDefault(5) ?? parts[0].ToLowerInvariant(),
            Upos = Tags.Upos(parts[1]),
            Xpos = parts.ElementAtOrDefault(6) ?? "_",
            Head = head == 0 ? -1 : first + head - 1,
            Relation = Tags.Relation(parts[3]),
            Feats = feats ?? "_",
            // Where no features are written, a noun that ends so is a plural.
            Features =
                feats is not null ? Tags.Flags(feats)
                : parts[1] == "NOUN" && parts[0].EndsWith('s') ? Features.Plural
                : Features.None,
        };
    }
}
