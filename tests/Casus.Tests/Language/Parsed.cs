using Casus.Language;
using Casus.Reading;

namespace Casus.Tests.Language;

/// <summary>
/// Hand-built parses: words written as form/UPOS/head/relation, with features, lemma and Penn tag behind further
/// slashes; one sentence a line.
/// </summary>
static class Parsed
{
    public static Document Document(string? date, params string[] sentences)
    {
        var words = sentences.Select(sentence => sentence.Split(' ').Select(word => word.Split('/')).ToList()).ToList();
        var text = string.Join(' ', words.SelectMany(sentence => sentence).Select(word => word[0]));
        var document = new Document(
            new Article
            {
                Id = "test",
                Text = text,
                Date = date is null ? null : DateOnly.Parse(date),
            }
        );
        var at = 0;
        foreach (var sentence in words)
        {
            var first = document.Tokens.Length;
            foreach (var word in sentence)
            {
                var head = int.Parse(word[2]);
                document.Add(
                    new Token
                    {
                        Start = at,
                        End = at + word[0].Length,
                        Form = word[0],
                        Lemma = word.Length > 5 ? word[5] : word[0].ToLowerInvariant(),
                        Upos = Tags.Upos(word[1]),
                        Xpos = word.Length > 6 ? word[6] : "_",
                        Head = head == 0 ? -1 : first + head - 1,
                        Relation = Tags.Relation(word[3]),
                        Feats = word.Length > 4 ? word[4] : "_",
                        Features = word.Length > 4 ? Tags.Flags(word[4]) : Features.None,
                        Sentence = document.Sentences.Count,
                        SpaceAfter = true,
                    }
                );
                at += word[0].Length + 1;
            }
            document.Sentences.Add(new Sentence(first, document.Tokens.Length));
        }
        return document;
    }
}
