using Casus.Language.Neural;

namespace Casus.Trainer.Vectors;

/// <summary>
/// Word vectors by skip-gram with negative sampling and an output matrix for each relative position
/// (Mikolov et al. 2013; Ling et al. 2015), on one thread with a fixed seed.
/// </summary>
sealed class SkipGram(int dimension, int minimumCount, int epochs)
{
    const int Window = 4,
        Negatives = 5,
        Positions = 6;
    const float StartRate = 0.035f;

    readonly Random random = new(17);

    public void Train(IEnumerable<IEnumerable<string>> paragraphs, string path)
    {
        var text = paragraphs.Select(words => words.Select(WordForm.Normalise).ToArray()).ToArray();
        var counts = new Dictionary<string, int>();
        foreach (var word in text.SelectMany(words => words))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        var vocabulary = counts
            .Where(c => c.Value >= minimumCount)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .ToArray();
        var ids = vocabulary.Select((entry, i) => (entry.Key, i)).ToDictionary(x => x.Key, x => x.i);
        Console.WriteLine($"{text.Sum(t => (long)t.Length):N0} words, vocabulary {vocabulary.Length:N0}");

        var frequency = vocabulary.Select(entry => (double)entry.Value).ToArray();
        var total = frequency.Sum();
        var keep = frequency.Select(f => (float)Math.Min(1, Math.Sqrt(1e-4 * total / f) + 1e-4 * total / f)).ToArray();
        var noise = NoiseTable(frequency);
        var input = new float[vocabulary.Length * dimension];
        for (var i = 0; i < input.Length; i++)
            input[i] = (random.NextSingle() - 0.5f) / dimension;
        var output = new float[Positions][];
        for (var p = 0; p < Positions; p++)
            output[p] = new float[vocabulary.Length * dimension];

        var sentences = text.Select(words => words.Where(ids.ContainsKey).Select(w => ids[w]).ToArray())
            .Where(s => s.Length > 1)
            .ToArray();
        var gradient = new float[dimension];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(sentences);
            for (var s = 0; s < sentences.Length; s++)
            {
                var rate = StartRate * Math.Max(0.01f, 1 - (epoch + (float)s / sentences.Length) / epochs);
                var sentence = Array.FindAll(sentences[s], id => random.NextSingle() < keep[id]);
                for (var i = 0; i < sentence.Length; i++)
                    Learn(sentence, i, rate, input, output, noise, gradient);
            }
            Console.WriteLine($"epoch {epoch + 1} done {DateTime.Now:HH:mm:ss}");
        }
        VectorFile.Write(path, [.. vocabulary.Select(v => v.Key)], input, dimension);
    }

    void Learn(int[] sentence, int centre, float rate, float[] input, float[][] output, int[] noise, float[] gradient)
    {
        var vector = input.AsSpan(sentence[centre] * dimension, dimension);
        Array.Clear(gradient);
        for (var offset = -Window; offset <= Window; offset++)
        {
            var at = centre + offset;
            if (offset == 0 || at < 0 || at >= sentence.Length)
                continue;
            var table = output[Position(offset)];
            for (var n = 0; n <= Negatives; n++)
            {
                var target = n == 0 ? sentence[at] : noise[random.Next(noise.Length)];
                if (n > 0 && target == sentence[at])
                    continue;
                var context = table.AsSpan(target * dimension, dimension);
                var score = Arithmetic.Dot(vector, context);
                var step = rate * ((n == 0 ? 1 : 0) - 1 / (1 + MathF.Exp(-score)));
                Arithmetic.AddScaled(gradient, context, step);
                Arithmetic.AddScaled(context, vector, step);
            }
        }
        Arithmetic.AddScaled(vector, gradient, 1);
    }

    static int Position(int offset) => Math.Clamp(offset, -3, 3) is var p && p < 0 ? p + 3 : p + 2;

    static int[] NoiseTable(double[] frequency)
    {
        var weights = frequency.Select(f => Math.Pow(f, 0.75)).ToArray();
        var sum = weights.Sum();
        var table = new int[4_000_000];
        var (word, reached) = (0, weights[0] / sum);
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = word;
            if ((double)i / table.Length > reached && word < weights.Length - 1)
                reached += weights[++word] / sum;
        }
        return table;
    }
}
