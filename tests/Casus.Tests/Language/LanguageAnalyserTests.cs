using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Reading;

namespace Casus.Tests.Language;

public class LanguageAnalyserTests
{
    static Document Analyse(string text) => Loaded.Analyser.Analyse(new Article { Id = "test", Text = text });

    static string Governed(Document document, string form)
    {
        var token = document.Tokens.ToArray().First(t => t.Form == form);
        return $"{token.Relation.Name()} < {(token.Head < 0 ? "ROOT" : document.Tokens[token.Head].Form)}";
    }

    [Fact]
    public void Parses_an_active_clause()
    {
        var document = Analyse("The foreign minister visited Vienna on Monday.");
        Assert.Equal("nsubj < visited", Governed(document, "minister"));
        Assert.Equal("obj < visited", Governed(document, "Vienna"));
        Assert.Equal("obl < visited", Governed(document, "Monday"));
        Assert.Equal("root < ROOT", Governed(document, "visited"));
        Assert.Equal("visit", document.Tokens[3].Lemma);
        Assert.True(document.Tokens[3].Is(Features.Past | Features.Finite));
    }

    [Fact]
    public void Parses_a_passive_clause_with_its_agent()
    {
        var document = Analyse("Two soldiers were killed by rebels near the border.");
        Assert.Equal("nsubj:pass < killed", Governed(document, "soldiers"));
        Assert.Equal("aux:pass < killed", Governed(document, "were"));
        Assert.Equal("obl:agent < killed", Governed(document, "rebels"));
    }

    [Fact]
    public void Parses_reported_speech_in_curly_quotation_marks()
    {
        var document = Analyse("“We won’t accept this plan,” the president said.");
        Assert.Equal("nsubj < said", Governed(document, "president"));
        Assert.Equal("advmod < accept", Governed(document, "n’t"));
        Assert.Equal("not", document.Tokens.ToArray().First(t => t.Form == "n’t").Lemma);
    }

    [Fact]
    public void Finds_a_person_and_a_place()
    {
        var document = Analyse("Maria Keller met officials in Brussels.");
        Assert.Contains(new NameMention(0, 2, NameKind.Person), document.Names);
        Assert.Contains(new NameMention(5, 6, NameKind.Place), document.Names);
    }

    [Fact]
    public void Every_sentence_has_one_root_and_heads_of_its_own()
    {
        var document = Analyse(
            "Talks failed. The envoys, who had come from three countries, left at noon; none of them spoke to us! Why?"
        );
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence).ToArray();
            Assert.Single(tokens, t => t.Head < 0);
            Assert.All(tokens, t => Assert.True(t.Head < 0 || t.Head >= sentence.First && t.Head < sentence.End));
        }
    }

    [Fact]
    public void Survives_long_input_without_sense()
    {
        foreach (
            var text in new[]
            {
                "",
                " ",
                new string('x', 1_000_000),
                new string('(', 20_000),
                string.Join(' ', Enumerable.Repeat("and", 3_000)),
                "\ud800\udc00\ud800 \0\uffff",
            }
        )
        {
            var document = Analyse(text);
            Assert.All(document.Tokens.ToArray(), t => Assert.NotNull(t.Lemma));
        }
    }

    [Fact]
    public void Threads_share_one_analyser()
    {
        const string text = "The two governments signed an agreement in Lima. Nobody had expected it.";
        var expected = string.Join(' ', Analyse(text).Tokens.ToArray());
        Parallel.For(0, 50, _ => Assert.Equal(expected, string.Join(' ', Analyse(text).Tokens.ToArray())));
    }
}
