namespace Casus.Reading;

/// <summary>Something that could not be read, or was read with a doubt.</summary>
/// <param name="File">The file as the user named it, or "-" for standard input.</param>
/// <param name="Line">Line of the file, from 1, or null where lines say nothing.</param>
/// <param name="Message">What is wrong, with the offending value.</param>
/// <param name="Id">Identifier of the article, if it could be read.</param>
/// <param name="IsWarning">True when nothing was lost: the article was kept all the same and follows as the next
/// result, or there was none.</param>
public sealed record ReadingProblem(string File, int? Line, string Message, string? Id = null, bool IsWarning = false)
{
    /// <summary>How the message begins where not the input is to blame but the program.</summary>
    public const string Fault = "fault in the program: ";

    /// <summary>The problem as compilers write it: <c>file:line: message</c>.</summary>
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";

    /// <summary>A value shortened for a message: one line, at most 60 characters.</summary>
    internal static string Quote(ReadOnlySpan<char> value)
    {
        var shown = new string(value.Length > 60 ? value[..60] : value).ReplaceLineEndings(" ");
        return value.Length > 60 ? shown + "…" : shown;
    }
}
