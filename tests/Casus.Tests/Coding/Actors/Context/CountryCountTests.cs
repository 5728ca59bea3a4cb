using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Context;

public class CountryCountTests
{
    static IReadOnlyList<string> MainIn(string words, string? date = null) =>
        ActorTexts.OfWords(words, date).Countries.Main;

    [Fact]
    public void Finds_the_country_told_most_often() =>
        Assert.Equal(["MLI"], MainIn("Mali and Niger and Malian troops"));

    [Fact]
    public void Keeps_countries_told_as_often_in_order_of_the_text() =>
        Assert.Equal(["NER", "MLI"], MainIn("Niger and Mali"));

    [Fact]
    public void Finds_none_in_a_text_without_countries() => Assert.Empty(MainIn("two hills"));

    [Fact]
    public void Lists_all_countries_by_their_count() =>
        Assert.Equal(["MLI", "NER"], ActorTexts.OfWords("Niger and Mali and Malian").Countries.ByCount);

    [Fact]
    public void Counts_towns_and_seats_for_their_country() =>
        Assert.Equal(["PRK"], MainIn("Chad to Pyongyang and Pyongyang"));

    [Fact]
    public void Ignores_places_where_the_world_meets() => Assert.Equal(["MLI"], MainIn("Geneva and Geneva and Mali"));

    [Fact]
    public void Ignores_bodies_that_are_of_no_country() => Assert.Equal(["MLI"], MainIn("NATO and NATO and Mali"));

    [Theory]
    [InlineData("2005-06-01", "FRA")]
    [InlineData("2015-06-01", null)]
    public void Counts_people_for_their_country_while_they_hold_an_office(string date, string? main) =>
        Assert.Equal(main, MainIn("Jacques Chirac", date).FirstOrDefault());

    [Fact]
    public void Takes_Georgia_for_the_state_in_a_text_about_the_United_States()
    {
        var text = ActorTexts.OfWords("the FBI in Georgia");
        Assert.False(text.Countries.Tells("GEO"));
        Assert.Null(text.Entry(text.At("Georgia"), EntryKind.Country));
    }

    [Fact]
    public void Takes_Georgia_for_the_country_where_others_are_told()
    {
        var text = ActorTexts.OfWords("Tbilisi in Georgia");
        Assert.Equal("GEO", text.Entry(text.At("Georgia"), EntryKind.Country)?.Code);
    }

    [Fact]
    public void Allows_a_local_name_only_where_its_country_is_told()
    {
        var local = new ActorEntry(EntryKind.Organisation, "Liberal Party", "PHL", "PTY") { Local = true };
        Assert.True(ActorTexts.OfWords("the Philippines").Countries.Allows(local));
        Assert.False(ActorTexts.OfWords("the Netherlands").Countries.Allows(local));
    }

    [Fact]
    public void Finds_the_places_of_a_sentence()
    {
        var countries = ActorTexts
            .Of(
                Parsed.Document(
                    null,
                    "Mali/PROPN/2/nsubj agreed/VERB/0/root",
                    "Niger/PROPN/2/nsubj and/CCONJ/1/cc Gao/PROPN/1/conj"
                )
            )
            .Countries;
        Assert.Equal([(0, "MLI")], countries.In(0));
        Assert.Equal([(2, "NER"), (4, "MLI")], countries.In(1));
        Assert.Empty(countries.In(2));
    }
}
