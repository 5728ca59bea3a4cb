namespace Casus.Trainer.Data;

/// <summary>
/// Writes annotated sentences for other programs: a line for each word with form, UPOS, XPOS, FEATS, head, relation and
/// name; _ where a layer is missing.
/// </summary>
static class ExampleFile
{
    public static void Write(string path, IEnumerable<Example> examples)
    {
        using var writer = new StreamWriter(path);
        foreach (var e in examples)
        {
            for (var i = 0; i < e.Length; i++)
                writer.WriteLine(
                    $"{e.Forms[i]}\t{e.Upos?[i] ?? "_"}\t{e.Xpos?[i] ?? "_"}\t{e.Feats?[i] ?? "_"}\t"
                        + $"{(e.Heads == null ? "_" : e.Heads[i] + 1)}\t{e.Relations?[i] ?? "_"}\t{e.Names?[i] ?? "_"}"
                );
            writer.WriteLine();
        }
    }
}
