using System.CommandLine;
using Casus.App.Pipelines;
using Casus.App.Screen;
using Casus.Coding.Pipeline;
using Casus.Lexicons;

namespace Casus.App.Commands.Options;

/// <summary>The option <c>--lexicon DIR</c>: a user's folder of own entries, which win over those built in.</summary>
static class LexiconOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--lexicon")
        {
            Description =
                "A folder of own entries (frames/*.frames, actors/*.tsv, words/*.txt) that win over the built-in ones",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Directory.Exists(result.Tokens[0].Value))
                result.AddError($"--lexicon: no such folder: {result.Tokens[0].Value}");
        });
        return option;
    }

    public static EventCoder Coder(string? folder) =>
        folder is null ? EventCoder.Load() : EventCoder.Load(new LexiconFolder(folder));

    /// <summary>The engine's parts, or null where the user's entries have mistakes, which are printed.</summary>
    public static Pipeline? Load(string? folder, Terminal terminal)
    {
        if (folder is null)
            return Pipeline.Load();
        var coder = NewsCoder.Load(folder);
        foreach (var problem in coder.Problems)
            terminal.Error.WriteLine(problem);
        return coder.Problems.Count > 0 ? null : new Pipeline(coder);
    }
}
