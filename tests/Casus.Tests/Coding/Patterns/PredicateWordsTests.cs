using Casus.Coding.Frames;
using Casus.Coding.Patterns;
using Casus.Coding.Roles;
using Casus.Language.Syntax;
using Casus.Tests.Coding.Arguments;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Patterns;

public class PredicateWordsTests
{
    /// <summary>The words from the first to the last that tell the act, and in brackets those taken over.</summary>
    static string? Found(string predicate, string word, string sentence)
    {
        var document = Parsed.Document(null, sentence);
        var candidate = Slots.Frames($"== test\n{predicate}\nnothing").For(document.Tokens[document.At(word)])[0];
        var match = new Match(document.At(word), candidate);
        if (!new PredicateWords(document.Syntax).Find(candidate.Predicate, match))
            return null;
        var taken = string.Join(" ", match.TakenOver.Select(document.Form));
        return $"{document.Words(match.First, match.Last + 1)} [{taken}]";
    }

    [Theory]
    [InlineData(
        "handed over [ ]",
        "verb hand over",
        "handed",
        "Peru/PROPN/2/nsubj handed/VERB/0/root/_/hand over/ADP/2/compound:prt"
    )]
    // Two steps below.
    [InlineData(
        "called [ ]",
        "verb call on",
        "called",
        "Peru/PROPN/2/nsubj called/VERB/0/root/_/call on/ADP/4/case Chad/PROPN/2/obl"
    )]
    [InlineData(
        "gave the island back [ ]",
        "verb give back",
        "gave",
        "Peru/PROPN/2/nsubj gave/VERB/0/root/_/give the/DET/4/det island/NOUN/2/obj back/ADV/4/advmod"
    )]
    [InlineData(
        "found the minister guilty [ ]",
        "verb find guilty",
        "found",
        "They/PRON/2/nsubj found/VERB/0/root/_/find the/DET/4/det minister/NOUN/2/obj guilty/ADJ/4/acl"
    )]
    [InlineData(
        "left nine people dead [ ]",
        "verb leave dead",
        "left",
        "It/PRON/2/nsubj left/VERB/0/root/_/leave nine/NUM/4/nummod people/NOUN/2/obj dead/ADJ/4/amod"
    )]
    // A noun of the predicate is no act of its own, nor is what it modifies.
    [InlineData(
        "held talks [talks]",
        "verb hold talk",
        "held",
        "Peru/PROPN/2/nsubj held/VERB/0/root/_/hold talks/NOUN/2/obj/_/talk"
    )]
    [InlineData(
        "reached a ceasefire [ceasefire deal]",
        "verb reach ceasefire",
        "reached",
        "They/PRON/2/nsubj reached/VERB/0/root/_/reach a/DET/5/det ceasefire/NOUN/5/compound deal/NOUN/2/obj"
    )]
    public void Finds_the_words_of_a_verb_around_it(string expected, string predicate, string word, string sentence) =>
        Assert.Equal(expected.Replace("[ ]", "[]", StringComparison.Ordinal), Found(predicate, word, sentence));

    [Theory]
    // A place is no particle.
    [InlineData(
        "verb give in",
        "gave",
        "They/PRON/2/nsubj gave/VERB/0/root/_/give food/NOUN/2/obj in/ADP/5/case Mali/PROPN/2/obl"
    )]
    // A month is no particle either.
    [InlineData(
        "verb send in",
        "sent",
        "They/PRON/2/nsubj sent/VERB/0/root/_/send food/NOUN/2/obj in/ADP/5/case July/PROPN/2/obl"
    )]
    // In front of the verb.
    [InlineData(
        "verb call on",
        "called",
        "On/ADP/2/case Friday/PROPN/3/obl called/VERB/0/root/_/call a/DET/5/det friend/NOUN/3/nsubj"
    )]
    // Another clause.
    [InlineData(
        "verb declare end",
        "declared",
        "They/PRON/2/nsubj declared/VERB/0/root/_/declare it/PRON/4/nsubj ends/VERB/2/ccomp/_/end"
    )]
    // A compound of the subject.
    [InlineData("verb end war", "ended", "War/NOUN/2/compound games/NOUN/3/nsubj ended/VERB/0/root/_/end")]
    [InlineData("verb hand over", "handed", "Peru/PROPN/2/nsubj handed/VERB/0/root/_/hand trucks/NOUN/2/obj")]
    public void Ignores_words_that_belong_elsewhere(string predicate, string word, string sentence) =>
        Assert.Null(Found(predicate, word, sentence));

    [Theory]
    [InlineData(
        "state of emergency [of emergency]",
        "noun state of emergency",
        "state",
        "a/DET/2/det state/NOUN/0/root of/ADP/4/case emergency/NOUN/2/nmod"
    )]
    [InlineData(
        "Peace talks [Peace]",
        "noun peace talk",
        "talks",
        "Peace/NOUN/2/compound talks/NOUN/3/nsubj/_/talk ended/VERB/0/root"
    )]
    [InlineData(null, "noun peace talk", "talks", "talks/NOUN/0/root/_/talk about/ADP/3/case peace/NOUN/1/nmod")]
    public void Finds_the_words_of_a_noun_side_by_side(
        string? expected,
        string predicate,
        string word,
        string sentence
    ) => Assert.Equal(expected, Found(predicate, word, sentence));

    [Theory]
    [InlineData("emergency", "state of emergency", true)]
    [InlineData("state", "state of emergency", true)]
    [InlineData("state", "of emergency", false)]
    [InlineData("emergency", "emergency law", false)]
    public void Tells_a_phrase_from_any_of_its_words(string word, string phrase, bool expected)
    {
        var document = Parsed.Document(null, "a/DET/2/det state/NOUN/0/root of/ADP/4/case emergency/NOUN/2/nmod");
        Assert.Equal(expected, new PredicateWords(document.Syntax).IsPhrase(document.At(word), phrase.Split(' ')));
    }
}
