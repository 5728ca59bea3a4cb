using System.Text;

namespace Casus.Benchmarks;

/// <summary>
/// Makes a wrong input out of good ones: pieces of one file in another, bytes changed, cut and
/// doubled, and what readers stumble over put in.
/// </summary>
static class Mutation
{
    const int mostChanges = 12,
        longestPiece = 400;

    static readonly byte[][] stumbling =
    [
        [0],
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x9F],
        [0xEF, 0xBB, 0xBF],
        [0xFE, 0xFF],
        [0x1F, 0x8B],
        .. new[]
        {
            "<",
            ">",
            "\"",
            "'",
            "&#xD800;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<script>",
            "{",
            "}",
            "[",
            "\\ud800",
            "\\u0000",
            "\r\n\r\n",
            "\t",
            "0",
            "99999999999",
            "-1",
            "(",
            ")",
            " — ",
            "“",
            "”",
            "…",
            "?!",
            "’s",
            "\u0301",
            "\u200F",
            "\uFFFD",
            "😀",
            "👩‍🚀",
            "\u2028",
            "\u00A0",
            "\u001B[31m",
            "Content-Length: ",
            "WARC/1.0",
            "null",
            "31 February",
            "since 2022",
            "2024-99-99",
            "ought",
            "ought to",
            "who",
            "which",
            "and",
            "not",
            "said",
            "that",
            "of",
            "Kenya",
            "the U.S.",
            "Dr.",
            "President",
            "visited",
            "both",
            ", ",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public static byte[] Of(byte[][] seeds, Random random)
    {
        var bytes = new List<byte>(seeds[random.Next(seeds.Length)]);
        for (var changes = random.Next(1, mostChanges); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(7))
            {
                case 0:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(longestPiece), bytes.Count - at));
                    break;
                case 2 or 3:
                    bytes.InsertRange(at, stumbling[random.Next(stumbling.Length)]);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(longestPiece), bytes.Count - at)));
                    break;
                case 5:
                    bytes.InsertRange(at, Piece(seeds[random.Next(seeds.Length)], random));
                    break;
                default:
                    if (at < bytes.Count)
                        bytes[at] = (byte)random.Next(256);
                    break;
            }
        }
        return [.. bytes];
    }

    static byte[] Piece(byte[] of, Random random)
    {
        var from = random.Next(of.Length + 1);
        return of[from..(from + Math.Min(random.Next(longestPiece), of.Length - from))];
    }
}
