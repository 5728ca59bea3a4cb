using Casus.Coding.Patterns;
using Casus.Coding.Roles;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Coding.Actors;
using Casus.Tests.Coding.Arguments;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Roles;

/// <summary>What entries make of a word of a hand-built tree: "ASSAULT rebels > soldiers".</summary>
static class Matched
{
    public static FrameMatcher Matcher(Document document, string entries) =>
        new(document.Syntax, Slots.Frames(entries), document.Actors());

    /// <summary>The match of a word, and the document.</summary>
    public static (Match? Match, Document Document) By(string entries, string word, params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        return (Matcher(document, entries).Read(document.At(word)), document);
    }

    /// <summary>The reading with the words in its roles; empty where no entry has one.</summary>
    public static string Of(string entries, string word, params string[] sentences)
    {
        var (match, document) = By(entries, word, sentences);
        if (match is null)
            return "";
        var (acting, receiving) = (Words(match.ActorTokens), Words(match.RecipientTokens));
        return $"{match.Reading.Type} {acting} > {receiving}".Replace("  ", " ", StringComparison.Ordinal).Trim();

        string Words(List<int> tokens) => string.Join(" ", tokens.Select(token => document.Tokens[token].Form));
    }
}
