using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Explanations;

public class ExplainerTests
{
    [Fact]
    public void Quotes_the_entry_and_the_line_that_decided()
    {
        var entry = Only("The Kenyan president visited Norway on Monday.").Entry!;
        Assert.Equal("lexicon/frames/visits.frames", entry.File);
        Assert.StartsWith("CONSULT/visit", entry.Lines.Single(line => line.Line == entry.Reading).Text);
        Assert.DoesNotContain(entry.Lines, line => line.Text[0] is '+' or '-');
    }

    [Fact]
    public void Tells_the_role_the_list_and_the_country_of_an_actor()
    {
        var reasons = Of(Only("Kenyan police arrested two Norwegian journalists."), "actor").Reasons;
        Assert.Contains("subject of “arrested”", reasons);
        Assert.Contains("KEN by “Kenyan” in the same phrase", reasons);
        Assert.Contains(
            reasons,
            reason =>
                reason.StartsWith("lexicon/actors/agents.tsv:", StringComparison.Ordinal)
                && reason.EndsWith("COP", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Tells_the_office_and_its_years()
    {
        var reasons = Of(Only("Putin visited Norway on Monday."), "actor").Reasons;
        Assert.Contains(
            reasons,
            reason =>
                reason.StartsWith("lexicon/actors/people.tsv:", StringComparison.Ordinal)
                && reason.Contains("Vladimir Putin, head of state 2012-05-07", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Follows_a_title_to_the_name_beside_it()
    {
        var reasons = Of(Only("The Kenyan president, William Ruto, visited Norway on Monday."), "actor").Reasons;
        Assert.Contains("named “William” beside it", reasons);
        Assert.Contains(reasons, reason => reason.Contains("people.tsv", StringComparison.Ordinal));
    }

    [Fact]
    public void Follows_a_pronoun_to_whom_it_means()
    {
        var reasons = Of(
            Explained("Putin rested in May. He visited Norway on Monday.")
                .Single(e => e.Event.Type == EventType.CONSULT),
            "actor"
        ).Reasons;
        Assert.Contains(reasons, reason => reason.StartsWith("means “Putin”", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("people.tsv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Putin will visit Norway on Monday.", "“will”")]
    [InlineData("Putin may visit Norway.", "“may”")]
    public void Names_the_word_that_set_the_status(string text, string word)
    {
        var explanation = Only(text);
        Assert.Contains(Of(explanation, "status").Reasons, reason => reason.Contains(word, StringComparison.Ordinal));
        Assert.Contains(
            explanation.Marks,
            mark => mark.Label == "status" && $"“{text[mark.Words.Start..mark.Words.End]}”" == word
        );
    }

    [Fact]
    public void Says_that_nothing_makes_an_act_less_than_a_fact() =>
        Assert.DoesNotContain(Only("Putin visited Norway on Monday.").Marks, mark => mark.Label == "status");

    [Fact]
    public void Tells_the_act_that_is_announced()
    {
        Assert.Equal("CONSULT/visit", Of(Only("Putin will visit Norway on Monday."), "of").Value);
        Assert.DoesNotContain(Only("Putin visited Norway on Monday.").Findings, finding => finding.Part == "of");
    }

    [Fact]
    public void Tells_when_PLOVER_recodes_what_is_coming() =>
        Assert.Contains(
            "a coming CONSULT is AGREE by PLOVER",
            Of(Only("Putin will visit Norway on Monday."), "type").Reasons
        );

    [Fact]
    public void Tells_from_which_telling_of_an_act_its_date_comes()
    {
        var explanation = Only("Putin visits Norway. Now the Russian head of state is traveling to Norway.");
        Assert.Contains(
            Of(explanation, "date").Reasons,
            reason => reason.Contains("“traveling” tells the same act", StringComparison.Ordinal)
        );
        Assert.Equal("“traveling”", Of(explanation, "told again").Value);
        Assert.Equal(2, explanation.Sentences.Count);
    }

    [Fact]
    public void Marks_act_actor_recipient_date_and_source()
    {
        const string text = "The Norwegian king visited Kenya on Monday, police said.";
        var marks = Only(text).Marks.Select(mark => $"{mark.Label}: {text[mark.Words.Start..mark.Words.End]}").ToList();
        Assert.Contains("act: visited", marks);
        Assert.Contains("actor: The Norwegian king", marks);
        Assert.Contains("recipient: Kenya", marks);
        Assert.Contains("date: Monday", marks);
        Assert.Contains("source: police", marks);
        Assert.Contains("says: said", marks);
    }

    [Fact]
    public void Cuts_the_parse_to_what_stands_around_the_trigger()
    {
        var parse = Only("The minister of Norway said on Tuesday that the king visited Kenya.").Parse;
        Assert.Equal("said", parse.Form);
        var visited = parse.Dependents.Single(word => word.IsTrigger);
        Assert.Equal(["that"], visited.SmallWords);
        Assert.Equal(["king", "Kenya"], visited.Dependents.Select(word => word.Form));
        Assert.DoesNotContain(parse.Dependents, word => word.Form == "Tuesday");
    }

    [Fact]
    public void Codes_the_same_whether_asked_or_not()
    {
        const string text =
            "Putin will visit Norway on Monday. Kenyan police arrested two journalists, and the government denied it.";
        Assert.Equal(Codings(Loaded.Coder.Code(Parsed.ByAnalyser(text))), Codings(Traced(text)));
        Assert.Empty(Loaded.Coder.Code(Parsed.ByAnalyser(text)).Explanations);
    }

    [Fact]
    public void Tells_of_a_parse_that_had_to_be_replaced()
    {
        var document = Parsed.ByAnalyser("The Norwegian king visited Kenya on Monday.");
        foreach (ref var token in document.Tokens)
            if (token.Head < 0)
                token.Head = 0;
        document.Trace = new Trace();
        var explanation = Assert.Single(Loaded.Coder.Code(document).Explanations);
        Assert.StartsWith("the parse was no tree", Of(explanation, "parse").Value);
        Assert.Equal("CONSULT/visit", Of(explanation, "type").Value);
    }

    static IEnumerable<string> Codings(CodedArticle article) =>
        article.Events.Select(e => $"{e.Id} {e.Mode} {e.Status} {e.Actors.Count} {e.Recipients.Count} {e.Date?.Value}");

    static Finding Of(Explanation explanation, string part) =>
        explanation.Findings.First(finding => finding.Part == part);

    static Explanation Only(string text) => Assert.Single(Explained(text));

    static IReadOnlyList<Explanation> Explained(string text) => Traced(text).Explanations;

    static CodedArticle Traced(string text)
    {
        var document = Parsed.ByAnalyser(text);
        document.Trace = new Trace();
        return Loaded.Coder.Code(document);
    }
}
