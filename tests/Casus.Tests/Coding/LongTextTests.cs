using System.Diagnostics;
using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Reading;
using Casus.Tests.Language;

namespace Casus.Tests.Coding;

// Two times are held against each other: no other test may run beside them.
[CollectionDefinition(nameof(LongTextTests), DisableParallelization = true)]
[Collection(nameof(LongTextTests))]
public class LongTextTests
{
    // Names, their parts and acronyms, pronouns, descriptions, quotations, a turn of a transcript, acts told twice:
    // what is tied
    // to something before.
    const string news =
        "President Duval of France visited Kenya on Monday and met the foreign minister of Kenya, Amina Roy. "
        + "“We will sign the agreement,” said Roy. She told reporters that the two countries had agreed on trade. "
        + "The minister said that the city was safe.\n\n"
        + "The United Lakes Forum condemned the attack in Nairobi. \"It was wrong,\" the ULF said, and it called on both sides to talk. "
        + "The police arrested twelve protesters outside the parliament of the country.\n\n"
        + "MS ROY: I think that Kenya will accept the proposal by the end of the year. The opposition rejected the plan.\n\n";

    static readonly Document once = Loaded.Analyser.Analyse(
        new Article
        {
            Id = "long",
            Text = news,
            Date = new DateOnly(2024, 6, 18),
        }
    );

    [Fact]
    public void Takes_about_ten_times_as_long_for_a_text_ten_times_as_long()
    {
        Shortest(1, 100);
        var small = Shortest(3, 120);
        var large = Shortest(1, 1200);
        // Machines are busy with other things at times.
        for (var again = 0; again < 2 && large > 25 * small; again++)
            (small, large) = (Shortest(3, 120), Math.Min(large, Shortest(1, 1200)));
        Assert.True(large <= 25 * small, $"{small:F3} s and {large:F3} s");
    }

    [Fact]
    public void Tells_of_the_end_of_a_long_text_what_it_tells_of_the_beginning()
    {
        var coded = Loaded
            .Coder.Code(Repeated(400))
            .Statements.GroupBy(statement => statement.Words.Start / news.Length)
            .Select(of => string.Join('|', of.Select(Plain)))
            .ToList();
        Assert.Equal(400, coded.Count);
        Assert.Equal(coded[1], coded[399]);

        static string Plain(Statement statement) =>
            $"{statement.Speaker.Speaker.Actor.Name} {statement.Kind} {statement.Words.Start % news.Length}";
    }

    [Fact]
    public void Tells_how_much_of_the_work_is_done()
    {
        var told = new List<double>();
        var article = new Article { Id = "long", Text = string.Concat(Enumerable.Repeat(news, 20)) };
        Loaded.Coder.Code(Loaded.Analyser.Analyse(article, null, told.Add));
        Assert.True(told.Count > 50, $"told {told.Count} times");
        Assert.Equal(told.Order(), told);
        Assert.InRange(told[0], 0.01, 0.2);
        Assert.InRange(told[^1], 0.9, 1);
    }

    static double Shortest(int runs, int times) =>
        Enumerable
            .Range(0, runs)
            .Min(_ =>
            {
                var document = Repeated(times);
                var started = Stopwatch.GetTimestamp();
                Loaded.Coder.Code(document);
                return Stopwatch.GetElapsedTime(started).TotalSeconds;
            });

    /// <summary>The news so many times over, as if it had been analysed so.</summary>
    static Document Repeated(int times)
    {
        var text = string.Concat(Enumerable.Repeat(news, times));
        var document = new Document(
            new Article
            {
                Id = "long",
                Text = text,
                Date = once.Article.Date,
            }
        );
        for (var copy = 0; copy < times; copy++)
        {
            var (first, sentence) = (document.Tokens.Length, document.Sentences.Count);
            foreach (var token in once.Tokens)
                document.Add(
                    token with
                    {
                        Start = token.Start + copy * news.Length,
                        End = token.End + copy * news.Length,
                        Head = token.Head < 0 ? -1 : token.Head + first,
                        Sentence = token.Sentence + sentence,
                    }
                );
            document.Sentences.AddRange(once.Sentences.Select(of => new Sentence(of.First + first, of.End + first)));
            document.Names.AddRange(
                once.Names.Select(name => name with { First = name.First + first, End = name.End + first })
            );
        }
        return document;
    }
}
