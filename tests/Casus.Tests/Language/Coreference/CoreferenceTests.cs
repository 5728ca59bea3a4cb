using Casus.Language;
using Casus.Language.Coreference;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;
using Casus.Reading;

namespace Casus.Tests.Language.Coreference;

public class CoreferenceTests
{
    static Document Analyse(string text) => Loaded.Analyser.Analyse(new Article { Id = "test", Text = text });

    static EntityMention Last(Document document, string word)
    {
        for (var token = document.Tokens.Length - 1; token >= 0; token--)
            if (document.Tokens[token].Form == word && document.Coreference.At(token) is >= 0 and var mention)
                return document.Coreference.Mentions[mention];
        throw new ArgumentException($"no such mention: {word}");
    }

    /// <summary>
    /// The head of the first mention of the same entity as the last such word; the words of both for a pair; null when
    /// there is none.
    /// </summary>
    static string? Meant(string text, string word)
    {
        var document = Analyse(text);
        var mention = Last(document, word);
        if (mention is { Pass: CoreferencePass.Pair, Parts: { } parts })
            return string.Join(
                '+',
                parts.Select(part => document.Tokens[document.Coreference.Mentions[part].Head].Form)
            );
        var first = document.Coreference.Mentions[mention.Chain];
        return first.Head == mention.Head ? null : document.Tokens[first.Head].Form;
    }

    [Theory]
    [InlineData("Marta Quiroga won. Quiroga thanked the crowd.", "Quiroga", "Marta")]
    [InlineData("Marta Quiroga won. The crowd cheered for Ivan Petrov. Marta left.", "Marta", "Marta")]
    [InlineData("The European Space Agency launched a probe. The ESA paid for it.", "ESA", "Agency")]
    [InlineData("The United States closed a port. America reopened it.", "America", "States")]
    [InlineData("Temple University opened. The university is new.", "university", "University")]
    public void Ties_names_to_their_parts_and_short_forms(string text, string word, string first) =>
        Assert.Equal(first, Meant(text, word));

    [Fact]
    public void Ignores_another_person_of_the_same_family() =>
        Assert.Null(Meant("Marta Quiroga won. Her rival Pablo Quiroga lost.", "Pablo"));

    [Theory]
    [InlineData("Marta Quiroga, the mayor of Lima, resigned.", "mayor", "Marta")]
    [InlineData("President Ivan Petrov resigned. The president gave no reason.", "president", "Ivan")]
    [InlineData("Rebels took a village. The village lies in the north.", "village", "village")]
    [InlineData("Peru closed the border. Canada supports the country.", "country", "Peru")]
    [InlineData("Canada supports the country.", "country", null)]
    [InlineData("A minister resigned. A minister was arrested.", "minister", null)]
    [InlineData("French soldiers left. The German soldiers stayed.", "soldiers", null)]
    public void Ties_descriptions_to_what_was_told(string text, string word, string? first) =>
        Assert.Equal(first, Meant(text, word));

    [Theory]
    [InlineData("Marta Quiroga met Ivan Petrov. She praised the talks.", "She", "Marta")]
    [InlineData("Marta Quiroga met Ivan Petrov. He praised the talks.", "He", "Ivan")]
    [InlineData("Peru helped Chile. Peru also warned it.", "it", "Chile")]
    [InlineData("The rebels fled. They left their arms.", "They", "rebels")]
    [InlineData("Marta Quiroga hurt herself.", "herself", "Marta")]
    [InlineData("It was raining. It seems that nobody came.", "It", null)]
    public void Finds_whom_pronouns_mean(string text, string word, string? first) =>
        Assert.Equal(first, Meant(text, word));

    [Theory]
    [InlineData("Marta Quiroga met Ivan Petrov. Both praised the talks.", "Both", "Marta+Ivan")]
    [InlineData("Peru and Chile ended their dispute. The two countries signed a treaty.", "countries", "Peru+Chile")]
    [InlineData("Marta Quiroga met Ivan Petrov on Monday, where they signed a treaty.", "they", "Marta+Ivan")]
    public void Finds_the_two_who_are_meant_together(string text, string word, string both) =>
        Assert.Equal(both, Meant(text, word));

    [Fact]
    public void Ignores_a_third_who_stands_beside_the_two() =>
        Assert.Equal("", Meant("Peru, Chile and Canada talked. Both signed the treaty.", "Both"));

    [Fact]
    public void Takes_I_in_a_quotation_for_the_speaker() =>
        Assert.Equal("I", Meant("“I will not resign,” said Marta Quiroga on Monday.", "Marta"));

    [Fact]
    public void Learns_from_a_speaker_what_he_is() =>
        Assert.Equal(
            "James",
            Meant(
                "The plan will fail, says James Brown of a university in Tokyo. The political scientist doubts that the talks help.",
                "scientist"
            )
        );

    [Fact]
    public void Looks_past_who_said_it_to_whom_it_was_about() =>
        Assert.Equal(
            "Petrov",
            Meant(
                "Petrov will not yield. However, Brown is convinced that Petrov will not go further. A retreat would harm him.",
                "him"
            )
        );
}
