using Casus.Coding.Events;
using Casus.Coding.Pipeline;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Events;

public class AnnouncedActsTests
{
    static string Coded(string text) =>
        string.Join("; ", Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events.Select(e => $"{e.Type} {e.Cameo}"));

    [Fact]
    public void Codes_help_to_come_as_the_intent_to_help() =>
        Assert.Equal("AGREE 0333", Coded("Norway will send food to Mali next week."));

    [Fact]
    public void Codes_an_attack_to_come_as_a_threat_of_force() =>
        Assert.Equal("THREATEN 138", Coded("Kenya will attack Somalia next week."));

    [Fact]
    public void Codes_a_concession_to_come_as_the_intent_to_yield() =>
        Assert.Equal("CONCEDE 0351", Coded("Kenya will ease the restrictions on Uganda next week."));

    [Fact]
    public void Leaves_what_was_done_its_code() =>
        Assert.Equal("AID 073", Coded("Norway sent food to Mali last week."));

    [Fact]
    public void Knows_the_announcement_of_every_code_of_the_table() =>
        Assert.All(
            Enumerable.Range(30, 175).Select(code => $"{code:000}"),
            code => Assert.InRange(AnnouncedActs.Cameo(code)!.Length, 3, 4)
        );
}
