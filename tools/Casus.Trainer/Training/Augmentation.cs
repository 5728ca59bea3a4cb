using Casus.Trainer.Data;

namespace Casus.Trainer.Training;

/// <summary>Varies sentences from epoch to epoch: other cases as in headlines, a missing final mark.</summary>
sealed class Augmentation(int seed)
{
    readonly Random random = new(seed);

    public Example Vary(Example example)
    {
        var draw = random.NextSingle();
        var varied = draw switch
        {
            < 0.02f => WithForms(example, form => form.ToLowerInvariant()),
            < 0.04f => WithForms(example, form => form.ToUpperInvariant()),
            < 0.06f => WithForms(
                example,
                form => form.Length > 3 && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form
            ),
            _ => example,
        };
        return random.NextSingle() < 0.06f && CanLoseLast(varied) ? WithoutLast(varied) : varied;
    }

    static bool CanLoseLast(Example e) =>
        e.Length > 2 && e.Forms[^1] is "." or "!" or "?" && (e.Heads == null || !e.Heads.Contains(e.Length - 1));

    static Example WithForms(Example e, Func<string, string> change) => Copy(e, [.. e.Forms.Select(change)], e.Length);

    static Example WithoutLast(Example e) => Copy(e, e.Forms[..^1], e.Length - 1);

    static Example Copy(Example e, string[] forms, int length) =>
        new()
        {
            Id = e.Id,
            Forms = forms,
            Weight = e.Weight,
            Upos = e.Upos?[..length],
            Xpos = e.Xpos?[..length],
            Feats = e.Feats?[..length],
            Heads = e.Heads?[..length],
            Relations = e.Relations?[..length],
            Names = e.Names?[..length],
        };
}
