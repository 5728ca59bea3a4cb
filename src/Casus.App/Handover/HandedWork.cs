using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Exchange;
using Casus.Exchange.Files;
using Casus.Reading;

namespace Casus.App.Handover;

/// <summary>
/// A command for the server to run on its record, with what its output must know of the caller's screen.
/// </summary>
sealed record HandedCommand(string[] Args, int Width, bool IsScreen);

/// <summary>
/// Articles for the server to code and keep, without events of less than some confidence, types by a convention.
/// </summary>
sealed record HandedArticles(
    List<ReadResult> Articles,
    bool Again,
    double LeastConfidence = 0,
    Convention Convention = Convention.Manual
);

/// <summary>Rows of event data for the server to keep.</summary>
sealed record HandedRows(List<ReadRow> Rows, bool StartsFile);

/// <summary>What the server kept of articles, and what it says of them.</summary>
sealed record KeptArticles(Store.Counts Counts, List<string> Problems);

/// <summary>How work is written between a command and the server.</summary>
static class HandedWork
{
    public const string Prefix = "/handover";

    /// <summary>Commands that only read, or change little, so that they can be run where the record is.</summary>
    public static readonly string[] Commands =
    [
        "query",
        "problems",
        "explain",
        "relation",
        "forecasts",
        "correct",
        "corrections",
        "export",
    ];

    /// <summary>The words of a command without some options: those that speak of the caller's own files.</summary>
    public static string[] Words(ParseResult parsed, params ReadOnlySpan<Option> without)
    {
        var left = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        foreach (var option in without)
            if (parsed.GetResult(option) is { Implicit: false, IdentifierToken: { } name } result)
                left.UnionWith([name, .. result.Tokens]);
        return [.. parsed.Tokens.Where(token => !left.Contains(token)).Select(token => token.Value)];
    }

    public static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new RangeConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
    };

    sealed class RangeConverter : JsonConverter<Range>
    {
        public override Range Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var ends = reader.GetString()!.Split('-');
            return int.Parse(ends[0], CultureInfo.InvariantCulture)..int.Parse(ends[1], CultureInfo.InvariantCulture);
        }

        public override void Write(Utf8JsonWriter writer, Range value, JsonSerializerOptions options) =>
            writer.WriteStringValue(
                string.Create(CultureInfo.InvariantCulture, $"{value.Start.Value}-{value.End.Value}")
            );
    }
}
