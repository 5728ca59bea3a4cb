using System.Text.RegularExpressions;
using Casus.Tests.App.Commands;

namespace Casus.Tests.App.Store;

/// <summary>docs/database-schema.md is the public interface: what it says holds, and its examples run.</summary>
public sealed partial class SchemaTests(QueryCommandTests.Kept kept) : IClassFixture<QueryCommandTests.Kept>
{
    static readonly string document = File.ReadAllText(
        Path.Combine(TemporaryRecord.Repository, "docs", "database-schema.md")
    );

    public static TheoryData<string> Examples() =>
        [.. Example().Matches(document).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Runs_the_examples(string sql) => kept.Record.Query(sql);

    [Fact]
    public void Describes_every_column_in_its_order()
    {
        var described = new List<string>();
        foreach (var section in document.Split("\n### ").Skip(1))
        foreach (Match row in Row().Matches(section.Split("\n## ")[0]))
        foreach (Match name in Name().Matches(row.Groups[1].Value))
            described.Add($"{section[..section.IndexOf('\n')]},{name.Groups[1].Value},{row.Groups[2].Value}");
        var real = kept.Record.Query(
            "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index"
        );
        Assert.Equal(real.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| (`.*?) \| ([A-Z]+(?:\[\])?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Name();
}
