using Casus.Reading;
using Casus.Reading.Input;

namespace Casus.Tests.Reading.Plain;

public class DatelineTests
{
    static Article Read(string text) =>
        new ArticleReader(new ReadingOptions { Format = InputFormat.Text })
            .Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "x")
            .Single()
            .Article!;

    [Theory]
    [InlineData("PYONGYANG, June 18 (Reuters) - ", "PYONGYANG", "Reuters")]
    [InlineData("WASHINGTON (AP) — ", "WASHINGTON", "AP")]
    [InlineData("SAN FRANCISCO - ", "SAN FRANCISCO", null)]
    [InlineData("ST. PETERSBURG, Russia (AP) -- ", "ST. PETERSBURG", "AP")]
    [InlineData("BEIJING/TOKYO, 3 May (AFP) – ", "BEIJING/TOKYO", "AFP")]
    [InlineData("MOSCOW, June 18. /TASS/. ", "MOSCOW", "TASS")]
    [InlineData("Kyiv (dpa) - ", "Kyiv", "dpa")]
    [InlineData("Tehran, Nov 2, 2023 (IRNA) – ", "Tehran", "IRNA")]
    [InlineData("ISLAMABAD: ", "ISLAMABAD", null)]
    [InlineData("WASHINGTON, D.C. — ", "WASHINGTON", null)]
    [InlineData("(Reuters) - ", null, "Reuters")]
    [InlineData("UNITED NATIONS, Sept. 4 (Xinhua) -- ", "UNITED NATIONS", "Xinhua")]
    public void Marks_a_dateline_and_its_place(string dateline, string? place, string? agency)
    {
        var article = Read(
            dateline + "The government said on Tuesday that it would send a delegation.\n\nIt did not say when."
        );
        Assert.Equal(dateline, article.Text[Assert.Single(article.Apparatus)]);
        Assert.Equal(place, article.DatelinePlace is { } range ? article.Text[range] : null);
        Assert.Equal(agency, article.Outlet);
    }

    [Fact]
    public void Takes_the_day_of_a_dateline_that_has_a_year() =>
        Assert.Equal(
            new DateOnly(2023, 11, 2),
            Read("TEHRAN, Nov 2, 2023 (IRNA) – The minister left for Muscat.\n\nHe will return on Friday.").Date
        );

    [Fact]
    public void Invents_no_year() =>
        Assert.Null(Read("TEHRAN, Nov 2 (IRNA) – The minister left for Muscat.\n\nHe will return on Friday.").Date);

    [Theory]
    [InlineData("US - China talks resumed on Tuesday after a long break.")]
    [InlineData("The minister (Labour) - The first to resign - left at noon.")]
    [InlineData("NATO - The alliance has no such plans, its speaker said.")]
    [InlineData("BREAKING: The minister has resigned, his office said.")]
    [InlineData("Kim Jong Un - The leader of the north - left at noon.")]
    [InlineData("PUTIN: We will go on. \n\nKIM: So will we, said the interpreter.")]
    [InlineData("MINISTER ROE: Thank you all for coming today.")]
    [InlineData("(In English) We have begun.")]
    [InlineData("Russia (RUS) and Belarus signed a treaty on Tuesday.")]
    public void Ignores_what_is_no_dateline(string text) =>
        Assert.Empty(Read(text + "\n\nNobody said more about it that day.").Apparatus);
}
