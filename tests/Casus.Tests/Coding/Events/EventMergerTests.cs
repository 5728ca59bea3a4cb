using Casus.Coding.Pipeline;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Events;

public class EventMergerTests
{
    static List<string> Events(string text) =>
        [
            .. Loaded
                .Coder.Code(Parsed.ByAnalyser(text))
                .Events.Select(e =>
                    $"{e.Type} {text[e.Trigger.Start..e.Trigger.End]} "
                    + $"({string.Join(", ", e.Mentions.Select(m => text[m.Start..m.End]))}) {e.Date?.Value}"
                ),
        ];

    [Fact]
    public void Takes_the_visit_for_the_one_told_before() =>
        Assert.Equal(
            ["CONSULT visited (visit) 2022-05-09"],
            Events("The president of Kenya visited Norway on Monday. The visit to Norway lasted two days.")
        );

    [Fact]
    public void Takes_a_killing_for_the_outcome_of_the_attack() =>
        Assert.Single(Events("Rebels attacked a convoy of Kenyan soldiers in Mali, killing four policemen."));

    [Fact]
    public void Takes_a_killing_for_the_outcome_of_strikes_that_were_carried_out() =>
        Assert.Single(Events("Kenya carried out air strikes on a town in Somalia, killing two civilians."));

    [Fact]
    public void Joins_a_month_with_the_season_that_holds_it()
    {
        var events = Events(
            "The presidents of Kenya and Norway met in October 2021. It was the meeting of the presidents of "
                + "Kenya and Norway in autumn 2021 that changed everything."
        );
        Assert.Equal(["CONSULT met (meeting) 2021-10"], events);
    }

    [Fact]
    public void Keeps_apart_acts_of_different_days() =>
        Assert.Equal(2, Events("Kenya attacked Somalia on Monday. Kenya attacked Somalia on Friday.").Count);

    [Fact]
    public void Keeps_apart_treaties_with_others() =>
        Assert.Equal(2, Events("Kenya signed a treaty with Norway and signed a treaty with Chad.").Count);

    [Fact]
    public void Keeps_apart_acts_against_others() =>
        Assert.Equal(2, Events("Kenya criticised Norway. Kenya criticised Chile.").Count);

    [Fact]
    public void Keeps_the_date_of_the_news_apart_from_an_act_before_it() =>
        Assert.Equal(
            2,
            Events(
                "Kenya bombed the camp of the rebels in Somalia, a day after Kenya attacked the rebels in Somalia."
            ).Count
        );
}
