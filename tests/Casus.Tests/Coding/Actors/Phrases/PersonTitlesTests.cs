using Casus.Coding.Actors.Phrases;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Phrases;

public class PersonTitlesTests
{
    static PersonTitles Titles(string sentence, params NameMention[] names) =>
        new(ActorTexts.Of(sentence, null, names));

    [Theory]
    [InlineData("Defense/PROPN/2/compound Minister/PROPN/3/nmod:desc Obi/PROPN/4/nsubj left/VERB/0/root", 2, 1)]
    [InlineData("Obi/PROPN/4/nsubj the/DET/3/det minister/NOUN/1/appos left/VERB/0/root", 0, 2)]
    [InlineData("minister/NOUN/3/nsubj Obi/PROPN/1/appos left/VERB/0/root", 1, 0)]
    [InlineData("minister/NOUN/3/dep Obi/PROPN/3/nsubj left/VERB/0/root", 1, 0)]
    public void Finds_the_noun_that_tells_what_somebody_is(string sentence, int name, int title) =>
        Assert.Equal(title, Titles(sentence).Of(name, name));

    [Theory]
    [InlineData("yesterday/NOUN/3/dep Obi/PROPN/3/nsubj left/VERB/0/root", 1)]
    [InlineData("Obi/PROPN/3/nsubj minister/NOUN/1/flat left/VERB/0/root", 0)]
    [InlineData("rebels/NOUN/3/dep Obi/PROPN/3/nsubj left/VERB/0/root", 1)]
    public void Ignores_other_nouns_beside_a_name(string sentence, int name) =>
        Assert.Equal(-1, Titles(sentence).Of(name, name));

    [Theory]
    [InlineData("political/ADJ/3/amod science/NOUN/3/compound professor/NOUN/0/root", 2, "political science professor")]
    [InlineData("Kenyan/ADJ/2/amod professor/NOUN/0/root", 1, "professor")]
    [InlineData("the/DET/2/det head/NOUN/0/root of/ADP/4/case state/NOUN/2/nmod", 1, "head of state")]
    public void Gives_the_words_of_a_role(string sentence, int title, string role) =>
        Assert.Equal(role, Titles(sentence).Role(title));

    [Theory]
    [InlineData("of", true)]
    [InlineData("at", true)]
    [InlineData("against", false)]
    public void Finds_the_body_that_somebody_works_for(string preposition, bool works) =>
        Assert.Equal(
            works ? "Obi University" : null,
            Titles(
                    $"Ada/PROPN/5/nsubj {preposition}/ADP/3/case Obi/PROPN/1/nmod University/PROPN/3/flat left/VERB/0/root",
                    new NameMention(2, 4, NameKind.Organisation)
                )
                .Affiliation(0)
        );

    [Theory]
    [InlineData("Obi University", true)]
    [InlineData("Kenya Centre for Peace", true)]
    [InlineData("Obi Steel", false)]
    public void Knows_institutes(string body, bool isInstitute) =>
        Assert.Equal(isInstitute, Titles("Ada/PROPN/0/root").IsInstitute(body));

    [Theory]
    [InlineData("former", true)]
    [InlineData("Ousted", true)]
    [InlineData("ex-army", true)]
    [InlineData("new", false)]
    public void Knows_who_is_out_of_office(string word, bool isFormer) =>
        Assert.Equal(isFormer, Titles($"{word}/ADJ/2/amod president/NOUN/3/nsubj left/VERB/0/root").IsFormer(1));
}
