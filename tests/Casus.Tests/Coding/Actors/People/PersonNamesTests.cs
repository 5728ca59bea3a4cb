using Casus.Coding;
using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.People;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.People;

public class PersonNamesTests
{
    static PersonNames Names(ActorText text, Action<ToldPeople>? tell = null)
    {
        var told = new ToldPeople(text);
        tell?.Invoke(told);
        return new(text, new KnownPeople(text), told);
    }

    [Theory]
    [InlineData("by Ada Obi", 1)]
    [InlineData("by General Obi", 2)]
    [InlineData("by Sir Obi", 2)]
    [InlineData("by Dr. Sheikh Obi", 3)]
    public void Leaves_titles_out_of_a_name(string words, int first)
    {
        var end = words.Split(' ').Length;
        var text = ActorTexts.OfWords(words, null, new NameMention(1, end, NameKind.Person));
        Assert.Equal(new NameSpan(first, end), Names(text).At(end - 1));
    }

    [Fact]
    public void Finds_a_person_of_the_lexicon_whom_the_name_finder_misses() =>
        Assert.Equal(new NameSpan(1, 3), Names(ActorTexts.OfWords("by Barack Obama", "2010-01-01")).At(2));

    [Theory]
    [InlineData("President/PROPN/2/nmod:desc Neo/PROPN/4/nsubj Kgosi/PROPN/2/flat left/VERB/0/root")]
    [InlineData("President/PROPN/2/nmod:desc Neo/PROPN/3/compound Kgosi/PROPN/4/nsubj left/VERB/0/root")]
    public void Finds_an_unknown_name_behind_an_office(string sentence)
    {
        Assert.Equal(new NameSpan(1, 3), Names(ActorTexts.Of(sentence)).At(1));
        Assert.Equal(new NameSpan(1, 3), Names(ActorTexts.Of(sentence)).At(2));
    }

    [Theory]
    [InlineData("general/ADJ/2/amod Neo/PROPN/4/nsubj Kgosi/PROPN/2/flat left/VERB/0/root")]
    [InlineData("President/PROPN/2/nmod:desc Kgosi/PROPN/3/nsubj left/VERB/0/root they/PRON/3/obj")]
    public void Ignores_a_name_without_an_office_or_of_one_word(string sentence) =>
        Assert.Null(Names(ActorTexts.Of(sentence)).At(1));

    [Fact]
    public void Finds_a_family_name_that_the_text_told()
    {
        var text = ActorTexts.OfWords("Ada Obi left and Obi slept");
        Assert.Null(Names(text).At(4));
        Assert.Equal(
            new NameSpan(4, 5),
            Names(text, told => told.Add(0, 2, new(new Actor("Ada Obi", "KEN", null), 0))).At(4)
        );
    }

    [Theory]
    [InlineData("Cuba")]
    [InlineData("Oxfam")]
    [InlineData("Palestinians")]
    public void Ignores_what_the_lexicon_knows_for_somebody_else(string word) =>
        Assert.Null(Names(ActorTexts.OfWords($"by {word}", null, new NameMention(1, 2, NameKind.Person))).At(1));

    [Fact]
    public void Ignores_a_body_that_is_named_after_somebody()
    {
        var text = ActorTexts.OfWords("the Obi Foundation", null, new NameMention(1, 3, NameKind.Organisation));
        Assert.Null(Names(text, told => told.Add(1, 2, new(new Actor("Ada Obi", "KEN", null), 0))).At(2));
    }

    [Theory]
    [InlineData("president/NOUN/4/nsubj ,/PUNCT/3/punct Ada/PROPN/1/appos left/VERB/0/root", 2)]
    [InlineData("president/NOUN/3/nsubj Ada/PROPN/1/flat left/VERB/0/root", 1)]
    [InlineData("president/NOUN/3/nsubj Ada/PROPN/3/dep left/VERB/0/root", 1)]
    public void Finds_the_name_beside_a_noun(string sentence, int name)
    {
        var text = ActorTexts.Of(sentence, null, new NameMention(name, name + 1, NameKind.Person));
        Assert.Equal(name, Names(text).Beside(0));
    }

    [Fact]
    public void Finds_who_holds_the_office_behind_it()
    {
        var text = ActorTexts.Of(
            "envoy/NOUN/5/nsubj for/ADP/3/case John/PROPN/1/nmod Kerry/PROPN/3/flat left/VERB/0/root",
            "2015-06-01"
        );
        Assert.Equal(-1, Names(text).Beside(0));
        text = ActorTexts.Of(
            "envoy/NOUN/6/nsubj for/ADP/4/case climate/NOUN/4/compound John/PROPN/1/nmod Kerry/PROPN/4/flat left/VERB/0/root",
            "2015-06-01"
        );
        Assert.Equal(3, Names(text).Beside(0));
    }

    [Theory]
    [InlineData("house/NOUN/3/nsubj Ada/PROPN/1/flat fell/VERB/0/root")]
    [InlineData("presidents/NOUN/3/nsubj Ada/PROPN/3/dep left/VERB/0/root")]
    [InlineData("president/NOUN/3/nsubj Ada/NOUN/3/dep left/VERB/0/root")]
    public void Ignores_names_beside_other_words(string sentence) =>
        Assert.Equal(-1, Names(ActorTexts.Of(sentence, null, new NameMention(1, 2, NameKind.Person))).Beside(0));
}
