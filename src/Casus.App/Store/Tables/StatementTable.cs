using Casus.Coding;
using DuckDB.NET.Data;

namespace Casus.App.Store.Tables;

/// <summary>The tables <c>statements</c> and <c>foreseen_acts</c>, columns in the order of their migrations.</summary>
sealed class StatementTable(DuckDBConnection connection) : IDisposable
{
    readonly DuckDBAppender statements = connection.CreateAppender("statements");
    readonly DuckDBAppender foreseen = connection.CreateAppender("foreseen_acts");

    public void Append(RowParts parts, Statement statement, int number)
    {
        var (speaker, cue) = statement.Speaker;
        var row = statements
            .CreateRow()
            .AppendValue(statement.Id)
            .AppendValue(parts.ArticleId)
            .AppendValue(number)
            .AppendValue(speaker.Actor.Name);
        parts
            .Words(row, speaker.Words)
            .AppendValue(speaker.Actor.Code)
            .AppendValue(speaker.Actor.Sector)
            .AppendValue(speaker.Actor.Role)
            .AppendValue(speaker.Actor.Affiliation);
        parts.Words(row, cue);
        parts
            .Words(row, statement.Words)
            .AppendValue(statement.Kind.ToString().ToLowerInvariant())
            .AppendValue(statement.Certainty)
            .AppendValue(statement.Negative ? "-" : "+")
            .AppendValue(statement.Probability?.Low)
            .AppendValue(statement.Probability?.High);
        parts.Words(row, statement.Probability?.Words);
        parts
            .Date(row, statement.Horizon)
            .AppendValue(statement.About.ToList())
            .AppendValue(statement.Events.ToList())
            .EndRow();
        for (var i = 0; i < statement.Foreseen.Count; i++)
        {
            var (id, act, comes) = statement.Foreseen[i];
            foreseen
                .CreateRow()
                .AppendValue(statement.Id)
                .AppendValue(parts.ArticleId)
                .AppendValue(i)
                .AppendValue(id)
                .AppendValue(act.Type.ToString())
                .AppendValue(act.Mode)
                .AppendValue(comes)
                .EndRow();
        }
    }

    public void Dispose()
    {
        statements.Dispose();
        foreseen.Dispose();
    }
}
