using Casus.Language;
using Casus.Language.Names;

namespace Casus.Tests.Language.Names;

public class NamesByTokenTests
{
    static Document Document()
    {
        var document = Parsed.Document(
            null,
            "Ada/PROPN/3/nsubj Obi/PROPN/1/flat left/VERB/0/root Gao/PROPN/3/obj",
            "Gao/PROPN/2/nsubj slept/VERB/0/root"
        );
        document.Names.Add(new NameMention(0, 2, NameKind.Person));
        document.Names.Add(new NameMention(3, 4, NameKind.Place));
        return document;
    }

    [Theory]
    [InlineData(0, NameKind.Person)]
    [InlineData(1, NameKind.Person)]
    [InlineData(3, NameKind.Place)]
    public void Finds_the_name_of_each_of_its_words(int token, NameKind kind) =>
        Assert.Equal(kind, Document().NamesByToken[token]?.Kind);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Ignores_words_outside_of_names(int token) => Assert.Null(Document().NamesByToken[token]);

    [Fact]
    public void Is_found_once_for_a_document()
    {
        var document = Document();
        Assert.Same(document.NamesByToken, document.NamesByToken);
    }
}
