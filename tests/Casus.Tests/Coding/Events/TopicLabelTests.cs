using Casus.Coding.Pipeline;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Events;

public class TopicLabelTests
{
    static IEnumerable<string> Types(string text) =>
        Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events.Select(e => e.Type.ToString());

    [Fact]
    public void Ignores_the_name_of_the_topic_in_front_of_a_report() =>
        Assert.Equal(["ACCUSE"], Types("Occupation of Mali: The president of Kenya condemned Chad on Monday."));

    [Fact]
    public void Reads_a_headline_that_tells_the_act_before_its_colon() =>
        Assert.Contains("ASSAULT", Types("Bomb attack on soldiers in Mali: ten killed."));
}
