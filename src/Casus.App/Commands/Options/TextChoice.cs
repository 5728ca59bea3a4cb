using System.CommandLine;
using Casus.App.Usage;
using Casus.Evaluation;

namespace Casus.App.Commands.Options;

/// <summary>The options that choose texts of an annotated file: all of some kinds, or those with given ids.</summary>
sealed class TextChoice
{
    readonly Option<string?> kinds = TextOption.Create(
        "--kind",
        "Only the texts of these kinds, as GOLD names them, with commas between",
        "KIND[,KIND…]",
        Asked.Words
    );
    readonly Option<string?> ids = TextOption.Create(
        "--ids",
        "Only the texts with the ids in FILE, one a line, such as a part that nobody has seen",
        "FILE",
        Asked.File
    );

    public TextChoice(Command command)
    {
        command.Add(kinds);
        command.Add(ids);
    }

    public Chosen Read(ParseResult parsed) =>
        new(
            parsed.GetValue(kinds)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            parsed.GetValue(ids)
        );

    /// <summary>Which texts are wanted.</summary>
    /// <param name="Kinds">Null where any is.</param>
    /// <param name="IdFile">Null where the texts are not chosen by id.</param>
    public sealed record Chosen(string[]? Kinds, string? IdFile)
    {
        public bool IsAll => Kinds is null && IdFile is null;

        /// <exception cref="InvalidDataException">A kind or an id is none of the texts.</exception>
        public List<ScoredText> Of(List<ScoredText> texts, string file)
        {
            if (Kinds is not null)
            {
                var known = texts.Select(text => text.Kind).OfType<string>().Distinct().Order(StringComparer.Ordinal);
                if (Kinds.FirstOrDefault(kind => !known.Contains(kind)) is { } strange)
                    throw new InvalidDataException(
                        $"{file}: no text is of kind '{strange}'; there are: {string.Join(", ", known)}"
                    );
                texts = texts.FindAll(text => Kinds.Contains(text.Kind));
            }
            if (IdFile is null)
                return texts;
            var wanted = File.ReadLines(IdFile).Select(line => line.Trim()).Where(line => line.Length > 0).ToHashSet();
            texts = texts.FindAll(text => wanted.Contains(text.Id));
            wanted.ExceptWith(texts.Select(text => text.Id));
            return wanted.Count == 0
                ? texts
                : throw new InvalidDataException(
                    $"{IdFile}: {wanted.Count} of the ids are not among the texts of {file}, such as '{wanted.First()}'"
                );
        }
    }
}
