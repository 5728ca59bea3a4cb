using Casus.Language.Neural;
using Casus.Language.Neural.Arithmetic;
using Casus.Language.Tagging;
using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>The network in training: one forward and backward pass and one update for each batch.</summary>
sealed unsafe class Trainee
{
    const float ClipNorm = 2f;

    readonly Inventory inventory;
    readonly NetworkWeights weights,
        gradients,
        firsts,
        seconds;
    readonly Embedding embedding;
    readonly Products products = new();
    readonly HeadLosses losses;
    readonly LstmGradient lstmGradient;
    readonly Batch batch = new();
    readonly Dropout inputDropout,
        lowerDropout,
        upperDropout,
        headsDropout;
    readonly Matrix input,
        inputDropped,
        gates1,
        cells1,
        lower,
        lowerDropped,
        gates2,
        cells2,
        upper,
        upperDropped,
        heads,
        headsDropped;
    readonly Matrix gateGradient,
        lowerGradient,
        upperGradient,
        headsGradient,
        inputGradient;
    int time;

    public Trainee(Inventory inventory, NetworkShape shape, float[] pretrained, float dropout, int seed)
    {
        this.inventory = inventory;
        (weights, gradients, firsts, seconds) = (new(shape), new(shape), new(shape), new(shape));
        embedding = new Embedding(inventory, shape, pretrained);
        losses = new HeadLosses(inventory, weights, gradients, products);
        lstmGradient = new LstmGradient(products, shape.Hidden);
        var (h, s) = (2 * shape.Hidden, (ulong)seed);
        (inputDropout, lowerDropout) = (new(shape.InputSize, dropout, s + 1), new(h, dropout, s + 2));
        (upperDropout, headsDropout) = (new(h, dropout, s + 3), new(shape.HeadsSize, dropout, s + 4));
        (input, inputDropped, inputGradient) = (
            new(0, shape.InputSize),
            new(0, shape.InputSize),
            new(0, shape.InputSize)
        );
        (gates1, gates2, gateGradient) = (new(0, 4 * h), new(0, 4 * h), new(0, 4 * h));
        (cells1, cells2, lower, lowerDropped, upper, upperDropped) = (
            new(0, h),
            new(0, h),
            new(0, h),
            new(0, h),
            new(0, h),
            new(0, h)
        );
        (lowerGradient, upperGradient) = (new(0, h), new(0, h));
        (heads, headsDropped, headsGradient) = (
            new(0, shape.HeadsSize),
            new(0, shape.HeadsSize),
            new(0, shape.HeadsSize)
        );
        Initialise(new Random(seed));
    }

    void Initialise(Random random)
    {
        foreach (var matrix in weights.All().Where(m => m.Rows > 1))
            for (var i = 0; i < matrix.Rows; i++)
            for (var j = 0; j < matrix.Columns; j++)
                matrix.Row(i)[j] =
                    (random.NextSingle() * 2 - 1)
                    * MathF.Sqrt(6f / (matrix.Rows + Math.Min(matrix.Columns, 4 * matrix.Rows)));
        for (var j = 0; j < weights.Shape.ArcSize; j++)
            weights.Root.Data[j] = random.NextSingle() * 0.1f;
        foreach (var layer in new[] { weights.Layer1, weights.Layer2 })
            for (var j = 0; j < weights.Shape.Hidden; j++)
                layer.Bias.Data[weights.Shape.Hidden + j] = layer.Bias.Data[5 * weights.Shape.Hidden + j] = 1;
    }

    public void BeginWith(Model model)
    {
        if (
            !model.Words.AsSpan().SequenceEqual(inventory.Words)
            || !model.Classes.AsSpan().SequenceEqual(inventory.Classes)
        )
            throw new ArgumentException("the model to begin with comes from other data");
        foreach (var (target, source) in weights.All().Zip(model.Weights.All()))
            source.Values.CopyTo(target.Values);
        embedding.BeginWith(model);
    }

