using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.App.Store.Views;

namespace Casus.App.Output;

/// <summary>The ledger for programs; docs/forecasts.md describes the fields.</summary>
static class LedgerJson
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(LedgerView ledger, Stream output)
    {
        JsonSerializer.Serialize(output, Shape(ledger), options);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>The same fields for the command and the web page.</summary>
    public static object Shape(LedgerView ledger) =>
        new
        {
            ledger.Today,
            ledger.Scores.All.Open,
            ledger.Scores.All.True,
            ledger.Scores.All.False,
            ledger.Scores.All.Undecided,
            ledger.NotFollowed,
            ledger.Unknown,
            Score = ledger.Scores.All,
            ledger.Scores.Speakers,
            ledger.Scores.Outlets,
            ledger.Scores.Phrases,
            Forecasts = ledger.Forecasts.Select(Shape),
        };

    public static object Shape(LedgerEntry entry) =>
        new
        {
            entry.Id,
            entry.State,
            entry.MachineState,
            entry.Made,
            entry.Due,
            entry.Horizon,
            Speaker = new
            {
                Name = entry.Speaker,
                Text = entry.SpeakerText,
                Code = entry.SpeakerCode,
                Role = entry.SpeakerRole,
                entry.Affiliation,
            },
            entry.Outlet,
            Article = new
            {
                Id = entry.ArticleId,
                entry.Title,
                entry.Url,
            },
            Statement = entry.StatementId,
            Event = entry.EventId,
            entry.Text,
            entry.Certainty,
            Probability = entry.Low is null
                ? null
                : new
                {
                    entry.Low,
                    entry.High,
                    Text = entry.Phrase,
                },
            entry.About,
            entry.Type,
            entry.Mode,
            entry.Comes,
            entry.Conditional,
            entry.Promised,
            entry.Followed,
            entry.Happening,
            entry.Hand,
        };
}
