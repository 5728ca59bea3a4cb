using System.Globalization;
using System.IO.Compression;
using System.Text;
using Casus.Lexicons;

namespace Casus.Coding.Places;

/// <summary>
/// The places of the world by name, from GeoNames (geonames.org, CC BY 4.0) and <c>lexicon/places/names.tsv</c>.
/// The table stays the sorted text that it is stored as and is searched in halves, so loading it costs one
/// decompression.
/// </summary>
public sealed class Gazetteer
{
    static readonly Lazy<Gazetteer> world = new(() => new Gazetteer());

    readonly byte[] table;
    readonly int[] lines;
    readonly Dictionary<string, List<Place>> others = [];

    /// <summary>The built-in gazetteer; loaded at first use.</summary>
    public static Gazetteer World => world.Value;

    Gazetteer()
    {
        using (
            var stream = new GZipStream(
                EmbeddedFiles.Open("lexicon/places/geonames.tsv.gz"),
                CompressionMode.Decompress
            )
        )
        {
            var memory = new MemoryStream(3_000_000);
            stream.CopyTo(memory);
            table = memory.ToArray();
        }
        lines = new int[table.AsSpan().Count((byte)'\n') + 1];
        var (line, at) = (1, 0);
        while (table.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var length)
            lines[line++] = at += length + 1;
        ReadOthers();
    }

    /// <summary>All places that bear a name, given as <see cref="PlaceName.Fold"/> gives it.</summary>
    public List<Place> Find(string folded)
    {
        var found = Rows(folded, adjectives: false);
        if (others.TryGetValue(folded, out var more))
            found.AddRange(more);
        return found;
    }

    /// <summary>The countries that a word is an adjective or people's name of.</summary>
    public List<Place> FindAdjective(string folded) => Rows(folded, adjectives: true);

    List<Place> Rows(string folded, bool adjectives)
    {
        var found = new List<Place>();
        if (folded.Length < 2)
            return found;
        Span<byte> key = stackalloc byte[folded.Length * 3];
        key = key[..Encoding.UTF8.GetBytes(folded, key)];
        var (low, high) = (0, lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Key(middle).SequenceCompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < lines.Length - 1 && Key(low).SequenceEqual(key); low++)
            if (table[lines[low] + key.Length + 1] == 'A' == adjectives)
                found.Add(Read(Encoding.UTF8.GetString(table.AsSpan(lines[low]..(lines[low + 1] - 1))).Split('\t')));
        return found;
    }

    ReadOnlySpan<byte> Key(int line)
    {
        var row = table.AsSpan(lines[line]);
        return row[..row.IndexOf((byte)'\t')];
    }

    static Place Read(string[] cells) =>
        new(
            cells[2],
            cells[1] switch
            {
                "N" or "A" => PlaceKind.Country,
                "R" => PlaceKind.Region,
                _ => PlaceKind.City,
            },
            cells[3],
            cells[4],
            int.Parse(cells[5], CultureInfo.InvariantCulture),
            double.Parse(cells[6], CultureInfo.InvariantCulture),
            double.Parse(cells[7], CultureInfo.InvariantCulture)
        )
        {
            Seat = cells[1] switch
            {
                "C" => 2,
                "S" => 1,
                _ => 0,
            },
        };

    static double Degrees(string cell) => cell == "" ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture);

    void ReadOthers()
    {
        foreach (var line in EmbeddedFiles.Lines("lexicon/places/names.tsv"))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            var places =
                cells.Length == 2
                    ? Rows(PlaceName.Fold(cells[1].AsSpan(0, cells[1].LastIndexOf(','))), adjectives: false)
                        .FindAll(place => place.Country == cells[1][^3..] && place.Kind == PlaceKind.City)
                    :
                    [
                        new Place(
                            cells[0].Split("; ")[0],
                            PlaceKind.Area,
                            cells[1] == "" ? null : cells[1],
                            "",
                            0,
                            Degrees(cells[2]),
                            Degrees(cells[3])
                        ),
                    ];
            foreach (var name in cells[0].Split("; "))
                if (PlaceName.Fold(name) is var key && !others.TryAdd(key, places))
                    others[key] = [.. others[key], .. places];
        }
    }
}
