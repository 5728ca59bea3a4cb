using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Tests.Coding.Actors;

public class PartySectorTests
{
    static string? Sector(string sentence, string head, EventType type, string? mode, bool recipient)
    {
        var document = Parsed.ByHand(sentence);
        var mention = document.Actors().Mentions.Single(mention => document.Tokens[mention.Head].Form == head);
        return PartySector.Of(mention.Actors[0], mention, document, type, mode, recipient).Sector;
    }

    [Fact]
    public void Takes_who_attacks_or_is_convicted_for_a_criminal()
    {
        Assert.Equal(
            "CRM",
            Sector(
                "a/DET/2/det man/NOUN/3/nsubj stabbed/VERB/0/root people/NOUN/3/obj",
                "man",
                EventType.ASSAULT,
                null,
                recipient: false
            )
        );
        Assert.Equal(
            "CRM",
            Sector(
                "judges/NOUN/2/nsubj convicted/VERB/0/root two/NUM/4/nummod men/NOUN/2/obj",
                "men",
                EventType.SANCTION,
                "convict",
                recipient: true
            )
        );
    }

    [Fact]
    public void Ignores_victims_and_crowds()
    {
        Assert.Equal(
            "CVL",
            Sector(
                "rebels/NOUN/2/nsubj killed/VERB/0/root two/NUM/4/nummod men/NOUN/2/obj",
                "men",
                EventType.ASSAULT,
                null,
                recipient: true
            )
        );
        Assert.Equal(
            "CVL",
            Sector(
                "villagers/NOUN/2/nsubj attacked/VERB/0/root soldiers/NOUN/2/obj",
                "villagers",
                EventType.ASSAULT,
                null,
                recipient: false
            )
        );
    }

    [Fact]
    public void Takes_a_place_that_protests_for_its_people() =>
        Assert.Equal(
            "CVL",
            Sector("Hungary/PROPN/2/nsubj protests/VERB/0/root", "Hungary", EventType.PROTEST, "demo", recipient: false)
        );

    [Theory]
    [InlineData(EventType.SANCTION, "convict", true, "CRM")]
    [InlineData(EventType.ASSAULT, null, true, "CVL")]
    [InlineData(EventType.COERCE, "arrest", true, "CVL")]
    [InlineData(EventType.PROTEST, "demo", false, "CVL")]
    [InlineData(EventType.ASSAULT, null, false, null)]
    [InlineData(EventType.ACCUSE, "allege", true, null)]
    [InlineData(EventType.SANCTION, "discontinue", true, null)]
    public void Takes_a_person_of_whom_nothing_is_known_by_the_act(
        EventType type,
        string? mode,
        bool recipient,
        string? sector
    )
    {
        var document = Parsed.ByHand(
            "Ada/PROPN/3/nsubj Obi/PROPN/1/flat left/VERB/0/root",
            null,
            new NameMention(0, 2, NameKind.Person)
        );
        var mention = document.Actors().At(0)!;
        Assert.Equal(sector, PartySector.Of(mention.Actors[0], mention, document, type, mode, recipient).Sector);
    }

    [Fact]
    public void Takes_somebody_who_is_accused_for_a_criminal_and_a_crowd_not()
    {
        const string Sentence = "police/NOUN/2/nsubj blamed/VERB/0/root {0}/NOUN/2/obj";
        Assert.Equal("CRM", Sector(string.Format(Sentence, "men"), "men", EventType.ACCUSE, "allege", true));
        Assert.Equal("CVL", Sector(string.Format(Sentence, "voters"), "voters", EventType.ACCUSE, "allege", true));
    }
}
