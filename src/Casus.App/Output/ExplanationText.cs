using Casus.Coding;

namespace Casus.App.Output;

/// <summary>
/// An explanation as a reader sees it: the marked sentence, the parse, the entry with the reading that decided, and why
/// each part is what it is.
/// </summary>
static class ExplanationText
{
    const int part = 12;

    // A narrower column would break words.
    const int narrowest = 40;

    public static IEnumerable<string> Lines(Explanation explanation, string text, int width)
    {
        foreach (var sentence in explanation.Sentences)
        foreach (var line in MarkedText.Lines(text, sentence, explanation.Marks, Math.Max(narrowest, width)))
            yield return line.TrimEnd();
        yield return "";
        foreach (var line in Tree(explanation.Parse, "", ""))
            yield return Cells.Fit(Cells.Plain(line), width);
        yield return "";
        if (explanation.Entry is { } entry)
        {
            yield return $"{entry.File}:{entry.Reading}";
            foreach (var (number, words) in entry.Lines)
            foreach (
                var line in number == entry.Reading ? Hanging(words, "> ", width) : [Cells.Fit("  " + words, width)]
            )
                yield return line;
            yield return "";
        }
        foreach (var finding in explanation.Findings)
        {
            foreach (var line in Hanging(Cells.Plain(finding.Value), finding.Part.PadRight(part), width))
                yield return line;
            foreach (var reason in finding.Reasons)
            foreach (var line in Hanging(Cells.Plain(reason), new string(' ', part) + "- ", width))
                yield return line;
        }
    }

    static IEnumerable<string> Tree(ParsedWord word, string first, string further)
    {
        var small = word.SmallWords.Count > 0 ? $" ({string.Join(' ', word.SmallWords)})" : "";
        yield return $"{first}{(word.IsTrigger ? $"[{word.Form}]" : word.Form)}  {word.Relation}{small}";
        for (var i = 0; i < word.Dependents.Count; i++)
        {
            var last = i == word.Dependents.Count - 1;
            foreach (
                var line in Tree(word.Dependents[i], further + (last ? "└─ " : "├─ "), further + (last ? "   " : "│  "))
            )
                yield return line;
        }
    }

    /// <summary>Wraps at spaces, with what stands in front of the first line left empty on the next.</summary>
    static IEnumerable<string> Hanging(string words, string front, int width)
    {
        var line = front;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > front.Length && Cells.Width(line) + 1 + Cells.Width(word) > Math.Max(narrowest, width))
            {
                yield return line;
                line = new string(' ', front.Length);
            }
            line += line.Length > front.Length ? " " + word : word;
        }
        yield return line;
    }
}
