using Casus.Coding;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Events;

public class FullerTellingTests
{
    readonly Document document = Parsed.Document(
        null,
        "Raid/NOUN/2/nsubj raids/VERB/0/root it/PRON/2/obj troops/NOUN/2/obl they/PRON/2/obl"
    );

    Event Of(Event first, Event second, int a = 1, int b = 1) =>
        FullerTelling.Of((first, a), (second, b), document).Event;

    [Fact]
    public void Keeps_the_one_that_tells_more_and_the_other_as_a_mention()
    {
        var bare = Acts.Of(EventType.CONSULT, "KEN") with { Trigger = new Quote(0, 4) };
        var full = Acts.Of(EventType.CONSULT, "KEN", "NOR", "visit") with { Trigger = new Quote(60, 65) };
        var joined = FullerTelling.Of((bare, 0), (full, 1), document);
        Assert.Equal(1, joined.Trigger);
        Assert.Equal(new Quote(60, 65), joined.Event.Trigger);
        Assert.Equal([new Quote(0, 4)], joined.Event.Mentions);
    }

    [Fact]
    public void Keeps_the_first_of_two_that_tell_as_much()
    {
        var first = Acts.Of(EventType.CONSULT, "KEN", "NOR") with { Rule = "first" };
        Assert.Equal("first", Of(first, first with { Rule = "second" }).Rule);
    }

    [Fact]
    public void Keeps_the_text_rather_than_its_heading()
    {
        var heading = Acts.Of(EventType.CONSULT, "KEN", "NOR") with { Rule = "heading" };
        var text = Acts.Of(EventType.CONSULT, "KEN", "NOR", date: "2022-05-02") with { Rule = "text" };
        Assert.Equal("text", Of(heading, text, a: 0, b: 1).Rule);
        Assert.Equal("heading", Of(heading, text, a: 1, b: 1).Rule);
    }

    [Fact]
    public void Takes_what_it_lacks_from_the_other()
    {
        var place = new EventPlace(new Quote(70, 75), "Oslo", "NOR", null, null);
        var joined = Of(
            Acts.Of(EventType.CONSULT, "KEN", "NOR"),
            Acts.Of(EventType.CONSULT, "KEN", mode: "visit", date: "2022-05-02") with
            {
                Place = place,
            }
        );
        Assert.Equal(("visit", "2022-05-02", place), (joined.Mode, joined.Date!.Value, joined.Place));
    }

    [Fact]
    public void Takes_parties_that_stand_on_no_other_side()
    {
        var joined = Of(
            Acts.Of(EventType.ASSAULT, "KEN@10", mode: "bomb"),
            Acts.Of(EventType.ASSAULT, "", "TCD@50, KEN@12")
        );
        Assert.Equal(Acts.Parties("TCD@50"), joined.Recipients);
    }

    [Fact]
    public void Puts_victims_in_the_place_of_the_place() =>
        Assert.Equal(
            Acts.Parties("USA.MIL@50"),
            Of(Acts.Of(EventType.ASSAULT, "KEN@0", "AFG@30"), Acts.Of(EventType.ASSAULT, "", "USA.MIL@50")).Recipients
        );

    [Fact]
    public void Adds_victims_to_whom_the_attack_hit() =>
        Assert.Equal(
            Acts.Parties("TCD.MIL@50, TCD.CVL@80"),
            Of(
                Acts.Of(EventType.ASSAULT, "KEN@0", "TCD.MIL@50"),
                Acts.Of(EventType.ASSAULT, "", "TCD.CVL@80, TCD.MIL@50, TCD@90")
            ).Recipients
        );

    [Fact]
    public void Adds_no_pronoun_and_nobody_to_other_acts()
    {
        var they = document.Tokens[document.At("they")].Start;
        Assert.Equal(
            Acts.Parties("TCD.MIL@50"),
            Of(
                Acts.Of(EventType.ASSAULT, "KEN@0", "TCD.MIL@50"),
                Acts.Of(EventType.ASSAULT, "", $"TCD.CVL@{they}")
            ).Recipients
        );
        Assert.Equal(
            Acts.Parties("TCD.MIL@50"),
            Of(Acts.Of(EventType.COERCE, "KEN@0", "TCD.MIL@50"), Acts.Of(EventType.COERCE, "", "TCD.CVL@80")).Recipients
        );
    }
}
