using Casus.Language;

namespace Casus.Coding;

/// <summary>Words of a document as quotes.</summary>
static class DocumentQuotes
{
    extension(Document document)
    {
        /// <summary>The words from the first token to the one before <paramref name="end"/>.</summary>
        public Quote Quoted(int first, int end) => new(document.Tokens[first].Start, document.Tokens[end - 1].End);

        /// <summary>One word.</summary>
        public Quote Quoted(int token) => new(document.Tokens[token].Start, document.Tokens[token].End);

        /// <summary>What a quote says.</summary>
        public string Said(Quote words) => document.Text[words.Start..words.End];
    }
}
