using Casus.App.Commands;
using Casus.Reading;
using NetArchTest.Rules;

namespace Casus.Tests;

/// <summary>
/// Dependencies point one way: Reading, Lexicons ← Language ← Coding ← Evaluation, Analysis, and Engine ← App. Which way
/// they point between folders is measured by <see cref="Architecture.CircleTests"/>.
/// </summary>
public class ArchitectureTests
{
    [Theory]
    [InlineData("Casus.Reading", "Casus.Language", "Casus.Coding", "Casus.Evaluation", "Casus.Analysis")]
    [InlineData(
        "Casus.Lexicons",
        "Casus.Reading",
        "Casus.Language",
        "Casus.Coding",
        "Casus.Evaluation",
        "Casus.Analysis"
    )]
    [InlineData("Casus.Language", "Casus.Coding", "Casus.Evaluation", "Casus.Analysis")]
    [InlineData("Casus.Coding", "Casus.Evaluation", "Casus.Analysis", "Casus.Exchange")]
    [InlineData("Casus.Analysis", "Casus.Evaluation")]
    public void Folders_of_the_engine_look_one_way(string folder, params string[] forbidden) =>
        AssertHolds(
            Types
                .InAssembly(typeof(Article).Assembly)
                .That()
                .ResideInNamespace(folder)
                .ShouldNot()
                .HaveDependencyOnAny(forbidden)
        );

    /// <summary>From the bottom to the top: each folder of the program knows only those before it.</summary>
    static readonly string[] program =
    [
        "Usage",
        "Pipelines",
        "Screen",
        "Store",
        "Files",
        "Output",
        "Handover",
        "Web",
        "Mcp",
        "Server",
        "Commands",
    ];

    public static TheoryData<string> FoldersOfTheProgram() => [.. program];

    [Theory]
    [MemberData(nameof(FoldersOfTheProgram))]
    public void Folders_of_the_program_stand_in_order(string folder)
    {
        var above = program.SkipWhile(other => other != folder).Skip(1).Select(other => $"Casus.App.{other}").ToArray();
        AssertHolds(
            Types
                .InAssembly(typeof(CommandLine).Assembly)
                .That()
                .ResideInNamespace($"Casus.App.{folder}")
                .ShouldNot()
                .HaveDependencyOnAny(above)
        );
    }

    [Fact]
    public void Every_type_of_the_program_lives_in_a_known_folder()
    {
        var strays = typeof(CommandLine)
            .Assembly.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("Casus", StringComparison.Ordinal))
            .Where(name => name.Split('.') is not ["Casus", "App", var folder, ..] || !program.Contains(folder));
        Assert.Empty(strays.Distinct());
    }

    [Fact]
    public void Only_the_store_knows_the_database() =>
        AssertHolds(
            Types
                .InAssembly(typeof(CommandLine).Assembly)
                .That()
                .DoNotResideInNamespace("Casus.App.Store")
                .ShouldNot()
                .HaveDependencyOnAny("DuckDB", "System.Data")
        );

    [Fact]
    public void The_engine_needs_no_console_no_web_and_no_database()
    {
        string[] foreign =
        [
            "Spectre",
            "System.CommandLine",
            "Microsoft.AspNetCore",
            "DuckDB",
            "Npgsql",
            "System.Data",
            "Microsoft.Data",
            "casus",
        ];
        var referenced = typeof(Article).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.DoesNotContain(
            referenced,
            name => foreign.Any(start => name.StartsWith(start, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_type_of_the_engine_lives_in_a_known_folder()
    {
        string[] folders =
        [
            "Casus.Reading",
            "Casus.Lexicons",
            "Casus.Language",
            "Casus.Coding",
            "Casus.Evaluation",
            "Casus.Analysis",
            "Casus.Exchange",
        ];
        var strays = typeof(Article)
            .Assembly.GetExportedTypes()
            // What a program that uses the engine sees first.
            .Except([typeof(NewsCoder), typeof(Outcome<>)])
            .Select(type => type.Namespace ?? "")
            .Where(name =>
                !folders.Any(folder => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal))
            );
        Assert.Empty(strays.Distinct());
    }

    static void AssertHolds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
