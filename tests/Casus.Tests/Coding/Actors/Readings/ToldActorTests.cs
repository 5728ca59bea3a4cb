using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

/// <summary>What points back also says by which words the text told whom it means.</summary>
public class ToldActorTests
{
    [Theory]
    [InlineData("The French president arrived in Lima. He met nobody.", "He", "The French president")]
    [InlineData("President Putin flew home. The president said that he was tired.", "he", "President Putin")]
    [InlineData("Xi Jinping met Vladimir Putin. Both praised the talks.", "Both", "Xi Jinping + Vladimir Putin")]
    [InlineData("Peru and Chile met. The two countries signed a treaty.", "countries", "Peru + Chile")]
    [InlineData("The soldiers of Mali who fled were arrested.", "who", "The soldiers of Mali")]
    [InlineData("Hezbollah fired rockets. The group claimed a victory.", "group", "Hezbollah")]
    public void Says_which_words_it_stands_for(string text, string head, string told)
    {
        var document = Parsed.ByAnalyser(text);
        Assert.Equal(told, Told(document, head));
    }

    [Theory]
    [InlineData("The French president arrived in Lima.", "president")]
    [InlineData("Vladimir Putin flew home.", "Putin")]
    public void Says_nothing_of_what_stands_for_itself(string text, string head) =>
        Assert.Null(Told(Parsed.ByAnalyser(text), head));

    static string? Told(Document document, string head)
    {
        var at = Enumerable.Range(0, document.Tokens.Length).Last(token => document.Tokens[token].Form == head);
        return document.Actors().At(at)?.Told is { } told
            ? string.Join(" + ", told.Select(words => words is { } w ? document.Text[w.Start..w.End] : "?"))
            : null;
    }
}
