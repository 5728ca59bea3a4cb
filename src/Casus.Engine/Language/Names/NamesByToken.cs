namespace Casus.Language.Names;

/// <summary>The names of a document by their tokens.</summary>
sealed class NamesByToken
{
    readonly Document document;

    // One more than the index of the name, so that 0 is none.
    readonly int[] names;

    internal NamesByToken(Document document)
    {
        this.document = document;
        names = new int[document.Tokens.Length];
        for (var at = 0; at < document.Names.Count; at++)
        for (var token = document.Names[at].First; token < document.Names[at].End && token < names.Length; token++)
            names[token] = at + 1;
    }

    /// <summary>The name that holds a token, or null.</summary>
    public NameMention? this[int token] => names[token] is > 0 and var at ? document.Names[at - 1] : null;
}

/// <summary>The names of a document.</summary>
static class DocumentNames
{
    extension(Document document)
    {
        /// <summary>Names by token; found when first asked for, once the name finder has run.</summary>
        public NamesByToken NamesByToken => document.Once(static parsed => new NamesByToken(parsed));
    }
}
