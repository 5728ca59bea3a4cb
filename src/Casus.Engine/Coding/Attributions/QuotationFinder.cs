using Casus.Language;

namespace Casus.Coding.Attributions;

/// <summary>
/// Finds what stands between quotation marks, in all typographies: “…”, "…", «…», „…“, ‘…’. A quotation may run over
/// sentences; one
/// that is open at the end of a paragraph goes on where the next paragraph opens with a mark, as is the custom in
/// print.
/// </summary>
sealed class QuotationFinder(Document document, Clauses clauses)
{
    const int MaxTokens = 600;

    /// <summary>The tokens within each pair of marks, in order of the text.</summary>
    public List<Stretch> Find()
    {
        var found = new List<Stretch>();
        var tokens = document.Tokens;
        var open = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (open >= 0 && clauses.StartsParagraph(i))
            {
                // Left open at the end of a paragraph: what stood so far is quoted where the next one opens with a
                // mark.
                if (IsMark(i) && IsOpening(i))
                    Close(found, open, i);
                open = -1;
            }
            if (!IsMark(i))
                continue;
            if (open < 0 && IsOpening(i))
                open = i;
            else if (open >= 0 && Closes(open, i))
            {
                Close(found, open, i);
                open = -1;
            }
            if (open >= 0 && i - open > MaxTokens)
                open = -1;
        }
        return found;
    }

    static void Close(List<Stretch> found, int open, int end)
    {
        if (end > open + 1)
            found.Add(new Stretch(open + 1, end));
    }

    bool IsMark(int token) =>
        document.Tokens[token].Form
            is "“"
                or "”"
                or "\""
                or "«"
                or "»"
                or "„"
                or "‘"
                or "’"
                or "``"
                or "''"
                or "'"
                or "‚"
                or "‹"
                or "›";

    bool IsOpening(int token)
    {
        ref var word = ref document.Tokens[token];
        return word.Form switch
        {
            "“" or "«" or "„" or "‘" or "``" or "‚" or "‹" => true,
            "\"" => !word.SpaceAfter || token == 0 || document.Tokens[token - 1].SpaceAfter,
            "»" => !word.SpaceAfter,
            "'" => !word.SpaceAfter && (token == 0 || document.Tokens[token - 1].SpaceAfter),
            _ => false,
        };
    }

    bool Closes(int open, int token) =>
        document.Tokens[open].Form switch
        {
            "“" => document.Tokens[token].Form is "”" or "\"",
            "\"" => document.Tokens[token].Form is "\"" or "”",
            "„" => document.Tokens[token].Form is "“" or "”",
            "«" => document.Tokens[token].Form is "»",
            "»" => document.Tokens[token].Form is "«",
            "‘" or "‚" => document.Tokens[token].Form is "’" or "‘" && !IsPossessive(token),
            "``" => document.Tokens[token].Form is "''",
            "'" => document.Tokens[token].Form is "'" or "’" && !IsPossessive(token),
            "‹" => document.Tokens[token].Form is "›",
            _ => false,
        };

    bool IsPossessive(int token) =>
        document.Tokens[token].Relation == Deprel.Case || document.Tokens[token].Upos == Upos.PART;
}
