using Casus.Coding.Actors.Entries;

namespace Casus.Tests.Coding.Actors.Entries;

public class PhraseTrieTests
{
    static readonly ActorEntry person = new(EntryKind.Person, "Ada Chad", "KEN", "GOV");
    static readonly ActorEntry country = new(EntryKind.Country, "Chad", "TCD", null);

    static IEnumerable<ActorEntry> Found(PhraseTrie trie, params string[] words)
    {
        var node = 0;
        foreach (var word in words)
            if ((node = trie.Step(node, trie.Word(word))) < 0)
                return [];
        List<ActorEntry> found = [];
        foreach (var phrase in trie.From(trie.EndOf(node)))
            found.Add(phrase.Entry);
        return found;
    }

    [Fact]
    public void Finds_the_entry_at_the_end_of_its_words()
    {
        var trie = new PhraseTrie();
        trie.Add("Ada Chad", person);
        Assert.Equal([person], Found(trie, "ada", "chad"));
        Assert.Empty(Found(trie, "ada"));
        Assert.Empty(Found(trie, "chad"));
        Assert.Empty(Found(trie, "ada", "obi"));
    }

    [Fact]
    public void Puts_countries_before_people_of_that_name()
    {
        var trie = new PhraseTrie();
        trie.Add("Chad", person);
        trie.Add("Chad", country);
        Assert.Equal([country, person], Found(trie, "chad"));
    }

    [Fact]
    public void Keeps_the_order_in_which_entries_of_a_kind_were_added()
    {
        var (first, second) = (person, person with { Name = "Ben Chad" });
        var trie = new PhraseTrie();
        trie.Add("Chad", first);
        trie.Add("Chad", second);
        Assert.Equal([first, second], Found(trie, "chad"));
    }

    [Fact]
    public void Joins_two_ways_of_writing_one_entry()
    {
        var trie = new PhraseTrie();
        trie.Add("Ada Chad", person);
        trie.Add("Ada chad", person, enough: true);
        var node = trie.Step(trie.Step(0, trie.Word("ada")), trie.Word("chad"));
        var phrase = trie[trie.EndOf(node)];
        Assert.True(phrase.Enough);
        Assert.Equal(-1, phrase.Next);
        Assert.True(PhraseTrie.Fits(phrase.Casing, (ulong)Casing.Capital));
    }

    [Theory]
    [InlineData(Casing.Capital, Casing.Capital, true)]
    [InlineData(Casing.Capital, Casing.Capitals, true)]
    [InlineData(Casing.Lower, Casing.Capital, true)]
    [InlineData(Casing.Capital, Casing.Lower, false)]
    [InlineData(Casing.Capitals, Casing.Capital, false)]
    internal void Fits_what_is_written_at_least_as_large(Casing wanted, Casing written, bool fits) =>
        Assert.Equal(fits, PhraseTrie.Fits((ulong)wanted, (ulong)written));

    [Fact]
    public void Ignores_names_without_a_letter()
    {
        var trie = new PhraseTrie();
        trie.Add("—", person);
        Assert.Equal(-1, trie.EndOf(0));
    }

    [Fact]
    public void Knows_no_word_that_no_entry_has() => Assert.Equal(-1, new PhraseTrie().Word("obi"));
}
