using Casus.Language;
using Casus.Language.Tokens;
using Casus.Reading;

namespace Casus.Tests.Language.Tokens;

public class TokeniserTests
{
    static readonly Tokeniser tokeniser = new();

    internal static Document Read(string text, params Range[] apparatus)
    {
        var document = new Document(
            new Article
            {
                Id = "test",
                Text = text,
                Apparatus = apparatus,
            }
        );
        tokeniser.Tokenise(document);
        return document;
    }

    static string Words(string text) =>
        string.Join(
            ' ',
            Read(text).Tokens.ToArray().Select(token => (token.PartOfMultiword > 1 ? "+" : "") + token.Form)
        );

    [Theory]
    [InlineData("They don't know.", "They do +n't know .")]
    [InlineData("Kenya’s envoy can’t stay", "Kenya +’s envoy ca +n’t stay")]
    [InlineData("We cannot wait, they'd've gone", "We can +not wait , they +'d +'ve gone")]
    [InlineData("the miners' union", "the miners +' union")]
    [InlineData("He called it 'the end of days' today", "He called it ' the end of days ' today")]
    [InlineData("IT'S DONE", "IT +'S DONE")]
    public void Cuts_contractions_and_possessives_into_words(string text, string expected) =>
        Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("state-run", "state - run")]
    [InlineData("non-proliferation", "non-proliferation")]
    [InlineData("mid-1980s", "mid-1980s")]
    [InlineData("Park Geun-hye", "Park Geun-hye")]
    [InlineData("U.S.-led", "U.S. - led")]
    [InlineData("and/or", "and / or")]
    [InlineData("2010-2012", "2010 - 2012")]
    [InlineData("2024-06-18", "2024-06-18")]
    [InlineData("9/11", "9/11")]
    public void Cuts_at_hyphens_and_slashes_where_the_treebanks_do(string text, string expected) =>
        Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("$5m", "$ 5 m")]
    [InlineData("US$1,200.50", "US$ 1,200.50")]
    [InlineData("€3bn,", "€ 3 bn ,")]
    [InlineData("45%", "45 %")]
    [InlineData("9:30", "9:30")]
    [InlineData("7pm", "7 pm")]
    [InlineData("the 1990s", "the 1990s")]
    [InlineData("the ’90s", "the ’90s")]
    [InlineData("21st", "21st")]
    public void Keeps_numbers_whole_and_cuts_off_units(string text, string expected) =>
        Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("see https://example.org/a?b=(c), please", "see https://example.org/a?b=(c) , please")]
    [InlineData("(www.example.org)", "( www.example.org )")]
    [InlineData("write to press.desk@example.org.", "write to press.desk@example.org .")]
    [InlineData("says example.com", "says example.com")]
    public void Keeps_addresses_whole(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("Mr. J. K. Otieno met Gen. Duval on Jan. 5", "Mr. J. K. Otieno met Gen. Duval on Jan. 5")]
    [InlineData("at 5 a.m. today", "at 5 a.m. today")]
    [InlineData("J.K.Otieno", "J.K. Otieno")]
    [InlineData("No. 5", "No. 5")]
    [InlineData("They said no.", "They said no .")]
    [InlineData("The sun shines on Sun.", "The sun shines on Sun .")]
    public void Leaves_the_full_stop_with_abbreviations(string text, string expected) =>
        Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("“Well…” «Oui» „Ja“", "“ Well … ” « Oui » „ Ja “")]
    [InlineData("war—again – now -- then", "war — again – now -- then")]
    [InlineData("wait...what?!", "wait ... what ?!")]
    [InlineData("👍🏽👩‍🚀 ok", "👍🏽 👩‍🚀 ok")]
    [InlineData("Škoda Łódź नमस्ते", "Škoda Łódź नमस्ते")]
    public void Knows_every_typography(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Gives_offsets_and_spacing()
    {
        var tokens = Read("She's (very) ill.").Tokens.ToArray();
        Assert.Equal(
            [(0, 3), (3, 5), (6, 7), (7, 11), (11, 12), (13, 16), (16, 17)],
            tokens.Select(token => (token.Start, token.End))
        );
        Assert.Equal([false, true, false, false, true, false, true], tokens.Select(token => token.SpaceAfter));
    }

    [Fact]
    public void Passes_over_apparatus()
    {
        const string text = "OSLO, June 3 - Rain fell.";
        Assert.Equal(["Rain", "fell", "."], Read(text, 0..15).Tokens.ToArray().Select(token => token.Form));
    }

    [Fact]
    public void Cuts_endless_words()
    {
        var document = Read(new string('x', 1_000_000));
        Assert.All(document.Tokens.ToArray(), token => Assert.True(token.End - token.Start <= Tokeniser.LongestToken));
        Assert.All(document.Sentences, sentence => Assert.True(sentence.Length <= 404));
    }

    [Fact]
    public void Covers_any_text_exactly()
    {
        var random = new Random(7);
        const string seed =
            "The U.S. envoy’s plane—a 747—didn't land at 9:30 p.m. “Why?” asked J. Doe (press@example.org), no. 5.\r\n\r\n• 😀 \uD800 x\n";
        for (var round = 0; round < 3000; round++)
        {
            var letters = seed.ToCharArray();
            for (var i = random.Next(40); i > 0; i--)
                letters[random.Next(letters.Length)] = (char)(
                    random.Next(3) == 0 ? random.Next(char.MaxValue + 1) : seed[random.Next(seed.Length)]
                );
            Covers(new string(letters));
        }
    }

    static void Covers(string text)
    {
        var document = Read(text);
        var end = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start);
            Assert.Equal(token.Form, text[token.Start..token.End]);
            Assert.True(text.AsSpan(end..token.Start).IndexOfAnyInRange('!', '~') < 0);
            end = token.End;
        }
        Assert.Equal(document.Tokens.Length, document.Sentences.Sum(sentence => sentence.Length));
    }
}
