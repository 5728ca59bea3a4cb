using Casus.Language;
using Casus.Language.Coreference.Chains;
using Casus.Language.Mentions;

namespace Casus.Tests.Language.Coreference;

/// <summary>The mentions of sentences parsed by hand, before any pass has tied them.</summary>
static class ParsedChains
{
    /// <param name="names">"Marta Obi/Person, Lima/Place": what the name finder would find.</param>
    /// <param name="sentences">The sentences as <see cref="Parsed"/> reads them.</param>
    public static ChainBuilder Of(string names, params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        foreach (var name in names.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            if (name.Split('/') is [var words, var kind])
                AddEach(document, words.Split(' '), Enum.Parse<NameKind>(kind));
        return new ChainBuilder(document, document.Mentions);
    }

    static void AddEach(Document document, string[] words, NameKind kind)
    {
        for (var first = 0; first + words.Length <= document.Tokens.Length; first++)
            if (words.Index().All(word => document.Form(first + word.Index) == word.Item))
                document.Names.Add(new NameMention(first, first + words.Length, kind));
    }

    extension(ChainBuilder chains)
    {
        /// <summary>The last mention whose head is written so.</summary>
        public int Last(string head) =>
            Enumerable.Range(0, chains.Count).Last(mention => chains.Head(mention).Form == head);

        /// <summary>The head of the first mention of the same entity as the last such word; null where it is that.</summary>
        public string? Meant(string head) =>
            chains.Last(head) is var mention && chains.Root(mention) is var root && root != mention
                ? chains.Head(root).Form
                : null;

        /// <summary>The heads of the mentions that the last such word means together.</summary>
        public string? Together(string head) =>
            chains[chains.Last(head)].Parts is { } parts
                ? string.Join('+', parts.Select(part => chains.Head(part).Form))
                : null;
    }
}
