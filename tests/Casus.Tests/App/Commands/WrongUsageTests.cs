using System.Text;
using Casus.App.Commands;
using Casus.App.Screen;
using Casus.Tests.App.Store;

namespace Casus.Tests.App.Commands;

/// <summary>
/// A question that can't be answered is refused with what is wrong in it, never answered with nothing, and no mistake
/// of the caller is
/// called a fault in the program.
/// </summary>
public sealed class WrongUsageTests(WrongUsageTests.Kept kept) : IClassFixture<WrongUsageTests.Kept>
{
    public sealed class Kept : IDisposable
    {
        public TemporaryRecord Record { get; } = new();

        public Kept() => Record.Keep(TemporaryRecord.Coded(CodedNews.Article, CodedNews.Coded));

        public void Dispose() => Record.Dispose();
    }

    [Theory]
    [InlineData("no such command: casus cod; did you mean code?", "cod")]
    [InlineData("no such command: casus exprot; did you mean export?", "exprot", "--format", "csv")]
    [InlineData("no such command: casus cook", "cook")]
    [InlineData("no such command: casus lexicon chek; did you mean check?", "lexicon", "chek")]
    [InlineData("no such option: --fromat; did you mean --format?", "code", "--fromat", "jsonl", "x")]
    [InlineData("no such option: --fromat", "import", "gdelt", "--fromat")]
    [InlineData("no such option: --quiet (a file of that name is ./--quiet)", "code", "--quiet", "x")]
    [InlineData("no such option: --sinc; did you mean --since?", "export", "--sinc", "2024")]
    [InlineData("x: one word too many", "serve", "x")]
    [InlineData("--explain=perhaps: --explain takes no value", "code", "--explain=perhaps", "x")]
    [InlineData("PATH: is empty", "code", "")]
    [InlineData("FILE: is empty", "import", "gdelt", "")]
    [InlineData("GOLD: is empty", "evaluate", "")]
    [InlineData("EVENT-ID: is empty", "explain", "")]
    [InlineData("--input: 'pdf' is not one of auto, text", "code", "--input", "pdf", "x")]
    [InlineData(
        "--convention: 'manuel' is not one of manual, crosswalk; did you mean manual?",
        "code",
        "--convention",
        "manuel",
        "x"
    )]
    [InlineData("--format: 'jsno' is not one of table, jsonl, csv", "code", "--format", "jsno", "x")]
    [InlineData(
        "FORMAT: 'gdlet' is not one of gdelt, icews, polecat, phoenix, cline, plover; did you mean gdelt?",
        "import",
        "gdlet",
        "x"
    )]
    [InlineData("--date: must be YYYY-MM-DD, not '2023-02-30'", "code", "--date", "2023-02-30", "x")]
    [InlineData("--threads: must be a number from 1 to 1024, not '-1'", "parse", "--threads", "-1", "x")]
    [InlineData("--threads: must be a number from 1 to 1024, not '0'", "evaluate", "x", "--threads", "0")]
    [InlineData("--top: must be a number from 0 on, not 'x'", "lexicon", "coverage", "--top", "x", "y")]
    [InlineData("--date: must be YYYY-MM-DD, not 'May'", "lexicon", "try", "Peru met Chile.", "--date", "May")]
    [InlineData("SENTENCE: is empty", "lexicon", "try", " ")]
    [InlineData("--lexicon: no such folder: nowhere", "code", "--lexicon", "nowhere", "x")]
    [InlineData("--coded: no such file: nowhere", "evaluate", "x", "--coded", "nowhere")]
    [InlineData("--token-file: no such file: nowhere", "serve", "--token-file", "nowhere")]
    [InlineData("--urls: is empty", "serve", "--urls", ";")]
    [InlineData("--min-confidence: must be a number from 0 to 1, not '80'", "code", "--min-confidence", "80", "x")]
    [InlineData("--min-confidence: must be a number from 0 to 1, not 'NaN'", "add", "--min-confidence", "NaN", "x")]
    [InlineData("--min-confidence: must be a number from 0 to 1, not '1,5'", "export", "--min-confidence", "1,5")]
    [InlineData(
        "--min-confidence: must be a number from 0 to 1, not '-0.5'",
        "relation",
        "RUS",
        "PRK",
        "--min-confidence",
        "-0.5"
    )]
    public void Says_what_is_wrong_with_a_call(string message, params string[] args)
    {
        var (exit, output, errors) = Run(new MemoryStream(), args);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"casus: {message}", errors);
        Assert.Contains(" --help'", errors);
    }

    [Theory]
    [InlineData("--since: must be YYYY, YYYY-MM or YYYY-MM-DD, not '2024-99'", "export", "--since", "2024-99")]
    [InlineData("--since: must be YYYY, YYYY-MM or YYYY-MM-DD, not '2023-02-30'", "export", "--since", "2023-02-30")]
    [InlineData("--until: must be YYYY, YYYY-MM or YYYY-MM-DD, not ''", "export", "--until", "")]
    [InlineData("--since 2024-06 is after --until 2024-05-31", "export", "--since", "2024-06", "--until", "2024-05-31")]
    [InlineData("--actor: is empty", "export", "--actor", "")]
    [InlineData("--type: 'CONSLUT' is not one of AGREE, CONSULT", "export", "--type", "CONSLUT")]
    [InlineData("--type: '3' is not one of AGREE", "export", "--type", "3")]
    [InlineData("--status: 'done' is not one of actual", "export", "--status", "done")]
    [InlineData("--origin: 'me' is not one of casus", "export", "--origin", "me")]
    [InlineData("--format: 'xls' is not one of csv", "export", "--format", "xls")]
    [InlineData("--type: 'VISIT' is not one of AGREE", "forecasts", "--type", "VISIT")]
    [InlineData("--state: 'maybe' is not one of open", "forecasts", "--state", "maybe")]
    [InlineData(
        "about: forecasts are kept by country or group, not by sector: 'Kenya MIL' without MIL",
        "forecasts",
        "--about",
        "Kenya MIL"
    )]
    [InlineData("--limit: must be a number from 0 on, not '-1'", "forecasts", "--limit", "-1")]
    [InlineData(
        "--since: must be YYYY, YYYY-MM or YYYY-MM-DD, not '2024-99'",
        "relation",
        "FRA",
        "KEN",
        "--since",
        "2024-99"
    )]
    [InlineData("A: is empty", "relation", "", "KEN")]
    [InlineData("ID: is empty", "forecasts", "settle", "", "true", "--by", "me", "--why", "so")]
    [InlineData("--by: is empty", "correct", "e1", "accept", "--by", "", "--why", "so")]
    public void Says_what_is_wrong_with_a_question(string message, params string[] args)
    {
        var (exit, output, errors) = kept.Record.Run("", args);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"casus: {message}", errors);
    }

    [Theory]
    [InlineData("no party in the record is called 'Atlantis'", "export", "--actor", "Atlantis")]
    [InlineData("no party in the record is called 'Frnace'; did you mean France", "export", "--actor", "Frnace")]
    [InlineData(
        "no party in the record is called 'Jean Duvall'; did you mean Jean Duval",
        "export",
        "--actor",
        "Jean Duvall",
        "--format",
        "gdelt"
    )]
    [InlineData("no party in the record is called 'duval'; did you mean Jean Duval?", "export", "--actor", "duval")]
    [InlineData(
        "no country, group or name in the record is called 'Duval'; did you mean Jean Duval?",
        "relation",
        "Duval",
        "KEN"
    )]
    [InlineData("no forecast in the record is by 'Nobody'", "forecasts", "--speaker", "Nobody")]
    [InlineData("no forecast in the record is from 'Nowhere'", "forecasts", "--outlet", "Nowhere")]
    [InlineData("no party in the record is called 'XYZ'", "forecasts", "--about", "XYZ")]
    [InlineData("no party in the record is called 'Kenia'; did you mean Kenya", "forecasts", "--about", "Kenia")]
    [InlineData("no party in the record is called 'the world'", "forecasts", "--about", "the world")]
    [InlineData(
        "whom a forecast is about is kept by code, not by name: 'Jean Duval'; ask for FRA",
        "forecasts",
        "--about",
        "Jean Duval"
    )]
    public void Names_whom_the_record_does_not_know(string message, params string[] args)
    {
        var (exit, output, errors) = kept.Record.Run("", args);
        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith($"casus: {message}", errors);
    }

    [Theory]
    [InlineData("export", "--actor", "fra")]
    [InlineData("export", "--actor", "jean duval")]
    public void Knows_actors_by_code_and_name_in_any_case(params string[] args) =>
        Assert.Contains("e1,casus,CONSULT", kept.Record.Run("", args).Output);

    [Fact]
    public void Says_that_nothing_was_told_of_somebody_who_is_known()
    {
        var (exit, output, errors) = kept.Record.Run("", "export", "--actor", "NOR");
        Assert.Equal((0, "casus: no event in the record matches\n"), (exit, errors));
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Names_the_annotated_file_that_is_not_there() =>
        Assert.Equal((1, "", "nowhere: no such file\n"), Run(new MemoryStream(), "evaluate", "nowhere"));

    [Fact]
    public void Calls_a_full_disk_by_its_name()
    {
        string[] record = ["--db", kept.Record.File];
        string[][] commands =
        [
            ["--help"],
            ["lexicon", "codebook"],
            ["code", "-"],
            ["code", "-", "--format", "jsonl"],
            ["code", "-", "--format", "csv"],
            ["export", .. record],
            ["export", "--format", "gdelt", .. record],
            ["query", "SELECT 1", .. record],
        ];
        foreach (var args in commands)
        {
            var (exit, _, errors) = Run(new FullDisk(), args);
            Assert.Equal((1, "casus: no space left\n"), (exit, errors));
        }
    }

    sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }

    static (int Exit, string Output, string Errors) Run(MemoryStream output, params string[] args)
    {
        var errors = new StringWriter();
        var input = new MemoryStream("The Kenyan president visited Norway."u8.ToArray());
        var exit = CommandLine.Run(args, new Terminal(input, output, errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
