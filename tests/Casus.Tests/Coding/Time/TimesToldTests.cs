using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time;

public class TimesToldTests
{
    [Fact]
    public void Gives_the_times_of_each_sentence_with_their_heads()
    {
        var document = Parsed.Document(
            "2024-06-18",
            "They/PRON/2/nsubj left/VERB/0/root last/ADJ/4/amod week/NOUN/2/obl:unmarked",
            "It/PRON/2/nsubj rained/VERB/0/root",
            "In/ADP/2/case June/PROPN/5/obl 2011/NUM/2/nummod they/PRON/5/nsubj left/VERB/0/root today/NOUN/5/obl:unmarked"
        );
        var told = new TimesTold(document, document.Syntax, new TimeFinder().Find(document));
        string Of(int sentence) =>
            string.Join("; ", told.In(sentence).Select(time => $"{time.Time.Value} {document.Tokens[time.Head].Form}"));
        Assert.Equal(["2024-W24 week", "", "2011-06 June; 2024-06-18 today"], [Of(0), Of(1), Of(2)]);
    }
}
