using Casus.Tests.Coding.Attribution;

namespace Casus.Tests.App.Store;

public sealed class CorrectCommandTests : IDisposable
{
    readonly TemporaryRecord record = new();
    readonly string id;

    public CorrectCommandTests()
    {
        record.Keep(TemporaryRecord.Coded(CodedNews.Article with { Text = "Kenya attacked Chad." }, Said.Code(CodedNews.Article with { Text = "Kenya attacked Chad." })));
        id = Assert.Single(record.Query("SELECT id FROM events"));
    }

    public void Dispose() => record.Dispose();

    [Theory]
    [InlineData("accept", "verdict accept")]
    [InlineData("reject", "verdict reject")]
    [InlineData("type=THREATEN", "type THREATEN")]
    [InlineData("status=possible", "status possible")]
    [InlineData("mode=", "mode ")]
    public void Shows_the_correction_apart_from_the_code(string verdict, string shown)
    {
        Assert.Equal((0, $"{id}: {shown}\n", ""), record.Run("", "correct", id[..14], verdict, "--by", "Ida", "--why", "as a witness told"));
        Assert.Equal(["ASSAULT,actual"], record.Query("SELECT type, status FROM events"));
        Assert.Contains($"by hand\n{shown}: as a witness told (Ida, ", record.Run("", "explain", id).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maybe", "neither accept, reject nor FIELD=VALUE")]
    [InlineData("type=FIGHT", "no type of PLOVER: 'FIGHT'")]
    [InlineData("date=soon", "date wants YYYY, YYYY-MM or YYYY-MM-DD, not 'soon'")]
    [InlineData("actors=", "actors wants a value")]
    public void Refuses_what_makes_no_sense(string verdict, string message)
    {
        var (exit, _, errors) = record.Run("", "correct", id, verdict, "--by", "Ida", "--why", "x");
        Assert.Equal(2, exit);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["0"], record.Query("SELECT count(*) FROM corrections"));
    }

    [Fact]
    public void Says_when_there_is_no_such_event() => Assert.Equal(1, record.Run("", "correct", "nothing", "accept", "--by", "Ida", "--why", "x").Exit);
}
