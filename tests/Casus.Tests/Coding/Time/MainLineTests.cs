using Casus.Coding.Time;
using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time;

public class MainLineTests
{
    const string past = "Tense=Past|VerbForm=Fin",
        participle = "Tense=Past|VerbForm=Part";

    static bool Holds(string word, string sentence)
    {
        var document = Parsed.Document("2024-06-18", sentence);
        var times = new TimesTold(document, document.Syntax, new TimeFinder().Find(document));
        return new MainLine(document, document.Syntax, TimeLexicon.English, times).Holds(
            document.Tokens.ToArray().ToList().FindIndex(token => token.Form == word)
        );
    }

    [Theory]
    [InlineData("met", $"They/PRON/2/nsubj met/VERB/0/root/{past}/meet")]
    [InlineData("visit", $"The/DET/2/det visit/NOUN/3/nsubj began/VERB/0/root/{past}/begin")]
    [InlineData("talks", $"They/PRON/2/nsubj held/VERB/0/root/{past}/hold talks/NOUN/2/obj")]
    [InlineData("raid", $"They/PRON/2/nsubj died/VERB/0/root/{past}/die in/ADP/5/case a/DET/5/det raid/NOUN/2/obl")]
    [InlineData(
        "raid",
        $"It/PRON/2/nsubj saw/VERB/0/root/{past}/view clashes/NOUN/2/nsubj during/ADP/6/case a/DET/6/det raid/NOUN/3/nmod"
    )]
    public void Holds_what_is_told_as_news(string act, string sentence) => Assert.True(Holds(act, sentence));

    [Theory]
    [InlineData("deal", "Chad/PROPN/2/nsubj rejects/VERB/0/root/Tense=Pres/reject the/DET/4/det deal/NOUN/2/obj")]
    [InlineData(
        "pact",
        $"It/PRON/2/nsubj violates/VERB/0/root/Tense=Pres/violate terms/NOUN/2/obj of/ADP/6/case a/DET/6/det pact/NOUN/3/nmod"
    )]
    [InlineData("raid", $"He/PRON/2/nsubj spoke/VERB/0/root/{past}/speak about/ADP/5/case a/DET/5/det raid/NOUN/2/obl")]
    public void Ignores_acts_that_others_are_about(string act, string sentence) => Assert.False(Holds(act, sentence));

    [Theory]
    [InlineData("left", $"They/PRON/3/nsubj had/AUX/3/aux left/VERB/0/root/{participle}/leave")]
    [InlineData("left", $"They/PRON/3/nsubj ’d/AUX/3/aux left/VERB/0/root/{participle}/leave")]
    [InlineData(
        "made",
        $"He/PRON/2/nsubj kept/VERB/0/root/{past}/keep a/DET/4/det pledge/NOUN/2/obj made/VERB/4/acl/{participle}/make/VBN"
    )]
    [InlineData(
        "shelled",
        $"They/PRON/2/nsubj met/VERB/0/root/{past}/meet men/NOUN/2/obj who/PRON/5/nsubj shelled/VERB/3/acl:relcl/{past}/shell it/PRON/5/obj"
    )]
    [InlineData(
        "seized",
        $"He/PRON/2/nsubj quit/VERB/0/root/{past}/quit after/SCONJ/5/mark troops/NOUN/5/nsubj "
            + $"seized/VERB/2/advcl/{past}/seize power/NOUN/5/obj"
    )]
    [InlineData(
        "seized",
        $"He/PRON/2/nsubj quit/VERB/0/root/{past}/quit after/ADP/4/case troops/NOUN/5/nsubj "
            + $"seized/VERB/2/advcl/{past}/seize power/NOUN/5/obj"
    )]
    [InlineData("backed", $"They/PRON/3/nsubj always/ADV/3/advmod backed/VERB/0/root/{past}/back it/PRON/3/obj")]
    [InlineData(
        "refused",
        $"When/SCONJ/3/mark it/PRON/3/nsubj ruled/VERB/8/advcl/{past}/rule in/ADP/5/case 1990/NUM/3/obl ,/PUNCT/8/punct "
            + $"it/PRON/8/nsubj refused/VERB/0/root/{past}/refuse"
    )]
    public void Ignores_what_lies_before_the_news(string act, string sentence) => Assert.False(Holds(act, sentence));

    [Theory]
    [InlineData(
        "refused",
        $"When/SCONJ/3/mark it/PRON/3/nsubj ruled/VERB/8/advcl/{past}/rule in/ADP/5/case June/PROPN/3/obl ,/PUNCT/8/punct "
            + $"it/PRON/8/nsubj refused/VERB/0/root/{past}/refuse"
    )]
    [InlineData(
        "shells",
        $"They/PRON/2/nsubj met/VERB/0/root/{past}/meet men/NOUN/2/obj who/PRON/5/nsubj "
            + $"shells/VERB/3/acl:relcl/Tense=Pres/shell it/PRON/5/obj"
    )]
    [InlineData("backed", $"They/PRON/3/nsubj loudly/ADV/3/advmod backed/VERB/0/root/{past}/back it/PRON/3/obj")]
    public void Holds_what_is_of_the_same_time(string act, string sentence) => Assert.True(Holds(act, sentence));

    [Fact]
    public void Gives_what_is_done_by_doing_it_to_the_finite_verb() =>
        Assert.True(
            Holds(
                "sending",
                $"It/PRON/2/nsubj keeps/VERB/0/root/Tense=Pres/keep a/DET/4/det vow/NOUN/2/obj made/VERB/4/acl/{participle}/make/VBN "
                    + "by/SCONJ/7/mark sending/VERB/5/advcl/VerbForm=Ger/send/VBG flour/NOUN/7/obj"
            )
        );

    [Fact]
    public void Takes_a_finite_verb_joined_to_a_noun_for_a_main_verb() =>
        Assert.True(
            Holds(
                "says",
                "He/PRON/2/nsubj ends/VERB/0/root/Tense=Pres/end calls/NOUN/2/obj and/CCONJ/5/cc "
                    + "says/VERB/3/conj/VerbForm=Fin/say so/ADV/5/advmod"
            )
        );
}
