using Casus.Coding.Actors;
using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Readings;

namespace Casus.Tests.Coding.Actors.Entries;

public class ActorLexiconTests
{
    [Fact]
    public void Reads_all_tables_without_a_mistake() => Assert.Empty(ActorLexicon.Standard.Problems);

    [Theory]
    [InlineData("Britain", "GBR")]
    [InlineData("Burma", "MMR")]
    [InlineData("Kosovo", "KOS")]
    [InlineData("Gaza", "PSE")]
    [InlineData("Pyongyang", "PRK")]
    [InlineData("Crimea", "UKR")]
    [InlineData("Mumbai", "IND")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Georgia", "GEO")]
    [InlineData("Abkhazia", "GEO.PRE")]
    [InlineData("NATO", "IGO")]
    [InlineData("UNHCR", "UNO")]
    [InlineData("Knesset", "ISR.LEG")]
    [InlineData("Daesh", "ISM.REB")]
    [InlineData("Hezbollah", "LBN.REB")]
    [InlineData("Reuters", "GBR.JRN")]
    public void Knows_names(string name, string actor) =>
        Assert.Equal(actor, Parsed.ByHand($"{name}/PROPN/2/nsubj agreed/VERB/0/root").Of(name));

    [Theory]
    [InlineData("1995-06-01", "USA.GOV", "Bill Clinton")]
    [InlineData("2005-06-01", "USA.GOV", "George W. Bush")]
    [InlineData("2018-06-01", "USA.GOV", "Donald Trump")]
    public void Names_the_holder_of_an_office_at_the_date(string date, string actor, string name)
    {
        var document = Parsed.ByHand(
            "The/DET/3/det US/PROPN/3/compound president/NOUN/4/nsubj agreed/VERB/0/root",
            date
        );
        Assert.Equal(actor, document.Of("president"));
        Assert.Equal(name, document.NameOf("president"));
    }

    [Theory]
    [InlineData("2005-06-01", "FRA.GOV")]
    [InlineData("2015-06-01", "FRA.ELI")]
    public void Dates_the_sector_of_a_person(string date, string actor) =>
        Assert.Equal(
            actor,
            Parsed.ByHand("Jacques/PROPN/3/nsubj Chirac/PROPN/1/flat agreed/VERB/0/root", date).Of("Jacques")
        );
}
