using Casus.Coding.Actors.Entries;
using Casus.Coding.Actors.Phrases;

namespace Casus.Tests.Coding.Actors.Phrases;

public class OwnerSectorTests
{
    static string? Of(string sentence, string head)
    {
        var text = ActorTexts.Of(sentence);
        return new OwnerSector(text).Of(text.At(head));
    }

    [Theory]
    [InlineData("army/NOUN/2/compound spokesman/NOUN/3/nsubj spoke/VERB/0/root", "MIL")]
    [InlineData("rebel/ADJ/2/amod spokesman/NOUN/3/nsubj spoke/VERB/0/root", "REB")]
    [InlineData("Hamas/PROPN/2/compound spokesman/NOUN/3/nsubj spoke/VERB/0/root", "REB")]
    [InlineData("spokesman/NOUN/4/nsubj of/ADP/3/case police/NOUN/1/nmod spoke/VERB/0/root", "COP")]
    [InlineData("spokesman/NOUN/4/nsubj for/ADP/3/case police/NOUN/1/nmod spoke/VERB/0/root", "COP")]
    [InlineData("police/NOUN/3/nmod:poss 's/PART/1/case spokesman/NOUN/4/nsubj spoke/VERB/0/root", "COP")]
    public void Finds_the_sector_of_whom_somebody_belongs_to(string sentence, string sector) =>
        Assert.Equal(sector, Of(sentence, "spokesman"));

    [Fact]
    public void Looks_into_words_before_a_noun() =>
        Assert.Equal(
            "MIL",
            Of("army/NOUN/2/compound hill/NOUN/3/compound spokesman/NOUN/4/nsubj spoke/VERB/0/root", "spokesman")
        );

    [Theory]
    [InlineData("spokesman/NOUN/4/nsubj near/ADP/3/case police/NOUN/1/nmod spoke/VERB/0/root")]
    [InlineData("major/ADJ/2/amod spokesman/NOUN/3/nsubj spoke/VERB/0/root")]
    [InlineData("tall/ADJ/2/amod spokesman/NOUN/3/nsubj spoke/VERB/0/root")]
    public void Ignores_what_owns_nobody(string sentence) => Assert.Null(Of(sentence, "spokesman"));

    [Fact]
    public void Ignores_the_words_of_the_noun_itself() =>
        Assert.Null(Of("army/NOUN/2/compound chief/NOUN/3/nsubj spoke/VERB/0/root", "chief"));

    [Theory]
    // "rebel government", "government minister"
    [InlineData("REB", EntryKind.Agent, "GOV", true)]
    [InlineData("GOV", EntryKind.Title, "GOV", false)]
    // "army executive", "army company"
    [InlineData("MIL", EntryKind.Title, "BUS", true)]
    [InlineData("MIL", EntryKind.Agent, "BUS", false)]
    // "militia commander", "militia soldiers"
    [InlineData("PRM", EntryKind.Title, "MIL", true)]
    [InlineData("PRM", EntryKind.Agent, "MIL", false)]
    // "rebel soldiers", "opposition activists", "police soldiers"
    [InlineData("REB", EntryKind.Agent, "MIL", true)]
    [InlineData("OPP", EntryKind.Title, "SOC", true)]
    [InlineData("COP", EntryKind.Agent, "MIL", false)]
    // "rebel lawmakers"
    [InlineData("REB", EntryKind.Title, "LEG", false)]
    internal void Overrules_the_sector_of_some_nouns(string owner, EntryKind kind, string sector, bool overrules) =>
        Assert.Equal(overrules, OwnerSector.Overrules(owner, new ActorEntry(kind, "noun", null, sector)));

    [Fact]
    public void Overrules_what_is_only_a_part_of_somebody() =>
        Assert.True(
            OwnerSector.Overrules("LEG", new ActorEntry(EntryKind.Agent, "member", null, "LEG") { Weak = true })
        );
}
