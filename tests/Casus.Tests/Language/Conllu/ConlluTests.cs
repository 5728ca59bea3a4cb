using Casus.Language;
using Casus.Language.Conllu;
using Casus.Tests.Language.Tokens;

namespace Casus.Tests.Language.Conllu;

public class ConlluTests
{
    static List<Document> Read(string text) => [.. new ConlluReader(new StringReader(text), "gold.conllu").Read()];

    static string Write(Document document)
    {
        var output = new StringWriter();
        new ConlluWriter(output).Write(document);
        return output.ToString();
    }

    [Fact]
    public void Writes_multiword_ranges_and_code_point_offsets()
    {
        var document = TokeniserTests.Read("😀 don't!");
        document.Flatten(document.Sentences[0]);
        var text = Write(document);
        Assert.StartsWith("# sent_id = test-1\n# text = 😀 don't!\n1\t😀\t", text);
        Assert.Contains("\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=2:7\n", text);
        Assert.Contains("\n4\t!\t_\tX\t_\t_\t1\tdep\t_\tTokenRange=7:8\n\n", text);
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        var written = TokeniserTests.Read("Kenya’s envoy can't stay. “No,” she said.");
        var read = Assert.Single(Read(Write(written)));
        Assert.Equal(written.Text, read.Text);
        Assert.Equal(written.Sentences, read.Sentences);
        Assert.Equal(
            written.Tokens.ToArray().Select(token => (token.Form, token.Start, token.End, token.PartOfMultiword)),
            read.Tokens.ToArray().Select(token => (token.Form, token.Start, token.End, token.PartOfMultiword))
        );
    }

    [Fact]
    public void Reads_tags_heads_and_documents()
    {
        var documents = Read(
            """
            # newdoc id = a
            1	Rain	rain	NOUN	NN	Number=Sing	2	nsubj	_	_
            2	fell	fall	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
            2.1	gone	go	VERB	_	_	_	_	_	_
            3	.	.	PUNCT	.	_	2	punct	_	_

            # newdoc id = b
            1	Yes	yes	INTJ	UH	_	0	root	_	_

            """
        );
        Assert.Equal(["a", "b"], documents.Select(document => document.Article.Id));
        Assert.Equal("Rain fell.", documents[0].Text);
        var rain = documents[0].Tokens[0];
        Assert.Equal(
            (1, Deprel.Nsubj, Upos.NOUN, Features.Singular),
            (rain.Head, rain.Relation, rain.Upos, rain.Features)
        );
        Assert.Equal(-1, documents[0].Tokens[1].Head);
    }

    [Theory]
    [InlineData("1\tRain", "gold.conllu:1: expected 10 columns")]
    [InlineData("1\tRain\t_\tX\t_\t_\tx\troot\t_\t_", "gold.conllu:1: no number of a head: x")]
    [InlineData("2\tRain\t_\tX\t_\t_\t0\troot\t_\t_", "gold.conllu:1: expected word 1: 2")]
    [InlineData("1\tRain\t_\tX\t_\t_\t7\troot\t_\t_\n\n", "gold.conllu:2: the head of word 1")]
    public void Names_file_line_and_value_of_a_mistake(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(text)).Message);
}
