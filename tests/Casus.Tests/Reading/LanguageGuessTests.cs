using Casus.Reading;

namespace Casus.Tests.Reading;

public class LanguageGuessTests
{
    [Theory]
    [InlineData(
        "The minister said on Monday that the two countries would not sign the treaty before the summer.",
        "en"
    )]
    [InlineData(
        "Der Minister sagte am Montag, dass die beiden Länder den Vertrag nicht vor dem Sommer unterzeichnen werden.",
        "de"
    )]
    [InlineData(
        "Die Präsidentin traf am Montag in Wien ihren Amtskollegen. Er sagte, die Beziehungen seien gut. Die "
            + "Polizei nahm zehn Demonstranten fest.",
        "de"
    )]
    [InlineData(
        "Le ministre a dit lundi que les deux pays ne signeraient pas le traité avant la fin de cette année.",
        "fr"
    )]
    [InlineData(
        "El ministro dijo el lunes que los dos países no firmarán el tratado antes de que termine el año.",
        "es"
    )]
    [InlineData(
        "Il ministro ha detto che i due paesi non hanno ancora deciso come andare avanti con la firma del trattato.",
        "it"
    )]
    [InlineData("De minister zei dat het verdrag niet voor de zomer door de twee landen wordt getekend.", "nl")]
    [InlineData("Министр сказал в понедельник, что две страны не подпишут договор.", "ru")]
    [InlineData("Міністр сказав у понеділок, що дві країни не підпишуть договір.", "uk")]
    [InlineData("قال الوزير يوم الاثنين إن البلدين لن يوقعا المعاهدة", "ar")]
    [InlineData("部长星期一说两国在夏天之前不会签署条约", "zh")]
    [InlineData("大臣は月曜日に、両国は夏の前に条約に署名しないと述べた。", "ja")]
    public void Tells_the_language(string text, string language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("12345 67890 !!! ???")]
    [InlineData("Kim Putin Xi Moon Abe")]
    public void Says_nothing_of_texts_that_are_too_short(string text) => Assert.Null(LanguageGuess.Of(text));

    [Fact]
    public void Believes_the_text_where_a_page_declares_English_wrongly()
    {
        var article = new Article
        {
            Id = "x",
            Language = "en-US",
            Text =
                "Der Minister sagte am Montag, dass die beiden Länder den Vertrag nicht vor dem Sommer unterzeichnen werden.",
        };
        Assert.Equal("de", LanguageGuess.Of(article));
        Assert.Equal("nb", LanguageGuess.Of(article with { Language = "nb" }));
        Assert.Equal("en", LanguageGuess.Of(article with { Language = "en", Text = "Talks." }));
    }
}
