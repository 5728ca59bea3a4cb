using Casus.Language.Mentions;
using Casus.Lexicons;

namespace Casus.Tests.Language.Mentions;

public class WordsOfMentionsTests
{
    [Theory]
    [InlineData("minister", EntityKind.Person, MentionGender.Unknown)]
    [InlineData("ex-minister", EntityKind.Person, MentionGender.Unknown)]
    [InlineData("Actress", EntityKind.Person, MentionGender.Feminine)]
    [InlineData("oarswoman", EntityKind.Person, MentionGender.Feminine)]
    [InlineData("oarsman", EntityKind.Person, MentionGender.Masculine)]
    [InlineData("florist", EntityKind.Person, MentionGender.Unknown)]
    [InlineData("twist", EntityKind.Thing, MentionGender.Unknown)]
    [InlineData("roman", EntityKind.Thing, MentionGender.Unknown)]
    [InlineData("treaty", EntityKind.Thing, MentionGender.Unknown)]
    public void Tells_what_nouns_refer_to_by_list_and_ending(string noun, EntityKind kind, MentionGender gender) =>
        Assert.Equal((kind, gender), (Nouns.Of(noun).Kind, Nouns.Of(noun).Gender));

    [Fact]
    public void Tells_collectives_and_countries()
    {
        Assert.True(Nouns.Of("crew").IsCollective && Nouns.Of("nation").IsCountry);
        Assert.False(Nouns.Of("sailor").IsCollective || Nouns.Of("city").IsCountry);
    }

    [Fact]
    public void Gives_no_noun_two_kinds()
    {
        var heads = WordLists.BuiltIn.Heads.Where(head => head.StartsWith("nouns that mean", StringComparison.Ordinal));
        var nouns = heads.SelectMany(head => WordLists.BuiltIn[head]).ToList();
        Assert.Distinct(nouns);
    }

    [Fact]
    public void Gives_no_name_two_sexes() =>
        Assert.Empty(WordLists.BuiltIn["given names of men"].Intersect(WordLists.BuiltIn["given names of women"]));

    [Theory]
    [InlineData("Maria", MentionGender.Feminine)]
    [InlineData("ALBERT", MentionGender.Masculine)]
    [InlineData("Lima", MentionGender.Unknown)]
    public void Tells_the_sex_of_given_names(string name, MentionGender gender) =>
        Assert.Equal(gender, WordLists.BuiltIn.For<GivenNames>().Gender(name));

    [Theory]
    [InlineData("North Korea", "PRK")]
    [InlineData("north korean", "PRK")]
    [InlineData("US", "USA")]
    [InlineData("us", null)]
    [InlineData("Lima", null)]
    [InlineData("a name that is much longer than the name of any country on this planet", null)]
    public void Knows_countries_by_name_and_adjective(string name, string? code) =>
        Assert.Equal(code, CountryNames.Code(name));

    [Theory]
    [InlineData("Russians", true)]
    [InlineData("sailors", false)]
    public void Knows_peoples(string word, bool isPeople) => Assert.Equal(isPeople, CountryNames.IsPeople(word));

    static NounKinds Nouns => WordLists.BuiltIn.For<NounKinds>();
}
