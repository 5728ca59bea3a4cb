using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Analysis.Relations;

namespace Casus.App.Output.Relations;

/// <summary>A relation for programs; docs/relations.md says what each field means.</summary>
static class RelationJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Relation relation, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(relation, json);
    }

    /// <summary>With another relation beside it as <c>with</c>, where one is given.</summary>
    public static void Write(Relation relation, Utf8JsonWriter json, Relation? other = null)
    {
        json.WriteStartObject();
        json.WriteString("a", relation.A.Key);
        json.WriteString("b", relation.B.Key);
        json.WriteString("from", relation.From.ToString());
        json.WriteString("to", relation.Until.ToString());
        json.WriteNumber("events", relation.Acts.Count);
        json.WriteStartArray("series");
        foreach (var month in relation.Months)
        {
            json.WriteStartObject();
            json.WriteString("period", month.Month.ToString());
            json.WriteNumber("cooperation", month.Cooperation);
            json.WriteNumber("conflict", month.Conflict);
            json.WriteNumber("events", month.Cooperation + month.Conflict);
            Number(json, "cooperation_level", month.CooperationLevel);
            Number(json, "conflict_level", month.ConflictLevel);
            Number(json, "exposure", month.Exposure);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("turns");
        foreach (var turn in relation.Turns)
            Write(turn, json);
        json.WriteEndArray();
        json.WriteStartObject("names");
        json.WriteString("a", relation.A.Name);
        json.WriteString("b", relation.B.Name);
        json.WriteEndObject();
        json.WriteString("origin", relation.Origin);
        if (relation.LeastConfidence is { } least)
            json.WriteNumber("min_confidence", least);
        json.WriteString(
            "method",
            "levels of weighted monthly acts as a hidden Markov model with negative binomial counts and exposure; see docs/relations.md"
        );
        json.WriteStartObject("now");
        Write("cooperation", relation.Cooperation, json);
        Write("conflict", relation.Conflict, json);
        json.WriteEndObject();
        json.WriteStartArray("expected");
        foreach (var saying in relation.Expected)
            Write(saying, json);
        json.WriteEndArray();
        if (other is not null)
        {
            json.WritePropertyName("with");
            Write(other, json);
        }
        json.WriteEndObject();
    }

    static void Write(string name, Standing standing, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        Number(json, "level", standing.Level);
        Number(json, "median", standing.Usual);
        Number(json, "lower_share", standing.LowerShare);
        json.WriteString("words", RelationWords.Of(standing));
        json.WriteEndObject();
    }

    static void Write(Turn turn, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("date", turn.Date.ToString());
        json.WriteString("direction", RelationWords.Of(turn.Direction));
        Number(json, "before", turn.Before);
        Number(json, "after", turn.After);
        Number(json, "probability", turn.Probability);
        json.WriteStartArray("because");
        foreach (var act in turn.Because)
            json.WriteStringValue(act.Act.Event);
        json.WriteEndArray();
        json.WriteStartArray("said");
        foreach (var saying in turn.Said)
            json.WriteStringValue(saying.Id);
        json.WriteEndArray();
        json.WriteString("earliest", turn.Earliest.ToString());
        json.WriteString("latest", turn.Latest.ToString());
        json.WriteString("until", turn.Until?.ToString());
        json.WriteStartArray("kinds");
        foreach (var kind in turn.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("type", kind.Type);
            Number(json, "a_year_before", kind.Before);
            Number(json, "a_year_after", kind.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("happenings");
        foreach (var act in turn.Because)
            Write(act, json);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var saying in turn.Said)
            Write(saying, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(RelationAct act, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", act.Act.Id);
        json.WriteString("event", act.Act.Event);
        json.WriteString("date", act.Act.Date.ToString("yyyy-MM-dd", null));
        json.WriteString("type", act.Act.Type);
        json.WriteString("mode", act.Act.Mode);
        json.WriteString("status", act.Act.IsAhead ? "future" : "actual");
        json.WriteNumber("quad", act.Act.Quad);
        json.WriteNumber("score", act.Act.Score);
        Number(json, "weight", act.Weight);
        json.WriteString(
            "from",
            act.Direction switch
            {
                ActDirection.AToB => "a",
                ActDirection.BToA => "b",
                _ => "both",
            }
        );
        Parties(json, "actors", act.Act.Actors);
        Parties(json, "recipients", act.Act.Recipients);
        json.WriteString("words", act.Act.Words);
        json.WriteString("says", act.Act.Source);
        json.WriteNumber("reports", act.Act.Reports);
        json.WriteString("article", act.Act.Article);
        json.WriteString("title", act.Act.Title);
        json.WriteString("outlet", act.Act.Outlet);
        json.WriteString("url", act.Act.Url);
        json.WriteEndObject();
    }

    static void Parties(Utf8JsonWriter json, string name, IReadOnlyList<ActParty> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("name", party.Name);
            json.WriteString("code", party.Code);
            json.WriteString("sector", party.Sector);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(RelationSaying saying, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", saying.Id);
        json.WriteString("date", saying.Date.ToString("yyyy-MM-dd", null));
        json.WriteString("speaker", saying.Speaker);
        json.WriteString("code", saying.Code);
        json.WriteString("role", saying.Role);
        json.WriteString("affiliation", saying.Affiliation);
        json.WriteString("text", saying.Text);
        json.WriteString("kind", saying.Kind);
        json.WriteString("certainty", saying.Certainty);
        json.WriteString("polarity", saying.Polarity);
        json.WriteString("article", saying.Article);
        json.WriteString("title", saying.Title);
        json.WriteString("url", saying.Url);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double number) =>
        json.WriteNumber(name, Math.Round(number, 4));
}
