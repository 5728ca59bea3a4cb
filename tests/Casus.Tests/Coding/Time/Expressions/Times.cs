using Casus.Coding.Time.Expressions;
using Casus.Language;
using Casus.Language.Tokens;
using Casus.Reading;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Time.Expressions;

/// <summary>Expressions of time in sentences that are told on Tuesday 18 June 2024.</summary>
static class Times
{
    const string today = "2024-06-18";

    static readonly Tokeniser tokeniser = new();

    /// <summary>The expressions of a text without a parse, as "words = value; words = value".</summary>
    public static string In(string text, string? date = today)
    {
        var document = new Document(
            new Article
            {
                Id = "test",
                Text = text,
                Date = date is null ? null : DateOnly.Parse(date),
            }
        );
        tokeniser.Tokenise(document);
        return Show(document);
    }

    /// <summary>The same of sentences that are parsed by hand.</summary>
    public static string InParse(params string[] sentences) => Show(Parsed.Document(today, sentences));

    static string Show(Document document) =>
        string.Join(
            "; ",
            new TimeFinder().Find(document).Select(time => $"{document.Words(time.First, time.End)} = {time.Value}")
        );
}
