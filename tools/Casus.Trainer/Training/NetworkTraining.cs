using System.Diagnostics;
using Casus.Language.Neural;
using Casus.Language.Pipeline;
using Casus.Trainer.Data;
using Casus.Trainer.Measuring;
using Casus.Trainer.Vectors;

namespace Casus.Trainer.Training;

/// <summary>The settings of a training run.</summary>
sealed record TrainingOptions
{
    public required string DataFolder { get; init; }
    public required string VectorPath { get; init; }
    public required string ModelPath { get; init; }
    public int Epochs { get; init; } = 30;
    public int Hidden { get; init; } = 96;
    public int BatchWords { get; init; } = 600;
    public float Rate { get; init; } = 3e-3f;
    public float Dropout { get; init; } = 0.25f;
    public int Seed { get; init; } = 1;

    /// <summary>A model whose weights the training begins with; it must come from the same data and vectors.</summary>
    public string? From { get; init; }

    /// <summary>Reads settings written as name=value.</summary>
    public static TrainingOptions Parse(IEnumerable<string> arguments)
    {
        var values = arguments.Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => a[1]);
        var options = new TrainingOptions
        {
            DataFolder = values["data"],
            VectorPath = values["vectors"],
            ModelPath = values["model"],
            From = values.GetValueOrDefault("from"),
        };
        foreach (var (name, value) in values)
            options = name switch
            {
                "epochs" => options with { Epochs = int.Parse(value) },
                "seed" => options with { Seed = int.Parse(value) },
                "hidden" => options with { Hidden = int.Parse(value) },
                "batch" => options with { BatchWords = int.Parse(value) },
                "rate" => options with { Rate = float.Parse(value) },
                "dropout" => options with { Dropout = float.Parse(value) },
                "data" or "vectors" or "model" or "from" => options,
                _ => throw new ArgumentException($"unknown setting: {name}"),
            };
        return options;
    }
}

/// <summary>Trains the network and writes the model; the learning rate falls to zero along a cosine.</summary>
static class NetworkTraining
{
    public static void Run(TrainingOptions options)
    {
        var data = TrainingData.Read(options.DataFolder);
        var (vectorWords, vectors, dimension) = VectorFile.Read(options.VectorPath);
        var inventory = Inventory.Of(data.Train, vectorWords);
        var shape = new NetworkShape
        {
            WordSize = dimension,
            Hidden = options.Hidden,
            Classes = inventory.Classes.Length,
            Relations = inventory.Relations.Length,
        };
        Console.WriteLine(
            $"{data.Train.Count} sentences, {inventory.Words.Length} words, {shape.Classes} tag classes, "
                + $"{shape.Relations} relations; {options}"
        );
        var trainee = new Trainee(inventory, shape, vectors, options.Dropout, options.Seed);
        if (options.From != null)
            using (var file = File.OpenRead(options.From))
                trainee.BeginWith(Model.Read(file));
        var random = new Random(options.Seed);
        var augmentation = new Augmentation(options.Seed);
        var lemmas = LemmaLearner.Learn(data.Train, inventory.Words);

        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var batches = Batcher.Cut(data.Train.Select(augmentation.Vary), options.BatchWords, random);
            var (tag, name, arc, label) = (0.0, 0.0, 0.0, 0.0);
            for (var i = 0; i < batches.Count; i++)
            {
                var progress = (epoch + (float)i / batches.Count) / options.Epochs;
                var warmUp = Math.Min(1, (epoch * batches.Count + i + 1) / 200f);
                var rate = options.Rate * warmUp * (0.01f + 0.99f * 0.5f * (1 + MathF.Cos(MathF.PI * progress)));
                var loss = trainee.Learn(batches[i], rate);
                (tag, name, arc, label) = (tag + loss.Tag, name + loss.Name, arc + loss.Arc, label + loss.Label);
            }
            Console.WriteLine(
                $"epoch {epoch + 1}: loss tag {tag / batches.Count:f3} name {name / batches.Count:f3} arc "
                    + $"{arc / batches.Count:f3} label {label / batches.Count:f3}  {clock.Elapsed.TotalSeconds:f0} s"
            );
            if ((epoch + 1) % 3 != 0 && epoch + 1 != options.Epochs)
                continue;
            using (var file = File.Create(options.ModelPath))
                trainee.ToModel(lemmas).Write(file);
            using var saved = File.OpenRead(options.ModelPath);
            var analyser = new LanguageAnalyser(Model.Read(saved));
            Console.WriteLine(
                $"    dev EWT {Accuracy.OfParse(analyser, data.DevEwt)}\n    dev GUM "
                    + $"{Accuracy.OfParse(analyser, data.DevGum)}\n    names   "
                    + $"{Accuracy.OfNames(analyser, data.DevNames)}"
            );
        }
    }
}
