using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.People;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.People;

public class KnownPeopleTests
{
    static KnownPerson? At(string words, string word, string date, bool isSupported = false)
    {
        var text = ActorTexts.OfWords(words, date);
        return new KnownPeople(text).At(text.At(word), isSupported);
    }

    static KnownPerson? OfFamily(string words, string word, string date, string? office = null)
    {
        var text = ActorTexts.OfWords(words, date);
        return new KnownPeople(text).ByFamilyName(text.At(word), office);
    }

    [Theory]
    [InlineData("1995-06-01", false)]
    [InlineData("2005-06-01", true)]
    [InlineData("2015-06-01", false)]
    public void Knows_whether_somebody_is_in_office(string date, bool isInOffice)
    {
        var person = At("by George W. Bush", "Bush", date, isSupported: true);
        Assert.Equal(isInOffice, person?.IsInOffice);
    }

    [Theory]
    [InlineData("1990-06-01", "George H. W. Bush")]
    [InlineData("2005-06-01", "George W. Bush")]
    public void Takes_the_one_of_that_name_who_is_in_office(string date, string name) =>
        Assert.Equal(name, At("of George Bush", "Bush", date)?.Entry.Name);

    [Fact]
    public void Knows_a_family_name_that_is_enough_by_itself() =>
        Assert.Equal("Barack Obama", At("by Obama", "Obama", "2010-01-01")?.Entry.Name);

    [Fact]
    public void Knows_another_family_name_only_with_its_country()
    {
        Assert.Null(At("by Rabbani", "Rabbani", "1994-01-01"));
        Assert.Equal("Burhanuddin Rabbani", At("Afghanistan by Rabbani", "Rabbani", "1994-01-01")?.Entry.Name);
    }

    [Fact]
    public void Ignores_a_common_noun_that_is_written_like_a_name()
    {
        var text = ActorTexts.Of("Obama/NOUN/2/nsubj fell/VERB/0/root", "2010-01-01");
        Assert.Null(new KnownPeople(text).At(0, isSupported: true));
    }

    [Fact]
    public void Ignores_a_family_name_inside_a_longer_name()
    {
        var text = ActorTexts.OfWords(
            "Obi Obama Foundation",
            "2010-01-01",
            new NameMention(0, 3, NameKind.Organisation)
        );
        Assert.Null(new KnownPeople(text).At(1, isSupported: true));
    }

    [Theory]
    [InlineData("foreign minister", "Sergey Lavrov")]
    [InlineData("finance minister", null)]
    [InlineData(null, "Sergey Lavrov")]
    public void Finds_a_minister_by_family_name_where_the_office_agrees(string? office, string? name) =>
        Assert.Equal(name, OfFamily("Afghanistan Russia by Lavrov", "Lavrov", "2014-06-01", office)?.Entry.Name);

    [Fact]
    public void Ignores_a_family_name_without_its_country() =>
        Assert.Null(OfFamily("by Rabbani", "Rabbani", "1994-01-01"));

    [Theory]
    [InlineData("by Mr-Lavrov", "Mr-Lavrov")]
    [InlineData("by Li", "Li")]
    [InlineData("by Xqzt", "Xqzt")]
    public void Ignores_what_is_no_family_name(string words, string word) =>
        Assert.Null(OfFamily("Russia China " + words, word, "2014-06-01"));

    [Theory]
    [InlineData("Sergey", "Sergey Lavrov", true)]
    [InlineData("S.", "Sergey Lavrov", true)]
    [InlineData("Boris", "Sergey Lavrov", false)]
    [InlineData("\uFFFD", "Sergey Lavrov", true)]
    [InlineData("Ada", "Obi", false)]
    public void Compares_given_names(string given, string name, bool fits) =>
        Assert.Equal(
            fits,
            KnownPeople.GivenNameFits(given, new ActorEntry(EntryKind.Person, name, "RUS", "GOV"), "foreign minister")
        );

    [Fact]
    public void Lets_the_office_stand_for_the_given_name()
    {
        var leader = new ActorEntry(EntryKind.Person, "Najibullah", "AFG", "GOV") { Office = "leader" };
        Assert.True(KnownPeople.GivenNameFits("Mohammad", leader, "leader"));
        Assert.True(KnownPeople.GivenNameFits("Mohammad", leader, "head of state"));
        Assert.False(KnownPeople.GivenNameFits("Mohammad", leader, "finance minister"));
    }

    [Theory]
    [InlineData("2005-01-01", "GOV", "PTY")]
    [InlineData("2011-01-01", "GOV", "GOV")]
    [InlineData("2020-01-01", "GOV", "ELI")]
    [InlineData("2020-01-01", "MIL", "MIL")]
    public void Dates_the_sector_of_an_office(string date, string sector, string expected)
    {
        var entry = new ActorEntry(EntryKind.Person, "Ada Obi", "KEN", sector)
        {
            Office = "head of state",
            From = new DateOnly(2010, 1, 1),
            To = new DateOnly(2012, 1, 1),
        };
        var known = new KnownPeople(ActorTexts.OfWords("Kenya", date));
        Assert.Equal(expected, known.Sector(new KnownPerson(entry, date.StartsWith("2011"))));
    }
}