    public (double Tag, double Name, double Arc, double Label) Learn(IReadOnlyList<Example> examples, float rate)
    {
        batch.Arrange([.. examples.Select(e => e.Length)]);
        foreach (
            var matrix in new[]
            {
                gates1,
                gates2,
                cells1,
                cells2,
                lower,
                upper,
                heads,
                gateGradient,
                lowerGradient,
                upperGradient,
                inputGradient,
            }
        )
            matrix.Resize(batch.Rows);

        embedding.Forward(batch, examples, input);
        inputDropout.Forward(input, inputDropped);
        Products.Affine(inputDropped.Data, inputDropped.Stride, weights.Layer1.Input, weights.Layer1.Bias, gates1);
        LstmLayer.Run(batch, weights.Layer1, gates1, cells1, lower);
        lowerDropout.Forward(lower, lowerDropped);
        Products.Affine(lowerDropped.Data, lowerDropped.Stride, weights.Layer2.Input, weights.Layer2.Bias, gates2);
        LstmLayer.Run(batch, weights.Layer2, gates2, cells2, upper);
        upperDropout.Forward(upper, upperDropped);
        Products.Affine(upperDropped.Data, upperDropped.Stride, weights.Heads, weights.HeadsBias, heads);
        for (var row = 0; row < batch.Rows; row++)
            Activation.Rectify(heads.Row(row), weights.Shape.LabelDependentAt);
        headsDropout.Forward(heads, headsDropped);

        var loss = losses.Run(batch, examples, headsDropped, headsGradient, 1f / batch.Rows);

        headsDropout.Backward(headsGradient);
        for (var row = 0; row < batch.Rows; row++)
        for (var j = 0; j < weights.Shape.LabelDependentAt; j++)
            if (heads.Row(row)[j] <= 0)
                headsGradient.Row(row)[j] = 0;
        products.AffineBack(
            upperDropped.Data,
            upperDropped.Stride,
            weights.Heads,
            headsGradient,
            gradients.Heads,
            gradients.HeadsBias,
            upperGradient.Data,
            upperGradient.Stride
        );
        upperDropout.Backward(upperGradient);
        lstmGradient.Run(batch, weights.Layer2, gradients.Layer2, gates2, cells2, upper, upperGradient, gateGradient);
        products.AffineBack(
            lowerDropped.Data,
            lowerDropped.Stride,
            weights.Layer2.Input,
            gateGradient,
            gradients.Layer2.Input,
            gradients.Layer2.Bias,
            lowerGradient.Data,
            lowerGradient.Stride
        );
        lowerDropout.Backward(lowerGradient);
        lstmGradient.Run(batch, weights.Layer1, gradients.Layer1, gates1, cells1, lower, lowerGradient, gateGradient);
        products.AffineBack(
            inputDropped.Data,
            inputDropped.Stride,
            weights.Layer1.Input,
            gateGradient,
            gradients.Layer1.Input,
            gradients.Layer1.Bias,
            inputGradient.Data,
            inputGradient.Stride
        );
        inputDropout.Backward(inputGradient);
        embedding.Backward(inputGradient);
        Update(rate);
        return loss;
    }

    void Update(float rate)
    {
        var squares = gradients.All().Sum(g => (double)Vectors.Arithmetic.Dot(g.Values, g.Values));
        var step = new AdamStep(rate, (float)Math.Min(1, ClipNorm / (Math.Sqrt(squares) + 1e-9)), ++time);
        foreach (
            var (value, gradient, first, second) in weights
                .All()
                .Zip(gradients.All(), firsts.All())
                .Zip(seconds.All(), (a, b) => (a.First, a.Second, a.Third, b))
        )
            step.Update(value.Values, gradient.Values, first.Values, second.Values);
        embedding.Learned.Step(step);
        embedding.Affixes.Step(step);
        products.WeightsChanged();
    }

    public Model ToModel(LemmaTable lemmas)
    {
        var (words, affixes) = embedding.ToTables();
        return new Model
        {
            Words = inventory.Words,
            WordTable = words,
            AffixTable = affixes,
            Classes = inventory.Classes,
            Relations = inventory.Relations,
            Weights = weights,
            Lemmas = lemmas,
        };
    }
}
