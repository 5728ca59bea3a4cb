using Casus.Coding;
using Casus.Reading;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>
/// Writes what several tables have in common: words of one article with their offsets in code points, parties,
/// speakers, dates.
/// </summary>
sealed class RowParts(Article article)
{
    readonly CodePoints points = new(article.Text);

    public string ArticleId => article.Id;

    /// <summary>Three columns: the words, their start, their end.</summary>
    public IDuckDBAppenderRow Words(IDuckDBAppenderRow row, Quote? words) =>
        words is not { } quote
            ? row.AppendNullValue().AppendNullValue().AppendNullValue()
            : row.AppendValue(article.Text[quote.Start..quote.End])
                .AppendValue(points.FromUtf16(quote.Start))
                .AppendValue(points.FromUtf16(quote.End));

    /// <summary>Four columns: the value, and the words that give it.</summary>
    public IDuckDBAppenderRow Date(IDuckDBAppenderRow row, EventDate? date) =>
        Words(row.AppendValue(date?.Value), date?.Words);
}
