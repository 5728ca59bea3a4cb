using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Reading;
using Casus.Tests.Coding.Actors;

namespace Casus.Tests.Coding.Attributions;

/// <summary>What the whole path reads out of a text, written for tests.</summary>
static class Said
{
    public static CodedArticle Code(string text, string date = "2022-05-10") =>
        Loaded.Coder.Code(Parsed.ByAnalyser(text, date));

    public static CodedArticle Code(Article article) => Loaded.Coder.Code(Loaded.Analyser.Analyse(article));

    /// <summary>The statements as "speaker: words", in order of the text.</summary>
    public static List<string> Statements(string text) =>
        [
            .. Code(text)
                .Statements.Select(statement =>
                    $"{Speaker(statement.Speaker, text)}: {text[statement.Words.Start..statement.Words.End]}"
                ),
        ];

    /// <summary>The one statement whose content holds the words.</summary>
    public static Statement Holding(string words, string text)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return Code(text).Statements.Single(statement => statement.Words.Start <= at && at < statement.Words.End);
    }

    /// <summary>Kind, certainty and polarity of the only statement: "Forecast PS-".</summary>
    public static string Reading(string text)
    {
        var statement = Assert.Single(Code(text).Statements);
        return $"{statement.Kind} {statement.Certainty}{(statement.Negative ? '-' : '+')}";
    }

    /// <summary>Who says that the event with this trigger happened, outermost first.</summary>
    public static string Sources(string trigger, string text)
    {
        var coded =
            Code(text)
                .Events.FirstOrDefault(coded =>
                    text[coded.Trigger.Start..coded.Trigger.End].Contains(trigger, StringComparison.Ordinal)
                )
            ?? throw new ArgumentException($"no such event: {trigger}");
        return string.Join(
            ", ",
            coded.Attribution.Select(source => text[source.Speaker.Words.Start..source.Speaker.Words.End])
        );
    }

    static string Speaker(Casus.Coding.Attribution source, string text) =>
        source.Speaker.Actor.Name ?? text[source.Speaker.Words.Start..source.Speaker.Words.End];
}
