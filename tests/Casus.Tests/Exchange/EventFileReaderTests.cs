using System.IO.Compression;
using System.Text;
using Casus.Exchange.Files;
using Casus.Exchange.Formats;
using CsCheck;

namespace Casus.Tests.Exchange;

public class EventFileReaderTests
{
    static readonly string[] formats = ["gdelt", "icews", "polecat", "phoenix", "plover"];
    static readonly string row = string.Join('\t', Rows.Gdelt(GdeltFormat.Daily));

    [Fact]
    public void Reads_packed_files_and_archives()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(row + "\n"));
        Assert.Equal(["gdelt:1001"], Rows.Bytes("gdelt", packed.ToArray()).Select(read => read.Event!.Id));

        using var zipped = new MemoryStream();
        using (var archive = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in new[] { "a.csv", "b.csv" })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(row.Replace("1001", name)));
            }
        Assert.Equal(
            [("gdelt:a.csv", "file/a.csv:1"), ("gdelt:b.csv", "file/b.csv:1")],
            Rows.Bytes("gdelt", zipped.ToArray()).Select(read => (read.Event!.Id, read.Source))
        );
    }

    [Fact]
    public void Tolerates_old_encodings_line_by_line_a_mark_and_ends_of_Windows()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.Latin1.GetBytes(row.Replace("OSLO", "BOGOTÁ") + "\r\n"),
            .. Encoding.UTF8.GetBytes(row.Replace("OSLO", "BOGOTÁ").Replace("1001", "1002") + "\r\n\r\n"),
        ];
        var read = Rows.Bytes("gdelt", bytes);
        Assert.Equal(["gdelt:1001", "gdelt:1002"], read.Select(one => one.Event!.Id));
        Assert.All(read, one => Assert.Equal("BOGOTÁ", one.Event!.Actors[0].Name));
    }

    [Fact]
    public void Says_how_many_columns_a_line_has()
    {
        var wrong = Rows.Lines("gdelt", row, "a\tb").Single(read => read.Wrong is not null);
        Assert.Equal(("file:2", "2 columns, not 57 or 58 or 61: 'a\tb'"), (wrong.Source, wrong.Wrong));
    }

    [Fact]
    public void Reads_quoted_cells_over_several_lines()
    {
        var names = string.Join(',', new ClineFormat().Columns.Names);
        var cells = Rows.Of(new ClineFormat(), ("eid", "N1"), ("code", "040"), ("placename", "A \"big\"\ntown, far"));
        var rows = Rows.Lines("cline", names, CsvRow.Joined(cells), CsvRow.Joined(cells).Replace("N1", "N2"));
        Assert.Equal(
            [("cline:N1", "A \"big\"\ntown, far", 2L), ("cline:N2", "A \"big\"\ntown, far", 4L)],
            rows.Select(read => (read.Event!.Id, read.Event.Place!.Name!, read.Line))
        );
    }

    [Fact]
    public void Passes_over_a_header_that_somebody_added() =>
        Assert.Equal(
            ["gdelt:1001"],
            Rows.Lines("gdelt", string.Join('\t', GdeltFormat.Daily.Columns.Names), row).Select(read => read.Event?.Id)
        );

    [Fact]
    public void Reads_any_bytes_without_a_fault() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Int[0, formats.Length - 1])
            .Sample(
                (bytes, at) =>
                {
                    try
                    {
                        Assert.All(
                            Rows.Bytes(formats[at], bytes),
                            read => Assert.True(read.Event is null == read.Wrong is not null)
                        );
                    }
                    catch (InvalidDataException)
                    {
                        // A zip or gzip mark with nothing behind it.
                    }
                },
                iter: 2000
            );

    [Fact]
    public void Cuts_what_it_joins() =>
        Gen.String[Gen.Char["ab,\"\n\r;"], 0, 8]
            .Array[1, 6]
            .Sample(cells => Assert.Equal(cells, CsvRow.Cut(CsvRow.Joined(cells))));
}
