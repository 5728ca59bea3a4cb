using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Pipeline;
using Casus.Reading;
using Casus.Trainer.Data;

namespace Casus.Trainer.Measuring;

/// <summary>Measures the network on annotated sentences with their own tokens.</summary>
static class Accuracy
{
    public static string OfParse(LanguageAnalyser analyser, List<Example> gold)
    {
        var document = ToDocument(gold);
        analyser.Annotate(document);
        var (words, upos, xpos, feats, arcs, labelled, lemmas) = (0, 0, 0, 0, 0, 0, 0);
        for (var s = 0; s < gold.Count; s++)
        {
            var (example, sentence) = (gold[s], document.Sentences[s]);
            for (var i = 0; i < example.Length; i++)
            {
                var token = document.Tokens[sentence.First + i];
                words++;
                upos += token.Upos == Tags.Upos(example.Upos![i]) ? 1 : 0;
                xpos += token.Xpos == example.Xpos![i] ? 1 : 0;
                feats += token.Feats == example.Feats![i] ? 1 : 0;
                lemmas += token.Lemma == example.Lemmas![i] ? 1 : 0;
                if ((token.Head < 0 ? -1 : token.Head - sentence.First) != example.Heads![i])
                    continue;
                arcs++;
                labelled += token.Relation == Tags.Relation(example.Relations![i]) ? 1 : 0;
            }
        }
        return $"UPOS {Percent(upos, words)} XPOS {Percent(xpos, words)} FEATS {Percent(feats, words)} lemma "
            + $"{Percent(lemmas, words)} UAS {Percent(arcs, words)} LAS {Percent(labelled, words)}";
    }

    /// <summary>F1 over whole names of people, organisations and places.</summary>
    public static string OfNames(LanguageAnalyser analyser, List<Example> gold)
    {
        var document = ToDocument(gold);
        analyser.Annotate(document);
        var expected = new List<NameMention>();
        for (var s = 0; s < gold.Count; s++)
            NameTags.Collect(
                [.. gold[s].Names!.Select(name => (byte)NameTags.Read(name))],
                document.Sentences[s].First,
                expected
            );
        var found = document.Names.Where(n => n.Kind != NameKind.Other).ToHashSet();
        expected.RemoveAll(n => n.Kind == NameKind.Other);
        var right = expected.Count(found.Contains);
        return $"P {Percent(right, found.Count)} R {Percent(right, expected.Count)} F {Percent(2 * right, found.Count + expected.Count)}";
    }

    public static Document ToDocument(List<Example> examples)
    {
        var document = new Document(new Article { Id = "", Text = "" });
        foreach (var example in examples)
        {
            var first = document.Tokens.Length;
            foreach (var form in example.Forms)
                document.Add(
                    new Token
                    {
                        Form = form,
                        Lemma = "",
                        Xpos = "",
                        Feats = "",
                        Sentence = document.Sentences.Count,
                    }
                );
            document.Sentences.Add(new Sentence(first, document.Tokens.Length));
        }
        return document;
    }

    static string Percent(int part, int whole) => (100.0 * part / Math.Max(1, whole)).ToString("f2");
}
