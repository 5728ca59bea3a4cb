using System.Text.Json;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>
/// Writes the events and statements of one article; the words are taken from its text by their offsets.
/// </summary>
sealed class JsonParts(Utf8JsonWriter json, string text)
{
    readonly CodePoints points = new(text);

    public void Write(Event coding)
    {
        json.WriteStartObject();
        json.WriteString("id", coding.Id);
        json.WriteString("type", coding.Type.ToString());
        json.WriteString("mode", coding.Mode);
        Strings("contexts", coding.Contexts);
        json.WriteString("cameo", coding.Cameo);
        json.WriteNumber("quad", Plover.Quad(coding.Type));
        json.WriteNumber("score", Plover.Score(coding.Type, coding.Mode));
        Announced(coding.Announced);
        Parties("actors", coding.Actors);
        Parties("recipients", coding.Recipients);
        Words("trigger", coding.Trigger);
        json.WriteStartArray("mentions");
        foreach (var mention in coding.Mentions)
        {
            json.WriteStartObject();
            Offsets(mention);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("status", coding.Status.ToString().ToLowerInvariant());
        json.WriteString("factuality", coding.Factuality);
        json.WriteStartArray("attribution");
        foreach (var attribution in coding.Attribution)
        {
            json.WriteStartObject();
            Speaker(attribution);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Date("date", coding.Date);
        Place(coding.Place);
        json.WriteNumber("sentence", coding.Sentence);
        json.WriteString("rule", coding.Rule);
        json.WriteNumber("confidence", coding.Confidence);
        json.WriteEndObject();
    }

    public void Write(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteStartObject("speaker");
        Speaker(statement.Speaker);
        json.WriteEndObject();
        Offsets(statement.Words);
        json.WriteString("kind", statement.Kind.ToString().ToLowerInvariant());
        json.WriteString("certainty", statement.Certainty);
        json.WriteString("polarity", statement.Negative ? "-" : "+");
        Probability(statement.Probability);
        Date("horizon", statement.Horizon);
        Strings("about", statement.About);
        Strings("events", statement.Events);
        Foreseen(statement);
        json.WriteEndObject();
    }

    void Parties(string name, IReadOnlyList<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            Party(party);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void Party(Party party)
    {
        Offsets(party.Words);
        json.WriteString("name", party.Actor.Name);
        json.WriteString("code", party.Actor.Code);
        json.WriteString("sector", party.Actor.Sector);
        json.WriteString("role", party.Actor.Role);
        json.WriteString("affiliation", party.Actor.Affiliation);
        if (party.Mention is { } mention)
            Words("mention", mention);
        else
            json.WriteNull("mention");
    }

    void Speaker(Attribution attribution)
    {
        Party(attribution.Speaker);
        Words("cue", attribution.Cue);
    }

    void Announced(Act? announced)
    {
        if (announced is not { } act)
        {
            json.WriteNull("announced");
            return;
        }
        json.WriteStartObject("announced");
        json.WriteString("type", act.Type.ToString());
        json.WriteString("mode", act.Mode);
        json.WriteEndObject();
    }

    void Foreseen(Statement statement)
    {
        json.WriteStartArray("foreseen");
        foreach (var (id, act, comes) in statement.Foreseen)
        {
            json.WriteStartObject();
            json.WriteString("event", id);
            json.WriteString("type", act.Type.ToString());
            json.WriteString("mode", act.Mode);
            json.WriteBoolean("comes", comes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("conditional", statement.Conditional);
    }

    void Probability(Probability? probability)
    {
        if (probability is not { } range)
        {
            json.WriteNull("probability");
            return;
        }
        json.WriteStartObject("probability");
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        Offsets(range.Words);
        json.WriteEndObject();
    }

    void Date(string name, EventDate? date)
    {
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("value", date.Value);
        if (date.Words is { } words)
            Offsets(words);
        else
            NoWords();
        json.WriteEndObject();
    }

    void Place(EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }
        json.WriteStartObject("place");
        Offsets(place.Words);
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        Number("lat", place.Latitude);
        Number("lon", place.Longitude);
        json.WriteEndObject();
    }

    void Number(string name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    void Words(string name, Quote words)
    {
        json.WriteStartObject(name);
        Offsets(words);
        json.WriteEndObject();
    }

    void Offsets(Quote words)
    {
        if (words.IsEmpty)
        {
            NoWords();
            return;
        }
        json.WriteString("text", text.AsSpan(words.Start, words.End - words.Start));
        json.WriteNumber("start", points.FromUtf16(words.Start));
        json.WriteNumber("end", points.FromUtf16(words.End));
    }

    void NoWords()
    {
        json.WriteNull("text");
        json.WriteNull("start");
        json.WriteNull("end");
    }

    void Strings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
