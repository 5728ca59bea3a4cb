using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;
using Casus.Language.Parsing;

namespace Casus.Tests.Language.Parsing;

public unsafe class TreeDecoderTests
{
    [Fact]
    public void Random_scores_give_one_root_and_no_cycle()
    {
        var random = new Random(4);
        var decoder = new TreeDecoder();
        for (var round = 0; round < 500; round++)
        {
            var n = random.Next(1, 40);
            var scores = RandomScores(n, random);
            var heads = new int[n];
            decoder.Decode(scores.Data, scores.Stride, heads);
            Assert.True(decoder.IsTree(heads), string.Join(' ', heads));
        }
    }

    [Fact]
    public void Small_sentences_get_the_best_of_all_trees()
    {
        var random = new Random(8);
        var decoder = new TreeDecoder();
        for (var round = 0; round < 200; round++)
        {
            var n = random.Next(1, 6);
            var scores = RandomScores(n, random);
            var best = Trees(n).Where(tree => decoder.IsTree(tree)).Max(tree => Sum(scores, tree));
            var heads = new int[n];
            decoder.Decode(scores.Data, scores.Stride, heads);
            Assert.Equal(best, Sum(scores, heads), 1e-3f);
        }
    }

    [Theory]
    [InlineData(new[] { -1, -1 })]
    [InlineData(new[] { 1, 0, -1 })]
    [InlineData(new[] { 0, -1 })]
    [InlineData(new[] { 1, 2, 0 })]
    public void Two_roots_or_a_cycle_are_no_tree(int[] heads) => Assert.False(new TreeDecoder().IsTree(heads));

    static float Sum(Matrix scores, int[] heads)
    {
        var sum = 0f;
        for (var i = 0; i < heads.Length; i++)
            sum += scores.Row(i)[heads[i] < 0 ? heads.Length : heads[i]];
        return sum;
    }

    static IEnumerable<int[]> Trees(int n)
    {
        for (var code = 0; code < (int)Math.Pow(n + 1, n); code++)
        {
            var rest = code;
            yield return
            [
                .. Enumerable
                    .Range(0, n)
                    .Select(_ =>
                    {
                        var head = rest % (n + 1) - 1;
                        rest /= n + 1;
                        return head;
                    }),
            ];
        }
    }

    static Matrix RandomScores(int n, Random random)
    {
        var scores = new Matrix(n, n + 1);
        for (var i = 0; i < n; i++)
        for (var j = 0; j <= n; j++)
            scores.Row(i)[j] = random.NextSingle() * 20 - 10;
        return scores;
    }
}
