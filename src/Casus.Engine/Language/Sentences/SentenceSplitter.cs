using Casus.Language.Tokens;
using Casus.Language.Writing;

namespace Casus.Language.Sentences;

/// <summary>
/// Groups tokens into sentences. Every decision stands between two neighbouring tokens and looks a few tokens to each
/// side.
/// </summary>
sealed class SentenceSplitter(WrittenLanguage language)
{
    /// <summary>Longest sentence in tokens; a longer one is cut at its best place.</summary>
    public const int Longest = 400;

    /// <summary>
    /// Adds the sentences of the tokens from <paramref name="first"/> on, which stand in the text between two offsets.
    /// </summary>
    public void Split(Document document, int first, int from, int to)
    {
        var tokens = document.Tokens;
        var lines = new LineShapes(document.Text.AsMemory(0, to), from);
        var begin = first;
        for (var i = first + 1; i < tokens.Length; i++)
        {
            if (Ends(document.Text, tokens, begin, i, lines))
                Close(document, ref begin, i);
            else if (i - begin >= Longest)
                Close(document, ref begin, BestCut(tokens, begin, i));
        }
        if (begin < tokens.Length)
            Close(document, ref begin, tokens.Length);
    }

    static void Close(Document document, ref int begin, int end)
    {
        foreach (ref var token in document.Tokens[begin..end])
            token.Sentence = document.Sentences.Count;
        document.Sentences.Add(new Sentence(begin, end));
        begin = end;
    }

    /// <summary>Whether a sentence ends in front of a token.</summary>
    bool Ends(string text, ReadOnlySpan<Token> tokens, int begin, int next, LineShapes lines)
    {
        ref readonly var last = ref tokens[next - 1];
        ref readonly var token = ref tokens[next];
        if (token.PartOfMultiword > 1)
            return false;
        var gap = text.AsSpan(last.End..token.Start);
        var breaks = gap.Length == 0 ? 0 : LineShapes.Breaks(gap);
        if (breaks > 1)
            return true;
        if (breaks == 1 && EndsLine(last, token, lines))
            return true;

        // Closing quotes and brackets go with the sentence they close.
        var end = next - 1;
        while (end > begin && (Closes(text, tokens, end) || Cites(tokens, end)))
            end -= Cites(tokens, end) ? 3 : 1;
        end = Math.Max(end, begin);
        ref readonly var mark = ref tokens[end];
        var closed = end < next - 1;
        if (gap.Length == 0 && (Closes(text, tokens, next) || !char.IsUpper(token.Form[0])))
            return false;
        if (Characters.IsTerminal(mark.Form[0]))
            return end > begin && AfterMark(tokens, begin, end, next, closed);
        return mark.Form[^1] == '.' && AfterAbbreviation(tokens, end, next, closed);
    }

    bool EndsLine(in Token last, in Token token, LineShapes lines)
    {
        var first = token.Form[0];
        if (lines.StartsList(token))
            return true;
        if (char.IsLower(first) || last.Form is "," or "-" or "–" or "—" or "(" || language.GoesOn(last.Form))
            return false;
        return lines.IsDeliberate(last.End, token.Start, language.BeginsSentence(token.Form));
    }

    bool AfterMark(ReadOnlySpan<Token> tokens, int begin, int end, int next, bool closed)
    {
        var mark = tokens[end].Form;
        var word = Opening(tokens, next);
        var small = char.IsLower(word[0]);
        if (!small && !IsStart(word[0]))
            return false;
        if (mark.Length > 1 || mark[0] == '…')
            return !small
                && (
                    mark.IndexOfAny('?', '!') >= 0
                    || closed
                    || language.BeginsSentence(word)
                    || char.IsUpper(word[0]) && end - begin > 3
                );
        // "iPhone", "al-Shabaab" and other small beginnings of names.
        if (small)
            return !closed
                && (
                    word.AsSpan(1).ContainsAnyInRange('A', 'Z')
                    || mark[0] is '.' or '?' && end - begin > 2 && tokens[end - 1].Form.Length > 1
                );
        return true;
    }

    bool AfterAbbreviation(ReadOnlySpan<Token> tokens, int end, int next, bool closed)
    {
        var form = tokens[end].Form;
        var word = Opening(tokens, next);
        if (form.Length < 3 || !char.IsUpper(word[0]))
            return false;
        if (language.BeginsSentence(word))
            return closed || language.AbbreviationOf(form) != Abbreviation.Title;
        if (form is "a.m." or "p.m." or "A.M." or "P.M.")
            return !language.FollowsClockTime(word);
        return form is "etc." || closed && tokens[next].Form.Length == 1 && Characters.IsOpening(tokens[next].Form[0]);
    }

    /// <summary>The first word behind opening quotes and brackets.</summary>
    static string Opening(ReadOnlySpan<Token> tokens, int next)
    {
        var at = next;
        while (
            at + 1 < tokens.Length
            && at < next + 3
            && (Characters.IsOpening(tokens[at].Form[0]) || tokens[at].Form is "''" or "``" or "…" or "...")
        )
            at++;
        return tokens[at].Form;
    }

    static bool IsStart(char c) =>
        char.IsLetterOrDigit(c)
        || Characters.IsOpening(c)
        || Characters.IsBullet(c)
        || char.IsSurrogate(c)
        || Characters.IsCurrency(c)
        || c is '#' or '@' or '<' or '>';

    /// <summary>Whether a token is a closing quote or bracket that follows its word without white space.</summary>
    static bool Closes(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Form is var form
        && (form.Length == 1 && Characters.IsClosing(form[0]) || form == "''")
        && at > 0
        && tokens[at - 1].End == tokens[at].Start
        && (
            form[0] is not ('"' or '\'') || tokens[at].End == text.Length || !char.IsLetterOrDigit(text[tokens[at].End])
        );

    /// <summary>Whether a token closes the number of a note that stands close behind a sentence: ".[17]".</summary>
    static bool Cites(ReadOnlySpan<Token> tokens, int at) =>
        at >= 3
        && tokens[at].Form == "]"
        && tokens[at - 2].Form == "["
        && char.IsAsciiDigit(tokens[at - 1].Form[0])
        && tokens[at - 3].End == tokens[at - 2].Start;

    static int BestCut(ReadOnlySpan<Token> tokens, int begin, int end)
    {
        foreach (var marks in (ReadOnlySpan<string>)[".!?…", ";:", ",", ")-–—|"])
            for (var i = end - 1; i > begin + Longest / 2; i--)
                if (tokens[i].Form.Length == 1 && marks.Contains(tokens[i].Form[0]))
                    return i + 1;
        while (end - 1 > begin && tokens[end].PartOfMultiword > 1)
            end--;
        return end;
    }
}
