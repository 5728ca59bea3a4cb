using Casus.Language;
using Casus.Language.Coreference.ByName;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Coreference;

public class QuotationsTests
{
    const string said =
        "“/PUNCT/3/punct We/PRON/3/nsubj leave/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct said/VERB/0/root "
        + "Obi/PROPN/6/nsubj/Number=Sing";

    [Fact]
    public void Numbers_quotations_and_finds_who_speaks()
    {
        var (document, quotations) = Read(said);
        Assert.Equal([1, 1, 1, 1, 1, 0, 0], Enumerable.Range(0, 7).Select(quotations.At));
        Assert.Equal("Obi", Speaker(document, quotations, 1));
        Assert.Null(Speaker(document, quotations, Quotations.None));
    }

    [Fact]
    public void Reads_plain_marks_as_opening_and_closing()
    {
        var (document, quotations) = Read(said.Replace('“', '"').Replace('”', '"'));
        Assert.Equal((1, 0), (quotations.At(4), quotations.At(5)));
        Assert.Equal("Obi", Speaker(document, quotations, 1));
    }

    [Fact]
    public void Lets_a_speaker_go_on_in_the_next_sentence()
    {
        const string goesOn = "“/PUNCT/3/punct They/PRON/3/nsubj stay/VERB/0/root ”/PUNCT/3/punct";
        var (document, quotations) = Read(said, goesOn);
        Assert.Equal(2, quotations.At(8));
        Assert.Equal("Obi", Speaker(document, quotations, 2));
    }

    [Fact]
    public void Ignores_a_speaker_two_sentences_before()
    {
        const string between = "Rain/NOUN/2/nsubj fell/VERB/0/root",
            later = "“/PUNCT/3/punct They/PRON/3/nsubj stay/VERB/0/root ”/PUNCT/3/punct";
        var (document, quotations) = Read(said, between, later);
        Assert.Null(Speaker(document, quotations, 2));
    }

    [Fact]
    public void Finds_the_speaker_beside_the_words()
    {
        var (document, quotations) = Read(
            "“/PUNCT/3/punct We/PRON/3/nsubj leave/VERB/0/root ,/PUNCT/3/punct ”/PUNCT/3/punct says/VERB/3/parataxis "
                + "Obi/PROPN/6/nsubj/Number=Sing"
        );
        Assert.Equal("Obi", Speaker(document, quotations, 1));
    }

    [Theory]
    [InlineData("Kim Jong-Un", "kim jong un", true)]
    [InlineData("St. Kitts", "St Kitts", true)]
    [InlineData("Kim Jong", "Kim Jong-Un", false)]
    [InlineData("Obi", "Obe", false)]
    public void Compares_names_by_their_letters(string one, string other, bool same) =>
        Assert.Equal(same, SameNames.HaveSameLetters(one, other));

    [Theory]
    [InlineData("NATO", true)]
    [InlineData("U.N.", true)]
    [InlineData("A", false)]
    [InlineData("Nato", false)]
    [InlineData("ABCDEFGH", false)]
    public void Knows_acronyms(string form, bool isAcronym) => Assert.Equal(isAcronym, Acronyms.IsAcronym(form));

    static (Document Document, Quotations Quotations) Read(params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        return (document, new ChainBuilder(document, document.Mentions).Quotations);
    }

    static string? Speaker(Document document, Quotations quotations, int quote) =>
        quotations.Speaker(quote) is >= 0 and var mention ? document.Form(document.Mentions[mention].Head) : null;
}
