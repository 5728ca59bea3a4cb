using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class ModifierReadingTests
{
    [Theory]
    [InlineData("Russian/ADJ/2/amod hills/NOUN/3/nsubj burned/VERB/0/root", 0, ReferenceKind.Nationality, "RUS")]
    [InlineData("Kabul/PROPN/2/compound bombing/NOUN/3/nsubj ended/VERB/0/root", 0, ReferenceKind.Nationality, "AFG")]
    [InlineData("NATO/PROPN/2/compound hills/NOUN/3/nsubj burned/VERB/0/root", 0, ReferenceKind.Named, "IGO")]
    public void Finds_names_before_a_noun(string sentence, int token, ReferenceKind kind, string code)
    {
        var mention = Parsed.ByHand(sentence).Actors().At(token);
        Assert.Equal((kind, code), (mention?.Kind, mention?.Actors.Single().Code));
    }

    [Fact]
    public void Takes_a_town_before_an_act_for_its_scene()
    {
        var actors = Parsed.ByHand("Mumbai/PROPN/2/compound bombing/NOUN/3/nsubj ended/VERB/0/root").Actors();
        Assert.True(actors.At(0)?.IsScene);
    }

    [Fact]
    public void Finds_a_leader_before_a_noun()
    {
        var actors = Parsed
            .ByHand("Obama/PROPN/2/compound plan/NOUN/3/nsubj failed/VERB/0/root", "2010-01-01")
            .Actors();
        Assert.Equal("Barack Obama", actors.At(0)?.Actors.Single().Name);
    }

    [Fact]
    public void Covers_a_name_that_hangs_on_its_first_word()
    {
        var mention = Parsed
            .ByHand("Hong/PROPN/3/compound Kong/PROPN/1/flat protests/NOUN/4/nsubj ended/VERB/0/root")
            .Actors()
            .At(0);
        Assert.Equal((0, 2), (mention?.First, mention?.End));
    }

    [Fact]
    public void Ignores_a_country_in_the_name_of_a_person() =>
        Assert.Null(
            Parsed
                .ByHand(
                    "Paris/PROPN/2/compound Obi/PROPN/3/nsubj left/VERB/0/root",
                    null,
                    new NameMention(0, 2, NameKind.Person)
                )
                .Of("Paris")
        );
}
