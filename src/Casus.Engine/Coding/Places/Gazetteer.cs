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
sealed class Gazetteer
{
    static readonly Lazy<Gazetteer> world = new(() => new Gazetteer());

    readonly byte[] table;
    readonly int[] lines;
    readonly Dictionary<string, List<Place>> others = [];
    readonly List<LexiconProblem> problems = [];

    /// <summary>The built-in gazetteer; loaded at first use.</summary>
    public static Gazetteer World => world.Value;

    /// <summary>Mistakes in <c>lexicon/places/names.tsv</c>.</summary>
    public IReadOnlyList<LexiconProblem> Problems => problems;

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
        ReadOthers(LexiconFile.BuiltIn("lexicon/places/names.tsv", problems));
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

    void ReadOthers(LexiconFile file)
    {
        foreach (var cells in file.Rows(2, 4))
        {
            var places = cells switch
            {
                [_, var known] => Known(known),
                [var names, var country, var latitude, var longitude] => Area(names, country, latitude, longitude),
                _ => [],
            };
            if (places.Count == 0)
                file.Mistake($"no place of GeoNames and no degrees: '{string.Join(" | ", cells[1..])}'");
            foreach (var name in cells[0].Split("; "))
                if (PlaceName.Fold(name) is var key && !others.TryAdd(key, places))
                    others[key] = [.. others[key], .. places];
        }
    }

    /// <summary>The towns that GeoNames knows as "Kyiv, UKR".</summary>
    List<Place> Known(string written) =>
        written.Split(", ") is [.. var name, { Length: 3 } country]
            ? Rows(PlaceName.Fold(string.Join(", ", name)), adjectives: false)
                .FindAll(place => place.Country == country && place.Kind == PlaceKind.City)
            : [];

    static List<Place> Area(string names, string country, string latitude, string longitude) =>
        Degrees(latitude) is { } north && Degrees(longitude) is { } east
            ? [new Place(names.Split("; ")[0], PlaceKind.Area, country == "" ? null : country, "", 0, north, east)]
            : [];

    static double? Degrees(string cell) =>
        cell == "" ? double.NaN
        : double.TryParse(cell, CultureInfo.InvariantCulture, out var degrees) ? degrees
        : null;
}
