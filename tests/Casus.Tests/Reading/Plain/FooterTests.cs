using Casus.Reading.Plain;

namespace Casus.Tests.Reading.Plain;

public class FooterTests
{
    [Theory]
    [InlineData("Reporting by Ada Obi; editing by Ibo Diallo", null)]
    [InlineData("PHOTO: Harbour at dawn", null)]
    [InlineData("Subscribe to our newsletter", null)]
    [InlineData("Subscribe!", null)]
    [InlineData("© 2024 Northern Courier", null)]
    [InlineData("This article was originally published in May.", null)]
    [InlineData("ENDS", null)]
    [InlineData("###", null)]
    [InlineData("Source: Northern Courier", "Northern Courier")]
    [InlineData("Sources: https://example.org", null)]
    public void Knows_closing_lines(string line, string? outlet)
    {
        Assert.True(Footer.Match(line, out var found));
        Assert.Equal(outlet, found);
    }

    [Theory]
    [InlineData("Subscribers of the paper protested.")]
    [InlineData("Copyrighted songs were played.")]
    [InlineData("Ends meet nowhere.")]
    [InlineData("end")]
    [InlineData("Sources close to the minister said so.")]
    public void Ignores_prose(string line) => Assert.False(Footer.Match(line, out _));

    [Theory]
    [InlineData("Advertisement", true)]
    [InlineData("- ADVERTISEMENT -", true)]
    [InlineData("Story continues below advertisement", true)]
    [InlineData("Advertisements were banned.", false)]
    [InlineData("", false)]
    public void Knows_the_mark_of_an_advertisement(string line, bool expected) =>
        Assert.Equal(expected, Footer.IsAdvertisingMark(line));
}
