namespace Casus.Tests.Coding.Attributions;

public class StatementTests
{
    [Theory]
    [InlineData("Anna Berg said that the talks in Oslo had failed.", "Anna Berg: the talks in Oslo had failed")]
    [InlineData("The talks in Oslo have failed, says Anna Berg.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("The talks in Oslo have failed, Anna Berg said on Monday.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("“The talks in Oslo have failed,” Anna Berg said.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("\"The talks in Oslo have failed,\" said Anna Berg.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("«The talks in Oslo have failed», said Anna Berg.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("According to Anna Berg, the talks in Oslo have failed.", "Anna Berg: the talks in Oslo have failed")]
    [InlineData("The talks in Oslo have failed, according to Anna Berg.", "Anna Berg: The talks in Oslo have failed")]
    [InlineData("In the view of Anna Berg, the talks in Oslo have failed.", "Anna Berg: the talks in Oslo have failed")]
    [InlineData(
        "Anna Berg is convinced that the talks in Oslo have failed.",
        "Anna Berg: the talks in Oslo have failed"
    )]
    [InlineData(
        "Reporters rejected Anna Berg's claim that the talks in Oslo had failed.",
        "Anna Berg: the talks in Oslo had failed"
    )]
    [InlineData("Talks in Oslo fail again: police", "police: Talks in Oslo fail again")]
    [InlineData("Anna Berg's view is that the talks in Oslo have failed.", "Anna Berg: the talks in Oslo have failed")]
    [InlineData(
        "The newspaper quoted Anna Berg as saying that the talks in Oslo had failed.",
        "Anna Berg: the talks in Oslo had failed"
    )]
    [InlineData(
        "It was reported by local media that the talks in Oslo had failed.",
        "local media: the talks in Oslo had failed"
    )]
    [InlineData(
        "Asked about the summit, Anna Berg said: ‘The talks in Oslo have failed.’",
        "Anna Berg: The talks in Oslo have failed"
    )]
    [InlineData(
        "Anna Berg was quoted as saying that the talks in Oslo had failed.",
        "Anna Berg: the talks in Oslo had failed"
    )]
    public void Finds_who_says_what_in_every_form(string text, string expected) =>
        Assert.Contains(expected, Said.Statements(text));

    [Fact]
    public void Gives_every_sentence_of_a_quotation_to_its_speaker()
    {
        var said = Said.Statements(
            "“The bridge is closed. Nobody may cross it,” said Anna Berg. “We ask for patience.”"
        );
        Assert.Equal(
            ["Anna Berg: The bridge is closed", "Anna Berg: Nobody may cross it", "Anna Berg: We ask for patience"],
            said
        );
    }

    [Fact]
    public void Takes_what_a_speaker_thinks_for_what_he_says() =>
        Assert.Equal(
            ["Anna Berg: Kenya will close the border"],
            Said.Statements("“I think that Kenya will close the border,” said Anna Berg.")
        );

    [Fact]
    public void Follows_a_quotation_over_paragraphs()
    {
        var said = Said.Statements(
            "“The bridge is closed,” said Anna Berg. “It was built in a hurry.\n\n“The engineers warned us "
                + "for many years.”"
        );
        Assert.Contains("Anna Berg: The engineers warned us for many years", said);
    }

    [Fact]
    public void Knows_the_expert_again_by_a_description()
    {
        const string text =
            "The plan is bold, says Anna Berg of Lakeside University. The two sides do not trust each other, says the political scientist.";
        var speaker = Said.Holding("trust each other", text).Speaker.Speaker;
        Assert.Equal("Anna Berg", speaker.Actor.Name);
        Assert.Equal("Lakeside University", speaker.Actor.Affiliation);
        Assert.Equal("political scientist", speaker.Actor.Role);
        Assert.Equal("the political scientist", text[speaker.Words.Start..speaker.Words.End]);
    }

    [Theory]
    [InlineData("the  scientist")]
    [InlineData("the political\n scientist")]
    [InlineData("the \u00a0 scientist")]
    public void Knows_the_expert_again_however_the_words_are_spaced(string description)
    {
        var text =
            $"The plan is bold, says Anna Berg of Lakeside University. The two sides do not trust each other, says {description}.";
        Assert.Equal("Anna Berg", Said.Holding("trust each other", text).Speaker.Speaker.Actor.Name);
    }

    [Fact]
    public void Ignores_a_report_that_tells_nothing_at_the_end_of_a_text() =>
        Assert.DoesNotContain(
            Said.Statements("In our village all of the said according to the school."),
            said => said.EndsWith(": ", StringComparison.Ordinal)
        );

    [Fact]
    public void Ignores_the_country_of_a_scholars_university() =>
        Assert.Null(
            Said.Holding(
                "bold",
                "The plan is bold, says Anna Berg of Lakeside University in Nairobi."
            ).Speaker.Speaker.Actor.Code
        );

    [Fact]
    public void Lets_an_expert_go_on_in_the_next_sentence() =>
        Assert.Contains(
            "Anna Berg: The treaty is a burden for Kenya",
            Said.Statements(
                "Anna Berg of Lakeside University says that Kenya will not go further. The treaty is a burden "
                    + "for Kenya."
            )
        );

    [Fact]
    public void Leaves_facts_behind_a_report_to_the_author() =>
        Assert.DoesNotContain(
            Said.Statements(
                "Anna Berg of Lakeside University says that Kenya will not go further. Kenya signed the treaty "
                    + "in 2010."
            ),
            said => said.Contains("signed")
        );

    [Theory]
    [InlineData("Anna Berg did not say that the talks had failed.")]
    [InlineData("The minister made sure that the doors were closed.")]
    [InlineData("According to the schedule, the train leaves at noon.")]
    [InlineData("The children watched “The Last Emperor” and “Gone with the Wind” at home.")]
    public void Ignores_what_nobody_says(string text) => Assert.Empty(Said.Statements(text));

    [Theory]
    [InlineData("Anna Berg said that Kenya closed the border.", "Assertion CT+")]
    [InlineData("Anna Berg thinks that the plan is dangerous.", "Assessment PR+")]
    [InlineData("Anna Berg said that the plan was a mistake.", "Assessment CT+")]
    [InlineData("Anna Berg said that Kenya will close the border.", "Forecast CT+")]
    [InlineData("Anna Berg said that Kenya will not close the border.", "Forecast CT-")]
    [InlineData("Anna Berg said that Kenya might close the border.", "Forecast PS+")]
    [InlineData("Anna Berg said that Kenya will probably close the border.", "Forecast PR+")]
    [InlineData("Anna Berg doubts that Kenya will close the border.", "Forecast PR-")]
    [InlineData("Anna Berg does not believe that Kenya will close the border.", "Forecast PR-")]
    [InlineData("Anna Berg expects Kenya to close the border.", "Forecast PR+")]
    [InlineData("Anna Berg said that Kenya must close the border.", "Demand CT+")]
    [InlineData("Anna Berg denied that Kenya closed the border.", "Assertion CT-")]
    [InlineData("It is not just about money, Anna Berg said.", "Assertion CT+")]
    public void Reads_kind_certainty_and_polarity(string text, string expected) =>
        Assert.Equal(expected, Said.Reading(text));

    [Theory]
    [InlineData("Anna Berg doubts that Kenya will close the border.", 0.2, 0.45)]
    [InlineData("Anna Berg said that Kenya will very likely close the border.", 0.8, 0.95)]
    [InlineData("Anna Berg said that Kenya will probably not close the border.", 0.2, 0.45)]
    [InlineData("Anna Berg is convinced that Kenya will not close the border.", 0.01, 0.05)]
    [InlineData("Anna Berg believes that there is a 70 percent chance that Kenya closes the border.", 0.7, 0.7)]
    [InlineData("Anna Berg predicts that Kenya will close the border.", 0.55, 0.8)]
    [InlineData("Anna Berg said that Kenya will perhaps close the border.", 0.05, 0.95)]
    public void Reads_the_probability_by_the_published_scale(string text, double low, double high)
    {
        var probability = Assert.Single(Said.Code(text).Statements).Probability!.Value;
        Assert.Equal((low, high), (probability.Low, probability.High));
    }

    [Fact]
    public void Gives_no_probability_to_what_is_past() =>
        Assert.Null(
            Assert.Single(Said.Code("Anna Berg said that Kenya probably closed the border.").Statements).Probability
        );

    [Fact]
    public void Reads_the_horizon_of_a_forecast() =>
        Assert.Equal(
            "2023-06",
            Assert
                .Single(Said.Code("Anna Berg said that Kenya will close the border in June 2023.").Statements)
                .Horizon!.Value
        );

    [Fact]
    public void Ties_a_forecast_to_the_event_that_it_expects()
    {
        var coded = Said.Code("Anna Berg said that France will perhaps sign a treaty with Kenya.");
        Assert.Equal([Assert.Single(coded.Events).Id], Assert.Single(coded.Statements).Events);
    }
}
