using Casus.Language;

namespace Casus.Tests.Language;

/// <summary>Words of a hand-built parse by their forms.</summary>
static class DocumentWords
{
    extension(Document document)
    {
        /// <summary>The first token with a form.</summary>
        public int At(string form)
        {
            for (var token = 0; token < document.Tokens.Length; token++)
                if (document.Tokens[token].Form == form)
                    return token;
            throw new ArgumentException($"no such word: {form}");
        }

        /// <summary>The form of a token; null for -1.</summary>
        public string? Form(int token) => token < 0 ? null : document.Tokens[token].Form;
    }
}
