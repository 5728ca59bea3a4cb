using System.Text;
using Casus.App.Output;
using Casus.App.Pipelines;
using Casus.Reading;

namespace Casus.Tests.App;

/// <summary>
/// No text may crash the way from bytes to the written events, and whatever is coded lies within the text.
/// </summary>
public class WholePathFuzzTests
{
    const int mutations = 2_000;
    const string news =
        "OSLO, June 18 (EXA) - Rebels in Mali, who seized the town last week, “will not talk”, said "
        + "President Duval of France. The two countries signed a treaty on Monday.";

    static readonly string[] snippets =
    [
        "",
        "\0",
        "\uFFFD",
        "😀",
        "👩‍🚀",
        "\u0301",
        "“",
        "”",
        "\"",
        "'",
        "’s",
        "(",
        ")",
        "[",
        "—",
        "...",
        ".",
        "?!",
        "\n\n",
        "\r",
        "\t",
        "\u2028",
        "\u00A0",
        "$",
        "%",
        "1999",
        "31 February",
        "Dr.",
        "U.S.",
        "and",
        "not",
        "said",
        "of",
        "Kenya",
        "visit",
        "who",
        "@x",
        "http://a.b/c",
    ];

    static readonly Lazy<Pipeline> pipeline = new(Pipeline.Load);

    static string Mutate(Random random)
    {
        var text = new StringBuilder(news);
        for (var changes = random.Next(1, 9); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, snippets[random.Next(snippets.Length)]);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(30), text.Length - at));
                    break;
                case 2:
                    text.Insert(at, (char)random.Next(char.MaxValue));
                    break;
                default:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(60), text.Length - at)));
                    break;
            }
        }
        return text.ToString();
    }

    static void Check(string text)
    {
        var article = new Article
        {
            Id = "fuzz",
            Date = new DateOnly(2024, 6, 18),
            Text = text,
        };
        var coded = pipeline.Value.Code(article);
        foreach (var e in coded.Events)
        foreach (var words in e.Actors.Concat(e.Recipients).Select(party => party.Words).Append(e.Trigger))
            Assert.True(words.Start >= 0 && words.Start < words.End && words.End <= text.Length);
        using var writer = new JsonEventWriter(Stream.Null);
        writer.Write(article, coded);
    }

    [Fact]
    public void Survives_mutated_news() =>
        Parallel.For(
            0,
            mutations,
            seed =>
            {
                var text = Mutate(new Random(seed));
                try
                {
                    Check(text);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"seed {seed}: {e.Message}: {text}", e);
                }
            }
        );

    public static TheoryData<string, int> Big =>
        new()
        {
            { "x", 1_000_000 },
            { "[", 100_000 },
            { "...!?,;:", 20_000 },
            { "Kenya, ", 20_000 },
            { "and ", 20_000 },
            { "“", 50_000 },
            { "\n", 200_000 },
            { "😀", 50_000 },
            { "1", 100_000 },
        };

    [Theory]
    [MemberData(nameof(Big))]
    public void Survives_monotonous_text(string part, int times) =>
        Check(string.Concat(Enumerable.Repeat(part, times)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?")]
    public void Codes_nothing_in_nothing(string text) =>
        Assert.Empty(
            pipeline.Value.Code(new Article { Id = "empty", Text = text }, TestContext.Current.CancellationToken).Events
        );
}
