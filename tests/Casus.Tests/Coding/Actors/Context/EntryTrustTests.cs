using Casus.Coding.Actors.Entries;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Context;

public class EntryTrustTests
{
    static string? Country(string words, string head, params NameMention[] names)
    {
        var text = ActorTexts.OfWords(words, null, names);
        return text.Entry(text.At(head), EntryKinds.Places | EntryKinds.Bodies)?.Code;
    }

    [Fact]
    public void Trusts_a_name_by_itself()
    {
        Assert.Equal("TCD", Country("in Chad", "Chad"));
        Assert.Equal("IND", Country("near Mumbai", "Mumbai"));
        Assert.Equal("ISR", Country("the Knesset", "Knesset"));
    }

    [Fact]
    public void Ignores_a_country_in_an_amount_of_money() => Assert.Null(Country("worth US$44", "US$44"));

    [Fact]
    public void Ignores_a_country_that_is_somebodys_family_name() =>
        Assert.Null(Country("by Marla Jordan", "Jordan", new NameMention(1, 3, NameKind.Other)));

    [Theory]
    [InlineData("by Royal Jordan")]
    [InlineData("by Marla Kenya")]
    public void Trusts_a_country_behind_another_word(string words) =>
        Assert.NotNull(Country(words, words.Split(' ')[^1]));

    [Fact]
    public void Ignores_a_town_in_the_name_of_a_person_or_body()
    {
        Assert.Null(Country("by Ada Mumbai", "Mumbai", new NameMention(1, 3, NameKind.Person)));
        Assert.Null(Country("by Mumbai Steel", "Mumbai", new NameMention(1, 3, NameKind.Organisation)));
    }

    [Fact]
    public void Trusts_a_town_in_the_name_of_a_place() =>
        Assert.Equal("IND", Country("in Mumbai Bay", "Mumbai", new NameMention(1, 3, NameKind.Place)));

    [Fact]
    public void Trusts_a_body_in_a_longer_name_only_as_an_origin()
    {
        var text = ActorTexts.OfWords("the Hamas Bureau", null, new NameMention(1, 3, NameKind.Organisation));
        Assert.Null(text.Entry(1, EntryKinds.Bodies));
        Assert.Equal("PSE", text.Entry(1, EntryKinds.Bodies, asOrigin: true)?.Code);
    }

    [Fact]
    public void Trusts_an_unknown_plural_that_a_tagger_takes_for_a_pronoun()
    {
        var text = ActorTexts.Of("Houthis/PRON/2/nsubj fled/VERB/0/root");
        Assert.Equal("REB", text.Entry(0, EntryKinds.Bodies)?.Sector);
    }
}
