using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class PronounReadingTests
{
    [Theory]
    [InlineData("who")]
    [InlineData("that")]
    [InlineData("which")]
    public void Follows_a_relative_pronoun_to_its_noun(string pronoun)
    {
        var document = Parsed.ByHand(
            $"Malian/ADJ/2/amod soldiers/NOUN/5/nsubj {pronoun}/PRON/4/nsubj fired/VERB/2/acl:relcl fled/VERB/0/root"
        );
        Assert.Equal("MLI.MIL", document.Of(pronoun));
        Assert.Equal(ReferenceKind.Pronoun, document.Actors().At(2)?.Kind);
    }

    [Fact]
    public void Ignores_a_relative_pronoun_without_a_noun() =>
        Assert.Null(Parsed.ByHand("who/PRON/2/nsubj fired/VERB/0/root at/ADP/4/case soldiers/NOUN/2/obl").Of("who"));

    [Theory]
    [InlineData("we")]
    [InlineData("I")]
    [InlineData("you")]
    public void Ignores_who_speaks_and_reads(string pronoun) =>
        Assert.Null(
            Parsed
                .ByHand(
                    $"Malian/ADJ/2/amod soldiers/NOUN/3/nsubj fled/VERB/0/root {pronoun}/PRON/5/nsubj saw/VERB/3/conj"
                )
                .Of(pronoun)
        );

    [Fact]
    public void Takes_he_for_the_man_told_before()
    {
        var document = Parsed.Document(
            "2010-06-01",
            "Barack/PROPN/3/nsubj/Number=Sing Obama/PROPN/1/flat left/VERB/0/root",
            "he/PRON/2/nsubj/Gender=Masc|Number=Sing|Person=3|PronType=Prs slept/VERB/0/root"
        );
        document.Names.Add(new NameMention(0, 2, NameKind.Person));
        Assert.Equal("USA.GOV", document.Of("he"));
    }

    [Fact]
    public void Ignores_a_pronoun_in_a_text_that_told_nobody() =>
        Assert.Null(Parsed.ByHand("he/PRON/2/nsubj slept/VERB/0/root").Of("he"));
}
