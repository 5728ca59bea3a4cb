using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.People;

namespace Casus.Tests.Coding.Actors.People;

public class ToldPeopleTests
{
    readonly ActorText text = ActorTexts.OfWords("Ada Obi met Ben Obi");

    static ToldPerson Told(string name, string? code, string? sector = null) => new(new Actor(name, code, sector), 0);

    [Theory]
    [InlineData("Ada Obi")]
    [InlineData("Ada")]
    [InlineData("Obi")]
    [InlineData("OBI")]
    public void Finds_a_person_by_the_full_name_and_its_ends(string name)
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", "KEN"));
        Assert.Equal("Ada Obi", people.Find(name)?.Actor.Name);
    }

    [Fact]
    public void Keeps_whom_a_family_name_meant_first()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", "KEN"));
        people.Add(3, 5, Told("Ben Obi", "MLI"));
        Assert.Equal("Ada Obi", people.Find("Obi")?.Actor.Name);
        Assert.Equal("Ben Obi", people.Find("Ben")?.Actor.Name);
    }

    [Fact]
    public void Lets_a_person_without_a_country_give_way()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", null, "GOV"));
        people.Add(3, 5, Told("Ben Obi", "MLI"));
        Assert.Equal("Ben Obi", people.Find("Obi")?.Actor.Name);
    }

    [Fact]
    public void Ignores_a_later_person_of_whom_nothing_is_told()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", null, "GOV"));
        people.Add(3, 5, Told("Ben Obi", null));
        Assert.Null(people.Find("Ben"));
    }

    [Fact]
    public void Learns_a_role_once()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", "KEN"));
        people.Learn(new Actor("Ada Obi", null, null), "political scientist", "EDU");
        people.Learn(new Actor("Ada Obi", null, null), "singer", "CVL");
        Assert.Equal(
            ("political scientist", "EDU"),
            (people.Find("Ada Obi")?.Actor.Role, people.Find("Ada Obi")?.Actor.Sector)
        );
    }

    [Fact]
    public void Learns_nothing_of_strangers()
    {
        var people = new ToldPeople(text);
        people.Learn(new Actor("Ada Obi", null, null), "singer", "CVL");
        people.Learn(new Actor(null, "KEN", null), "singer", "CVL");
        Assert.Null(people.Find("Ada Obi"));
    }

    [Fact]
    public void Completes_mentions_with_what_is_told_elsewhere()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, new(new Actor("Ada Obi", "KEN", "GOV") { Role = "minister" }, 0));
        var mention = new ActorMention(0, 2, 0, ReferenceKind.Named, [new Actor("Ada Obi", null, "ELI")]);
        var actor = Assert.Single(people.Completed(mention).Actors);
        Assert.Equal(("KEN", "ELI", "minister"), (actor.Code, actor.Sector, actor.Role));
    }

    [Fact]
    public void Leaves_mentions_of_several_and_of_others_as_they_are()
    {
        var people = new ToldPeople(text);
        people.Add(0, 2, Told("Ada Obi", "KEN"));
        ActorMention both = new(
            0,
            2,
            0,
            ReferenceKind.Named,
            [new Actor("Ada Obi", null, null), new Actor("Ben Obi", null, null)]
        );
        ActorMention other = new(3, 5, 3, ReferenceKind.Named, [new Actor("Obi", null, null)]);
        Assert.Same(both, people.Completed(both));
        Assert.Same(other, people.Completed(other));
    }
}
