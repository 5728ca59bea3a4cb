using Casus.Evaluation;

namespace Casus.Tests.Evaluation;

public class CoreferenceMetricsTests
{
    static CoreferenceMetrics Score(string gold, string got)
    {
        var metrics = new CoreferenceMetrics();
        metrics.Add(Chains(gold), Chains(got));
        return metrics;
    }

    static List<char[]> Chains(string chains) => [.. chains.Split(' ').Select(chain => chain.ToCharArray())];

    static (double, double) Rounded(MetricSum sum) => (Math.Round(sum.Recall, 1), Math.Round(sum.Precision, 1));

    // The links kept: ab of abc, fg of defg, out of 2 + 3; of the answers' 1 + 1 + 3 the same two.
    [Fact]
    public void Counts_links_for_MUC() => Assert.Equal((40, 40), Rounded(Score("abc defg", "ab cd fghi").Muc));

    // Recall (2/3 + 2/3 + 1/3 + 1/4 + 0 + 2/4 + 2/4) / 7, precision (1 + 1 + 1/2 + 1/2 + 2/4 + 2/4 + 0 + 0) / 8.
    [Fact]
    public void Counts_the_share_of_each_mention_for_B3() =>
        Assert.Equal((41.7, 50), Rounded(Score("abc defg", "ab cd fghi").B3));

    // abc with ab 4/5, defg with fghi 4/8; 1.3 of two gold chains, of three answers.
    [Fact]
    public void Aligns_chains_for_CEAF() => Assert.Equal((65, 43.3), Rounded(Score("abc defg", "ab cd fghi").Ceaf));

    [Fact]
    public void Averages_the_three() => Assert.Equal(45.8, Math.Round(Score("abc defg", "ab cd fghi").Average, 1));

    [Fact]
    public void Gives_a_hundred_to_the_gold_itself() =>
        Assert.Equal(100, Math.Round(Score("abc de fghi", "de fghi abc").Average, 6));

    [Fact]
    public void Ignores_chains_of_one() => Assert.Equal(100, Math.Round(Score("abc d", "abc e f").Average, 6));

    // A greedy choice would take the pair of 2/2 and 1/4 in place of two halves.
    [Fact]
    public void Finds_the_best_alignment_not_the_greedy_one()
    {
        var ceaf = Score("abcd ef", "abc de").Ceaf;
        Assert.Equal(Math.Round(100 * (6.0 / 7 + 2.0 / 4) / 2, 3), Math.Round(ceaf.Recall, 3));
    }

    [Fact]
    public void Sums_over_documents()
    {
        var metrics = Score("ab", "ab");
        metrics.Add(Chains("ab"), []);
        Assert.Equal((50, 100), Rounded(metrics.Muc));
    }
}
