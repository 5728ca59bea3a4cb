using Casus.Language.Sentences;
using Casus.Language.Writing;

namespace Casus.Language.Tokens;

/// <summary>
/// Cuts a text into sentences and words by the conventions of Universal Dependencies English
/// (contractions and possessives are multiword tokens, hyphenated words are cut at the hyphen). Thread-safe; never
/// fails on any text.
/// </summary>
sealed class Tokeniser
{
    /// <summary>Longest token in UTF-16 units; a longer run without white space becomes several tokens.</summary>
    public const int LongestToken = 200;

    readonly WrittenLanguage language = WrittenLanguage.English;
    readonly FormPool forms = new();
    readonly SentenceSplitter sentences = new(WrittenLanguage.English);

    /// <summary>
    /// Fills in the tokens and sentences of a document; <c>Article.Apparatus</c> is passed over and parts sentences.
    /// </summary>
    public void Tokenise(Document document)
    {
        var text = document.Text;
        var from = 0;
        foreach (var (start, end) in Apparatus(document))
        {
            Prose(document, from, start);
            from = Math.Max(from, end);
        }
        Prose(document, from, text.Length);
    }

    static IEnumerable<(int Start, int End)> Apparatus(Document document) =>
        document.Article.Apparatus.Count == 0
            ? []
            : document
                .Article.Apparatus.Select(range =>
                    (
                        Start: Math.Min(range.Start.GetOffset(document.Text.Length), document.Text.Length),
                        End: Math.Min(range.End.GetOffset(document.Text.Length), document.Text.Length)
                    )
                )
                .Select(range => (Math.Max(0, range.Start), Math.Max(0, range.End)))
                .Order();

    void Prose(Document document, int from, int to)
    {
        if (from >= to)
            return;
        var first = document.Tokens.Length;
        Words(document, from, to);
        sentences.Split(document, first, from, to);
    }

    void Words(Document document, int from, int to)
    {
        // Tokens never reach over the end of a stretch of prose, hence the cut.
        var text = document.Text.AsSpan(0, to);
        var quoted = false;
        var at = from;
        while (true)
        {
            var gap = at;
            while (at < to && Characters.IsSpace(text[at]))
                at++;
            if (at == to)
                break;
            if (at - gap > 1 && text[gap..at].Count('\n') > 1)
                quoted = false;
            var stop = at + 1;
            while (stop < to && !Characters.IsSpace(text[stop]))
                stop++;
            Chunk(document, text, at, stop, ref quoted);
            at = stop;
        }
    }

    /// <summary>Cuts up a stretch without white space.</summary>
    void Chunk(Document document, ReadOnlySpan<char> text, int at, int stop, ref bool quoted)
    {
        var start = at;
        var address = text[at..stop].IndexOfAny('@', ':', '.') >= 0 && HasAddress(text[at..stop]);
        while (at < stop)
        {
            var end = Math.Min(stop, at + LongestToken);
            if (end < stop && char.IsHighSurrogate(text[end - 1]) && end - 1 > at)
                end--;
            var next = Surface(text, start, at, end, address, ref quoted);
            Add(document, text, at, next, stop);
            at = next;
        }
    }

    /// <summary>End of the surface token at a position.</summary>
    int Surface(ReadOnlySpan<char> text, int chunk, int at, int end, bool address, ref bool quoted)
    {
        var c = text[at];
        if (at == chunk && end - at <= 7 && language.IsWhole(text[at..end]))
            return end;
        if (address && Characters.IsWord(c) && WebAddresses.End(text, at, end) is var web && web > at)
            return web;
        if (Characters.IsWord(c) || Characters.WideLetter(text[..end], at) > 0)
        {
            var next = Word(text, at, end);
            return next < end && Characters.IsApostrophe(text[next]) && IsPossessive(text, at, next, end, ref quoted)
                ? next + 1
                : next;
        }
        var symbol = SymbolScanner.End(text, at, end, language);
        if (Characters.IsApostrophe(c) && symbol == at + 1)
            quoted = at == chunk || Characters.IsOpening(text[at - 1]);
        return symbol;
    }

    int Word(ReadOnlySpan<char> text, int at, int end)
    {
        var next = WordScanner.End(text, at, end, language);
        if (next < end && text[next] == '$' && next - at <= 3 && char.IsUpper(text[at]))
            return next + 1;
        return next < end && text[next] == '.' && IsListNumber(text, at, next) ? next + 1 : next;
    }

    /// <summary>"the workers' council": an apostrophe behind a plural, unless it closes a quotation.</summary>
    static bool IsPossessive(ReadOnlySpan<char> text, int at, int next, int end, ref bool quoted)
    {
        if (next + 1 < end && (Characters.IsWord(text[next + 1]) || Characters.IsApostrophe(text[next + 1])))
            return false;
        if (quoted)
            return quoted = false;
        return next - at > 1 && text[next - 1] is 's' or 'S' or 'x' or 'z' or 'X' or 'Z';
    }

    /// <summary>"1." at the beginning of a line with more behind it.</summary>
    static bool IsListNumber(ReadOnlySpan<char> text, int at, int next)
    {
        if (next - at > 3 || next + 1 >= text.Length || text[next + 1] is not (' ' or '\u00A0' or '\t'))
            return false;
        foreach (var c in text[at..next])
            if (!char.IsAsciiDigit(c))
                return false;
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || Characters.IsLineBreak(text[at - 1]);
    }

    static bool HasAddress(ReadOnlySpan<char> chunk) =>
        chunk.Contains('@')
        || chunk.Contains("://", StringComparison.Ordinal)
        || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || chunk.Contains("mailto:", StringComparison.OrdinalIgnoreCase);

    void Add(Document document, ReadOnlySpan<char> text, int start, int end, int stop)
    {
        Span<int> lengths = stackalloc int[Contractions.Most];
        var count = Characters.IsWord(text[start]) ? Contractions.Split(text[start..end], language, lengths) : 1;
        if (count == 1)
            lengths[0] = end - start;
        for (var i = 0; i < count; i++)
        {
            var next = start + lengths[i];
            document.Add(
                new Token
                {
                    Start = start,
                    End = next,
                    Form = forms.Get(text[start..next]),
                    Lemma = "_",
                    Xpos = "_",
                    Feats = "_",
                    Head = -1,
                    Relation = Deprel.Dep,
                    SpaceAfter = end == stop && i == count - 1,
                    PartOfMultiword = count > 1 ? (byte)(i + 1) : (byte)0,
                }
            );
            start = next;
        }
    }
}
