using Casus.Language;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Mentions;

public class MentionFinderTests
{
    [Theory]
    [InlineData("the/DET/2/det envoy/NOUN/3/nsubj left/VERB/0/root", "the envoy")]
    [InlineData("He/PRON/2/nsubj left/VERB/0/root", "He")]
    [InlineData("It/PRON/2/expl rained/VERB/0/root", "")]
    [InlineData("the/DET/2/det two/NUM/3/nsubj left/VERB/0/root", "the two")]
    [InlineData("three/NUM/2/nsubj left/VERB/0/root", "")]
    [InlineData("five/NUM/4/nsubj of/ADP/3/case them/PRON/1/nmod left/VERB/0/root", "five of them; them")]
    [InlineData("French/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root", "French; French troops")]
    [InlineData("french/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root", "french troops")]
    [InlineData("North/ADJ/2/amod Korean/ADJ/3/amod troops/NOUN/0/root", "North Korean; North Korean troops")]
    [InlineData("the/DET/2/det men/NOUN/0/root who/PRON/4/nsubj/PronType=Rel fled/VERB/2/acl:relcl", "the men; who")]
    [InlineData("who/PRON/2/nsubj fled/VERB/0/root", "")]
    public void Finds_what_refers(string sentence, string mentions)
    {
        var document = Parsed.Document(null, sentence);
        Assert.Equal(mentions, string.Join("; ", Texts(document)));
    }

    [Fact]
    public void Finds_names_inside_a_phrase()
    {
        var document = Parsed.ByHand(
            "the/DET/3/det Obi/PROPN/3/compound visit/NOUN/0/root",
            null,
            new NameMention(1, 2, NameKind.Person)
        );
        Assert.Equal(["Obi", "the Obi visit"], Texts(document));
    }

    [Fact]
    public void Ignores_a_person_named_as_a_title()
    {
        var document = Parsed.ByHand(
            "Judge/PROPN/2/nmod:desc Obi/PROPN/3/nsubj left/VERB/0/root",
            null,
            new NameMention(0, 1, NameKind.Person)
        );
        Assert.Equal(["Judge Obi"], Texts(document));
    }

    [Fact]
    public void Joins_what_and_coordinates()
    {
        var document = Parsed.ByHand(
            "Obi/PROPN/4/nsubj and/CCONJ/3/cc Diallo/PROPN/1/conj met/VERB/0/root",
            null,
            new NameMention(0, 1, NameKind.Person),
            new NameMention(2, 3, NameKind.Person)
        );
        Assert.Equal(["Obi", "Obi and Diallo", "Diallo"], Texts(document));
        var both = document.Mentions[1];
        Assert.Equal([0, 2], both.Joined);
        Assert.Equal((MentionNumber.Plural, EntityKind.Person, false), (both.Number, both.Kind, both.IsName));
        Assert.Equal(0, document.Mentions.At(0));
    }

    [Theory]
    [InlineData("Obi/PROPN/4/nsubj or/CCONJ/3/cc Diallo/PROPN/1/conj won/VERB/0/root")]
    [InlineData("Obi/PROPN/4/nsubj and/CCONJ/3/cc rich/ADJ/1/conj won/VERB/0/root")]
    public void Ignores_what_is_not_meant_together(string sentence) =>
        Assert.DoesNotContain(
            Parsed.Document(null, sentence).Mentions.All.ToArray(),
            mention => mention.Joined is not null
        );

    [Theory]
    [InlineData("he", 3, MentionNumber.Singular, EntityKind.Person, MentionGender.Masculine)]
    [InlineData("Her", 3, MentionNumber.Singular, EntityKind.Person, MentionGender.Feminine)]
    [InlineData("it", 3, MentionNumber.Singular, EntityKind.Unknown, MentionGender.Unknown)]
    [InlineData("them", 3, MentionNumber.Plural, EntityKind.Unknown, MentionGender.Unknown)]
    [InlineData("I", 1, MentionNumber.Singular, EntityKind.Person, MentionGender.Unknown)]
    [InlineData("us", 1, MentionNumber.Plural, EntityKind.Person, MentionGender.Unknown)]
    [InlineData("you", 2, MentionNumber.Unknown, EntityKind.Person, MentionGender.Unknown)]
    [InlineData("Nobody", 3, MentionNumber.Singular, EntityKind.Person, MentionGender.Unknown)]
    public void Knows_whom_a_pronoun_can_mean(
        string form,
        int person,
        MentionNumber number,
        EntityKind kind,
        MentionGender gender
    )
    {
        var mention = Only($"{form}/PRON/2/nsubj left/VERB/0/root");
        Assert.Equal(
            (person, number, kind, gender),
            ((int)mention.Person, mention.Number, mention.Kind, mention.Gender)
        );
    }

    [Theory]
    [InlineData("minister", EntityKind.Person, MentionNumber.Singular)]
    [InlineData("crew", EntityKind.Person, MentionNumber.Plural)]
    [InlineData("ministry", EntityKind.Organisation, MentionNumber.Singular)]
    [InlineData("village", EntityKind.Place, MentionNumber.Singular)]
    [InlineData("treaty", EntityKind.Thing, MentionNumber.Singular)]
    public void Knows_what_a_noun_refers_to(string noun, EntityKind kind, MentionNumber number)
    {
        var mention = Only($"the/DET/2/det {noun}/NOUN/3/nsubj/Number=Sing slept/VERB/0/root");
        Assert.Equal((kind, number, MentionForm.Noun), (mention.Kind, mention.Number, mention.Form));
    }

    static Mention Only(string sentence) => Assert.Single(Parsed.Document(null, sentence).Mentions.All.ToArray());

    static List<string> Texts(Document document)
    {
        var texts = new List<string>();
        foreach (var mention in document.Mentions.All)
            texts.Add(document.Words(mention.First, mention.End));
        return texts;
    }
}
