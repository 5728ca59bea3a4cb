namespace Casus.Tests.Coding.Actors.Readings;

public class StandInReadingTests
{
    const string Pair =
        "Peru/PROPN/4/nsubj/Number=Sing and/CCONJ/3/cc Chile/PROPN/1/conj/Number=Sing agreed/VERB/0/root";

    [Theory]
    [InlineData(
        "the/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj/Number=Plur met/VERB/0/root/_/meet",
        "countries"
    )]
    [InlineData("both/DET/2/det countries/NOUN/3/nsubj/Number=Plur met/VERB/0/root", "countries")]
    public void Takes_two_countries_for_those_told_together(string sentence, string head)
    {
        var document = Parsed.Document(
            null,
            Pair,
            sentence
                .Replace("countries/NOUN/4/nsubj/Number=Plur", "countries/NOUN/4/nsubj/Number=Plur/country")
                .Replace("countries/NOUN/3/nsubj/Number=Plur", "countries/NOUN/3/nsubj/Number=Plur/country")
        );
        Assert.Equal("PER+CHL", document.Of(head));
    }

    [Fact]
    public void Takes_the_country_for_the_one_that_was_named()
    {
        var document = Parsed.Document(
            null,
            "rain/NOUN/2/nsubj reached/VERB/0/root Peru/PROPN/2/obj/Number=Sing",
            "the/DET/2/det country/NOUN/3/nsubj/Number=Sing slept/VERB/0/root"
        );
        Assert.Equal("PER", document.Of("country"));
    }

    [Fact]
    public void Ignores_two_countries_in_a_text_that_told_none() =>
        Assert.Null(
            Parsed
                .Document(
                    null,
                    "the/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj/Number=Plur/country met/VERB/0/root"
                )
                .Of("countries")
        );
}
