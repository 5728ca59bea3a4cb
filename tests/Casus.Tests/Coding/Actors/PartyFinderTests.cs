using Casus.Coding.Actors;
using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Actors;

public class PartyFinderTests
{
    static string? Code(string sentence, string head, bool recipient = false)
    {
        var document = Parsed.ByHand(sentence);
        var token = ActorTexts.Of(document).At(head);
        return new PartyFinder(document, document.Syntax, document.Actors()).Find(token, recipient)?.Actors[0].Code;
    }

    [Theory]
    [InlineData("Russian/ADJ/2/amod missiles/NOUN/3/nsubj fell/VERB/0/root", "RUS")]
    [InlineData("Kenya/PROPN/3/nmod:poss 's/PART/1/case missiles/NOUN/4/nsubj fell/VERB/0/root", "KEN")]
    [InlineData("missiles/NOUN/4/nsubj of/ADP/3/case Kenya/PROPN/1/nmod fell/VERB/0/root", "KEN")]
    [InlineData(
        "missiles/NOUN/6/nsubj of/ADP/3/case ships/NOUN/1/nmod from/ADP/5/case Kenya/PROPN/3/nmod fell/VERB/0/root",
        "KEN"
    )]
    public void Finds_whose_a_thing_is(string sentence, string code) => Assert.Equal(code, Code(sentence, "missiles"));

    [Theory]
    [InlineData("near", false, null)]
    [InlineData("near", true, "MLI")]
    [InlineData("in", true, "MLI")]
    [InlineData("about", true, null)]
    public void Finds_where_a_recipient_was_hit(string preposition, bool recipient, string? code) =>
        Assert.Equal(
            code,
            Code(
                $"fire/NOUN/2/nsubj hit/VERB/0/root hills/NOUN/2/obj {preposition}/ADP/5/case Mali/PROPN/3/nmod",
                "hills",
                recipient
            )
        );

    [Fact]
    public void Prefers_a_name_to_a_pronoun() =>
        Assert.Equal(
            "CHN",
            Code(
                "Kenya/PROPN/2/nsubj met/VERB/0/root its/PRON/5/nmod:poss Chinese/ADJ/5/amod colleague/NOUN/2/obj",
                "colleague"
            )
        );

    [Fact]
    public void Finds_who_fired_the_missiles()
    {
        var document = Parsed.Document(
            null,
            "missiles/NOUN/5/nsubj fired/VERB/1/acl/_/fire/VBN by/ADP/4/case Kenya/PROPN/2/obl:agent fell/VERB/0/root"
        );
        var finder = new PartyFinder(document, document.Syntax, document.Actors());
        Assert.Equal("KEN", finder.Find(0, recipient: false)?.Actors[0].Code);
        Assert.Null(finder.Find(0, recipient: true));
    }

    [Fact]
    public void Ignores_who_stands_too_far_below() =>
        Assert.Null(
            Code(
                "tops/NOUN/10/nsubj of/ADP/3/case hills/NOUN/1/nmod of/ADP/5/case lands/NOUN/3/nmod of/ADP/7/case "
                    + "hills/NOUN/5/nmod of/ADP/9/case Kenya/PROPN/7/nmod fell/VERB/0/root",
                "tops"
            )
        );
}
