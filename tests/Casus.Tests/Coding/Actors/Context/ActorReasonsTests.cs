using Casus.Coding;
using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Context;

public class ActorReasonsTests
{
    static string Said(Action<ActorReasons> say)
    {
        var document = Parsed.ByHand("Chad/PROPN/2/nsubj agreed/VERB/0/root");
        document.Trace = new Trace();
        say(new ActorReasons(document, ActorLexicon.Standard));
        return Assert.Single(document.Trace.Of(Aspect.Actor, 0)).Text;
    }

    static ActorEntry Entry(EntryKind kind, string? code = null, string? sector = null) =>
        new(kind, "Ada Obi", code, sector);

    [Fact]
    public void Says_what_an_entry_tells()
    {
        Assert.EndsWith("  title: GOV", Said(to => to.Because(Entry(EntryKind.Title, null, "GOV"), 0)));
        Assert.EndsWith("  noun for an actor", Said(to => to.Because(Entry(EntryKind.Agent), 0)));
        Assert.EndsWith("  of Chad: TCD", Said(to => to.Because(Entry(EntryKind.Adjective, "TCD"), 0)));
        Assert.EndsWith("  Chad: TCD", Said(to => to.Because(Entry(EntryKind.Country, "TCD"), 0)));
        Assert.EndsWith("  Ada Obi: TCD SOC", Said(to => to.Because(Entry(EntryKind.Organisation, "TCD", "SOC"), 0)));
    }

    [Fact]
    public void Says_when_somebody_held_an_office()
    {
        var entry = Entry(EntryKind.Person, "TCD", "GOV") with
        {
            Office = "head of state",
            From = new DateOnly(2001, 2, 3),
        };
        Assert.EndsWith("  Ada Obi, head of state 2001-02-03–: TCD GOV", Said(to => to.Because(entry, 0)));
        Assert.EndsWith(
            "  Ada Obi, no office at all times: TCD GOV",
            Said(to => to.Because(Entry(EntryKind.Person, "TCD", "GOV"), 0))
        );
    }

    [Fact]
    public void Says_which_word_tells_the_countries() =>
        Assert.Equal(
            "TCD MLI by {word} in the same phrase",
            Said(to => to.BecauseOf([new Origin("TCD", 0), new Origin("MLI", 1)], 0))
        );

    [Fact]
    public void Says_what_was_told_before() =>
        Assert.Equal(
            "{word} tells that Ada Obi is no code",
            Said(to => to.BecauseTold(new Actor("Ada Obi", null, null), 1, 0))
        );

    [Fact]
    public void Says_nothing_in_a_document_that_is_not_asked()
    {
        var document = Parsed.ByHand("Chad/PROPN/2/nsubj agreed/VERB/0/root");
        new ActorReasons(document, ActorLexicon.Standard).BecauseHome("TCD", 0);
        Assert.Null(document.Trace);
    }
}
