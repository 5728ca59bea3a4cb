using Casus.Language;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Mentions;

public class NameReaderTests
{
    [Theory]
    [InlineData("Maria/PROPN/0/root Obi/PROPN/1/flat", NameKind.Person, "Maria Obi", EntityKind.Person)]
    [InlineData("Mr./PROPN/0/root Obi/PROPN/1/flat", NameKind.Person, "Obi", EntityKind.Person)]
    [InlineData("the/DET/2/det Senate/PROPN/0/root", NameKind.Organisation, "Senate", EntityKind.Organisation)]
    [InlineData("Lima/PROPN/0/root 's/PART/1/case", NameKind.Place, "Lima", EntityKind.Place)]
    [InlineData("Ramadan/PROPN/0/root War/PROPN/1/flat", NameKind.Other, "Ramadan War", EntityKind.Unknown)]
    public void Reads_the_name_without_titles_and_endings(string phrase, NameKind kind, string name, EntityKind meant)
    {
        var (document, mention) = Read(phrase, kind);
        Assert.Equal(name, document.Words(mention.NameFirst, mention.NameEnd));
        Assert.Equal((meant, MentionForm.Name), (mention.Kind, mention.Form));
    }

    [Theory]
    [InlineData("Peru/PROPN/0/root", "PER")]
    [InlineData("the/DET/3/det United/PROPN/3/compound States/PROPN/0/root", "USA")]
    [InlineData("Lima/PROPN/0/root", null)]
    public void Knows_countries(string phrase, string? country) =>
        Assert.Equal(country, Read(phrase, NameKind.Place).Mention.Country);

    [Fact]
    public void Ignores_a_country_in_the_name_of_a_person() =>
        Assert.Null(Read("Chad/PROPN/0/root", NameKind.Person).Mention.Country);

    [Fact]
    public void Reads_a_people_as_a_noun()
    {
        var mention = Read("Russians/PROPN/0/root/Number=Plur", NameKind.Other).Mention;
        Assert.Equal((EntityKind.Person, MentionForm.Noun, false), (mention.Kind, mention.Form, mention.IsName));
    }

    [Theory]
    [InlineData("Maria/PROPN/0/root Obi/PROPN/1/flat", MentionGender.Feminine)]
    [InlineData("Mr/PROPN/2/nmod:desc Obi/PROPN/0/root", MentionGender.Masculine)]
    [InlineData("Queen/NOUN/2/nmod:desc Obi/PROPN/0/root", MentionGender.Feminine)]
    [InlineData("Obi/PROPN/0/root", MentionGender.Unknown)]
    public void Tells_the_sex_by_given_name_and_title(string phrase, MentionGender gender) =>
        Assert.Equal(gender, Read(phrase, NameKind.Person).Mention.Gender);

    [Theory]
    [InlineData("Peru/PROPN/2/nsubj slept/VERB/0/root", "Peru", EntityKind.Place)]
    [InlineData(
        "Liberty/PROPN/2/compound University/PROPN/3/nsubj slept/VERB/0/root",
        "Liberty University",
        EntityKind.Organisation
    )]
    [InlineData("President/PROPN/2/nsubj slept/VERB/0/root", "", EntityKind.Person)]
    [InlineData("Monday/PROPN/2/nsubj passed/VERB/0/root", "", EntityKind.Thing)]
    public void Reads_capitals_that_the_name_finder_passed_over(string sentence, string name, EntityKind kind)
    {
        var document = Parsed.Document(null, sentence);
        var mention = Assert.Single(document.Mentions.All.ToArray());
        Assert.Equal(name, mention.IsName ? document.Words(mention.NameFirst, mention.NameEnd) : "");
        Assert.Equal(kind, mention.Kind);
    }

    static (Document Document, Mention Mention) Read(string phrase, NameKind kind)
    {
        var document = Parsed.ByHand(phrase, null, new NameMention(0, phrase.Split(' ').Length, kind));
        return (document, Assert.Single(document.Mentions.All.ToArray()));
    }
}
