using Casus.Language;
using Casus.Language.Syntax;
using Casus.Reading;
using CsCheck;

namespace Casus.Tests.Language.Repair;

/// <summary>
/// Documents of one to three random sentences, made of the tags, relations and words that the repairs look for.
/// </summary>
static class RandomTrees
{
    static readonly (string Form, Upos Upos, string Xpos)[] words =
    [
        ("ought", Upos.AUX, "MD"),
        ("will", Upos.AUX, "MD"),
        ("resign", Upos.VERB, "VB"),
        ("met", Upos.VERB, "VBD"),
        ("wounded", Upos.VERB, "VBN"),
        ("says", Upos.VERB, "VBZ"),
        ("opposed", Upos.ADJ, "JJ"),
        ("due", Upos.ADJ, "JJ"),
        ("to", Upos.PART, "TO"),
        ("doubts", Upos.NOUN, "NNS"),
        ("thousands", Upos.NOUN, "NNS"),
        ("march", Upos.NOUN, "NN"),
        ("promise", Upos.NOUN, "NN"),
        ("Chad", Upos.PROPN, "NNP"),
        ("a", Upos.DET, "DT"),
        ("both", Upos.DET, "DT"),
        ("that", Upos.SCONJ, "IN"),
        ("after", Upos.SCONJ, "IN"),
        ("of", Upos.ADP, "IN"),
        ("neighbouring", Upos.VERB, "VBG"),
        ("and", Upos.CCONJ, "CC"),
        (".", Upos.PUNCT, "."),
    ];

    static readonly Deprel[] relations =
    [
        Deprel.Nsubj,
        Deprel.NsubjPass,
        Deprel.CsubjPass,
        Deprel.Obj,
        Deprel.Obl,
        Deprel.OblUnmarked,
        Deprel.OblAgent,
        Deprel.Nmod,
        Deprel.NmodDesc,
        Deprel.NmodPoss,
        Deprel.Compound,
        Deprel.CompoundPrt,
        Deprel.Amod,
        Deprel.Det,
        Deprel.CcPreconj,
        Deprel.Conj,
        Deprel.Cc,
        Deprel.Mark,
        Deprel.Case,
        Deprel.Aux,
        Deprel.AuxPass,
        Deprel.Cop,
        Deprel.Ccomp,
        Deprel.Xcomp,
        Deprel.Advcl,
        Deprel.Acl,
        Deprel.AclRelcl,
        Deprel.Appos,
        Deprel.Fixed,
        Deprel.Parataxis,
        Deprel.Punct,
    ];

    /// <summary>Sentences whose heads make trees.</summary>
    public static readonly Gen<Document> Trees = Gen.Select(
        Gen.Int,
        Gen.Int[1, 3],
        (seed, sentences) => Make(new Random(seed), sentences, tree: true)
    );

    /// <summary>Sentences whose heads are any words of the document, itself and none at all among them.</summary>
    public static readonly Gen<Document> AnyHeads = Gen.Select(
        Gen.Int,
        Gen.Int[1, 3],
        (seed, sentences) => Make(new Random(seed), sentences, tree: false)
    );

    static Document Make(Random random, int sentences, bool tree)
    {
        var document = new Document(
            new Article { Id = "random", Text = string.Concat(Enumerable.Repeat("neighbouring ", 45)) }
        );
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var (first, length) = (document.Tokens.Length, random.Next(1, 15));
            // Words hang on words that were hung before them.
            var order = Enumerable.Range(0, length).ToArray();
            random.Shuffle(order);
            var heads = new int[length];
            for (var i = 0; i < length; i++)
                heads[order[i]] =
                    !tree ? random.Next(-1, first + length)
                    : i == 0 ? -1
                    : first + order[random.Next(i)];
            for (var i = 0; i < length; i++)
            {
                var (form, upos, xpos) = words[random.Next(words.Length)];
                var start = (first + i) * "neighbouring ".Length;
                document.Add(
                    new Token
                    {
                        Start = start,
                        End = start + form.Length,
                        Form = form,
                        Lemma = form,
                        Upos = upos,
                        Xpos = xpos,
                        Feats = "_",
                        Head = heads[i],
                        Relation = heads[i] < 0 ? Deprel.Root : relations[random.Next(relations.Length)],
                        Sentence = sentence,
                        SpaceAfter = true,
                    }
                );
            }
            document.Sentences.Add(new Sentence(first, first + length));
        }
        return document;
    }

    public static string? Fault(Document document) =>
        Enumerable
            .Range(0, document.Sentences.Count)
            .Select(i => TreeShape.Fault(document.Tokens, document.Sentences[i], new int[document.Tokens.Length]))
            .FirstOrDefault(fault => fault is not null);
}
