using Casus.Lexicons;

namespace Casus.Language.Tagging;

/// <summary>Forms whose lemma stands in <c>lexicon/tokens/lemmas.tsv</c>: form to lemma, of verbs and of nouns.</summary>
sealed class WrittenForms
{
    static readonly List<LexiconProblem> problems = [];

    public Dictionary<string, string> Verbs { get; } = [];

    public Dictionary<string, string> Nouns { get; } = [];

    public static WrittenForms BuiltIn { get; } = new(LexiconFile.BuiltIn("lexicon/tokens/lemmas.tsv", problems));

    /// <summary>Mistakes in the built-in file.</summary>
    public static IReadOnlyList<LexiconProblem> Problems => problems;

    public WrittenForms(LexiconFile file)
    {
        foreach (var row in file.Rows(3, 3))
            if (row[0] is not ("verb" or "noun"))
                file.Mistake($"no part of speech: '{row[0]}'");
            else if (!(row[0] == "verb" ? Verbs : Nouns).TryAdd(row[1], row[2]))
                file.Mistake($"has a lemma already: '{row[1]}'");
    }
}
