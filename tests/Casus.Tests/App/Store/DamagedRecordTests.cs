using Casus.App.Store;

namespace Casus.Tests.App.Store;

/// <summary>A record that was damaged from outside is named, with what to do, and left as it is.</summary>
public sealed class DamagedRecordTests : IDisposable
{
    readonly TemporaryRecord record = new();

    public DamagedRecordTests() => record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));

    public void Dispose() => record.Dispose();

    string Log => record.File + ".wal";

    void AssertNamed(string reason, params string[] args)
    {
        var before = File.ReadAllBytes(record.File);
        var (exit, _, errors) = record.Run("", args);
        Assert.Equal(1, exit);
        Assert.StartsWith($"casus: {record.File}: ", errors);
        Assert.Contains(reason, errors);
        Assert.DoesNotContain("fault in the program", errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal(before, File.ReadAllBytes(record.File));
    }

    public static TheoryData<string> Commands =>
        ["problems", "query SELECT(1)", "export", "add -", "relation FRA KEN", "serve --urls http://127.0.0.1:0"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Names_a_record_that_was_cut_short(string command)
    {
        using (var file = File.OpenWrite(record.File))
            file.SetLength(file.Length / 2);
        AssertNamed("the file is damaged and was left as it is", command.Split(' '));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Names_a_file_that_is_no_record(string command)
    {
        var noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        File.WriteAllBytes(record.File, noise);
        AssertNamed("is not a DuckDB file", command.Split(' '));
    }

    [Fact]
    public void Names_a_record_with_blocks_that_were_written_over()
    {
        var bytes = File.ReadAllBytes(record.File);
        // Behind the headers; what a query needs of it is read only then.
        new Random(1).NextBytes(bytes.AsSpan(12_288, bytes.Length - 12_288));
        File.WriteAllBytes(record.File, bytes);
        AssertNamed("the file is damaged and was left as it is", "export");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Names_a_damaged_log_and_opens_without_it(bool fromItsBeginning)
    {
        var (file, log) = Copied();
        // Inside an entry, not over its length: that would look like a log that was cut.
        var start = fromItsBeginning ? 0 : log.AsSpan().IndexOf("news-2"u8);
        new Random(1).NextBytes(log.AsSpan(start, "news-2".Length));
        File.WriteAllBytes(record.File, file);
        File.WriteAllBytes(Log, log);
        AssertNamed($"{Log}, is damaged; both were left as they are", "problems");
        AssertNamed($"{Log}, is damaged; both were left as they are", "add", "-");
        Assert.Equal(log, File.ReadAllBytes(Log));
        File.Move(Log, Log + ".away");
        Assert.Equal(["news-1"], record.Query("SELECT id FROM articles"));
    }

    [Fact]
    public void Reads_a_log_up_to_where_it_was_cut()
    {
        var (file, log) = Copied();
        File.WriteAllBytes(record.File, file);
        File.WriteAllBytes(Log, log[..(log.Length - 40)]);
        Assert.Equal(["news-1"], record.Query("SELECT id FROM articles"));
    }

    /// <summary>The file and its log as a machine that loses its power leaves them.</summary>
    (byte[] File, byte[] Log) Copied()
    {
        using var store = EventStore.Open(record.File);
        var coded = CodedNews.Coded with { Events = [CodedNews.Visit with { Id = "e3" }], Statements = [] };
        store.Keep(
            [TemporaryRecord.Coded(CodedNews.Article with { Id = "news-2" }, coded)],
            _ => throw new InvalidOperationException()
        );
        return (Bytes(record.File), Bytes(Log));
    }

    static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
