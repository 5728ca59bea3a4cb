using System.Globalization;
using Casus.App.Store;
using Casus.App.Usage;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Casus.App.Web;

/// <summary>What a page is asked: values of its address and query, checked, and a reader of the record.</summary>
sealed class Ask(RecordReader record, string[] parts, IReadOnlyDictionary<string, StringValues> query) : IDisposable
{
    public const string MinConfidence = "min_confidence";

    RecordReader? sure;

    /// <summary>The whole record, whatever confidence is asked for.</summary>
    public RecordReader Record => record;

    /// <summary>
    /// The record as far as it counts for who asks: where <c>min_confidence</c> is given, without what was coded with
    /// less.
    /// </summary>
    public RecordReader Counting => LeastConfidence is { } least ? sure ??= Sure(least) : record;

    /// <summary>The value of <c>min_confidence</c>, from 0 to 1; null where it is not given.</summary>
    public double? LeastConfidence => Text(MinConfidence) is { } text ? Asked.Share(MinConfidence, text) : null;

    /// <summary>
    /// The parts of the address behind the page's own name, decoded: RUS and PRK of /relations/RUS/PRK.
    /// </summary>
    public IReadOnlyList<string> Parts => parts;

    /// <summary>A value of the query, trimmed; null where it is not given or empty.</summary>
    public string? Text(string name) =>
        query.GetValueOrDefault(name) is { Count: > 0 } values && values[^1]?.Trim() is { Length: > 0 } text
            ? Asked.Words(name, text)
            : null;

    public DateOnly? Day(string name) => Text(name) is { } text ? Asked.Day(name, text) : null;

    /// <summary>The first and the last day of a time, each null where it is not given.</summary>
    public (DateOnly? Since, DateOnly? Until) Days(string since, string until)
    {
        var days = (Day(since), Day(until));
        Asked.Order(since, Text(since), until, Text(until));
        return days;
    }

    public int Number(string name, int least, int most, int otherwise) =>
        Text(name) is { } text ? Asked.Number(name, text, least, most) : otherwise;

    public string? OneOf(string name, IEnumerable<string> known) =>
        Text(name) is { } text ? Asked.OneOf(name, text, known) : null;

    /// <summary>An address of the desk with the least confidence that this page was asked with.</summary>
    public string Along(string address) =>
        LeastConfidence is { } least
            ? QueryHelpers.AddQueryString(address, MinConfidence, least.ToString(CultureInfo.InvariantCulture))
            : address;

    public void Dispose() => sure?.Dispose();

    RecordReader Sure(double least)
    {
        var reader = record.Beside();
        reader.CountFrom(least);
        return reader;
    }
}
