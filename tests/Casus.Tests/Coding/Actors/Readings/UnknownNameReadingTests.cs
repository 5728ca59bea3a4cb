using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class UnknownNameReadingTests
{
    static Document Subject(string name, NameKind kind, string behind = "left/VERB/0/root")
    {
        var words = name.Split(' ');
        var last = words.Length;
        var sentence = string.Join(
            ' ',
            words.Select(
                (word, i) => i == last - 1 ? $"{word}/PROPN/{last + 1}/nsubj" : $"{word}/PROPN/{last}/compound"
            )
        );
        return Parsed.ByHand($"{sentence} {behind}", null, new NameMention(0, last, kind));
    }

    [Theory]
    [InlineData("Obi Steel Inc.", "?.BUS")]
    [InlineData("Obi Daily Herald", "?.JRN")]
    [InlineData("Obi Victory Brigades", "?.REB")]
    [InlineData("Obi Workers Union", "?.LAB")]
    [InlineData("Obi Xyzzy", "?")]
    public void Takes_the_sector_from_the_last_words_of_a_body(string name, string actor)
    {
        var document = Subject(name, NameKind.Organisation);
        Assert.Equal(actor, document.Of(name.Split(' ')[^1]));
        Assert.Equal(name, document.NameOf(name.Split(' ')[^1]));
    }

    [Fact]
    public void Takes_the_country_from_the_words_of_the_name() =>
        Assert.Equal("GHA.BUS", Subject("Ghana Obi Holdings", NameKind.Organisation).Of("Holdings"));

    [Fact]
    public void Takes_the_country_from_the_words_behind_the_name() =>
        Assert.Equal(
            "MLI.BUS",
            Subject("Obi Holdings", NameKind.Organisation, "left/VERB/0/root of/ADP/5/case Mali/PROPN/2/nmod")
                .Of("Holdings")
        );

    [Fact]
    public void Ignores_names_of_other_things()
    {
        Assert.Null(Subject("Obi Cup", NameKind.Other).Of("Cup"));
        Assert.Null(Subject("Obi Hill", NameKind.Place).Of("Hill"));
    }
}
