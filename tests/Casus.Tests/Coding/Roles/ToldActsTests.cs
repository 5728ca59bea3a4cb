using Casus.Coding.Roles;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Coding.Arguments;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Roles;

public class ToldActsTests
{
    const string Entries = "== talk\nnoun talk\nCONSULT: subject > with\n== hold\nverb hold\nnothing";

    static ToldActs Acts(Document document) =>
        new(document.Syntax, Slots.Frames(Entries), Matched.Matcher(document, Entries).Read);

    [Theory]
    [InlineData(
        "talk",
        "held",
        "Kenya/PROPN/2/nsubj held/VERB/0/root/_/hold talks/NOUN/2/obj/_/talk with/ADP/5/case Chad/PROPN/3/nmod"
    )]
    [InlineData(
        "talk",
        "held",
        "Kenya/PROPN/2/nsubj held/VERB/0/root/_/hold a/DET/4/det series/NOUN/2/obj of/ADP/6/case talks/NOUN/4/nmod/_/talk"
    )]
    [InlineData("hold", "held", "Kenya/PROPN/2/nsubj held/VERB/0/root/_/hold shares/NOUN/2/obj")]
    [InlineData("", "ended", "Kenya/PROPN/2/nsubj ended/VERB/0/root/_/end talks/NOUN/2/obj/_/talk")]
    public void Reads_through_a_support_verb(string frame, string word, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(frame, Acts(document).Through(document.At(word))?.Reading.Frame.Name ?? "");
    }

    [Theory]
    [InlineData("series attacks", "series", "a/DET/2/det series/NOUN/0/root of/ADP/4/case attacks/NOUN/2/nmod")]
    [InlineData("wave", "wave", "a/DET/2/det wave/NOUN/0/root of/ADP/4/case attacks/NOUN/2/nmod")]
    public void Opens_containers(string expected, string noun, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(expected, string.Join(" ", Acts(document).Contents(document.At(noun)).Select(document.Form)));
    }
}
